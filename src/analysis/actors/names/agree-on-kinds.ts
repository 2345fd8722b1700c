import { skeleton } from '../merge/spelling.ts';
import { named, speaks } from './acts-like-person.ts';
import { firstNameBits, gazetteerKinds, placeBits } from './gazetteers.ts';
import { addBeliefs, agreedKind } from './kind-beliefs.ts';
import type { NameKind } from './labels.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords, placeWords } from './word-lists.ts';

/** Places after which a bare surname stays a place. */
const whereabouts = /^(?:in|at|near|from|to|of|outside|around|across|into|towards?|through)$/;

/** One string is one kind in one document, unless places and teams are meant; a known person's surname is that person. */
export function agreeOnKinds(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const votes = new Map<string, Map<NameKind, number>>();
  const beliefs = new Map<string, Float64Array>();
  const surnames = new Map<string, number>();
  const firstNames = new Set<string>();
  const called = new Set<string>(); // surnames behind "Mr"
  const firms = new Set<string>(); // "Ford" beside "Ford Motor Company" is the firm, whoever bears the name
  for (const { sentence, names } of tagged) {
    for (const { first, end, kind } of names) {
      const key = keyOf(sentence, first, end);
      const kinds = votes.get(key) ?? new Map<NameKind, number>();
      kinds.set(kind, (kinds.get(kind) ?? 0) + (sentence.regime === regimes.normal ? 2 : 1));
      votes.set(key, kinds);
      beliefs.set(key, addBeliefs(beliefs.get(key), sentence, first, end));
      if (kind === 'ORG' && end - first > 1 && organizationWords.has(keyOf(sentence, end - 1, end))) {
        firms.add(keyOf(sentence, first, first + 1));
      }
      if (kind === 'PER' && end - first === 1 && /^m(?:r|s|rs)\.?$/.test(sentence.tokens[first - 1]?.norm ?? ''))
        called.add(key);
      if (kind === 'PER' && end - first > 1) {
        firstNames.add(keyOf(sentence, first, first + 1));
        const surname = keyOf(sentence, end - 1, end);
        surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
      }
    }
  }
  const spellings = new Set([...surnames.keys()].filter((surname) => surname.length > 4).map(skeleton));
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.map((name) => {
      const { first, end, kind } = name;
      const key = keyOf(sentence, first, end);
      const isPlace = ((sentence.gazetteer[first] as number) & placeBits) !== 0;
      if (kind !== 'PER' && end - first === 1 && surnames.has(key) && !firms.has(key)) {
        const known =
          isPlace &&
          (((votes.get(key)?.get('PER') ?? 0) < (votes.get(key)?.get('LOC') ?? 0) && !speaks(sentence, end)) ||
            whereabouts.test(sentence.tokens[first - 1]?.norm ?? ''));
        if (!known) return { first, end, kind: 'PER' as const };
      }
      if (
        kind === 'PER' &&
        end - first === 1 &&
        firms.has(key) &&
        !surnames.has(key) &&
        !(firstNames.has(key) && isFirstName(sentence, first)) &&
        !named(sentence, first)
      ) {
        return { first, end, kind: 'ORG' as const };
      }
      const kinds = votes.get(key);
      // "Clinton" beside Hillary Clinton and the Clinton Foundation
      if (kind === 'ORG' && end - first === 1 && surnames.has(key) && firms.has(key)) {
        const people = (kinds?.get('PER') ?? 0) + 2 * (surnames.get(key) ?? 0);
        return speaks(sentence, end) || people > (kinds?.get('ORG') ?? 0) ? { first, end, kind: 'PER' as const } : name;
      }
      if (
        kind !== 'PER' &&
        end - first === 2 &&
        called.has(keyOf(sentence, end - 1, end)) &&
        gazetteerless(sentence, name)
      ) {
        return { first, end, kind: 'PER' as const };
      }
      // "Hillary" beside Hillary Clinton
      if (kind === 'ORG' && end - first === 1 && !isPlace && firstNames.has(key) && isFirstName(sentence, first)) {
        return { first, end, kind: 'PER' as const };
      }
      if (kind !== 'PER' && end - first === 1 && isMisspeltSurname(sentence, first, spellings)) {
        return { first, end, kind: 'PER' as const };
      }
      if (kinds === undefined || kinds.size < 2) return name;
      // "Washington would break the law": nobody of that name is in the article
      if (kind === 'PER' && isPlace && end - first === 1 && !surnames.has(key) && !named(sentence, first)) {
        return { first, end, kind: 'LOC' as const };
      }
      // "Washington" beside Denzel Washington: only what stands around each tells the man from the town
      if (isPlace && end - first === 1 && surnames.has(key)) return name;
      return { first, end, kind: agreedKind(sentence, name, beliefs.get(key) as Float64Array, isPlace) };
    }),
  }));
}

/** "Uzi Arad" beside "Mr. Arad": no word of it tells of a place or a body, though the surname may be a town's. */
function gazetteerless({ tokens, gazetteer }: NameSentence, { first, end }: TaggedName): boolean {
  for (let index = first; index < end; index++) {
    const { norm } = tokens[index] as NameToken;
    if (organizationWords.has(norm) || placeWords.has(norm)) return false;
    if (index < end - 1 && ((gazetteer[index] as number) & (placeBits | organizationBit)) !== 0) return false;
  }
  return true;
}

function isFirstName({ gazetteer }: NameSentence, index: number): boolean {
  const lists = gazetteer[index] as number;
  return (lists & firstNameBits) !== 0 && (lists & organizationBit) === 0;
}

export const organizationBit = 1 << gazetteerKinds.indexOf('organization');

/** "Brazille" beside Donna Brazile: a word of no list that is spelt much like the surname of somebody named. */
function isMisspeltSurname(
  { tokens, gazetteer }: NameSentence,
  index: number,
  spellings: ReadonlySet<string>,
): boolean {
  const { norm, form } = tokens[index] as NameToken;
  return form === forms.title && norm.length > 4 && gazetteer[index] === 0 && spellings.has(skeleton(norm));
}
