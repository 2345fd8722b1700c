import { dateLine } from './date-line.ts';
import { type Line, lettersOf } from './line.ts';
import type { RemovalReason } from './line-rules.ts';

export interface PageHead {
  readonly title: string | null;
  /** ISO date of a line of its own above the body. */
  readonly date: string | null;
  /** The site's name, where the head of a copied page shows it above a doubled title. */
  readonly site: string | null;
  /** Index of each line of the head that is no body, with the reason. */
  readonly removed: ReadonlyMap<number, RemovalReason>;
}

const section =
  /^(?:world|news|world news|politics|business|economy|europe|asia|africa|americas|middle east|us|usa|uk|international|national|local|sports?|culture|opinion|technology|science|health|entertainment|lifestyle|breaking news|latest news|top news|war in ukraine|uncategori[sz]ed|general|features?|analysis|exclusive|explainer)$/;

/**
 * Reads what stands above the body: title, date, site. `reasons` says which lines are furniture already; `given` is the
 * title the source states, which the page may repeat.
 */
export function readHead(
  lines: readonly Line[],
  reasons: readonly (RemovalReason | null)[],
  given: string | null,
): PageHead {
  const removed = new Map<number, RemovalReason>();
  const first = firstBodyLine(lines, reasons);
  const head = indices(lines, reasons, first);
  let date: string | null = null;
  for (const index of head) {
    const stated = dateLine((lines[index] as Line).plain);
    if (stated === null) continue;
    date ??= stated.date;
    removed.set(index, 'date');
  }
  const open = head.filter((index) => !removed.has(index));
  const title = given ?? chooseTitle(lines, open);
  if (title === null) return { title, date, site: null, removed };
  const titleLetters = lettersOf(title);
  const copies = open.filter((index) => isCopy(lettersOf((lines[index] as Line).text), titleLetters));
  for (const index of copies) removed.set(index, 'title');
  const doubled = copies.length > 1 || (given !== null && copies.length > 0);
  let site: string | null = null;
  for (const index of open) {
    if (removed.has(index)) continue;
    const line = lines[index] as Line;
    if (line.closed ? !/!$/.test(line.text) || line.words > 6 : line.words >= 8) continue;
    if ((line.words >= 4 && line.text.endsWith(':')) || /^[-–—•*] /.test(line.text)) continue; // leads in, or lists
    if (first < lines.length) removed.set(index, 'site furniture');
    const aboveTitle = index < (copies[0] ?? -1);
    if (doubled && aboveTitle && site === null && index === open[0] && isSiteName(line)) site = line.text;
  }
  return { title, date, site, removed };
}

/** One short question or exclamation: a headline where a page opens, never several in a row. */
function isQuestionOrCall({ text, words }: Line): boolean {
  return words <= 14 && /[?!]["”’]?$/.test(text) && !/[.?!] /.test(text);
}

/** A title as pages repeat it: the same letters, or the same with the site's name behind it. */
function isCopy(letters: string, title: string): boolean {
  if (letters === '' || title === '') return false;
  if (letters === title) return true;
  const [short, long] = letters.length < title.length ? [letters, title] : [title, letters];
  return short.length >= 20 && long.startsWith(short) && long.length - short.length <= 30;
}

function isSiteName({ text, plain, words, closed }: Line): boolean {
  return words <= 3 && text.length <= 40 && !closed && /^\p{Lu}/u.test(text) && !section.test(plain);
}

/** The first paragraph of the article; a question or a call that opens the page is a headline when body follows. */
function firstBodyLine(lines: readonly Line[], reasons: readonly (RemovalReason | null)[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (reasons[i] !== null || !line.body || dateLine(line.plain) !== null) continue;
    const headline = i < 12 && isQuestionOrCall(line) && lines[i + 1] !== undefined;
    if (headline) continue;
    // A headline may run long, but then its copy follows, or nothing but the copy.
    const copied = line.words <= 30 && lines.slice(i + 1, i + 6).some((other) => sameLetters(line, other));
    if (!copied) return i;
  }
  return lines.length;
}

function sameLetters(a: Line, b: Line): boolean {
  return Math.abs(a.text.length - b.text.length) < 10 && lettersOf(a.text) === lettersOf(b.text);
}

function indices(lines: readonly Line[], reasons: readonly (RemovalReason | null)[], end: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < Math.min(end, lines.length, 60); i++) if (reasons[i] === null) found.push(i);
  return found;
}

/** The line that stands twice, else the first that is long enough for a headline. */
function chooseTitle(lines: readonly Line[], open: readonly number[]): string | null {
  const candidates = open
    .map((index) => lines[index] as Line)
    .filter(({ words, text }) => words >= 3 && words <= 25 && !/^[-–—•*] /.test(text));
  const twice = candidates.find((line, i) => candidates.some((other, j) => j > i && sameLetters(line, other)));
  const chosen =
    twice ?? candidates.find(({ words, text }) => words >= 5 && !/[.]$/.test(text)) ?? candidates.find(isHeadline);
  return chosen?.text ?? null;
}

function isHeadline({ text, plain }: Line): boolean {
  return !/[.]$/.test(text) && !section.test(plain);
}
