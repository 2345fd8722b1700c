import { dateLine } from './date-line.ts';
import { type Line, lettersOf } from './line.ts';
import type { RemovalReason } from './line-rules.ts';
import type { PageBody } from './page-body.ts';

export interface PageHead {
  readonly title: string | null;
  /** ISO date of a line of its own above the body. */
  readonly date: string | null;
  /** ISO date of a line that only says when the page was changed. */
  readonly changed: string | null;
  /** ISO dates of such lines, but for those that only say when the page was changed. */
  readonly appeared: readonly string[];
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
  page: PageBody | null,
): PageHead {
  const removed = new Map<number, RemovalReason>();
  const first = firstBodyLine(lines, reasons, page?.start ?? 0);
  const head = indices(lines, reasons, first, page);
  for (let index = 0; index < (page?.start ?? 0); index++) if (!reasons[index]) removed.set(index, 'site furniture');
  let date: string | null = null;
  let changed: string | null = null;
  const appeared: string[] = [];
  for (const index of head) {
    const { plain } = lines[index] as Line;
    const stated = dateLine(plain);
    if (stated === null) continue;
    // Menus hold dates of their own: the nearest above the article is its.
    if (!stated.changed) {
      appeared.push(stated.date);
      date = page === null ? (date ?? stated.date) : stated.date;
    } else changed = page === null ? (changed ?? stated.date) : stated.date;
    removed.set(index, 'date');
  }
  const open = head.filter((index) => removed.get(index) !== 'date');
  const title = given ?? chooseTitle(lines, open, first, page !== null);
  if (title === null) return { title, date, changed, appeared, site: null, removed };
  const titleLetters = lettersOf(title);
  const copies = open.filter((index) => isCopy(lettersOf((lines[index] as Line).text), titleLetters));
  for (const index of copies) removed.set(index, 'title');
  const doubled = copies.length > 1 || (given !== null && copies.length > 0);
  const speakers = labelledSpeakers(lines);
  let site: string | null = null;
  for (const index of open) {
    if (removed.get(index) === 'title') continue;
    const line = lines[index] as Line;
    if (line.closed ? !/!$/.test(line.text) || line.words > 6 : line.words >= 8) continue;
    if (presents(line, speakers)) continue;
    if ((line.words >= 4 && line.text.endsWith(':')) || /^[-–—•*] /.test(line.text)) continue; // leads in, or lists
    if (first < lines.length) removed.set(index, 'site furniture');
    const aboveTitle = index < (copies[0] ?? -1);
    if (doubled && aboveTitle && site === null && index === open[0] && isSiteName(line)) site = line.text;
  }
  return { title, date, changed, appeared, site, removed };
}

/** The last words of a transcript's labels ("MR. HARLOW:"). */
function labelledSpeakers(lines: readonly Line[]): ReadonlySet<string> {
  const labels = lines.map(({ text }) =>
    /^(?:\p{Lu}[\p{Lu}.'’-]* ){0,5}(\p{Lu}[\p{Lu}'’-]+): /u.exec(text.slice(0, 90)),
  );
  return new Set(labels.flatMap((found) => found?.[1] ?? []));
}

/** "Ned Harlow, Spokesman": who speaks below. */
function presents({ text }: Line, speakers: ReadonlySet<string>): boolean {
  const surname = /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}?(\p{Lu}[\p{L}'’-]+), \p{Lu}/u.exec(text.slice(0, 90))?.[1];
  return surname !== undefined && speakers.has(surname.toUpperCase());
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
function firstBodyLine(lines: readonly Line[], reasons: readonly (RemovalReason | null)[], from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (reasons[i] !== null || !line.body || dateLine(line.plain) !== null) continue;
    const headline = i < from + 12 && isQuestionOrCall(line) && lines[i + 1] !== undefined;
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

const headLines = 60;

function indices(
  lines: readonly Line[],
  reasons: readonly (RemovalReason | null)[],
  end: number,
  page: PageBody | null,
): number[] {
  const found: number[] = [];
  const from = page === null ? 0 : Math.max(0, end - headLines);
  for (let i = from; i < Math.min(end, lines.length, from + headLines); i++)
    if (reasons[i] === null || reasons[i] === 'date') found.push(i);
  return found;
}

/** So much of the article's opening is compared with what may be its headline. */
const openingLines = 8;

/**
 * The line that stands twice, else the first that is long enough for a headline; but one that has words of the article's
 * opening rather than one that has none.
 */
function chooseTitle(lines: readonly Line[], open: readonly number[], first: number, whole: boolean): string | null {
  const candidates = open
    .map((index) => lines[index] as Line)
    .filter(({ words, text }) => words >= 3 && words <= 25 && !/^[-–—•*] /.test(text));
  const twice = candidates.find((line, i) => candidates.some((other, j) => j > i && sameLetters(line, other)));
  const chosen =
    twice ?? candidates.find(({ words, text }) => words >= 5 && !/[.]$/.test(text)) ?? candidates.find(isHeadline);
  const opening = wordsOf(
    lines
      .slice(first, first + openingLines)
      .map(({ text }) => text.slice(0, 600))
      .join(' '),
  );
  const telling = (line: Line) => [...wordsOf(line.text)].filter((word) => opening.has(word)).length;
  // Menus above an article have words of it by chance; a head of a few lines seldom does.
  if (chosen !== undefined && telling(chosen) > 0 && !whole) return chosen.text;
  const related = candidates
    .map((line, place) => ({ line, place, shared: telling(line), size: wordsOf(line.text).size }))
    .filter(({ line, shared, size }) => line.words >= 4 && shared >= 2 && shared * 3 >= size && !/[.]$/.test(line.text))
    .map((each) => ({ ...each, score: each.shared / each.size + Math.min(each.shared, 6) / 10 }))
    .sort((x, y) => y.score - x.score || y.place - x.place);
  return related[0]?.line.text ?? chosen?.text ?? null;
}

/** Words of four letters or more, by their first six: enough to tell whether two lines speak of the same. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function isHeadline({ text, plain }: Line): boolean {
  return !/[.]$/.test(text) && !section.test(plain);
}
