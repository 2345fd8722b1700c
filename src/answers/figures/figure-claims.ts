import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { compareValues, countSameThing } from '../../core/figure-comparison.ts';
import { plainOf, wordsIn } from '../evidence/plain-text.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import { isIdle } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { isLimited, rateOf } from './figure-line.ts';
import { notYet } from './not-yet.ts';
import { isPlainCount } from './plain-count.ts';
import { whenTold } from './when-told.ts';

/** One value claimed by one origin, with every passage that tells it. */
export interface Claim {
  readonly figure: Figure;
  readonly passages: readonly Passage[];
}

/** Claims that count the same thing. */
export interface ClaimGroup {
  readonly claims: readonly Claim[];
  /** What differs, in words for a reader; null where nothing does. */
  readonly spread: string | null;
}

/** The surest groups first, of those the ones with the most claims; within a group the newest claim first. */
export function groupClaims(
  stated: readonly StatedFigure[],
  asked = '',
  isNarrower: (figure: Figure, passage: Passage) => boolean = () => false,
): ClaimGroup[] {
  const narrower = ({ figure, passages: [first] }: Claim) => first !== undefined && isNarrower(figure, first);
  const groups: StatedFigure[][] = [];
  for (const each of stated) {
    const group = groups.find((members) => members.every(({ figure }) => countSameThing(figure, each.figure)));
    if (group === undefined) groups.push([each]);
    else group.push(each);
  }
  return groups
    .map((members) => ({
      claims: claimsOf(members).sort((a, b) => Number(narrower(a)) - Number(narrower(b))),
      spread: spreadOf(members),
      relevance: Math.max(...members.map(({ relevance }) => relevance)),
    }))
    .map((group) => (group.claims.every(narrower) ? { ...group, relevance: Math.min(group.relevance, 1) } : group))
    .sort(
      (a, b) =>
        b.relevance - a.relevance ||
        standsBehind(a, asked) - standsBehind(b, asked) ||
        Number(a.claims.every(narrower)) - Number(b.claims.every(narrower)) ||
        b.claims.length - a.claims.length,
    );
}

/** A count of several groups together stands behind the counts of one, and so does one of a part, of another year or of what is only wanted; "thousands" behind any number. */
function standsBehind({ claims }: ClaimGroup, asked: string): number {
  if (claims.every(({ figure }) => figure.vague)) return 2;
  const limited = claims.every(({ figure, passages: [first] }) =>
    first === undefined
      ? false
      : (isLimited(figure, first) && !isYearAsked(figure, first, asked)) || notYet(figure, first) !== '',
  );
  return limited || claims[0]?.figure.combined === true ? 1 : 0;
}

/** Whoever typed the year of a figure asks for no other. */
function isYearAsked(figure: Figure, passage: Passage, asked: string): boolean {
  const [year] = /\d{4}/u.exec(whenTold(figure, passage)) ?? [];
  return year !== undefined && asked.includes(year);
}

/** The same value from the same origin is one claim, however many articles print it. */
function claimsOf(members: readonly StatedFigure[]): Claim[] {
  const claims = new Map<string, { figure: Figure; passages: Passage[] }>();
  for (const { figure, passage } of members) {
    const value = [figure.value, figure.low, figure.high, figure.bound, figure.vague ? plainOf(figure.text) : ''].join(
      ' ',
    );
    const key = `${value} ${plainOf(figure.claimant?.name ?? '')} ${plainOf(figure.counted?.text ?? '')}`;
    const claim = claims.get(key) ?? { figure, passages: [] };
    if (!claim.passages.some(({ article, index }) => article.id === passage.article.id && index === passage.index))
      claim.passages.push(passage);
    claims.set(key, claim);
  }
  return [...claims.values()].sort((a, b) => Number(a.figure.vague) - Number(b.figure.vague));
}

/** Days within which two values may be values of the same thing; an older count is another count. */
const sameTimeDays = 45;
/** Values further apart than this, as a ratio, count different things, whatever the words say. */
const widest = 20;

/**
 * What differs between the newest value and the others of its time. A bare noun ("jobs") says too little to be sure that two
 * articles count the same: then the sentences must also have words of their own in common.
 */
function spreadOf(members: readonly StatedFigure[]): string | null {
  const sized = members
    .flatMap((each) => {
      const size = each.figure.value ?? each.figure.low;
      const alone =
        each.figure.vague || rateOf(each.figure, each.passage) !== '' || !isPlainCount(each.figure, each.passage);
      return size === null || alone || size <= 1 ? [] : [{ ...each, size }];
    })
    .sort((a, b) => (b.passage.article.published ?? '').localeCompare(a.passage.article.published ?? ''));
  const [newest] = sized;
  if (newest === undefined) return null;
  const alike = sized.filter((each) => each === newest || comparable(newest, each)).sort((a, b) => a.size - b.size);
  const [least, greatest] = [alike[0], alike.at(-1)];
  if (least === undefined || greatest === undefined || least.size === greatest.size) return null;
  if (least !== newest && greatest !== newest && !comparable(least, greatest)) return null;
  const what = newest.figure.counted?.text;
  const about = what === undefined ? '' : ` on ${what}`;
  const span = `from ${least.figure.expression.text} to ${greatest.figure.expression.text}`;
  if (isOfSeveralDays([least, greatest]))
    return `Values${about} of different days: ${[least, greatest].sort(byDay).map(dated).join(', ')}.`;
  // "More than 9 billion" and "9.2 billion" may both be true: then nobody is said to disagree.
  return compareValues(least.figure, greatest.figure) === 'compatible'
    ? `Values${about} go ${span}.`
    : `Sources differ${about}: ${span}.`;
}

/** A toll of Tuesday and one of Friday, the drones of two nights: no two counts of different days are said to contradict each other. */
function isOfSeveralDays([least, greatest]: readonly [Sized, Sized]): boolean {
  return least.figure.kind === 'quantity' && Math.abs(daysFrom(least, greatest)) > 1;
}

function byDay(a: Sized, b: Sized): number {
  return daysFrom(b, a);
}

function dated({ figure, passage }: Sized): string {
  return `${figure.expression.text} (${passage.article.published?.slice(0, 10) ?? ''})`;
}

/** How many days later the second was printed; negative where it was earlier. */
function daysFrom(a: Sized, b: Sized): number {
  const day = ({ passage }: Sized) => Date.parse(passage.article.published?.slice(0, 10) ?? '');
  return (day(b) - day(a)) / 86_400_000;
}

export interface Sized extends StatedFigure {
  readonly size: number;
}

/** Whether two figures of different origin are told of the same thing at the same time. */
export function comparable(a: Sized, b: Sized): boolean {
  const [one, other] = [a.passage.article, b.passage.article];
  const origin = ({ figure }: Sized) => plainOf(figure.claimant?.name ?? '');
  if (one.id === other.id && origin(a) === origin(b)) return false;
  if (Math.max(a.size, b.size) / Math.min(a.size, b.size) > widest) return false;
  const apart = Math.abs(Date.parse(one.published ?? '') - Date.parse(other.published ?? '')) / 86_400_000;
  if (apart > sameTimeDays) return false;
  return sharedWords(a, b) >= wordsNeeded(a.figure);
}

/** The less the words counted say, the more the sentences must share: a name limits best, a bare noun or a share least. */
function wordsNeeded({ counted, kind }: Figure): number {
  const text = counted?.text ?? '';
  if (kind === 'percent' || wordsIn(text) < 2) return 4;
  return /\p{Lu}/u.test(text) ? 1 : 3;
}

/** Telling words that both sentences hold, besides what is counted. */
function sharedWords(a: Sized, b: Sized): number {
  const counted = new Set(stemsOf(`${a.figure.counted?.text ?? ''} ${b.figure.counted?.text ?? ''}`));
  const telling = ({ passage }: Sized) =>
    new Set(stemsOf(passage.text).filter((stem) => stem.length > 3 && !isIdle(stem) && !counted.has(stem)));
  const others = telling(b);
  return [...telling(a)].filter((stem) => others.has(stem)).length;
}
