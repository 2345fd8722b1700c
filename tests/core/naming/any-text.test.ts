import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestName } from '../../../src/core/naming/best-name.ts';
import { resolveActors } from '../../../src/core/naming/identity.ts';
import { identityKeys, lookupKeys } from '../../../src/core/naming/identity-keys.ts';
import { matchName } from '../../../src/core/naming/match-name.ts';
import { organizationLikeness } from '../../../src/core/naming/same-organization.ts';
import { personLikeness } from '../../../src/core/naming/same-person.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Kim',
    'Jong-un',
    'al',
    'bin',
    'J.',
    'Dr',
    'Зеленський',
    'O’Neill',
    ',',
    'of',
    'AG',
    'constructor',
    '__proto__',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const kind = fc.constantFrom('person' as const, 'organization' as const, 'place' as const);
const actor = fc.record({
  kind,
  name,
  spellings: fc.array(name, { maxLength: 3 }),
  roles: fc.array(name, { maxLength: 3 }),
});

describe('names of any text', () => {
  it('are likened without a throw, within 0 and 1, and the same both ways round', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        for (const likeness of [personLikeness, organizationLikeness]) {
          expect(likeness(a, b)).toBeGreaterThanOrEqual(-0.1);
          expect(likeness(a, b)).toBeLessThanOrEqual(1);
        }
        expect(personLikeness(a, b) >= 0.9).toBe(personLikeness(b, a) >= 0.9);
      }),
      { numRuns: 300 },
    );
  });

  it('are decided, each as one of the archive or as one of the article', () => {
    fc.assert(
      fc.property(fc.array(actor, { maxLength: 5 }), fc.array(actor, { maxLength: 5 }), (actors, others) => {
        const known = others.map((each, index) => ({ ...each, id: `id ${index}`, articles: index, calledShort: 0 }));
        const decided = resolveActors(actors, known);
        expect(decided).toHaveLength(actors.length);
        decided.forEach(({ known: id, fresh }, index) => {
          if (fresh === null) expect(known.map((each) => each.id)).toContain(id);
          else expect(fresh).toBeLessThanOrEqual(index);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are found again under their own keys and their own name', () => {
    fc.assert(
      fc.property(actor, (each) => {
        const kept = new Set(identityKeys(each));
        if (kept.size > 0) expect(lookupKeys(each).some((key) => kept.has(key))).toBe(true);
        const match = matchName(each.name, { ...each, names: each.spellings });
        expect(match === null || match.match === 'exact').toBe(true);
        expect(bestName(each.kind, new Map([[each.name, 1]]))).toBe(each.name);
      }),
      { numRuns: 300 },
    );
  });

  it('take no longer than their length allows', () => {
    const long = ['a'.repeat(1_000_000), 'Kim '.repeat(250_000), 'a.'.repeat(500_000), ', '.repeat(500_000)];
    for (const a of long)
      for (const b of long) expect(personLikeness(a, b) + organizationLikeness(a, b)).toBeLessThanOrEqual(2);
  });
});
