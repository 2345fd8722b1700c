import { kindOfLabel, kinds, outside, placeOfLabel } from '../../src/analysis/actors/names/labels.ts';
import { type NameResources, tagNames } from '../../src/analysis/actors/names/tagger.ts';
import type { TrainingDocument } from './read-corpus.ts';

/** Strict F1 over persons, organizations and places, and each of them. */
export function scoreNames(title: string, documents: readonly TrainingDocument[], resources: NameResources): string {
  const right = new Map<string, number>();
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  const bump = (map: Map<string, number>, kind: string): void => {
    for (const key of [kind, 'all']) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const { sentences } of documents) {
    const tagged = tagNames(
      sentences.map(({ tokens }) => tokens),
      resources,
    );
    for (let index = 0; index < sentences.length; index++) {
      const { allowed } = sentences[index] as (typeof sentences)[number];
      const wanted = new Set<string>();
      let first = 0;
      for (let token = 0; token < allowed.length; token++) {
        const bits = allowed[token] as number;
        if (bits === 1 << outside || (bits & (bits - 1)) !== 0) continue;
        const label = 31 - Math.clz32(bits);
        const place = placeOfLabel(label);
        if (place === 'B' || place === 'S') first = token;
        const kind = kinds[kindOfLabel(label)] ?? '';
        if ((place === 'E' || place === 'S') && kind !== 'MISC') {
          wanted.add(`${kind} ${first} ${token + 1}`);
          bump(gold, kind);
        }
      }
      for (const { first: from, end, kind } of tagged[index]?.names ?? []) {
        if (kind === 'MISC' || ((allowed[from] as number) & 0xffff) === 0xffff) continue;
        bump(found, kind);
        if (wanted.has(`${kind} ${from} ${end}`)) bump(right, kind);
      }
    }
  }
  const f = (kind: string): string =>
    ((200 * (right.get(kind) ?? 0)) / Math.max(1, (gold.get(kind) ?? 0) + (found.get(kind) ?? 0))).toFixed(1);
  return `${title}: F1 ${f('all')}  PER ${f('PER')}  ORG ${f('ORG')}  LOC ${f('LOC')}  (${gold.get('all') ?? 0} names, ${found.get('all') ?? 0} found)`;
}
