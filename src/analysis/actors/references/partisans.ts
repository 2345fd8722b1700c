import type { Sentence, Token } from '../../document.ts';
import type { Entity } from '../merge/entity.ts';
import type { Reference } from './reference.ts';

/** Nouns and adjectives of a party's people, by party. */
const partisans: ReadonlyMap<string, string> = new Map([
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
  ['republican', 'republican'],
  ['conservative', 'conservative'],
  ['tory', 'conservative'],
  ['socialist', 'socialist'],
  ['communist', 'communist'],
  ['liberal', 'liberal'],
  ['independent', 'independent'],
  ['libertarian', 'libertarian'],
] as const);
const letters: ReadonlyMap<string, string> = new Map([
  ['d', 'democrat'],
  ['r', 'republican'],
]);

/** "The Democrat said": resolved where the text says of one person alone that they are one. */
export function resolvePartisans(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  quoted: Uint8Array,
): Reference[] {
  const members = new Map<string, Map<number, number>>();
  for (const [entity, { kind, mentions }] of entities.entries()) {
    if (kind !== 'person') continue;
    for (const { firstToken, endToken } of mentions) {
      const party = partyBeside(tokens, firstToken, endToken);
      if (party === null) continue;
      const own = members.get(party) ?? new Map<number, number>();
      if (!own.has(entity)) own.set(entity, tokens[firstToken]?.start ?? 0);
      members.set(party, own);
    }
  }
  const references: Reference[] = [];
  if (members.size === 0) return references;
  // who is the only one ends where the second is named
  const first = new Map(
    [...members].map(([party, own]) => [party, [...own].sort((a, b) => a[1] - b[1]).slice(0, 2)] as const),
  );
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at++) {
      const token = tokens[at] as Token;
      const the = tokens[at - 1] as Token;
      const party = partisans.get(token.lower);
      if (party === undefined || the.lower !== 'the' || quoted[at] === 1 || !/^\p{Lu}/u.test(token.text)) continue;
      if (token.lower === 'democratic' || !verbs.test(tokens[at + 1]?.lower ?? '')) continue;
      const fitting = (first.get(party) ?? []).filter(([, start]) => start < the.start);
      if (fitting.length === 1)
        references.push({ start: the.start, end: token.end, entity: (fitting[0] as [number, number])[0] });
    }
  }
  return references;
}

const verbs =
  /^(?:,|said|says|told|tells|added|has|had|is|was|will|would|also|did|won|lost|leads|led|trails|called|accused|argued|replied|insisted|noted|wrote|who|warned|promised|vowed|made|spoke|never|then|later)$/;

/** ", a Democrat from Ohio", "Republican Jane Roe", "Jane Roe (D-Ohio)". */
function partyBeside(tokens: readonly Token[], first: number, end: number): string | null {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const before = partisans.get(lower(first - 1));
  if (before !== undefined && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) return before;
  if (lower(end) === '(' && /^(?:[-,)]|d|r)$/.test(lower(end + 2))) return letters.get(lower(end + 1)) ?? null;
  if (lower(end) !== ',' || !/^(?:a|an|the)$/.test(lower(end + 1))) return null;
  for (let at = end + 2; at < end + 6; at++) {
    if (/^[,.;:()]$/.test(lower(at))) return null;
    const party = partisans.get(lower(at));
    if (party !== undefined && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) return party;
  }
  return null;
}
