import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered } from './evidence/draft.ts';
import { plainOf, wordsIn } from './evidence/plain-text.ts';
import type { Reader } from './evidence/reader.ts';
import { withAntecedent } from './evidence/snippet.ts';
import { newestFirst } from './quotes/statement.ts';
import { findPassages } from './topics/find-passages.ts';
import { nearTopics } from './topics/near-topics.ts';
import { readTopic } from './topics/read-topic.ts';
import type { Topic, TopicGroup } from './topics/topic.ts';
import { matchedGroups } from './topics/topic-words.ts';

const read = 300;
const most = 40;

/** The best passages for any words: all of them in one sentence, else the sentences that hold the most of them. */
export async function search(archive: Reader, query: string): Promise<Answer> {
  const topic = await readTopic(archive, query);
  const all = await findPassages(archive, topic, null, read);
  const partial = all.length > 0 || topic.groups.length < 2 ? [] : await findSome(archive, topic);
  const seen = new Set<string>();
  const ranked = [...all, ...partial]
    .filter(({ text }) => !seen.has(plainOf(text)) && seen.add(plainOf(text)))
    .map((passage) => ({ passage, score: scoreOf(topic, passage) }))
    .sort((a, b) => b.score - a.score || newestFirst(a.passage.article, b.passage.article));
  const book = createCitationBook(archive);
  const items: AnswerItem[] = [];
  for (const { passage } of ranked.slice(0, most)) {
    const citation = book.cite(passage.article, await withAntecedent(archive, passage));
    items.push({ kind: 'passage', text: passage.text, citations: [citation] });
  }
  const note =
    all.length === 0 && items.length > 0 ? 'No sentence holds all of these words; these hold the most of them.' : null;
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  return answered({ command: 'search', query, note, suggestions }, items, book);
}

/** Drops one group at a time, so that at least all but one must stand in the sentence; of many words two, where one is not enough. */
async function findSome(archive: Reader, topic: Topic): Promise<readonly Passage[]> {
  const found: Passage[] = [];
  const without = async (...dropped: readonly TopicGroup[]): Promise<void> => {
    const groups = topic.groups.filter((group) => !dropped.includes(group));
    found.push(...(await findPassages(archive, { ...topic, groups }, null, 60)));
  };
  for (const group of topic.groups) await without(group);
  const { length } = topic.groups;
  if (found.length > 0 || length < manyWords || length > mostWords) return found;
  for (const [index, group] of topic.groups.entries())
    for (const other of topic.groups.slice(index + 1)) await without(group, other);
  return found;
}

/** Of so many words two may be missing; of more there are too many pairs to try. */
const manyWords = 5;
const mostWords = 8;

function scoreOf(topic: Topic, { text, mentions, quotations }: Passage): number {
  const typed = topic.groups.filter(({ typed: words }) => plainOf(text).includes(plainOf(words))).length;
  const phrase = plainOf(text).includes(plainOf(topic.text)) ? 1 : 0;
  const length = wordsIn(text);
  const readable = length >= 6 && length <= 60 ? 1 : 0;
  return (
    3 * matchedGroups(topic, text) + typed + phrase + readable + Math.min(mentions.length + quotations.length, 3) * 0.2
  );
}
