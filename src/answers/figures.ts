import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Figure } from '../core/figure.ts';
import { compareValues, countSameThing } from '../core/figure-comparison.ts';
import { figureFact } from '../core/figure-fact.ts';
import { asksLevel, isTyped, withoutRate } from './asked-kind.ts';
import { createCitationBook } from './citation-book.ts';
import { answered } from './draft.ts';
import { deniesAsAsked } from './exclusion.ts';
import { groupClaims, type StatedFigure } from './figure-claims.ts';
import { changeOf, claimantOf, figureLine } from './figure-line.ts';
import { figureProof } from './figure-proof.ts';
import { isWhole, namesAnother, relevanceOf } from './figure-relevance.ts';
import { findNearby } from './find-nearby.ts';
import { findPassages } from './find-passages.ts';
import { looselyTold } from './loosely-told.ts';
import { plainOf } from './plain-text.ts';
import { readTopic } from './read-topic.ts';
import type { Reader } from './reader.ts';
import { withoutRivals } from './rivals.ts';
import { isToldOf } from './told-of.ts';
import { isIdle, nearTopics, stemsOf, type Topic, topicWords, withoutPredicate } from './topic.ts';

const read = 400;
const most = 60;
const mostSpreads = 3;
/** Of a claim: articles that tell it. */
const mostCitations = 4;

/** Words that only ask for a count; they count nothing themselves. */
const asking = new Set([
  'number',
  'numbers',
  'total',
  'amount',
  'count',
  'figure',
  'figures',
  'size',
  'share',
  'percent',
  'percentage',
]);
/** Whoever asks for "people killed" also means "49 killed". */
const anybody = new Set(['people', 'persons', 'individuals']);

/**
 * Every number counted of the topic. Numbers stand side by side only where they count the same thing; a claim that
 * several articles take from the same origin is one line with all its citations; where values differ, the spread is said.
 */
export async function figures(archive: Reader, query: string): Promise<Answer> {
  const topic = countable(await readTopic(archive, withoutRate(query)));
  const whole = await withoutRivals(
    archive,
    topic,
    relevantFigures(topic, await findPassages(archive, topic, 'figure', read)),
  );
  const beside = relevantFigures(topic, await findNearby(archive, topic, 'figure'));
  const nearby = await withoutRivals(archive, topic, beside);
  const held = new Set(whole.map(({ figure, passage }) => `${passage.article.id} ${figure.start}`));
  const telling = new Set(whole.map(({ passage }) => passage.article.id));
  const stated = [
    ...whole,
    ...nearby.filter(
      (each) =>
        each.relevance > 1 &&
        // where one sentence says it all, a sum in the next is another sum
        (each.figure.kind === 'quantity' || !telling.has(each.passage.article.id)) &&
        !namesAnother(topic, each.figure) &&
        !held.has(`${each.passage.article.id} ${each.figure.start}`) &&
        !countsAnother(each, whole),
    ),
  ];
  const unsaid = stated.length > 0 ? [] : await otherwiseSaid(archive, topic);
  const loose = stated.length + unsaid.length > 0 ? [] : await looselyTold(archive, topic);
  const book = createCitationBook(archive);
  const found = [...stated, ...unsaid, ...loose].filter(({ passage }) => deniesAsAsked(query, passage.text));
  const groups = groupClaims(withoutChanges(topic, found));
  const items: AnswerItem[] = [];
  for (const { figure, passages } of groups.flatMap(({ claims }) => claims).slice(0, most)) {
    const [first] = passages;
    const asOf = first?.article.published?.slice(0, 10) ?? null;
    const citations: number[] = [];
    for (const passage of passages.slice(0, mostCitations))
      for (const span of await figureProof(archive, figure, passage)) citations.push(book.cite(passage.article, span));
    items.push({
      kind: 'figure',
      text: figureLine(figure, first ?? null, asOf),
      figure: figureFact(figure, claimantOf(figure), asOf),
      citations,
    });
  }
  const notes = groups.flatMap(({ spread }) => spread ?? []).slice(0, mostSpreads);
  if (unsaid.length > 0) notes.unshift(`No sentence says “${topic.predicate?.typed ?? ''}” of these.`);
  else if (
    whole.length === 0 &&
    items.length > 0 &&
    ![...stated, ...loose].some(({ passage }) => holdsAll(query, passage))
  )
    notes.unshift('No sentence holds all of these words; these stand close to the rest of them.');
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  const note = notes.length === 0 ? null : notes.join(' ');
  return answered({ command: 'figures', query, note, suggestions }, withoutRepeats(items), book);
}

function holdsAll(query: string, { text }: Passage): boolean {
  const stems = stemsOf(text);
  return topicWords(query).every((word) => isIdle(word) || stemsOf(word).every((stem) => stems.includes(stem)));
}

/**
 * What the words of a question but its verb count ("dealerships will the firm close" where the article says that it gives
 * 200 dealerships up): only figures that count the thing asked for, told of whom the question names.
 */
async function otherwiseSaid(archive: Reader, topic: Topic): Promise<StatedFigure[]> {
  const rest = withoutPredicate(topic);
  if (rest === null) return [];
  return relevantFigures(rest, await findPassages(archive, rest, 'figure', read)).filter(
    ({ figure, passage, relevance }) => relevance > 1 && isToldOf(rest.groups, figure, passage),
  );
}

/**
 * Whether the sentence behind, which names the event, has a number of its own for the same thing: then the one before it counts another
 * event ("… the nine people who were killed. And in Orlando, 49 people were killed").
 */
function countsAnother({ figure, passage }: StatedFigure, whole: readonly StatedFigure[]): boolean {
  return whole.some(
    (other) =>
      other.passage.article.id === passage.article.id &&
      other.passage.index === passage.index + 1 &&
      countSameThing(figure, other.figure) &&
      compareValues(figure, other.figure) === 'different',
  );
}

/** Whoever asks for a price is not told by how much it rose, where the sentence says how high it is. */
function withoutChanges({ head }: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  if (head === null || !asksLevel(head.typed)) return stated;
  const levels = stated.filter(({ figure, passage }) => changeOf(figure, passage) === '' && !isStepTo(figure, passage));
  return levels.length > 0 ? levels : stated.filter(({ figure, passage }) => !isStepTo(figure, passage));
}

/** "Pushed the price up five pence to a record 720 pence": what leads to a level is a change. */
function isStepTo(figure: Figure, { text, start, figures: all }: Passage): boolean {
  const before = text.slice(Math.max(0, figure.expression.start - start - 6), figure.expression.start - start);
  return all.some((other) => {
    if (other.kind !== figure.kind || other.unit !== figure.unit || other.start <= figure.end) return false;
    const between = text.slice(figure.end - start, other.expression.start - start);
    return /^[^;]{0,40}\sto\s(?:an?\s[\w-]+\s|\w+\sat\s)?$/u.test(between) && !/\b(?:from|between)\s$/u.test(before);
  });
}

/** One line for what reads the same, with the citations of all. */
function withoutRepeats(items: readonly AnswerItem[]): AnswerItem[] {
  const lines = new Map<string, AnswerItem>();
  for (const item of items) {
    const known = lines.get(item.text);
    const citations = [...new Set([...(known?.citations ?? []), ...item.citations])];
    lines.set(item.text, { ...(known ?? item), citations });
  }
  return [...lines.values()];
}

/** The topic without the words that only ask for a count, unless nothing else is left. */
function countable(topic: Topic): Topic {
  const without = (words: ReadonlySet<string>, { groups, circumstances, ...rest }: Topic): Topic => {
    const kept = groups.filter(({ typed }) => !words.has(typed.toLowerCase()));
    const cores = kept.filter((group) => !circumstances.includes(group));
    if (kept.length === groups.length || kept.length === 0) return { groups, circumstances, ...rest };
    // "number of delegates" counts delegates
    if (cores.length === 0) {
      const [head = null, ...others] = kept;
      return { ...rest, groups: kept, head, circumstances: others };
    }
    const head = cores.at(-1) ?? null;
    // "Orra's share of exports" asks for exports
    const counted = /^\p{Lu}/u.test(head?.typed ?? '')
      ? circumstances.find(({ typed }) => /^\p{Ll}/u.test(typed))
      : undefined;
    if (counted === undefined) return { ...rest, groups: kept, head, circumstances };
    return { ...rest, groups: kept, head: counted, circumstances: circumstances.filter((group) => group !== counted) };
  };
  const asked = without(asking, topic);
  const [first] = asked.groups;
  const people = first !== undefined && anybody.has(first.typed.toLowerCase());
  return people && asked.groups.some((group) => group !== first && !asked.circumstances.includes(group))
    ? without(anybody, asked)
    : asked;
}

/** Only figures whose digits stand in the sentence that is cited: one that lies across its edge is left out. */
function relevantFigures(topic: Topic, passages: readonly Passage[]): StatedFigure[] {
  const stated = passages.flatMap((passage) =>
    changesWhole(
      passage.figures
        .filter((figure) => figure.start >= passage.start && figure.end <= passage.end && !isAge(figure))
        .filter((figure) => !isTyped(figure, topic.text))
        .filter((figure) => topic.circumstances.length === 0 || !isWhole(figure, passage))
        .map((figure) => ({ figure, passage, relevance: relevanceOf(topic, figure, passage) })),
    ),
  );
  const best = Math.max(0, ...stated.map(({ relevance }) => relevance));
  const relevant = stated.filter(({ relevance }) => relevance > 0 && relevance >= Math.min(best, 2));
  // "One" is more often a way of speaking than a count.
  const counts = relevant.filter(({ figure }) => plainOf(figure.expression.text) !== 'one');
  const kept = counts.length > 0 ? counts : relevant;
  if (!/\b(?:percent|percentage|per cent|share)\b/iu.test(topic.text)) return kept;
  // "plans to cut them by 7 percent" tells no share
  const shares = kept.filter(
    ({ figure, passage }) =>
      (figure.kind === 'percent' || figure.fraction) &&
      !/\bby\s$/u.test(passage.text.slice(0, figure.expression.start - passage.start)),
  );
  return shares.length > 0 ? shares : kept;
}

/** "Fell from 1.41 to 1.31": a change is told whole, or the older value would pass for the present one. */
function changesWhole(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const pairs = (from: StatedFigure | undefined, to: StatedFigure | undefined): boolean => {
    if (from === undefined || to === undefined) return false;
    const { text, start } = from.passage;
    const [first, second] = [from.figure.expression, to.figure.expression];
    return (
      /\bfrom\s$/iu.test(text.slice(0, first.start - start)) &&
      /^(?:\s(?!and\b)\p{L}+){0,4}\sto\s$/iu.test(text.slice(first.end - start, second.start - start))
    );
  };
  return stated.map((each, at) => {
    const [before, behind] = [stated[at - 1], stated[at + 1]];
    const other = pairs(before, each) ? before : pairs(each, behind) ? behind : undefined;
    return other === undefined || other.relevance <= each.relevance ? each : { ...each, relevance: other.relevance };
  });
}

/** "Lopez, 49," counts nothing that anybody asks for. */
function isAge({ unit, counted }: Figure): boolean {
  return unit === 'year' && counted === null;
}
