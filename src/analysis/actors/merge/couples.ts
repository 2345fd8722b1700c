import { firstNameBits, type Gazetteers } from '../names/gazetteers.ts';
import { firstNameGender, type PlacedMention } from './name-forms.ts';

/** Words that show two people to be of one family; they stand no further from the names. */
const kin =
  /\b(?:couple|parents?|husband|wife|spouses?|brothers?|sisters?|siblings?|twins?|married|newlyweds|sons?|daughters?|grandparents|family|Mr and Mrs|Mr\. and Mrs\.)\b/u;
const nearby = 300;

/** "Chris and Sue Lomax's son": the first of the two bears the surname too, which the text writes once. */
export function withSharedSurnames(
  text: string,
  mentions: readonly PlacedMention[],
  gazetteers: Gazetteers,
): readonly PlacedMention[] {
  const surnames = new Set(
    mentions.flatMap(({ kind, text: name }) => (kind === 'person' && /\s/u.test(name) ? [lastOf(name)] : [])),
  );
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || mention.kind !== 'person' || next.kind !== 'person') return mention;
    if (!/^ (?:and|&) $/u.test(text.slice(mention.end, next.start)) || surnames.has(mention.text)) return mention;
    const words = next.text.split(/\s+/u);
    const [first = '', surname = '', ...more] = words;
    const named = [mention.text, first].every((word) => (gazetteers.of(word.toLowerCase()) & firstNameBits) !== 0);
    if (!named || surname === '' || more.length > 0 || first === mention.text) return mention;
    const around = text.slice(Math.max(0, mention.start - nearby), next.end + nearby);
    if (/\s/u.test(mention.text) || !kin.test(around)) return mention;
    const whole = `${mention.text} ${surname}`;
    return { ...mention, text: whole, gender: firstNameGender(whole, gazetteers) };
  });
}

function lastOf(name: string): string {
  return name.split(/\s+/u).at(-1) ?? '';
}
