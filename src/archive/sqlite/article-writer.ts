import { createHash } from 'node:crypto';
import type { AnalysedArticle } from '../../core/facts.ts';
import type { SaveOutcome } from '../archive.ts';
import { contributionsByActor, contributionsOf, namedActors } from '../rows/article-actors.ts';
import { articleRows, checkFacts } from '../rows/article-rows.ts';
import { type CurrentRevision, currentRevisionColumns, sameArticle } from '../rows/current-revision.ts';
import { firstIdOf, slotRange, slotsFor } from '../rows/sentence-id.ts';
import { outletTally } from '../rows/status.ts';
import { storableArticle } from '../rows/storable.ts';
import { contribute, identifyActors, tidyActors, withdraw } from './actor-writer.ts';
import type { Connection } from './connection.ts';
import { addToTally, setTally } from './tally.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

/** Saves articles in one transaction, each whole: a batch costs one commit. */
export function saveArticles(
  connection: Connection,
  articles: readonly AnalysedArticle[],
  savedAt: number,
): readonly SaveOutcome[] {
  for (const article of articles) checkFacts(article);
  return connection.writing(() => {
    const index = createTextIndex(connection);
    const outcomes = articles.map((article) => saveArticle(connection, index, storableArticle(article)));
    index.flush();
    setTally(connection, 'saved', savedAt);
    return outcomes;
  });
}

function saveArticle(connection: Connection, index: TextIndex, analysed: AnalysedArticle): SaveOutcome {
  const { article } = analysed;
  const hash = createHash('sha1').update(JSON.stringify(analysed.facts)).digest();
  const known = connection.one<{ id: number; revision: number }>(
    'SELECT id, revision FROM article WHERE key = ?',
    article.key,
  );
  if (known === null) {
    const id = connection.one<{ id: number }>(
      'INSERT INTO article (key, revision) VALUES (?, 1) RETURNING id',
      article.key,
    )?.id as number;
    addToTally(connection, 'articles', 1);
    storeFacts(connection, index, analysed, id, insertRevision(connection, analysed, id, 1, hash), []);
    return { article: String(id), revision: 1, change: 'new' };
  }
  const before = connection.one<CurrentRevision>(
    `SELECT ${currentRevisionColumns} FROM revision WHERE article = ? AND number = ?`,
    known.id,
    known.revision,
  ) as CurrentRevision;
  const same = sameArticle(before, article);
  const outcome: SaveOutcome = {
    article: String(known.id),
    revision: same ? known.revision : known.revision + 1,
    change: same ? 'unchanged' : 'revised',
  };
  if (same && hash.equals(before.hash)) return outcome;

  const touched = removeFacts(connection, index, known.id, before);
  if (same) {
    connection.run('UPDATE revision SET slot = NULL WHERE id = ?', before.id);
    const { slot, slots } = freeSlots(connection, analysed);
    connection.run(
      'UPDATE revision SET slot = ?, slots = ?, sentences = ?, facts_hash = ?, summary = ? WHERE id = ?',
      slot,
      slots,
      analysed.facts.sentences.length,
      hash,
      analysed.facts.summary,
      before.id,
    );
    storeFacts(connection, index, analysed, known.id, slot, touched);
  } else {
    connection.run('UPDATE revision SET slot = NULL WHERE id = ?', before.id);
    connection.run('UPDATE article SET revision = ? WHERE id = ?', outcome.revision, known.id);
    const slot = insertRevision(connection, analysed, known.id, outcome.revision, hash);
    storeFacts(connection, index, analysed, known.id, slot, touched);
  }
  return outcome;
}

function freeSlots(connection: Connection, { article, facts }: AnalysedArticle): { slot: number; slots: number } {
  const slots = slotsFor(facts.sentences.length);
  let { from, to } = slotRange(article.published);
  for (;;) {
    const last = connection.one<{ next: number }>(
      'SELECT slot + slots AS next FROM revision WHERE slot >= ? AND slot < ? ORDER BY slot DESC LIMIT 1',
      from,
      to,
    );
    const slot = Math.max(from, last?.next ?? from);
    if (slot + slots <= to) return { slot, slots };
    [from, to] = [to, to + (to - from)];
  }
}

/** Gives the revision's first slot. */
function insertRevision(
  connection: Connection,
  analysed: AnalysedArticle,
  article: number,
  number: number,
  hash: Uint8Array,
): number {
  const { url, title, outlet, published, publishedDoubt, language, text } = analysed.article;
  const { slot, slots } = freeSlots(connection, analysed);
  connection.run(
    `INSERT INTO revision
       (article, number, slot, slots, sentences, url, title, outlet, published, doubt, language, facts_hash, summary, text)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article,
    number,
    slot,
    slots,
    analysed.facts.sentences.length,
    url,
    title,
    outlet,
    published,
    publishedDoubt,
    language,
    hash,
    analysed.facts.summary,
    text,
  );
  return slot;
}

function storeFacts(
  connection: Connection,
  index: TextIndex,
  analysed: AnalysedArticle,
  article: number,
  slot: number,
  touched: readonly number[],
): void {
  const contributions = contributionsOf(analysed);
  const actors = identifyActors(connection, namedActors(analysed, contributions));
  for (const [actor, contribution] of contributionsByActor(contributions, actors))
    contribute(connection, article, actor, contribution);
  const { sentences, appearances, roles } = articleRows(analysed, actors, slot);
  for (const { id, start, end, facts, text } of sentences.toReversed()) {
    connection.run(
      'INSERT INTO sentence (id, start, length, facts) VALUES (?, ?, ?, ?)',
      id,
      start,
      end - start,
      facts,
    );
    index.add(id, text);
  }
  for (const { actor, sentence, mentioned, speaks } of appearances)
    connection.run(
      'INSERT INTO appearance (actor, sentence, mentioned, speaks) VALUES (?, ?, ?, ?)',
      Number(actor),
      sentence,
      Number(mentioned),
      Number(speaks),
    );
  for (const { actor, start, text, former, sentence } of roles) {
    indexRole(connection, text);
    connection.run(
      `INSERT OR IGNORE INTO role (actor, article, start, text, former, sentence_start, sentence_length)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      Number(actor),
      article,
      start,
      text,
      Number(former),
      sentence.start,
      sentence.end - sentence.start,
    );
  }
  addToTally(connection, 'sentences', sentences.length);
  if (analysed.article.outlet !== null) addToTally(connection, outletTally(analysed.article.outlet), 1);
  tidyActors(connection, touched);
}

function indexRole(connection: Connection, text: string): void {
  const row = connection.one<{ id: number }>('INSERT OR IGNORE INTO role_text (text) VALUES (?) RETURNING id', text);
  if (row !== null) connection.run('INSERT INTO role_word (rowid, text) VALUES (?, ?)', row.id, text);
}

/** Takes the current revision's facts out of every table; its text stays. Gives the actors it touched. */
function removeFacts(
  connection: Connection,
  index: TextIndex,
  article: number,
  before: CurrentRevision,
): readonly number[] {
  const from = firstIdOf(before.slot);
  const to = firstIdOf(before.slot + before.slots);
  const ids = connection.all<{ id: number }>('DELETE FROM sentence WHERE id >= ? AND id < ? RETURNING id', from, to);
  for (const { id } of ids) index.remove(id);
  const touched = withdraw(connection, article);
  for (const actor of touched) {
    connection.run('DELETE FROM appearance WHERE actor = ? AND sentence >= ? AND sentence < ?', actor, from, to);
    connection.run('DELETE FROM role WHERE actor = ? AND article = ?', actor, article);
  }
  if (before.outlet !== null) addToTally(connection, outletTally(before.outlet), -1);
  addToTally(connection, 'sentences', -before.sentences);
  return touched;
}
