import type { Reader } from '../evidence/reader.ts';

// What an acronym stands for where an article spells it out, and the acronym of a name that was typed whole.

const acronym = /^\p{Lu}{3,6}$/u;
const read = 30;
const mostArticles = 6;
const small = '(?:of|the|and|for|on|in|to|de|du|&)';

/** "OFC" is the Orran Ferry Council: its words in a row, each with its letter, small words between them. */
function spelling(letters: string): RegExp {
  const words = [...letters].map((letter) => `${letter}\\p{Ll}[\\p{L}’'-]*`);
  return new RegExp(`(?<![\\p{L}-])${words.join(`(?:\\s${small})*\\s`)}(?![\\p{L}-])`, 'gu');
}

/** The words that articles with the acronym spell it out by: the same in all that do, or none. */
export async function spelledOut(archive: Reader, typed: string): Promise<readonly string[]> {
  if (!acronym.test(typed)) return [];
  const asked = { groups: [[typed]], actor: null, having: null, since: null, limit: read } as const;
  const articles = new Map((await archive.passages(asked)).map(({ article }) => [article.id, article.revision]));
  const found = new Map<string, number>();
  for (const [id, revision] of [...articles].slice(0, mostArticles)) {
    const text = (await archive.article(id, revision))?.text ?? '';
    if (!new RegExp(`(?<!\\p{L})${typed}(?!\\p{L})`, 'u').test(text)) continue;
    for (const name of new Set(text.match(spelling(typed)))) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found.size === 1 ? [...found.keys()] : [];
}

/** The acronym of three or more words in a row that begin with capitals, where an article has both. */
export async function acronymOf(archive: Reader, words: readonly string[]): Promise<string | null> {
  if (words.length < 3 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return null;
  const letters = words.map((word) => word[0] ?? '').join('');
  const [name] = await spelledOut(archive, letters);
  return name !== undefined && name.toLowerCase() === words.join(' ').toLowerCase() ? letters : null;
}
