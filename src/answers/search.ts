import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Span } from '../core/span.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered } from './evidence/draft.ts';
import { plainOf, wordsIn } from './evidence/plain-text.ts';
import type { Reader } from './evidence/reader.ts';
import { readingOnce } from './evidence/reading-once.ts';
import { withAntecedent } from './evidence/snippet.ts';
import { newestFirst } from './quotes/statement.ts';
import { findAround } from './topics/find-around.ts';
import { findPassages } from './topics/find-passages.ts';
import { nearTopics } from './topics/near-topics.ts';
import { readTopic } from './topics/read-topic.ts';
import { respelt } from './topics/spelt-as-written.ts';
import type { Topic, TopicGroup } from './topics/topic.ts';
import { matchedGroups } from './topics/topic-words.ts';

const read = 300;
const most = 40;

/** How much of the words a few sentences must hold among them, where no sentence holds nearly all. */
const enough = 0.5;

/**
 * The best passages for any words: all of them in one sentence, else in a few in a row, else the sentences that hold the most of them. Words
 * that nobody wrote are looked for as they are spelt here.
 */
export async function search(held: Reader, query: string): Promise<Answer> {
  const archive = readingOnce(held);
  const typed = await readTopic(archive, query);
  const all = await findPassages(archive, typed, null, read);
  const spelt = all.length > 0 ? [] : await respelt(archive, query);
  const text = spelt.reduce((words, { typed: word, written }) => words.replaceAll(word, written), query);
  const topic = spelt.length === 0 ? typed : await readTopic(archive, text);
  const whole = spelt.length === 0 ? all : await findPassages(archive, topic, null, read);
  const found = whole.length > 0 ? { passages: whole.map(alone), note: null } : await findMost(archive, topic);
  const seen = new Set<string>();
  const ranked = found.passages
    .filter(({ passage: { text: words } }) => !seen.has(plainOf(words)) && seen.add(plainOf(words)))
    .map((each) => ({ ...each, score: scoreOf(topic, each.passage) }))
    .sort((a, b) => b.weight - a.weight || b.score - a.score || newestFirst(a.passage.article, b.passage.article));
  const book = createCitationBook(held);
  const items: AnswerItem[] = [];
  for (const { passage, span } of ranked.slice(0, most)) {
    const citation = book.cite(passage.article, span ?? (await withAntecedent(archive, passage)));
    items.push({ kind: 'passage', text: passage.text, citations: [citation] });
  }
  const respelling = spelt.map(({ typed: word, written }) => `No article has “${word}”; this is “${written}”.`);
  const notes = items.length === 0 ? [] : [...respelling, ...(found.note === null ? [] : [found.note])];
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  return answered({ command: 'search', query, note: notes.join(' ') || null, suggestions }, items, book);
}

/** A sentence that was found, with what to cite where that is more. */
interface FoundPassage {
  readonly passage: Passage;
  readonly span: Span | null;
  readonly weight: number;
}

function alone(passage: Passage): FoundPassage {
  return { passage, span: null, weight: 0 };
}

/** Where no sentence holds all the words. */
async function findMost(
  archive: Reader,
  topic: Topic,
): Promise<{ passages: readonly FoundPassage[]; note: string | null }> {
  if (topic.groups.length < 2) return { passages: [], note: null };
  const around = await findAround(archive, topic);
  const full = around.filter(({ weight }) => weight > 0.999);
  const partial = (await findSome(archive, topic)).map(alone);
  if (full.length > 0)
    return {
      passages: [...full, ...partial],
      note: 'No sentence holds all of these words; the first hold them with those beside them.',
    };
  if (partial.length > 0)
    return { passages: partial, note: 'No sentence holds all of these words; these hold the most of them.' };
  const [best] = around;
  const near = around.filter(({ weight }) => weight >= enough && weight > 0.9 * (best?.weight ?? 0));
  return {
    passages: near,
    note: 'No sentence holds all of these words; these hold the most of them with those beside them.',
  };
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
