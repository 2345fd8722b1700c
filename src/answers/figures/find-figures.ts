import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { countSameThing } from '../../core/figure-comparison.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import { deniesAsAsked } from '../topics/exclusion.ts';
import { readTopic } from '../topics/read-topic.ts';
import { isIdle, type Topic, topicWords } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { withoutDays } from './asked-days.ts';
import { isOfSpell, withAskedHead } from './asked-head.ts';
import { asksLevel, asWords, rateAsked } from './asked-kind.ts';
import { askedTime, isOfOtherTime, isOfTime, ofTypedYear } from './asked-time.ts';
import { changeOf, rateOf } from './figure-line.ts';
import { frameTold } from './frame-told.ts';
import { toldInRows } from './list-rows.ts';
import { looselyTold } from './loosely-told.ts';
import { onlyFigures } from './only-figure.ts';
import { byOtherHeads } from './other-heads.ts';
import { isOfSmallerPlace, populationTold } from './population.ts';
import { prisonTerms } from './prison-terms.ts';
import { sharesMoved } from './share-moves.ts';
import { otherwiseSaid, statedFigures } from './stated-figures.ts';
import { toldNext } from './told-next.ts';

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

/** The figures that answer a question, and what its answer must say of how they were found. */
export interface FoundFigures {
  readonly topic: Topic;
  readonly found: readonly StatedFigure[];
  /** No sentence has the verb of the question. */
  readonly isUnsaid: boolean;
  /** A sentence holds all words of the question. */
  readonly holdsAll: boolean;
}

export async function findFigures(archive: Reader, query: string): Promise<FoundFigures> {
  const told = await toldAsAsked(archive, query);
  if (told.found.length > 0) return told;
  // the day on which something is told says seldom which day it is
  const rest = withoutDays(query);
  if (rest === null) return told;
  const anyDay = await toldAsAsked(archive, rest.query);
  return { ...anyDay, found: anyDay.found.filter(({ passage }) => !rest.isOtherDay(passage.text)), holdsAll: false };
}

/** Whoever asks for a number a day is told what is told by the day, where anything is. */
async function toldAsAsked(archive: Reader, query: string): Promise<FoundFigures> {
  const told = await toldByRoutes(archive, query);
  const rate = rateAsked(query);
  if (rate === null) return told;
  const own = told.found.filter(({ figure, passage }) => rate.test(rateOf(figure, passage)));
  if (own.length > 0) return { ...told, found: own };
  const near = (await looselyTold(archive, told.topic)).filter(({ figure, passage }) =>
    rate.test(rateOf(figure, passage)),
  );
  return near.length > 0 ? { ...told, found: near, holdsAll: false } : told;
}

/** By every route in its order: a less sure one is only taken where those before it found nothing. */
async function toldByRoutes(archive: Reader, query: string): Promise<FoundFigures> {
  const topic = withAskedHead(countable(await readTopic(archive, asWords(query))));
  const timed = await toldOfTime(archive, topic);
  if (timed.length > 0)
    return {
      topic,
      found: withoutChanges(topic, withoutIdleVague(ofTypedYear(topic, timed))),
      isUnsaid: false,
      holdsAll: true,
    };
  const { whole, stated: said } = await statedFigures(archive, topic);
  const more = [
    ...(await prisonTerms(archive, topic)),
    ...(await sharesMoved(archive, topic)),
    ...(await populationTold(archive, topic)),
    ...(await toldInRows(archive, topic)),
  ];
  const stated = [...said, ...more.filter(({ figure }) => !said.some((each) => each.figure === figure))];
  const unsaid = stated.length > 0 ? [] : await otherwiseSaid(archive, topic);
  // "thousands" are told where nothing more exact is
  const isChange = ({ figure, passage }: StatedFigure) => figure.kind === 'percent' && changeOf(figure, passage) !== '';
  const onlyChanges = stated.length > 0 && isCounted(topic) && stated.every(isChange);
  const onlyVague = onlyChanges || (stated.length > 0 && stated.every(({ figure }) => figure.vague));
  const near =
    (stated.length > 0 && !onlyVague) || unsaid.length > 0
      ? []
      : (await moreExact(archive, topic, onlyVague)).filter(
          ({ figure, relevance }) => !onlyChanges || (figure.kind === 'quantity' && relevance > 1.65),
        );
  const loose = stated.length + unsaid.length + near.length > 0 ? near : await byOtherHeads(archive, topic);
  const alone = stated.length + unsaid.length + loose.length > 0 ? [] : await onlyFigures(archive, topic);
  const next = stated.length + unsaid.length + loose.length + alone.length > 0 ? [] : await toldNext(archive, topic);
  const none = stated.length + unsaid.length + loose.length + alone.length + next.length === 0;
  const framed = none ? await frameTold(archive, topic) : [];
  const time = askedTime(topic)?.time ?? null;
  const isExactly = ({ passage }: StatedFigure) =>
    onlyVague && near.some((other) => other.passage.article.id === passage.article.id);
  const told = stated.filter((each) => !isExactly(each));
  const found = [...told, ...unsaid, ...loose, ...alone, ...next, ...framed].filter(
    ({ figure, passage }) =>
      !(time !== null && isOfOtherTime(time, figure, passage)) &&
      deniesAsAsked(query, passage.text) &&
      isOfSpell(topic, passage) &&
      !isOfSmallerPlace(topic, figure, passage) &&
      !(/^how much\b/iu.test(query) && isCount(figure)),
  );
  return {
    topic,
    found: withoutChanges(topic, withoutIdleVague(ofTypedYear(topic, found))),
    isUnsaid: unsaid.length > 0,
    holdsAll: whole.length > 0 || [...stated, ...loose].some(({ passage }) => holdsAll(query, passage)),
  };
}

/** Whether what is asked for can be counted, and no change of it was asked for. */
function isCounted({ head, text }: Topic): boolean {
  const asksChange =
    /\b(?:rise|risen|rose|fall|fell|drop|increase|decrease|decline|change|growth|surge|jump|gains?|loss(?:es)?|percent|share|rate|down|up)\b/iu;
  return head !== null && /^\p{Ll}+[^s]s$/u.test(head.typed) && !asksChange.test(text);
}

/** What is told nearby, beside vague numbers only as far as it is exact. */
async function moreExact(archive: Reader, topic: Topic, isVague: boolean): Promise<readonly StatedFigure[]> {
  const told = await looselyTold(archive, topic);
  return isVague ? told.filter(({ figure, passage }) => !figure.vague && rateOf(figure, passage) === '') : told;
}

/** Figures of the year or month that was typed, whether or not their sentence writes it. */
async function toldOfTime(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const asked = askedTime(topic);
  if (asked === null) return [];
  const { stated } = await statedFigures(archive, asked.rest);
  const told = stated.filter(({ figure, passage }) => isOfTime(asked.time, figure, passage));
  if (told.length > 0) return told;
  const near = await looselyTold(archive, asked.rest, true);
  return near.filter(({ figure, passage }) => isOfTime(asked.time, figure, passage));
}

/** "Dozens" say nothing beside the "61" of the same article, nor where they are less surely meant than another's number. */
function withoutIdleVague(found: readonly StatedFigure[]): readonly StatedFigure[] {
  const exact = found.filter(({ figure }) => !figure.vague);
  const surest = Math.max(0, ...exact.map(({ relevance }) => relevance));
  return found.filter(
    ({ figure, relevance, passage }) =>
      !figure.vague ||
      (relevance >= surest &&
        !exact.some(
          (other) => other.passage.article.id === passage.article.id && countSameThing(other.figure, figure),
        )),
  );
}

/** "How much" asks for no number of people or things. */
function isCount({ kind, unit }: Figure): boolean {
  return kind === 'quantity' && (unit === null || unit === 'people');
}

function holdsAll(query: string, { text }: Passage): boolean {
  const stems = stemsOf(text);
  return topicWords(query).every((word) => isIdle(word) || stemsOf(word).every((stem) => stems.includes(stem)));
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
    const compares = /\b(?:compared|relative|equal|similar|close|next)\sto\s$/u.test(between);
    const leads = /^[^;]{0,40}\sto\s(?:an?\s[\w-]+\s|\w+\sat\s)?$/u.test(between) && !compares;
    return leads && !/\b(?:from|between)\s$/u.test(before);
  });
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
