import type { ArticleFacts } from './facts.ts';
import type { Figure } from './figure.ts';
import { countSameThing } from './figure-comparison.ts';
import type { Span } from './span.ts';

export interface StatedFacts {
  readonly text: string;
  readonly facts: Pick<ArticleFacts, 'sentences' | 'figures' | 'dates' | 'quotations'>;
}

/** A fact that one revision of an article states otherwise than the next. Null: that revision does not state it. */
export interface FactChange {
  readonly kind: 'figure' | 'date' | 'quotation';
  readonly before: string | null;
  readonly after: string | null;
}

interface Fact {
  readonly kind: FactChange['kind'];
  /** As a reader would quote it. */
  readonly shown: string;
  /** Facts with the same key are the same fact. */
  readonly key: string;
  /** The sentence without the fact's own words, since a changed fact stands where it stood; of a quotation also its words, said by whomever. */
  readonly frames: readonly string[];
  readonly figure: Figure | null;
  /** Of a date: its value and the words of what happens then. */
  readonly day: { readonly value: string | null; readonly words: ReadonlySet<string> } | null;
}

/** What changed in the figures, quotations and dates between two revisions: changed ones first, then those gone, then the new ones. Pure. */
export function compareFacts(before: StatedFacts, after: StatedFacts): readonly FactChange[] {
  const [earlier, later] = [factsOf(before), factsOf(after)];
  const [earlierKeys, laterKeys] = [keysOf(earlier), keysOf(later)];
  const gone = earlier.filter(({ key }) => !laterKeys.has(key));
  const fresh = later.filter(({ key }) => !earlierKeys.has(key));
  const changed: FactChange[] = [];
  const removed: FactChange[] = [];
  for (const fact of gone) {
    const { kind, shown, frames, figure } = fact;
    const same = fresh.findIndex((other) => isSameDay(fact, other));
    if (same >= 0) {
      fresh.splice(same, 1);
      continue;
    }
    const at = fresh.findIndex(
      (other) =>
        other.kind === kind &&
        (frames.some((frame) => frame !== '' && other.frames.includes(frame)) ||
          (figure !== null && other.figure !== null && countSameThing(figure, other.figure))),
    );
    const [match] = at < 0 ? [] : fresh.splice(at, 1);
    if (match === undefined) removed.push({ kind, before: shown, after: null });
    else changed.push({ kind, before: shown, after: match.shown });
  }
  return [...changed, ...removed, ...fresh.map(({ kind, shown }) => ({ kind, before: null, after: shown }))];
}

/** The same day of the same happening in other words: what else those words say is told as what it is. */
function isSameDay({ day }: Fact, other: Fact): boolean {
  if (day === null || other.day === null || day.value !== other.day.value) return false;
  const common = [...day.words].filter((word) => other.day?.words.has(word)).length;
  return 2 * common > Math.max(day.words.size, other.day.words.size);
}

function keysOf(facts: readonly Fact[]): ReadonlySet<string> {
  return new Set(facts.map(({ key }) => key));
}

function factsOf({ text, facts }: StatedFacts): Fact[] {
  const frameOf = ({ start, end }: Span): string => {
    const sentence = facts.sentences.find((each) => start >= each.start && end <= each.end);
    return sentence === undefined
      ? ''
      : `${plain(text.slice(sentence.start, start))} … ${plain(text.slice(end, sentence.end))}`;
  };
  const figures = facts.figures.map((figure): Fact => {
    const { expression, counted, claimant, value, low, high, bound, unit } = figure;
    const within = counted === null || (counted.start >= expression.start && counted.end <= expression.end);
    const shown = within ? expression.text : `${expression.text} ${counted.text}`;
    const key = ['figure', value, low, high, bound, unit, plain(counted?.text ?? shown), plain(claimant?.name ?? '')];
    return { kind: 'figure', shown, key: key.join('|'), frames: [frameOf(expression)], figure, day: null };
  });
  const dates = facts.dates.map((date): Fact => {
    const shown = date.event === null ? date.text : `${date.event.text} (${date.text})`;
    const key = ['date', date.value, plain(date.event?.text ?? date.text)];
    const day = { value: date.value, words: new Set(plain(date.event?.text ?? '').split(' ')) };
    return { kind: 'date', shown, key: key.join('|'), frames: [frameOf(date)], figure: null, day };
  });
  const quotations = facts.quotations.map((quotation): Fact => {
    const speaker = quotation.speaker?.name ?? null;
    const shown = `“${quotation.text.replace(/,$/u, '')}”${speaker === null ? '' : ` (${speaker})`}`;
    const words = plain(quotation.text);
    const key = ['quotation', words, plain(speaker ?? '')];
    // Of a quotation the words may change, or who is said to have said them.
    return {
      kind: 'quotation',
      shown,
      key: key.join('|'),
      frames: [frameOf(quotation), words],
      figure: null,
      day: null,
    };
  });
  const seen = new Set<string>();
  return [...figures, ...quotations, ...dates].filter(({ key }) => !seen.has(key) && seen.add(key));
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
