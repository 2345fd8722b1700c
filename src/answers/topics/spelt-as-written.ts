import { wordLikeness } from '../../core/naming/word-likeness.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { topicWords } from './topic.ts';

/** Shorter words have too many neighbours. */
const shortest = 5;
const shortestCommon = 7;
const alike = 0.85;
const mostWords = 12;

/** A word as typed, with the one of the archive that it is taken for. */
export interface Respelt {
  readonly typed: string;
  readonly written: string;
}

/** Of words that stand nowhere in the archive, the only ones that are spelt nearly so. */
export async function respelt(archive: Reader, text: string): Promise<readonly Respelt[]> {
  const words = topicWords(text).slice(0, mostWords);
  const found: Respelt[] = [];
  for (const typed of words) {
    if (typed.length < shortest || !/^\p{L}+$/u.test(typed) || (await isWritten(archive, typed))) continue;
    const near = /^\p{Lu}/u.test(typed) ? await namesLike(archive, typed) : await wordsLike(archive, typed);
    const parted = near.length === 0 ? await partedIn(archive, typed) : null;
    const [written, ...others] = parted === null ? near : [parted];
    if (written !== undefined && others.length === 0) found.push({ typed, written });
  }
  return found;
}

async function isWritten(archive: Reader, word: string): Promise<boolean> {
  const asked = { groups: [[word]], actor: null, having: null, since: null, limit: 1 } as const;
  return (await archive.passages(asked)).length > 0;
}

const shortestPart = 3;

/** "Cyberattack", which this archive writes in two words; null where it does not. */
async function partedIn(archive: Reader, typed: string): Promise<string | null> {
  if (!/^\p{Ll}+$/u.test(typed) || typed.length < shortestCommon) return null;
  for (let at = shortestPart; at <= typed.length - shortestPart; at++) {
    const words = `${typed.slice(0, at)} ${typed.slice(at)}`;
    if (await isWritten(archive, words)) return words;
  }
  return null;
}

/** Words of the names that are alike: of "Morsy" the "Morsi" of whoever is called so. */
async function namesLike(archive: Reader, typed: string): Promise<readonly string[]> {
  const matches = await archive.actorsNamed(typed, 6, true);
  const words = matches.flatMap(({ actor: { name } }) => name.split(/[\s-]+/u));
  return alikeOf(typed, words);
}

async function wordsLike(archive: Reader, typed: string): Promise<readonly string[]> {
  if (typed.length < shortestCommon) return [];
  const near = alikeOf(typed, await archive.completeWords(typed.toLowerCase(), 6));
  return near.filter((word) => Math.abs(word.length - typed.length) < 2);
}

function alikeOf(typed: string, words: readonly string[]): readonly string[] {
  const plain = plainOf(typed);
  const near = words.filter((word) => {
    const other = plainOf(word);
    return (
      other[0] === plain[0] && Math.abs(other.length - plain.length) < 3 && wordLikeness(plain, other, alike) >= alike
    );
  });
  return [...new Set(near.map((word) => word.replace(/['’]s$/u, '')))];
}
