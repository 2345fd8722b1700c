import { nameWords } from './fold-name.ts';
import { wordLikeness } from './word-likeness.ts';

/** Legal forms in their longest spelling first; folded, as whole words. */
const legalForms = (
  'public joint stock company|open joint stock company|closed joint stock company|joint stock company|limited liability company|limited liability partnership|' +
  'public limited company|societatea cu raspundere limitata|gesellschaft mit beschrankter haftung|aktiengesellschaft|aktiengeselschaft|aktiebolag|societe anonyme|' +
  'sociedad anonima|pty ltd|pte ltd|co ltd|sp z o o|s p a|s a s|s r l|p l c|l l c|l l p|l p|s a|n v|b v|a g|a s|k k|incorporated|corporation|company|limited|holdings|holding|' +
  'inc|corp|ltd|llc|llp|plc|gmbh|ag|se|sa|nv|bv|ab|asa|oyj|oy|spa|srl|sarl|sas|kg|kgaa|ohg|pao|oao|zao|ooo|pjsc|ojsc|cjsc|jsc|lp|co|as|kk|bhd|sdn'
).split('|');

const connecting = new Set(['the', 'of', 'and', 'for', 'a', 'de', 'des', 'du', '&']);

const formPattern = new RegExp(` (?:${legalForms.join('|')})(?= )`, 'g');

/** At or above this two names are one organization's, as far as names can tell. */
export const sameOrganizationFrom = 0.86;

/** The words that tell an organization apart: legal form, "the", "of" and "and" left out, British spelling made American. */
export function organizationWords(name: string): readonly string[] {
  const folded = ` ${nameWords(name.replace(/[&+]/g, ' and ')).join(' ')} `;
  const bare = folded.replace(formPattern, ' ').replace(formPattern, ' ').trim();
  const words = (bare === '' ? folded.trim() : bare).split(' ').map((word) =>
    word
      .replace(/isation(s?)$/, 'ization$1')
      .replace(/^defence$/, 'defense')
      .replace(/^centre$/, 'center')
      .replace(/^labour$/, 'labor'),
  );
  const telling = words.filter((word) => !connecting.has(word));
  return telling.length > 0 ? telling : words;
}

/** How likely two names are one organization's, 0 to 1: word by word, with room for a slip or a space in each. */
export function organizationLikeness(a: string, b: string): number {
  const [x, y] = [organizationWords(a), organizationWords(b)];
  const [joinedX, joinedY] = [x.join(''), y.join('')];
  if (joinedX === '' || joinedY === '') return 0;
  if (joinedX === joinedY) return 1;
  if (numbersOf(x) !== numbersOf(y)) return 0;
  if (x.length !== y.length) return joinedX.length > 8 ? wordLikeness(joinedX, joinedY) - 0.05 : 0;
  let total = 0;
  for (const [index, word] of x.entries()) {
    const likeness = wordLikeness(word, y[index] as string);
    if (likeness < 0.72) return 0;
    total += likeness;
  }
  return total / x.length - 0.02;
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\d|^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/.test(word)).join(' ');
}
