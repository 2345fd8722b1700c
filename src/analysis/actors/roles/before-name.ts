import type { Sentence, Token } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { endOfRight } from './end-of-right.ts';
import { isDismissed } from './office-over.ts';
import { type RolePhrase, roleAround } from './role-phrases.ts';
import { isCapital, isOffice, isPerson, lowerAt, type RoleView } from './role-view.ts';

const longestRole = 9;
const honorifics = /^(?:datuk|datin|dato|seri|sri|tan|tun|shri|smt|alhaji|engr\.?|hh|he)$/;
const fullRanks = /^(?:general|admiral|marshal|colonel|major|brigadier|commander)$/;
const ranks = /^(?:lt|gen|col|maj|capt|cmdr|cdr|adm|brig|sgt)\.?$/;

/** "US Secretary of State Antony Blinken", "president-elect Donald Trump", "Nato's secretary general, Mark Rutte,". */
export function beforeName(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  let end = mention.firstToken;
  // a title that is glued to the name
  if ((view.tokens[end]?.end ?? 0) <= mention.start) end++;
  // "Prime Minister Datuk Seri Anwar Roe"
  while (end > sentence.firstToken && honorifics.test(lowerAt(view, end - 1))) end--;
  if (/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(lowerAt(view, end - 1))) end--;
  // "Energy Minister Prince Faisal": a rank of birth is no part of the office
  else if (
    /^(?:prince|princess|she?ikh|lord|lady|dame|baroness)$/.test(lowerAt(view, end - 1)) &&
    (isOffice(view, end - 2) || phraseBefore(view, sentence, end - 1) !== null)
  )
    end--;
  // "Air Force commander Lt Gen Ann Roe": the rank between is no part of the office
  while (end > sentence.firstToken && ranks.test(lowerAt(view, end - 1))) end--;
  end = beforeAcronym(view, end);
  end = beforeHonours(view, sentence, end);
  const comma = lowerAt(view, end - 1) === ',';
  if (comma) {
    if (mention.endToken - mention.firstToken < 2 && !isFronted(view, sentence, mention, end - 1)) return [];
    const glued = isGlued(view, mention); // "Blinkenthis Wednesday"
    const closed = glued || mention.endToken >= sentence.endToken || /^[,.;:)-]$/.test(lowerAt(view, mention.endToken));
    const timed = /^(?:this|last|yesterday|today|on)$/.test(lowerAt(view, mention.endToken));
    if (!closed && view.tags[mention.endToken] !== 'VERB' && !timed) return [];
    end = beforeAcronym(view, end - 1);
    const phrase = phraseBefore(view, sentence, end);
    if (
      !closed &&
      (phrase === null || !(opensClause(view, sentence, phrase) || speaks(view, sentence, mention, phrase)))
    )
      return [];
  }
  const inner = phraseBefore(view, sentence, end);
  if (inner === null) return [];
  const phrase = comma ? servedBy(view, sentence, inner) : inner;
  const before = lowerAt(view, phrase.first - 1);
  // "called her “President Roe”": in marks of its own a title is a name somebody gives
  if (/^["“‘]$/.test(before) && /^["”’]$/.test(lowerAt(view, mention.endToken))) return [];
  if (comma) {
    if (!/^(?:the|a|an|'s|its|his|her|their|our|my)$/.test(before) && phrase.end - phrase.first === 1) return [];
    if (isAnothers(view, phrase.first) && !isListed(view, sentence, phrase)) return [];
  } else {
    // "as president Jane Roe": no office held for sure; nor is "a President Roe" one
    if (/^(?:not|no|any|another|every|some)$/.test(before)) return [];
    // "leaders like Harbour Secretary Ann Roe" holds it, and so does "as President Ann Roe announced that"
    const titled = isCapital(view.tokens[phrase.head]?.text ?? '') && mention.endToken - mention.firstToken > 1;
    if (/^(?:like|than)$/.test(before) && !titled) return [];
    const clause = /^(?:VERB|AUX)$/.test(view.tags[mention.endToken] ?? '');
    // "such as minister Ann Roe", "as well as minister Ann Roe"
    const listed = before === 'as' && /^(?:such|well)$/.test(lowerAt(view, phrase.first - 2));
    if (before === 'as' && !listed && !(titled && clause)) return [];
    // "the judge Roe referred to": a bare surname behind "the judge" begins a clause
    const bare = mention.endToken - mention.firstToken === 1 && !isCapital(view.tokens[phrase.head]?.text ?? '');
    if (before === 'the' && bare) return [];
    if (/^an?$/.test(before) && isCapital(view.tokens[phrase.head]?.text ?? '')) return [];
    // "a major Roe foe"
    if (/^an?$/.test(before) && bare && view.tags[mention.endToken] === 'NOUN') return [];
  }
  // "presidential candidate Texas Senator Ted Cruz" holds two
  const outer = comma
    ? null
    : isOffice(view, phrase.first - 1)
      ? phraseBefore(view, sentence, phrase.first)
      : described(view, sentence, mention, phrase);
  const held = isDismissed(view, phrase.first) ? { ...phrase, former: true } : phrase;
  return outer === null ? [held] : [outer, held];
}

/** "Envoy for Climate (EC) Ann Roe", "the envoy for climate (EC), Ann Roe": the letters are no part of the office. */
function beforeAcronym(view: RoleView, end: number): number {
  const letters = lowerAt(view, end - 1) === ')' && lowerAt(view, end - 3) === '(';
  return letters && /^\p{Lu}[\p{Lu}&-]{1,6}$/u.test(view.tokens[end - 2]?.text ?? '') ? end - 3 : end;
}

/** "Now editor of the Gazette, Roe first met him …": what opens the sentence is its subject's, also under the bare surname. */
function isFronted(view: RoleView, sentence: Sentence, { endToken }: PlacedMention, end: number): boolean {
  if (!/^(?:now|currently|once|an?)$/.test(lowerAt(view, sentence.firstToken))) return false;
  const verb = view.tags[endToken] === 'ADV' ? endToken + 1 : endToken;
  if (!/^(?:VERB|AUX)$/.test(view.tags[verb] ?? '')) return false;
  return phraseBefore(view, sentence, end)?.first === sentence.firstToken + 1;
}

/** What stood behind the name was lost with the space. */
function isGlued(view: RoleView, { end, endToken }: PlacedMention): boolean {
  const next = view.tokens[endToken];
  return (view.tokens[endToken - 1] as Token).end > end || (next?.start === end && /^\p{L}/u.test(next.text));
}

/** "Harrow's chief executive, Ann Roe said": a body's one office that opens the clause is its subject, though the second comma is lacking. */
function opensClause(view: RoleView, sentence: Sentence, { first, head }: RolePhrase): boolean {
  let owned = false;
  for (let at = first; at < head; at++) {
    const name = view.nameAt[at] as number;
    // "Harrow Group chief executive, Ann Roe this week …"
    if (/^['’]s$/.test(lowerAt(view, at)) || (name >= 0 && view.names[name]?.kind === 'organization')) owned = true;
  }
  return owned && (first === sentence.firstToken || lowerAt(view, first - 1) === ',');
}

/** "The Harrow port director, Ann Roe says, there is no other way": of "the director, Ann Roe says, was ill" nobody can tell. */
function speaks(view: RoleView, sentence: Sentence, { endToken }: PlacedMention, { first, end }: RolePhrase): boolean {
  if (!/^(?:said|says|told|added|explained)$/.test(lowerAt(view, endToken)) || end - first < 2) return false;
  const before = lowerAt(view, first - 1) === 'the' ? first - 2 : first - 1;
  if (before >= sentence.firstToken && lowerAt(view, before) !== ',') return false;
  const next = lowerAt(view, endToken + 1) === ',' ? endToken + 2 : endToken + 1;
  return !/^(?:VERB|AUX)$/.test(view.tags[next] ?? '');
}

/** "Prime minister of Orra, Dr the Rt. Hon. Ann Roe": honours are no part of the office. */
function beforeHonours(view: RoleView, sentence: Sentence, end: number): number {
  let at = end;
  let honoured = false;
  while (at > sentence.firstToken && honours.test(lowerAt(view, at - 1))) {
    at--;
    honoured ||= /^(?:hon|honou?rable|excellency)/.test(lowerAt(view, at));
  }
  return honoured ? at : end;
}

const honours = /^(?:dr|the|rt|right|hon|honou?rable|most|his|her|excellency|rev|sir|dame)\.?$/;

/** "Its first minister, the former lawyer Ann Roe, …": an office that somebody's is, and behind the comma what else they are. */
function described(view: RoleView, sentence: Sentence, mention: PlacedMention, inner: RolePhrase): RolePhrase | null {
  if (!trades.test(lowerAt(view, inner.head)) || mention.endToken - mention.firstToken < 2) return null;
  const next = lowerAt(view, mention.endToken);
  if (next !== ',' && !/^(?:VERB|AUX)$/.test(view.tags[mention.endToken] ?? '')) return null;
  const comma = lowerAt(view, inner.first - 1) === 'the' ? inner.first - 2 : inner.first - 1;
  if (lowerAt(view, comma) !== ',' || comma <= sentence.firstToken) return null;
  const outer = phraseBefore(view, sentence, comma);
  if (outer === null || isAnothers(view, outer.first)) return null;
  let owned = /^(?:its|his|her|their|our|my|['’]s)$/.test(lowerAt(view, outer.first - 1));
  for (let at = outer.first; at < outer.head; at++) if (/^['’]s$/.test(lowerAt(view, at))) owned = true;
  return owned ? outer : null;
}

/** What somebody is by trade, who may hold an office. */
const trades =
  /^(?:politician|lawyer|attorney|diplomat|economist|businessman|businesswoman|billionaire|tycoon|banker|academic|professor|engineer|doctor|activist|journalist|lawmaker|technocrat|general|admiral|marshal|brigadier|colonel|major|commander|captain|actor|comedian|cleric|monk|teacher|writer|novelist|physicist|historian)$/;

/** The role whose last word stands before the token `end`. */
function phraseBefore(view: RoleView, sentence: Sentence, end: number): RolePhrase | null {
  let words = 0;
  for (let head = end - 1; head >= sentence.firstToken; head--) {
    // a name of many words counts once
    const name = view.nameAt[head] as number;
    if ((name < 0 || name !== view.nameAt[head + 1]) && ++words > longestRole) break;
    if (isPerson(view, head)) return null;
    if (!isOffice(view, head)) {
      if (/^[.;:!?"()“”]$/.test(lowerAt(view, head))) return null;
      continue;
    }
    if (lowerAt(view, head) === 'chief' && lowerAt(view, head - 1).endsWith('in')) continue; // "editor in chief"
    if (/^-$/.test(lowerAt(view, head - 1)) && lowerAt(view, head - 2) === 'in') continue;
    if (head + 1 < end && endOfRight(view, head, end) !== end) continue;
    // "Minister of Justice": the second word is what the minister is for
    if (head + 1 === end && lowerAt(view, head - 1) === 'of' && isOffice(view, head - 2)) continue;
    const phrase = behindWeekday(view, roleAround(view, head, end, sentence.firstToken, sentence.heading));
    // "Chief of Army Staff General Ann Roe": a rank between the office and the name
    if (phrase !== null && fullRanks.test(lowerAt(view, head)) && lowerAt(view, phrase.first - 1) === 'of')
      return phraseBefore(view, sentence, head) ?? phrase;
    return phrase;
  }
  return null;
}

/** "The representative of the secretary-general, Ann Roe, …": she is who serves the other. */
function servedBy(view: RoleView, sentence: Sentence, inner: RolePhrase): RolePhrase {
  const beforeOf = (first: number): number => {
    const link = /^(?:the|its|his|her)$/.test(lowerAt(view, first - 1)) ? first - 2 : first - 1;
    return /^(?:of|to|for)$/.test(lowerAt(view, link)) ? link - 1 : -1;
  };
  let head = beforeOf(inner.first);
  // "the head of the office of the president"
  if (/^(?:office|bureau|cabinet|secretariat)$/.test(lowerAt(view, head))) head = beforeOf(head);
  if (head < sentence.firstToken || !isOffice(view, head)) return inner;
  return roleAround(view, head, inner.end, sentence.firstToken, sentence.heading) ?? inner;
}

/** "left on Tuesday Foreign Minister Ann Roe": a caption's last word is no part of the office. */
function behindWeekday(view: RoleView, phrase: RolePhrase | null): RolePhrase | null {
  if (phrase === null || phrase.first >= phrase.head || !weekdays.test(lowerAt(view, phrase.first))) return phrase;
  const first = phrase.first + (lowerAt(view, phrase.first + 1) === "'s" ? 2 : 1);
  return first > phrase.head ? phrase : { ...phrase, first };
}

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "…, Anna Berg, the mayor of Lund, Carl Lind, …" and "the president, the vice president, Carl Lind, …": an office behind a comma may be the one's before. */
function isAnothers(view: RoleView, first: number): boolean {
  let at = first - 1;
  if (/^(?:the|a|an|its|his|her|their|our|my)$/.test(lowerAt(view, at))) at--;
  if (lowerAt(view, at) !== ',' && lowerAt(view, at) !== '(') return false;
  const last = view.tokens[at - 1] as Token | undefined;
  return last !== undefined && (isPerson(view, at - 1) || isOffice(view, at - 1));
}

/**
 * "Minister Ann Roe, the head of the bank, Bo Lund, and …": in a list of people with their offices, an office between two names is that
 * of the second, where the first has one before it. Not "a former banker", which only describes.
 */
export function isListed(view: RoleView, sentence: Sentence, { first, end }: RolePhrase): boolean {
  if (lowerAt(view, first - 1) !== 'the' || lowerAt(view, first - 2) !== ',' || lowerAt(view, end) !== ',')
    return false;
  const next = endOfName(view, end + 1);
  if (next - end - 1 < 2 || !/^[,;.]$/.test(lowerAt(view, next))) return false;
  let name = first - 3;
  if (!isPerson(view, name)) return false;
  while (view.nameAt[name - 1] === view.nameAt[first - 3]) name--;
  const before = lowerAt(view, name - 1) === ',' ? name - 1 : name;
  const own = phraseBefore(view, sentence, before);
  return own !== null && own.end === before;
}

/** Behind the person's name that begins at a token; the token itself where none does. */
function endOfName(view: RoleView, from: number): number {
  if (!isPerson(view, from)) return from;
  let end = from;
  while (view.nameAt[end] === view.nameAt[from]) end++;
  return end;
}
