import { isFull } from './link-forms.ts';
import type { LinkRule } from './link-rule.ts';
import type { NameForm } from './name-forms.ts';

/** So many letters at most a scraper cuts off a surname, and so many stay. */
const mostCut = 4;
const fewestLeft = 3;

/**
 * "Karl Lundqvi" beside "Karl Lundqvist": a surname that lost its end where a link began or a line broke. Its letters stand nowhere else in
 * the article, and it has the first names of the whole one. "Ivanov" is no cut "Ivanova".
 */
export const cutSurname: LinkRule = (a, b, text) => isCutOf(a, b, text) || isCutOf(b, a, text);

function isCutOf(cut: NameForm, whole: NameForm, text: string): boolean {
  if (!cut.person || !whole.person || !isFull(cut) || cut.words.length !== whole.words.length) return false;
  if (cut.mentions.length > 1 || cut.generation !== whole.generation) return false;
  const [short, long] = [cut.words.at(-1) ?? '', whole.words.at(-1) ?? ''];
  const lost = long.length - short.length;
  if (lost < 1 || lost > mostCut || short.length < fewestLeft || !long.startsWith(short)) return false;
  if (lost === 1 && /[as]$/.test(long)) return false; // "Ivanova", "Roberts"
  if (cut.words.slice(0, -1).join(' ') !== whole.words.slice(0, -1).join(' ')) return false;
  const written = cut.mentions[0]?.text.split(' ').at(-1) ?? '';
  return countOf(text, written) === 1;
}

/** How often the letters stand in the text as a word of their own, up to two. */
function countOf(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + word.length] ?? '')) count++;
  return count;
}
