import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { compareValues, countSameThing } from '../../core/figure-comparison.ts';
import { findNearby } from '../context/find-nearby.ts';
import { withoutRivals } from '../context/rivals.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { Route, StatedFigure } from '../evidence/stated-figure.ts';
import { findPassages } from '../topics/find-passages.ts';
import { type Topic, withoutPredicate } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { isOtherKind, isTyped } from './asked-kind.ts';
import { isFate } from './counts-head.ts';
import { toldAsDeed } from './deeds.ts';
import { rateOf } from './figure-line.ts';
import { relevanceOf } from './figure-relevance.ts';
import { asOrdered } from './order-of-words.ts';
import { persons } from './persons.ts';
import { isSubjectOf } from './subject-of.ts';
import { isToldOf } from './told-of.ts';
import { isWhole, namesAnother } from './told-of-others.ts';

const read = 400;

/** The figures of sentences that hold the topic, and with them (`stated`) those whose circumstances the sentences around or the title name. */
export async function statedFigures(
  archive: Reader,
  topic: Topic,
): Promise<{ readonly whole: readonly StatedFigure[]; readonly stated: readonly StatedFigure[] }> {
  const holding = relevantFigures(topic, await findPassages(archive, topic, 'figure', read));
  const whole = withPartners(await withoutRivals(archive, topic, holding), holding);
  const beside = relevantFigures(topic, await findNearby(archive, topic, 'figure'), 'beside');
  const nearby = await withoutRivals(archive, topic, beside);
  const done = await withoutRivals(archive, topic, await toldAsDeed(archive, topic));
  const held = new Set(whole.map(keyOf));
  const telling = new Set(whole.map(({ passage }) => passage.article.id));
  const stated = [...whole];
  for (const each of [...nearby, ...done]) {
    const { figure, passage, relevance } = each;
    if (relevance < 2 || namesAnother(topic, figure) || held.has(keyOf(each)) || countsAnother(each, whole)) continue;
    // where one sentence says it all, a sum in the next is another sum
    if (figure.kind !== 'quantity' && telling.has(passage.article.id)) continue;
    if (await isOfTheNext(archive, topic, each)) continue;
    held.add(keyOf(each));
    stated.push(each);
  }
  return { whole, stated };
}

function keyOf({ figure, passage }: StatedFigure): string {
  return `${passage.article.id} ${figure.start}`;
}

/** Whether only the sentence behind names a circumstance, and has a number of its own for the same thing. */
async function isOfTheNext(archive: Reader, topic: Topic, { figure, passage }: StatedFigure): Promise<boolean> {
  const { article, index } = passage;
  const around = await archive.passagesOf(article.id, Math.max(0, index - 1), index === 0 ? 2 : 3);
  const next = around.find((other) => other.index === index + 1);
  if (next === undefined || !next.figures.some((other) => countSameThing(figure, other))) return false;
  const known = stemsOf(
    `${article.title} ${around
      .filter((other) => other.index <= index)
      .map(({ text }) => text)
      .join(' ')}`,
  );
  return topic.circumstances.some((group) => !groupMatches(group, known) && groupMatches(group, stemsOf(next.text)));
}

/**
 * What the words of a question but its verb count ("dealerships will the firm close" where the article says that it gives
 * 200 dealerships up): only figures that count the thing asked for, told of whom the question names.
 */
export async function otherwiseSaid(archive: Reader, topic: Topic): Promise<StatedFigure[]> {
  const rest = withoutPredicate(topic);
  if (rest === null || befell(topic)) return [];
  return relevantFigures(rest, await findPassages(archive, rest, 'figure', read), 'unsaid').filter(
    ({ figure, passage, relevance }) => relevance > 1 && !figure.vague && isToldOf(rest.groups, figure, passage),
  );
}

/** "Sailors **drowned**": what became of people is not left out of a question for them. */
function befell({ head, predicate }: Topic): boolean {
  return head !== null && predicate !== null && persons.test(head.typed) && harms.test(predicate.typed);
}

const harms =
  /^(?:drowned|starved|shot|stabbed|poisoned|executed|tortured|raped|abused|beaten|burn(?:ed|t)|deported|expelled|hospitali[sz]ed|jailed|charged|convicted|sentenced|trapped|stranded|attacked|bombed|crushed|buried|rescued|saved|evacuated|vaccinated|disappeared|perished)$/iu;

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

/** Only figures whose digits stand in the sentence that is cited: one that lies across its edge is left out. */
function relevantFigures(topic: Topic, passages: readonly Passage[], route: Route = 'sentence'): StatedFigure[] {
  const asksAll = /^(?:population|inhabitants)$/iu.test(topic.head?.typed ?? '');
  // whoever asks for seats may want all there are, but not whoever asks for those of a party
  const isLimited = topic.circumstances.length > 0 || topic.groups.some(({ typed }) => /^\p{Lu}/u.test(typed));
  const stated = passages.flatMap((passage) =>
    changesWhole(
      passage.figures
        .filter((figure) => figure.start >= passage.start && figure.end <= passage.end && !isAge(figure))
        .filter((figure) => !isTyped(figure, topic.text))
        .filter((figure) => !isLimited || asksAll || !isWhole(figure, passage))
        .map((figure) => ({
          figure,
          passage,
          relevance: asCount(topic, figure, relevanceOf(topic, figure, passage)),
          route,
        })),
    ),
  );
  sharesBehind(topic, stated);
  restatedToo(stated);
  const isOfHead = ({ figure, passage }: StatedFigure) =>
    topic.head !== null && isSubjectOf(topic.head, figure, passage);
  const best = Math.max(0, ...stated.map(({ relevance }) => relevance));
  const relevant = bySentence(
    stated.filter((each) => each.relevance > 0 && (each.relevance >= Math.min(best, 2) || isOfHead(each))),
  ).flatMap((each) => withOwnLimit(topic, asOrdered(topic, each)));
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

/** Whoever asks for the dead, or for costs, is told a share of them only where no number is told as surely. */
function asCount({ head, text }: Topic, figure: Figure, relevance: number): number {
  const { kind, counted } = figure;
  const isShare =
    kind === 'percent' &&
    head !== null &&
    (isFate(head) || (counted !== null && isOtherKind(head.typed, figure))) &&
    !asksShare.test(text);
  return isShare ? Math.min(1, relevance) : relevance;
}

/** "38% of all exports to Orra, which are worth $170 billion": where the sentence tells the number itself, a share of it is less surely meant. */
function sharesBehind({ text }: Topic, stated: StatedFigure[]): void {
  if (asksShare.test(text)) return;
  for (const [at, each] of stated.entries()) {
    if (each.figure.kind !== 'percent' || each.figure.counted === null || each.relevance < 2) continue;
    const isTold = stated.some(
      (other) => other.passage === each.passage && other.figure.kind !== 'percent' && other.relevance >= 2,
    );
    if (isTold) stated[at] = { ...each, relevance: 1 };
  }
}

const asksShare = /\b(?:percent|percentage|per cent|share|proportion|rate)\b/iu;

/** "Two thirds of the assets, **or some** $210 billion": the same told in another measure answers with it. */
function restatedToo(stated: StatedFigure[]): void {
  for (let at = 1; at < stated.length; at++) {
    const [before, each] = [stated[at - 1] as StatedFigure, stated[at] as StatedFigure];
    const { text, start } = each.passage;
    if (before.passage !== each.passage || each.relevance >= before.relevance) continue;
    if (rateOf(each.figure, each.passage) !== '') continue;
    const end = Math.max(before.figure.expression.end, before.figure.counted?.end ?? 0);
    const link = text.slice(end - start, Math.max(end, each.figure.expression.start) - start);
    if (/^\s\($|^,\sor\s(?:about\s|some\s|around\s|roughly\s|nearly\s|almost\s)?$/u.test(link))
      stated[at] = { ...each, relevance: before.relevance };
  }
}

function bySentence(stated: readonly StatedFigure[]): readonly StatedFigure[][] {
  const sentences = new Map<Passage, StatedFigure[]>();
  for (const each of stated) sentences.set(each.passage, [...(sentences.get(each.passage) ?? []), each]);
  return [...sentences.values()];
}

const limit = /^(?:\s\p{L}+)?\s(?:for|with|among|per)\s(?:\p{L}[\p{L}'’-]*\s?){1,4}/u;

/** "$6,350 **for individuals** and $12,700 **for families**", "26 states **with vouchers** and 44 **with charter schools**": of those so limited, the ones whose limit was asked for. */
function withOwnLimit(topic: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const limits = stated.map(({ figure, passage: { text, start } }) => {
    const end = Math.max(figure.expression.end, figure.counted?.end ?? 0);
    return stemsOf(limit.exec(text.slice(end - start))?.[0] ?? '');
  });
  if (stated.length < 2 || limits.some((stems) => stems.length === 0)) return stated;
  const common = topic.groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  const held = limits.map((stems) => common.filter((group) => groupMatches(group, stems)).length);
  const most = Math.max(...held);
  return most === 0 || held.every((count) => count === most) ? stated : stated.filter((_, at) => held[at] === most);
}

/** Of "from 1% before the war in Orra to 18%" both values are told, whoever stands between them. */
function withPartners(kept: readonly StatedFigure[], all: readonly StatedFigure[]): readonly StatedFigure[] {
  return all.filter((each, at) => {
    const [before, behind] = [all[at - 1], all[at + 1]];
    const partner = arePair(before, each) ? before : arePair(each, behind) ? behind : undefined;
    return kept.includes(each) || (partner !== undefined && kept.includes(partner));
  });
}

/** Whether two figures of a sentence are the ends of one change. */
function arePair(from: StatedFigure | undefined, to: StatedFigure | undefined): boolean {
  if (from === undefined || to === undefined || from.passage !== to.passage) return false;
  const { text, start } = from.passage;
  const [first, second] = [from.figure.expression, to.figure.expression];
  return (
    /\bfrom\s$/iu.test(text.slice(0, first.start - start)) &&
    /^(?:\s(?!and\b)[\p{L}\d]+){0,8},?\sto\s$/iu.test(text.slice(first.end - start, second.start - start))
  );
}

/** "Fell from 1.41 to 1.31": a change is told whole, or the older value would pass for the present one. */
function changesWhole(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return stated.map((each, at) => {
    const [before, behind] = [stated[at - 1], stated[at + 1]];
    const other = arePair(before, each) ? before : arePair(each, behind) ? behind : undefined;
    return other === undefined || other.relevance <= each.relevance ? each : { ...each, relevance: other.relevance };
  });
}

/** "Lopez, 49," counts nothing that anybody asks for. */
function isAge({ unit, counted }: Figure): boolean {
  return unit === 'year' && counted === null;
}
