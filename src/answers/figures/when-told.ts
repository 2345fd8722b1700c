import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import { isInAside } from '../context/asides.ts';

// A count of another time is told with it.

const longestYearLink = 120;

/** A count of another year than that of the article is told with it ("…, **in 1908**"), where the words right around the figure say so. */
export function whenTold(figure: Figure, passage: Passage | null): string {
  if (passage === null) return '';
  const year = yearTold(figure, passage, true);
  if (year === null) return timeBefore(figure, passage);
  const apart = Math.abs(Number(passage.article.published?.slice(0, 4) ?? Number.NaN) - year);
  const said = `${figure.expression.text} ${figure.counted?.text ?? ''}`;
  return !(apart > 1) || said.includes(String(year)) ? '' : `, in ${year}`;
}

/** The year of the date that stands nearest to a figure in its clause (where `isWritten`, one that names the year); null where none stands there. */
export function yearTold(figure: Figure, { text, start, dates, figures }: Passage, isWritten: boolean): number | null {
  // "to 15% of the trade in 2023": the year stands behind what is counted
  const [from, to] = [figure.start, Math.max(figure.end, figure.counted?.end ?? 0)];
  const gap = (at: Span) => Math.max(at.start - to, from - at.end);
  const between = (at: Span) => text.slice(Math.min(at.end, to) - start, Math.max(at.start, from) - start);
  // "from €12m in 2014 to €3m in 2023": the first year is the first sum's
  const taken = (at: Span) =>
    at.end <= from &&
    figures.some((other) => {
      const end = Math.max(other.end, other.counted?.end ?? 0);
      return end <= at.start && /^\sin\s$/u.test(text.slice(end - start, at.start - start));
    });
  // "shares in Brandt, which are back at the lows of 2020, fell 3%"
  const isAside = (at: number) => isInAside(text, at - start, 0) && !isInAside(text, from - start, 0);
  const [nearest] = dates
    .filter((date) => !taken(date))
    .filter(
      ({ type, value, text: said, start: at }) =>
        type === 'DATE' && /^\d{4}/u.test(value) && (!isWritten || said.includes(value.slice(0, 4))) && !isAside(at),
    )
    .toSorted((a, b) => gap(a) - gap(b));
  if (nearest === undefined || gap(nearest) > longestYearLink) return null;
  const lead = text.slice(Math.max(0, nearest.start - start - 12), nearest.start - start);
  // "exceeds $1 trillion, up from $161 billion in 2007": the year is that of the other number
  const other = figures.find((each) => each.start >= to && each.end <= nearest.start);
  if (other !== undefined && /\b(?:from|against|versus|compared)\b/u.test(text.slice(to - start, other.start - start)))
    return null;
  if (/\b(?:since|than|until|by|before|after|between|from|to)\s$/iu.test(lead)) return null;
  // "the flood of 1998 killed 40", not "40 houses of 1998"
  if (/\bof\s$/iu.test(lead) && nearest.start > figure.start) return null;
  if (/\b(?:before|after|since|until|than|compared|against|versus)\b|[;:]/iu.test(between(nearest))) return null;
  if (isWritten && nearest.start > figure.end && /\b(?:which|who|that|whose|where)\b/iu.test(between(nearest)))
    return null;
  // "a bounty for his part in the 1983 raid": the year of something that only explains the figure
  const explains = nearest.start > figure.end && /\b(?:for|over|about|from|on)\b/u.test(between(nearest));
  if (explains && /\b(?:the|an?|his|her|its|their)\s$/u.test(lead)) return null;
  return Number(nearest.value.slice(0, 4));
}

const before =
  /^\P{L}*((?:Last|The previous) (?:year|month)|(?:A|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) (?:year|month|week)s? (?:ago|earlier|before)|The (?:year|month) before|Earlier (?:this|that|in the) (?:year|month|decade))\b/u;

/** "**Last year**, an explosion … killed six": what a sentence begins with is told of all of it, unless it comes to another time. */
function timeBefore({ fate, expression }: Figure, { text, start }: Passage): string {
  const [opening, when] = before.exec(text) ?? [];
  if (fate === null || opening === undefined || when === undefined) return '';
  const between = text.slice(opening.length, Math.max(opening.length, expression.start - start));
  // "Earlier this year athletes told of a war that **has** killed 40,000": until now
  if (/[;:]|\b(?:has|have|since|until|compared|this|now|today|currently|yesterday|latest)\b/iu.test(between)) return '';
  return `, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}
