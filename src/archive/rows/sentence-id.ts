/**
 * A sentence's number says where it stands and what it holds, so that "the newest sentences on X with a figure" is a
 * walk down one index: descending numbers are the newest articles first, sentences in order within an article.
 *
 *   slot (42 bits: day, minute of the day, running number) · sentence within the slot, counted backwards (8) · flags (3)
 *
 * An article takes one slot for every 256 sentences. Numbers stay within 53 bits; JavaScript's shifts cut at 32, hence the arithmetic.
 */
export const hasFigure = 1;
export const hasDate = 2;
export const hasQuotation = 4;

const flagSpan = 8;
const sentencesPerSlot = 256;
const slotSpan = flagSpan * sentencesPerSlot;

const slotsPerMinute = 2 ** 14;
const minutesPerDay = 2 ** 11;
const slotsPerDay = slotsPerMinute * minutesPerDay;

/** Day 1; day 0 is for articles whose date nobody knows: they come last, and before no date. */
const firstDayMs = Date.UTC(1800, 0, 1);
const lastDay = 2 ** 17 - 1;
const dayMs = 86_400_000;

const slotLimit = slotsPerDay * (lastDay + 1);
export const sentenceIdLimit = slotLimit * slotSpan;

/** How many slots an article of so many sentences takes: one at least. */
export function slotsFor(sentences: number): number {
  return Math.max(1, Math.ceil(sentences / sentencesPerSlot));
}

/** `index` counts from 0; `flags` is a sum of `hasFigure`, `hasDate` and `hasQuotation`. */
export function sentenceId(firstSlot: number, sentences: number, index: number, flags: number): number {
  const backwards = slotsFor(sentences) * sentencesPerSlot - 1 - index;
  return firstSlot * slotSpan + backwards * flagSpan + flags;
}

/** Which sentence of its article a number means, from 0: what `sentenceId` was given. */
export function sentenceIndex(firstSlot: number, sentences: number, id: number): number {
  return slotsFor(sentences) * sentencesPerSlot - 1 - Math.floor((id - firstSlot * slotSpan) / flagSpan);
}

/** The slot a sentence stands in: of a long article not always its first one. */
export function slotOf(id: number): number {
  return Math.floor(id / slotSpan);
}

/** The smallest number a sentence in this slot can have. */
export function firstIdOf(slot: number): number {
  return slot * slotSpan;
}

/** The slots of the minute an article was published in: `[from, to)`. A full minute spills into the next one. */
export function slotRange(published: string | null): { readonly from: number; readonly to: number } {
  const from = firstSlotOfDay(published) + minuteOf(published) * slotsPerMinute;
  return { from, to: from + slotsPerMinute };
}

/** The first slot of an ISO date's day (as written, whatever the zone); 0 for null or no date. */
export function firstSlotOfDay(date: string | null): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (match === null) return 0;
  const day = Math.floor((Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - firstDayMs) / dayMs) + 1;
  return Math.min(Math.max(day, 1), lastDay) * slotsPerDay;
}

function minuteOf(published: string | null): number {
  const match = /T(\d{2}):(\d{2})/.exec(published ?? '');
  return match === null ? 0 : Math.min(Number(match[1]) * 60 + Number(match[2]), 1439);
}
