import type { Sentence, Token } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { endOfRight } from './end-of-right.ts';
import { type RolePhrase, roleAround } from './role-phrases.ts';
import { isCapital, isOffice, isPerson, lowerAt, type RoleView } from './role-view.ts';

const longestRole = 7;
const ranks = /^(?:lt|gen|col|maj|capt|cmdr|cdr|adm|brig|sgt)\.?$/;

/** "US Secretary of State Antony Blinken", "president-elect Donald Trump", "Nato's secretary general, Mark Rutte,". */
export function beforeName(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  let end = mention.firstToken;
  if (/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(lowerAt(view, end - 1))) end--;
  // "Energy Minister Prince Faisal": a rank of birth is no part of the office
  else if (
    /^(?:prince|princess|she?ikh|lord|lady|dame|baroness)$/.test(lowerAt(view, end - 1)) &&
    isOffice(view, end - 2)
  )
    end--;
  // "Air Force commander Lt Gen Ann Roe": the rank between is no part of the office
  while (end > sentence.firstToken && ranks.test(lowerAt(view, end - 1))) end--;
  // "Envoy for Climate (EC) Ann Roe"
  if (
    lowerAt(view, end - 1) === ')' &&
    lowerAt(view, end - 3) === '(' &&
    /^\p{Lu}{2,6}$/u.test(view.tokens[end - 2]?.text ?? '')
  )
    end -= 3;
  end = beforeHonours(view, sentence, end);
  const comma = lowerAt(view, end - 1) === ',';
  if (comma) {
    if (mention.endToken - mention.firstToken < 2) return [];
    const glued = (view.tokens[mention.endToken - 1] as Token).end > mention.end; // "Blinkenthis Wednesday"
    const closed = glued || mention.endToken >= sentence.endToken || /^[,.;:)-]$/.test(lowerAt(view, mention.endToken));
    if (!closed && view.tags[mention.endToken] !== 'VERB') return [];
    end--;
    const phrase = phraseBefore(view, sentence, end);
    if (!closed && (phrase === null || !opensClause(view, sentence, phrase))) return [];
  }
  const phrase = phraseBefore(view, sentence, end);
  if (phrase === null) return [];
  const before = lowerAt(view, phrase.first - 1);
  if (comma) {
    if (!/^(?:the|a|an|'s|its|his|her|their|our|my)$/.test(before) && phrase.end - phrase.first === 1) return [];
    if (isAnothers(view, phrase.first)) return [];
  } else {
    // "as president Jane Roe": no office held for sure; nor is "a President Roe" one
    if (/^(?:as|not|no|than|like|any|another|every|some)$/.test(before)) return [];
    // "the judge Roe referred to": a bare surname behind "the judge" begins a clause
    const bare = mention.endToken - mention.firstToken === 1 && !isCapital(view.tokens[phrase.head]?.text ?? '');
    if (before === 'the' && bare) return [];
    if (/^an?$/.test(before) && isCapital(view.tokens[phrase.head]?.text ?? '')) return [];
    // "a major Roe foe"
    if (/^an?$/.test(before) && bare && view.tags[mention.endToken] === 'NOUN') return [];
  }
  // "presidential candidate Texas Senator Ted Cruz" holds two
  const outer = comma || !isOffice(view, phrase.first - 1) ? null : phraseBefore(view, sentence, phrase.first);
  return outer === null ? [phrase] : [outer, phrase];
}

/** "Harrow's chief executive, Ann Roe said": a body's one office that opens the clause is its subject, though the second comma is lacking. */
function opensClause(view: RoleView, sentence: Sentence, { first, head }: RolePhrase): boolean {
  let owned = false;
  for (let at = first; at < head; at++) if (/^['’]s$/.test(lowerAt(view, at))) owned = true;
  return owned && (first === sentence.firstToken || lowerAt(view, first - 1) === ',');
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

/** The role whose last word stands before the token `end`. */
function phraseBefore(view: RoleView, sentence: Sentence, end: number): RolePhrase | null {
  for (let head = end - 1; head >= sentence.firstToken && end - head <= longestRole; head--) {
    if (isPerson(view, head)) return null;
    if (!isOffice(view, head)) {
      if (/^[.;:!?"()“”]$/.test(lowerAt(view, head))) return null;
      continue;
    }
    if (lowerAt(view, head) === 'chief' && lowerAt(view, head - 1).endsWith('in')) continue; // "editor in chief"
    if (/^-$/.test(lowerAt(view, head - 1)) && lowerAt(view, head - 2) === 'in') continue;
    if (head + 1 < end && endOfRight(view, head, end) !== end) continue;
    return roleAround(view, head, end, sentence.firstToken, sentence.heading);
  }
  return null;
}

/** "…, Anna Berg, the mayor of Lund, Carl Lind, …" and "the president, the vice president, Carl Lind, …": an office behind a comma may be the one's before. */
function isAnothers(view: RoleView, first: number): boolean {
  let at = first - 1;
  if (/^(?:the|a|an|its|his|her|their|our|my)$/.test(lowerAt(view, at))) at--;
  if (lowerAt(view, at) !== ',' && lowerAt(view, at) !== '(') return false;
  const last = view.tokens[at - 1] as Token | undefined;
  return last !== undefined && (isPerson(view, at - 1) || isOffice(view, at - 1));
}
