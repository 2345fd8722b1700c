import type { Sentence, Token } from '../../document.ts';
import type { Entity } from '../merge/entity.ts';
import type { Reference } from './reference.ts';

/** "The 37-year-old said": whose age the text gives beside the name, where nobody else there is of that age. */
export function resolveAges(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  quoted: Uint8Array,
): Reference[] {
  const aged = new Map<string, number | null>();
  for (const [entity, { kind, mentions }] of entities.entries()) {
    if (kind !== 'person') continue;
    for (const { endToken } of mentions) {
      const age = ageBehind(tokens, endToken);
      if (age !== null) aged.set(age, (aged.get(age) ?? entity) === entity ? entity : null);
    }
  }
  const references: Reference[] = [];
  if (aged.size === 0) return references;
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken; at + 5 < endToken; at++) {
      if (tokens[at]?.lower !== 'the' || quoted[at] === 1) continue;
      const words = [2, 3, 4, 5].map((step) => tokens[at + step]?.lower).join(' ');
      const old = tokens[at + 5] as Token;
      // "the 37-year-old singer" says what somebody is, too
      if (words !== '- year - old' || !isAlone(tokens[at + 6])) continue;
      const entity = aged.get(tokens[at + 1]?.lower ?? '');
      if (entity != null) references.push({ start: (tokens[at] as Token).start, end: old.end, entity });
    }
  }
  return references;
}

/** "Ann Roe, 37," and "Ann Roe (37)". */
function ageBehind(tokens: readonly Token[], end: number): string | null {
  const [open, age, close] = [0, 1, 2].map((step) => tokens[end + step]?.lower ?? '');
  const apart = (open === ',' && /^(?:[,.;]|who)$/.test(close ?? '')) || (open === '(' && close === ')');
  return apart && /^[1-9]\d$/.test(age ?? '') ? (age ?? null) : null;
}

function isAlone(next: Token | undefined): boolean {
  return (
    next === undefined ||
    /^(?:[.,;:)"”’'–—-]|\p{L}+ed|said|says|told|has|had|is|was|will|would|also|who|won|took|went|made|became|and|from|then|later|now|did|does|can|could)$/u.test(
      next.lower,
    )
  );
}
