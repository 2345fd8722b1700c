import { createHash } from 'node:crypto';
import type { AnalysedArticle } from '../../core/facts.ts';
import type { SaveOutcome } from '../archive.ts';
import { contributionsByActor, contributionsOf, namedActors } from '../rows/article-actors.ts';
import { articleRows, checkFacts } from '../rows/article-rows.ts';
import { type CurrentRevision, currentRevisionColumns, sameArticle } from '../rows/current-revision.ts';
import { firstIdOf, slotRange, slotsFor } from '../rows/sentence-id.ts';
import { outletTally } from '../rows/status.ts';
import { storableArticle } from '../rows/storable.ts';
import { indexWords } from '../rows/text-query.ts';
import { contribute, identifyActors, tidyActors, withdraw } from './actor-writer.ts';
import type { Database, Queries } from './database.ts';
import { takeLock } from './locks.ts';
import { addToTally, setTally } from './tally.ts';
import { wordVector } from './text-search.ts';

const batchSize = 50;

/** Saves articles in batches of one transaction each, every article whole; several processes take turns. */
export async function saveArticles(
  database: Database,
  articles: readonly AnalysedArticle[],
  savedAt: number,
): Promise<readonly SaveOutcome[]> {
  for (const article of articles) checkFacts(article);
  const outcomes: SaveOutcome[] = [];
  for (let from = 0; from < articles.length; from += batchSize) {
    const batch = articles.slice(from, from + batchSize).map(storableArticle);
    const saved = await database.writing(async (queries) => {
      await takeLock(queries, 'articles');
      const done: SaveOutcome[] = [];
      for (const article of batch) done.push(await saveArticle(queries, article));
      await setTally(queries, 'saved', savedAt);
      return done;
    });
    outcomes.push(...saved);
  }
  return outcomes;
}

async function saveArticle(queries: Queries, analysed: AnalysedArticle): Promise<SaveOutcome> {
  const { article } = analysed;
  const hash = createHash('sha1').update(JSON.stringify(analysed.facts)).digest();
  const known = await queries.one<{ id: number; revision: number }>(
    'SELECT id, revision FROM article WHERE key = $1',
    article.key,
  );
  if (known === null) {
    const made = await queries.one<{ id: number }>(
      'INSERT INTO article (key, revision) VALUES ($1, 1) RETURNING id',
      article.key,
    );
    const id = made?.id as number;
    await addToTally(queries, { articles: 1 });
    await storeFacts(queries, analysed, id, await insertRevision(queries, analysed, id, 1, hash), []);
    return { article: String(id), revision: 1, change: 'new' };
  }
  const before = (await queries.one<CurrentRevision>(
    `SELECT ${currentRevisionColumns} FROM revision WHERE article = $1 AND number = $2`,
    known.id,
    known.revision,
  )) as CurrentRevision;
  const same = sameArticle(before, article);
  const outcome: SaveOutcome = {
    article: String(known.id),
    revision: same ? known.revision : known.revision + 1,
    change: same ? 'unchanged' : 'revised',
  };
  if (same && hash.equals(before.hash)) return outcome;

  const touched = await removeFacts(queries, known.id, before);
  await queries.all('UPDATE revision SET slot = NULL WHERE id = $1', before.id);
  if (same) {
    const place = await freeSlots(queries, analysed);
    await queries.all(
      'UPDATE revision SET slot = $2, slots = $3, sentences = $4, facts_hash = $5, summary = $6 WHERE id = $1',
      before.id,
      place.slot,
      place.slots,
      analysed.facts.sentences.length,
      hash,
      analysed.facts.summary,
    );
    await storeFacts(queries, analysed, known.id, { id: before.id, slot: place.slot }, touched);
  } else {
    await queries.all('UPDATE article SET revision = $2 WHERE id = $1', known.id, outcome.revision);
    const revision = await insertRevision(queries, analysed, known.id, outcome.revision, hash);
    await storeFacts(queries, analysed, known.id, revision, touched);
  }
  return outcome;
}

async function freeSlots(
  queries: Queries,
  { article, facts }: AnalysedArticle,
): Promise<{ slot: number; slots: number }> {
  const slots = slotsFor(facts.sentences.length);
  let { from, to } = slotRange(article.published);
  for (;;) {
    const last = await queries.one<{ next: number }>(
      'SELECT slot + slots AS next FROM revision WHERE slot >= $1 AND slot < $2 ORDER BY slot DESC LIMIT 1',
      from,
      to,
    );
    const slot = Math.max(from, last?.next ?? from);
    if (slot + slots <= to) return { slot, slots };
    [from, to] = [to, to + (to - from)];
  }
}

interface PlacedRevision {
  readonly id: number;
  readonly slot: number;
}

async function insertRevision(
  queries: Queries,
  analysed: AnalysedArticle,
  article: number,
  number: number,
  hash: Buffer,
): Promise<PlacedRevision> {
  const { url, title, outlet, published, publishedDoubt, language, text } = analysed.article;
  const { slot, slots } = await freeSlots(queries, analysed);
  const row = await queries.one<{ id: number }>(
    `INSERT INTO revision
       (article, number, slot, slots, sentences, url, title, outlet, published, doubt, language, facts_hash, summary, text)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id`,
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
  return { id: row?.id as number, slot };
}

async function storeFacts(
  queries: Queries,
  analysed: AnalysedArticle,
  article: number,
  revision: PlacedRevision,
  touched: readonly number[],
): Promise<void> {
  const contributions = contributionsOf(analysed);
  const actors = await identifyActors(queries, namedActors(analysed, contributions));
  await contribute(queries, article, contributionsByActor(contributions, actors));
  const { sentences, appearances, roles } = articleRows(analysed, actors, revision.slot);
  await queries.all(
    `INSERT INTO sentence (id, revision, number, start, length, facts, words)
     SELECT id, $1, number, start, length, facts, words::tsvector
     FROM unnest($2::bigint[], $3::int[], $4::int[], $5::int[], $6::text[], $7::text[]) AS u (id, number, start, length, facts, words)`,
    revision.id,
    sentences.map(({ id }) => id),
    sentences.map((_, index) => index),
    sentences.map(({ start }) => start),
    sentences.map(({ start, end }) => end - start),
    sentences.map(({ facts }) => facts),
    sentences.map(({ text }) => wordVector(text)),
  );
  await queries.all(
    'INSERT INTO word (word) SELECT DISTINCT unnest($1::text[]) ON CONFLICT DO NOTHING',
    [...new Set(indexWords(analysed.article.text))]
      .filter((word) => word.length <= 60)
      .map((word) => word.toWellFormed()),
  );
  await queries.all(
    'INSERT INTO appearance (actor, sentence, mentioned, speaks) SELECT * FROM unnest($1::bigint[], $2::bigint[], $3::boolean[], $4::boolean[])',
    appearances.map(({ actor }) => Number(actor)),
    appearances.map(({ sentence }) => sentence),
    appearances.map(({ mentioned }) => mentioned),
    appearances.map(({ speaks }) => speaks),
  );
  await queries.all(
    `INSERT INTO role (actor, article, start, text, former, sentence_start, sentence_length)
     SELECT actor, $1, start, text, former, sentence_start, sentence_length
     FROM unnest($2::bigint[], $3::int[], $4::text[], $5::boolean[], $6::int[], $7::int[])
       AS u (actor, start, text, former, sentence_start, sentence_length)
     ON CONFLICT DO NOTHING`,
    article,
    roles.map(({ actor }) => Number(actor)),
    roles.map(({ start }) => start),
    roles.map(({ text }) => text),
    roles.map(({ former }) => former),
    roles.map(({ sentence }) => sentence.start),
    roles.map(({ sentence }) => sentence.end - sentence.start),
  );
  const wordings = [...new Set(roles.map(({ text }) => text))];
  await queries.all(
    `INSERT INTO role_text (text, words) SELECT text, words::tsvector FROM unnest($1::text[], $2::text[]) AS u (text, words)
     ON CONFLICT DO NOTHING`,
    wordings,
    wordings.map(wordVector),
  );
  const { outlet } = analysed.article;
  await addToTally(queries, { sentences: sentences.length, ...(outlet === null ? {} : { [outletTally(outlet)]: 1 }) });
  await tidyActors(queries, touched);
}

/** Takes the current revision's facts out of every table; its text stays. Gives the actors it touched. */
async function removeFacts(queries: Queries, article: number, before: CurrentRevision): Promise<readonly number[]> {
  const from = firstIdOf(before.slot);
  const to = firstIdOf(before.slot + before.slots);
  await queries.all('DELETE FROM sentence WHERE id >= $1 AND id < $2', from, to);
  const touched = await withdraw(queries, article);
  await queries.all(
    'DELETE FROM appearance WHERE actor = ANY ($1::bigint[]) AND sentence >= $2 AND sentence < $3',
    touched,
    from,
    to,
  );
  await queries.all('DELETE FROM role WHERE actor = ANY ($1::bigint[]) AND article = $2', touched, article);
  const outlet = before.outlet === null ? {} : { [outletTally(before.outlet)]: -1 };
  await addToTally(queries, { sentences: -before.sentences, ...outlet });
  return touched;
}
