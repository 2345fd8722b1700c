import type { TimeExpression } from '../../core/time-expression.ts';
import type { Document, Sentence } from '../document.ts';
import { parseIsoDay } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import { agreeOnVotes, type WeekdayTold, weekdayTold } from './resolve/agree-on-votes.ts';
import type { Focus, Resolution } from './resolve/context.ts';
import type { Period } from './resolve/periods.ts';
import { resolve } from './resolve/resolve.ts';
import { withYearHints } from './resolve/year-hints.ts';
import { tellYear, yearsTold } from './resolve/years-told.ts';
import { joined } from './rules/joined-parts.ts';
import type { Part } from './rules/pattern.ts';
import { matchesAt } from './rules/rule-tree.ts';
import { ruleTree } from './rules/rules.ts';
import { tenseAround } from './tense/tense.ts';
import { isOver } from './tense/tense-over.ts';
import { isPlannedThen } from './tense/tense-reported.ts';
import { masksOf } from './words/classes.ts';
import { writesDayFirst } from './words/day-order.ts';
import { commaBefore } from './words/enclosed.ts';
import { withModifiers } from './words/extent.ts';
import { tellsOfGames } from './words/game-report.ts';
import { lexemeOf, lowerAt, type Scan } from './words/scan.ts';

/**
 * Time expressions with TIMEX3 values: at each word the longest rule that holds, read in the order of the text so that
 * each can lean on those before it.
 */
export function findDates({
  text,
  tokens,
  sentences,
  syntax,
  published,
}: Document<'tokens' | 'sentences' | 'syntax'>): TimeExpression[] {
  const lexemes = tokens.map(lexemeOf);
  const masks = masksOf(tokens, lexemes);
  const dayFirst = writesDayFirst(tokens, lexemes);
  const games = tellsOfGames(tokens);
  const reference = parseIsoDay(published);
  const found: TimeExpression[] = [];
  const weekdays: (WeekdayTold | null)[] = [];
  let focus: Focus | null = null;
  let year: Focus | null = null;
  let quarter: Period | null = null;
  const read = [...paragraphs(sentences)].map(([firstSentence, endSentence]) => {
    const head = sentences[firstSentence] as Sentence;
    const tail = sentences[endSentence - 1] as Sentence;
    const scan: Scan = { text, tokens, lexemes, masks, dayFirst, games, first: head.firstToken, end: tail.endToken };
    return { firstSentence, endSentence, scan, parts: joined(scan, [...partsOf(scan)]) };
  });
  const told = yearsTold(read.flatMap(({ parts }) => parts));
  for (const { firstSentence, endSentence, scan, parts } of read) {
    let sentence = firstSentence;
    for (const part of parts) {
      while (part.start >= (sentences[sentence] as Sentence).endToken && sentence < endSentence - 1) sentence++;
      const home = sentences[sentence] as Sentence;
      const opening = withModifiers(scan, part.start, false);
      const tense = tenseAround({ tokens, syntax }, home, opening, part.end);
      const over = isOver({ tokens, syntax }, home, opening, part.end);
      const context = {
        published: reference,
        focus,
        year,
        quarter,
        tense,
        over,
        plannedThen: isPlannedThen({ tokens, syntax }, home, opening),
        told,
        sentence,
        paragraph: home.paragraph,
        opens: opening <= home.firstToken + 1,
      };
      const meaning = withYearHints(scan, part);
      const resolution = resolve(meaning, context);
      if (resolution === null) continue;
      if (over) tellYear(told, meaning, resolution);
      const from = withModifiers(scan, part.start, resolution.type === 'DURATION');
      const start = tokens[from]?.start ?? 0;
      const end = tokens[part.end - 1]?.end ?? start;
      const { type, value, anchor } = resolution;
      found.push({ start, end, text: text.slice(start, end), type, value, anchor, event: null });
      weekdays.push(weekdayTold(scan, part, value));
      // "the fiscal first quarter … the quarter ended Sept. 30": the report goes on counting its own quarters
      const closed = quarter !== null && part.meaning.kind === 'shift' && typeof part.meaning.base === 'object';
      if (!closed && isReported(part.meaning, resolution)) quarter = resolution.focus;
      if (resolution.focus !== null) {
        const aside =
          commaBefore(tokens, syntax, home, part.start, part.end) !== null ||
          // "the report for 2018, published in March": which report, not when
          lowerAt(scan, part.start - 1) === 'for';
        const yearStated = resolution.focus.yearStated && !(aside && resolution.focus.grain === 'year');
        focus = { ...resolution.focus, yearStated, sentence, paragraph: home.paragraph };
      }
      if (focus?.yearStated === true) year = focus;
    }
  }
  return [...agreeOnVotes(found, weekdays, published?.slice(0, 10) ?? null)];
}

/** True for a quarter that the text reports on, not one it only compares with. */
function isReported(meaning: Meaning, { focus }: Resolution): boolean {
  const compared =
    meaning.kind === 'shift' ? meaning.amount !== 0 : meaning.kind !== 'point' || meaning.year !== undefined;
  return !compared && focus !== null && /Q\d$/.test(focus.value);
}

/** Runs of sentences of one paragraph: expressions such as "8 p.m. Wednesday" may cross a wrongly cut sentence, never a line. */
function* paragraphs(sentences: readonly Sentence[]): Generator<readonly [number, number]> {
  let first = 0;
  for (let index = 1; index <= sentences.length; index++) {
    if (sentences[index]?.paragraph === sentences[first]?.paragraph && index < sentences.length) continue;
    yield [first, index];
    first = index;
  }
}

/** What an expression cannot end in: an optional element that waited for another in vain. */
const dangling = new Set([',', '-', 'of', 'in', 'on', 'at', 'or', 'the', 'to']);

/** "A Long March 4c rocket": a number that goes on in a letter is a model's, not a day's. */
function isCutShort({ text, tokens }: Scan, end: number): boolean {
  const last = tokens[end - 1];
  return last !== undefined && /^\d(?![TZ])\p{L}(?!\p{L})/u.test(text.slice(last.end - 1, last.end + 2));
}

/** The parts of the longest accepted match at each place, left to right, without overlaps. */
function* partsOf(scan: Scan): Generator<Part> {
  let index = scan.first;
  while (index < scan.end) {
    let next = index + 1;
    for (const { rule, end, captures } of matchesAt(ruleTree, scan, index)) {
      if (end - index > 1 && dangling.has(lowerAt(scan, end - 1))) continue;
      const built = rule.build(captures, { scan, start: index, end });
      if (built === null) continue;
      next = end;
      if (isCutShort(scan, end)) break;
      if ('kind' in built) yield { start: index, end, meaning: built };
      else yield* built;
      break;
    }
    index = next;
  }
}
