import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { isCalendar } from '../evidence/plain-text.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { isFate } from './counts-head.ts';

// The dead of another event than the one that was asked for, in a sentence that names both.

/** Whether a sentence that has the event asked for gives the dead to another, to the time since, or counts those who did it. */
export function isOfOtherEvent(topic: Topic, figure: Figure, passage: Passage): boolean {
  const { head, text } = topic;
  if (head === null || (figure.fate === null && !isFate(head)) || /\b(?:after|before|since)\b/iu.test(text))
    return false;
  return (
    topic.groups.some((group) => group !== head && onlyDates(group, figure, passage)) ||
    countsAttackers(topic, figure) ||
    isOfWar(topic, passage)
  );
}

const daysAfter = /\b(?:hours|days|weeks|months|years) (?:after|before) (?:the |\p{Lu}\p{Ll}+ ){0,2}$/u;
const since = /\b(?:since|in the (?:hours|days|weeks|months|year|years) (?:since|after|following))\s[^,;.]{0,90}$/iu;
/** Events of a day or two: who died since did not die in them. */
const ofADay =
  /^(?:attacks?|assaults?|massacres?|bombings?|shootings?|raids?|blasts?|explosions?|ambush(?:es)?|earthquakes?|quakes?|crash(?:es)?|coups?|(?:air ?)?strikes?|siege|killings?)$/iu;

/** "The eight deaths at the mill, **days after Orla struck**", "40,000 people have been killed **since the attack**": the words only say when. */
function onlyDates(
  group: TopicGroup,
  { end, start, counted }: Figure,
  { text, start: from, ...rest }: Passage,
): boolean {
  const isDay = isCalendar(group.typed);
  const isName = !isDay && /^\p{Lu}/u.test(group.typed);
  if (!isName && !isDay && !ofADay.test(group.typed)) return false;
  const words = wordsMatching(group, { text, start: from, end: rest.end });
  const told = Math.max(end, counted?.end ?? 0);
  return (
    words.length > 0 &&
    words.every((word) => {
      const before = text.slice(0, word.start - from);
      if (word.start > told && daysAfter.test(before)) return true;
      if (isName) return false;
      const clause = since.exec(before);
      if (clause === null) return false;
      if (word.start > told) return clause.index + from >= told;
      // "since the attacks that killed 1,200": the number stands within the clause
      return !/\b(?:that|which|who|when|where|kill\p{L}*|left|leaving|saw)\b/u.test(
        text.slice(word.end - from, start - from).replace(/^[^,]*,\s[^,]*\b(?:have|has|had)\b.*$/su, ''),
      );
    })
  );
}

const attackers =
  /^(?:attackers?|gunm[ae]n|bombers?|assailants?|perpetrators?|hijackers?|shooters?|suspects?|terrorists?)$/iu;

/** "Seven Orra attackers were killed": whoever asks for the dead of an attack asks for no attackers. */
function countsAttackers({ groups, text }: Topic, { counted }: Figure): boolean {
  const noun =
    (counted?.text ?? '')
      .replace(/\s(?:of|in|from|for|on|at|with|who|that)\s.*$/su, '')
      .split(' ')
      .at(-1) ?? '';
  if (!attackers.test(noun) || (text.match(/\p{L}+/gu) ?? []).some((word) => attackers.test(word))) return false;
  return groups.some(({ typed }) => ofADay.test(typed));
}

const wars = /\b(?:war|offensive|invasion|military operation)s?\b/iu;

/** "The war has killed 41,000": a sentence on a war that does not name the attack tells nothing of it. */
function isOfWar({ groups }: Topic, { text }: Passage): boolean {
  const events = groups.filter(({ typed }) => ofADay.test(typed));
  if (events.length === 0 || !wars.test(text)) return false;
  const stems = stemsOf(text);
  return events.every((group) => !groupMatches(group, stems)) && !groups.some(({ typed }) => wars.test(typed));
}
