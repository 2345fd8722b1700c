import { wordLikeness } from '../../core/naming/word-likeness.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { type Topic, topicWords } from './topic.ts';
import { stemsOf } from './topic-words.ts';

const shortest = 4;
const alike = 0.75;
const mostWords = 8;

/** Near topics for a topic that nobody wrote about: the whole without its slips, words of the archive like the typed ones, and names. */
export async function nearTopics(archive: Reader, topic: Topic): Promise<readonly string[]> {
  const whole = await withoutSlips(archive, topic);
  const found = new Set<string>(whole === null ? [] : [whole]);
  for (const { typed } of topic.groups.slice(0, 4)) {
    // A name that only looks like a common word is no help.
    const name = /^\p{Lu}/u.test(typed);
    for (const { actor } of await archive.actorsNamed(typed, 2, name)) found.add(actor.name);
    if (whole !== null || typed.length < shortest || (await isWritten(archive, typed))) continue;
    for (const word of await archive.completeWords(typed.toLowerCase(), 2)) found.add(word);
  }
  const typed = new Set(stemsOf(topic.text));
  return [...found].filter((near) => !stemsOf(near).every((stem) => typed.has(stem))).slice(0, 5);
}

/** "nort korean troops" with the words most like those that stand nowhere; null where no passage holds them all then. */
async function withoutSlips(archive: Reader, { text }: Topic): Promise<string | null> {
  const words = topicWords(text);
  if (words.length < 2 || words.length > mostWords) return null;
  const mended: string[] = [];
  for (const word of words) {
    const slip = word.length >= shortest && /^\p{L}+$/u.test(word) && !(await isWritten(archive, word));
    const written = slip ? await mostAlike(archive, word) : word;
    if (written === null) return null;
    mended.push(written);
  }
  if (mended.every((word, index) => word === words[index])) return null;
  const groups = mended.map((word) => [word]);
  const told = await archive.passages({ groups, actor: null, having: null, since: null, limit: 1 });
  return told.length > 0 ? mended.join(' ') : null;
}

async function mostAlike(archive: Reader, typed: string): Promise<string | null> {
  const plain = plainOf(typed);
  const like = (word: string): number =>
    plainOf(word)[0] === plain[0] ? wordLikeness(plain, plainOf(word), alike) : 0;
  const near = await archive.completeWords(typed.toLowerCase(), 6);
  const [best] = near.map((word) => ({ word, like: like(word) })).sort((a, b) => b.like - a.like);
  return best !== undefined && best.like > 0 ? best.word : null;
}

/** A word that is written as it was typed was not mistyped: what begins like it is another word, or glued to the next. */
async function isWritten(archive: Reader, word: string): Promise<boolean> {
  const passages = await archive.passages({ groups: [[word]], actor: null, having: null, since: null, limit: 1 });
  return passages.length > 0;
}
