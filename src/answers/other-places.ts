import type { Passage } from '../archive/archive.ts';
import { nationOf } from '../core/demonyms.ts';
import type { Span } from '../core/span.ts';
import type { TopicGroup } from './topic.ts';

/** Whether the sentence names another nation than the one asked for, be it only that of who says so ("Velmish media said"). */
export function namesOtherNation(
  group: TopicGroup,
  { text }: Passage,
  counts: (word: string) => boolean = () => true,
): boolean {
  const asked = nationOf(group.typed);
  if (asked === null) return false;
  return [...text.matchAll(/\p{Lu}[\p{L}.]+/gu)].some(([word]) => {
    const nation = nationOf(word);
    return nation !== null && nation !== asked && counts(word);
  });
}

/** Whether another place may stand beside the one asked for: of a country other countries, of a town whatever is no country and no building. */
export function isPeer(group: TopicGroup, { start, end }: Span, { text, start: from }: Passage): boolean {
  const words = text.slice(start - from, end - from);
  if (nationOf(group.typed) !== null) return nationOf(words) !== null;
  return nationOf(words) === null && !building.test(words);
}

/** What runs through a place or stands in it is no other place. */
export const road =
  /\b(?:Highway|Interstate|Expressway|Freeway|Motorway|Route|Road|Street|Avenue|Boulevard|Terminal)\b/u;

export const building =
  /\b(?:Hall|Airport|Square|Street|Avenue|Hospital|University|Stadium|Station|Court|Church|Mosque|Palace|Bridge|Tower|Park|Road|House|School)$/u;
