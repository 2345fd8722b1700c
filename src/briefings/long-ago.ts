import type { Passage } from '../archive/archive.ts';
import { datelineLength } from '../core/dateline.ts';

/** What was published so many days after the day that a sentence opens or closes with tells of something else by it. */
const longAgo = 45;
const headLetters = 30;
const tailLetters = 2;

/** "A few years back somebody", "Over the past decade", "Years ago": by no day that is written. */
const opening =
  /^(?:(?:A few|A couple of|Several|Many|Some|Two|Three|Four|Five|Ten|Twenty)\s)?(?:[Yy]ears|[Dd]ecades|[Mm]onths)\s(?:ago|back|earlier)\b|^A (?:year|decade|century|generation)\s(?:ago|back|earlier)\b|^(?:Over|For|In|During|Throughout) the (?:past|last) (?:few |several |couple of |two |three |four |five |ten )?(?:years|decades?)\b/u;

/** Whether a sentence tells, by the time it opens or closes with and by no later one, what was long before its article. */
export function isOfLongAgo(passage: Passage): boolean {
  const { text, start, end, dates } = passage;
  const dateline = datelineLength(text);
  if (opening.test(text.slice(dateline))) return true;
  const bound = boundOf(passage);
  const dated = dates.filter(({ value }) => isDated(value));
  return (
    dated.length > 0 &&
    dated.every(({ value }) => isBefore(value, bound)) &&
    dated.some(
      (date) =>
        date.start - start - dateline <= headLetters || (end - date.end <= tailLetters && /\d{4}/u.test(date.text)),
    )
  );
}

/** Whether a sentence names a time that is near that of its article. */
export function isOfLately(passage: Passage): boolean {
  const bound = boundOf(passage);
  return passage.dates.some(({ value }) => isDated(value) && !isBefore(value, bound)) && !isOfLongAgo(passage);
}

function isDated(value: string): boolean {
  return /^\d{4}/u.test(value);
}

/** The first day that is not long ago; empty where the article has no date. */
function boundOf({ article: { published } }: Passage): string {
  return published === null
    ? ''
    : Temporal.PlainDate.from(published.slice(0, 10)).subtract({ days: longAgo }).toString();
}

/** Whether all of a day, month, season or year is over before a day. */
function isBefore(value: string, bound: string): boolean {
  const known = value
    .slice(0, 10)
    .replace(/[^\d-].*$/u, '')
    .replace(/-$/u, '');
  return known < bound.slice(0, known.length);
}
