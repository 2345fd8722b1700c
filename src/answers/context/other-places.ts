import type { Passage } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Span } from '../../core/span.ts';
import type { TopicGroup } from '../topics/topic.ts';

/** Whether the sentence names another nation than the one asked for, be it only that of who says so ("Velmish media said"). */
export function namesOtherNation(
  group: TopicGroup,
  { text }: Passage,
  counts: (word: string) => boolean = () => true,
): boolean {
  const asked = nationOf(group.typed);
  if (asked === null) return false;
  return [
    ...text
      .replace(/\bNew South Wales\b/gu, '')
      .matchAll(/(?:\b(New|North|South|East|West)(?:ern)?\s)?\p{Lu}[\p{L}.]+(?!\$)(?![\p{L}.])/gu),
  ].some(([words, point]) => {
    // "New South Wales" is no Wales, and "South Orra" perhaps no Orra
    const nation = nationOf(words);
    if (nation === null && point !== undefined) return false;
    return nation !== null && nation !== asked && counts(words);
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

/** What holds countries is no other place than one of them. */
export function isWideRegion(name: string): boolean {
  return /^(?:(?:North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?|Central|Latin|Southeast|the)\s)?(?:Europe|Asia|Africa|Americas?|Caribbean|Middle East|Hemisphere|Balkans|Arab World|Pacific|Atlantic|Mediterranean|West|Gulf)$/u.test(
    name,
  );
}

const attacks =
  /^(?:['’]s\s(?:(?!in\b|and\b)\p{L}+\s){0,2}(?:war on|campaign|(?:air ?)?strikes?|attacks?|offensive|bombardment|bombing|assault|invasion|operations?|raids?|forces|troops|army|military|shelling|missiles?|drones?|incursion)|\s(?:forces|troops|army|military))\b/u;
const attacking =
  /^(?:,[^,]{3,60},)?\s(?:(?:has|have|had|was|were|is|also|then|again|since|repeatedly|continued to)\s){0,2}(?:kill|attack|strik|struck|bomb|launch|fir(?:ed|es|ing)|invad|assassinat|target|pound|hit|shell|raid|carried out|conduct|escalat|expand|intensif|continu|began|ramp|pummel|destroy|captur|seiz|unleash|bombard|retaliat|vow)/u;

/** "Orra's campaign", "Orra has pounded …": whoever does harm in a place is no other place where it was done. */
export function isAttacker({ end }: Span, { text, start }: Pick<Passage, 'text' | 'start'>): boolean {
  const behind = text.slice(end - start, end - start + 100);
  return attacks.test(behind) || attacking.test(behind);
}

/** Whether only those who act with it stand between a name and another ("the Velm Fund (VF) and the Sten Bank appealed"). */
export function isBesideIt(name: number, other: Span, { text, start }: Passage): boolean {
  const between = text.slice(name - start, other.start - start);
  return (
    other.start >= name &&
    /^\)?(?:\s?\(\p{Lu}[\p{Lu}\d.]*\)|,)?(?:\s(?:\p{Lu}[\p{L}.]*|of|the|for|\(\p{Lu}+\)|,))*,?\s?(?:and|&)\s(?:the\s)?(?:\p{Lu}[\p{L}.]*\s|of\s|for\s|the\s)*\(?$/u.test(
      between,
    )
  );
}
