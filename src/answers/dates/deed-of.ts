import type { Passage } from '../../archive/archive.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';
import { tellsOfSomebody } from './whom-told.ts';

// Whether a sentence tells a happening of whom the topic names, where it says it in another word than was typed.

/** What is done to somebody: who stands before "captured" without an auxiliary did it. */
const suffered =
  /^(?:ouster|overthrow|removal|dismissal|firing|sacking|verdict|conviction|acquittal|sentenc\p{L}*|jailing|imprisonment|indictment|charges|prosecution|arraignment|arrests?|capture|detention|custody|birth|appointment|nomination|hospitali[sz]ation|kidnapping|abduction|murder|killing|assassination|stabbing|rescue|suspension|expulsion|diagnosis|death|election)$/u;
const auxiliaries =
  /^(?:,[^,]{0,40},)?(?:\s(?!said|says|told)[\p{Ll}-]+)?\s(?:,?\s?(?:who|was|were|is|are|has|have|had|been|being|be|already|later|also|first|finally|formally|officially|recently|then|to|will|would|got|died|pleaded|won)\s){1,5}$/iu;
const passiveBefore = /\b(?:was|were|been|being|is|are|be|got)\s(?:\p{L}+\s)?$/iu;
const whoWas = /\b(?:who|that)\s(?:was|were|has been|had been)\s(?:\p{L}+\s)?$/iu;
const object =
  /^\s(?:of\s|for\s)?(?:(?!(?:in|on|at|since|after|by|to|from|for|with|as|that|who|and|of|over|about)\s)[\p{L}.’'-]+\s){0,6}$/u;
const nounEnds = /(?:ing|tion|sion|ment|al|est|th|er|cy|ture|dict)s?$/u;

const close = 45;
/** "Since he entered the race in May, Berg's climb": whom "he" stands for comes right behind. */
const closeBehind = 60;

/** Whether one of the names stands as the happening's own, close to its word and with nobody else between them; true where no name was typed. */
export function isDeedOfNamed({ groups }: Topic, passage: Passage): boolean {
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const deeds = groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  if (names.length === 0 || deeds.length === 0) return true;
  return names.some((name) => deeds.some((deed) => isOf(name, deed, passage)));
}

const office =
  /^\s(?:(?:former|the|then)\s)?(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:candidate|nominee|president|prime minister|minister|senator|governor|mayor|chief|leader|chairman|secretary|coach|captain|contender|hopeful)\s(?:\p{Lu}[\p{L}.’'-]*\s)?$/u;

function isOf(name: TopicGroup, deed: TopicGroup, passage: Passage): boolean {
  const { text, start, mentions } = passage;
  const places = wordsMatching(name, passage);
  const isOther = (from: number, to: number) =>
    mentions.some(
      (mention) =>
        mention.start >= from &&
        mention.end <= to &&
        !places.some((place) => place.start < mention.end && place.end > mention.start),
    );
  return wordsMatching(deed, passage).some((word) =>
    places.some((place) => {
      const isBefore = place.end <= word.start;
      const [from, to] = isBefore ? [place.end, word.start] : [word.end, place.start];
      const raw = text.slice(from - start, to - start);
      // what is left of the name goes
      const between = isBefore ? raw.replace(/^(?!['’]s?\b)(?:-\p{L}+)*(?:\s\p{Lu}[\p{L}.’'-]*)*/u, '') : raw;
      const opens = text.slice(0, place.start - start).trim() === '';
      // "Roe, who was called the “Moss of Orra,” fled": the sentence goes on from whom it began with
      if (isBefore && opens && /[,”"]\s$/u.test(between) && !/\band\s$/u.test(between)) return true;
      // "endorsed U.S. Senate candidate Ned Roe": what stands before a name as its office is nobody else
      const isOffice = !isBefore && office.test(between);
      if ((isOther(from, to) && !isOffice) || between.includes('; ')) return false;
      const he = /\b(?:he|she|it|they)\s(?:\p{L}+\s)?$/iu.test(text.slice(0, word.start - start));
      const isPlaced = /\b(?:at|in|near|on|outside)\s(?:the\s)?$/u.test(between);
      if (between.length > (!isBefore && (he || isPlaced) ? closeBehind : close)) return false;
      if (!suffered.test(deed.typed)) return true;
      const isPassive = passiveBefore.test(text.slice(0, word.start - start));
      // "convicted former president Roe", "the firing of Roe", "who was fired, Roe said": whom it befalls stands right behind a verb that is active
      if (!isBefore) return isPassive ? whoWas.test(text.slice(0, word.start - start)) : object.test(between);
      return /^(?:['’]s?)?\s(?:\p{L}+\s)?$/u.test(between)
        ? isPassive || nounEnds.test(text.slice(word.start - start, word.end - start)) || /^['’]/u.test(between)
        : auxiliaries.test(between);
    }),
  );
}

/** "He was convicted in May", "the former minister was fired": somebody who was named before, and no other whom the sentence begins with. */
export function tellsOfEarlier({ text }: Passage): boolean {
  return (
    tellsOfSomebody.test(text) && !/^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*,?\s(?:who|was|has|had|is)\b/u.test(text)
  );
}
