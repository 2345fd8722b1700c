import { firstIndex } from '../../../core/first-index.ts';
import type { Sentence, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import { endOfRight } from '../roles/end-of-right.ts';
import { type RolePhrase, roleAround } from '../roles/role-phrases.ts';
import type { RoleView } from '../roles/role-view.ts';
import type { PlacedOffice } from './offices-of-places.ts';

/** What somebody does with words. */
const speaks =
  /^(?:said|says|told|hailed|den(?:ied|ies)|argue[ds]|praise[ds]|critici[sz]e[ds]|dismisse[ds]|describe[ds]|welcome[ds]|condemn(?:ed|s)|accuse[ds]|warn(?:ed|s)|urge[ds]|called|calls|reject(?:ed|s)|defend(?:ed|s)|blame[ds]|insist(?:ed|s)|agree[ds]|disagree[ds]|added|explain(?:ed|s)|claim(?:ed|s)|expressed|expresses|dispute[ds]|question(?:ed|s)|cautioned|confirm(?:ed|s)|acknowledge[ds]|admit(?:ted|s)|note[ds]|believe[ds]|lament(?:ed|s)|complain(?:ed|s)|predict(?:ed|s)|suggest(?:ed|s)|vow(?:ed|s)|pledge[ds])$/;
const told =
  '(?:said|says|told|tells|added|adds|explained|explains|argued|argues|wrote|writes|insisted|insists|continued|recalled|recalls|noted|notes)';
/** What closes the words that the next sentence opens with, up to the name of who says them. */
const behindWords = new RegExp(`^\\s*["“][^"“”]{12,600}[,.!?…]["”] (?:${told} )?$`, 'u');
const verbBefore = new RegExp(` ${told} $`, 'u');
const verbBehind = new RegExp(`^ ${told}\\b`, 'u');
/** Behind the name nothing may say what else they are. */
const alone = new RegExp(
  `^(?:[.]|,? (?:${told}|in|on|at|after|by|during|when|as|to)\\b| (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b)`,
  'iu',
);
const longestSubject = 9;
/** Characters up to the name, the words among them. */
const farthest = 700;

/** Where people are named, in order, with what each name's mention ends at. */
export interface NamedPlace {
  readonly entity: number;
  readonly start: number;
  readonly end: number;
  readonly words: number;
}

/**
 * "Roe's lawyer denied it. “He was never there,” Ann Lind said": whoever is described as speaking and, right behind, named for the first
 * time with their words and without a word of who they are.
 */
export function namedBehind(
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
  places: readonly NamedPlace[],
  described: ReadonlySet<number>,
): readonly PlacedOffice[] {
  const first = new Map<number, NamedPlace>();
  for (const place of places) if (!first.has(place.entity)) first.set(place.entity, place);
  return sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1];
    if (next === undefined || sentence.heading || next.paragraph - sentence.paragraph > 1) return [];
    const phrase = speakerIn(view, sentence);
    if (phrase === null) return [];
    const from = firstIndex(places, ({ start }) => start >= sentence.end);
    for (let at = from; at < places.length; at++) {
      const place = places[at] as NamedPlace;
      const between = text.slice(sentence.end, place.start);
      if (between.length > farthest) return [];
      const verb = verbBefore.test(between) || verbBehind.test(text.slice(place.end));
      if (!verb || !behindWords.test(between)) continue;
      if (first.get(place.entity) !== place || place.words < 2 || described.has(place.entity)) return [];
      if (!alone.test(text.slice(place.end))) return [];
      const start = (view.tokens[sentence.firstToken] as Token).start;
      return [{ entity: place.entity, phrase, start, end: (view.tokens[phrase.end - 1] as Token).end }];
    }
    return [];
  });
}

/** The words at the head of a sentence that describe one person who speaks there: "A pro-government MP hailed …", "Roe's lawyer denied …". */
function speakerIn(view: RoleView, sentence: Sentence): RolePhrase | null {
  const begin = sentence.firstToken;
  const article = /^(?:an?|one)$/.test(view.tokens[begin]?.lower ?? '') ? 1 : 0;
  for (let head = begin + article; head < Math.min(sentence.endToken, begin + longestSubject); head++) {
    if (roleClass(view.tokens[head]?.lower ?? '') === null) continue;
    if (roleClass(view.tokens[head + 1]?.lower ?? '') !== null) continue;
    const end = endOfRight(view, head, sentence.endToken);
    const phrase = roleAround(view, head, end, begin + article);
    if (phrase === null || phrase.former || phrase.first !== begin + article) return null;
    if (article === 0 && !isOwned(view, phrase)) return null;
    let verb = end;
    while (/^(?:also|later|has|have|had|then|immediately|quickly|strongly)$/.test(view.tokens[verb]?.lower ?? ''))
      verb++;
    return speaks.test(view.tokens[verb]?.lower ?? '') ? phrase : null;
  }
  return null;
}

/** "Roe's lawyer" */
function isOwned(view: RoleView, { first, head }: RolePhrase): boolean {
  for (let at = first; at < head; at++) if (/^['’]s?$/.test(view.tokens[at]?.lower ?? '')) return true;
  return false;
}
