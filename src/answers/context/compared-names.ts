import type { Passage } from '../../archive/archive.ts';

/** "Velm comes after Orra, at 8 percent" tells nothing of Orra. */
export function isCompared(start: number, passage: Passage): boolean {
  const before = passage.text.slice(0, start - passage.start);
  return comparing.test(before) || apart.test(before) || isDistanceFrom(start, passage);
}

const apart =
  /\b(?:in addition to|apart from|aside from|besides|not including|excluding|other than)\s(?:\S+\s){0,5}$/iu;
const comparing =
  /\b(?:than|unlike|(?:surpass|exceed|outpac|outnumber|overtak|overtook|outsold|outsell|top(?:ped|s)|beat)\p{Ll}*|(?<!\b(?:hours?|days?|weeks?|months?|years?)\s)ahead of|dwarfed by|(?:comes?|came|ranks?|ranked|is|are|was|were) (?:after|behind))\s(?:the\s)?$/u;

/** "285 miles west of Orra": what lies so far from a place is elsewhere. */
export function isDistanceFrom(start: number, passage: Passage): boolean {
  return /\b(?:miles?|kilomet(?:er|re)s?|km|hours?|minutes?)(?:\s\([^)]{1,20}\))?\s(?:(?:north|south|east|west)[\p{Ll}-]*\s)?(?:of|from|outside|away from|off)\s(?:the\s)?$/u.test(
    passage.text.slice(0, start - passage.start),
  );
}
