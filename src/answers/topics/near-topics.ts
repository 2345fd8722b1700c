import type { Reader } from '../evidence/reader.ts';
import type { Topic } from './topic.ts';
import { stemsOf } from './topic-words.ts';

/** Near topics for a topic that nobody wrote about: words of the archive like the typed ones, and names. */
export async function nearTopics(archive: Reader, topic: Topic): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { typed } of topic.groups.slice(0, 4)) {
    // A name that only looks like a common word is no help.
    const name = /^\p{Lu}/u.test(typed);
    for (const { actor } of await archive.actorsNamed(typed, 2, name)) found.add(actor.name);
    if (typed.length < 4 || (await isWritten(archive, typed))) continue;
    for (const word of await archive.completeWords(typed.toLowerCase(), 2)) found.add(word);
  }
  const typed = new Set(stemsOf(topic.text));
  return [...found].filter((near) => !stemsOf(near).every((stem) => typed.has(stem))).slice(0, 5);
}

/** A word that is written as it was typed was not mistyped: what begins like it is another word, or glued to the next. */
async function isWritten(archive: Reader, word: string): Promise<boolean> {
  const passages = await archive.passages({ groups: [[word]], actor: null, having: null, since: null, limit: 1 });
  return passages.length > 0;
}
