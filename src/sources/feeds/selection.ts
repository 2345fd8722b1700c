import { createHash } from 'node:crypto';
import type { Refusal } from '../article-source.ts';

/** Which of the feeds' items the operator wants. */
export interface Selection {
  /** Items that were published more days ago are not taken in; null for no such bound. An item without a date is never too old. */
  readonly maxAgeDays: number | null;
  /** Items with one of these are not taken in: words of the headline or, with a slash, a part of the address. */
  readonly leaveOut: readonly string[];
}

export const everything: Selection = { maxAgeDays: null, leaveOut: [] };

interface Item {
  readonly url: string | null;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
}

export interface LeftOut {
  readonly why: Refusal;
  readonly reason: string;
}

const dayMs = 86_400_000;

/** Why an item is not wanted; null when it is. */
export function leftOut({ url, title, published }: Item, selection: Selection, now: number): LeftOut | null {
  const { maxAgeDays, leaveOut } = selection;
  const time = published === null ? Number.NaN : Date.parse(published);
  if (maxAgeDays !== null && now - time > maxAgeDays * dayMs) {
    const reason = `was published on ${published?.slice(0, 10)}, and the setting sources.maxAgeDays takes in what is at most ${maxAgeDays} days old`;
    return { why: 'too-old', reason };
  }
  for (const phrase of leaveOut) {
    const place = phrase.includes('/') ? 'address' : 'headline';
    const found = place === 'address' ? holds(url, phrase) : holdsWords(title, phrase);
    if (found)
      return {
        why: 'filtered',
        reason: `has “${phrase}” in its ${place}, which the setting sources.leaveOut leaves out`,
      };
  }
  return null;
}

/** Short, and another one for another selection: what one left out is looked at again under another. */
export function selectionMark({ maxAgeDays, leaveOut }: Selection): string {
  return createHash('sha256')
    .update(JSON.stringify([maxAgeDays, leaveOut]))
    .digest('base64url')
    .slice(0, 6);
}

/** An entry that was left out, as it is remembered among the entries seen. */
export function markedPrint(mark: string, print: string): string {
  return `${mark}:${print}`;
}

/** Whether a remembered entry was left out under another selection. */
export function leftOutOtherwise(remembered: string, mark: string): boolean {
  return remembered.includes(':') && !remembered.startsWith(`${mark}:`);
}

function holds(text: string | null, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) ?? false;
}

function holdsWords(text: string | null, phrase: string): boolean {
  const spaced = (words: string) =>
    ` ${
      words
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? ''
    } `;
  const wanted = spaced(phrase);
  return text !== null && wanted.trim() !== '' && spaced(text).includes(wanted);
}
