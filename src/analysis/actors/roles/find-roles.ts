import type { Role } from '../../../core/actor.ts';
import { phraseAt } from '../../../core/span.ts';
import type { Sentence, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { endOfRight, type RolePhrase, type RoleView, roleAround } from './role-phrases.ts';

/** A role that the words beside one mention state of the person mentioned. */
export interface FoundRole {
  readonly role: Role;
  /** Lower-case noun of the office, and where it stands. */
  readonly head: string;
  readonly headStart: number;
  readonly mention: PlacedMention;
}

/** Where a role may stand beside a name, the closest first. One mention may bear one role before it and one behind it. */
const places = [beforeName, behindName, behindVerb] as const;

/** The roles that the text states of a mentioned person. A role stated of somebody else nearby is none of theirs. */
export function findRoles(text: string, view: RoleView, sentence: Sentence, mention: PlacedMention): FoundRole[] {
  const found: FoundRole[] = [];
  for (const place of places) {
    const phrase = place(view, sentence, mention);
    if (phrase === null) continue;
    const first = view.tokens[phrase.first] as Token;
    const last = view.tokens[phrase.end - 1] as Token;
    const role = { ...phraseAt(text, { start: first.start, end: last.end }), former: phrase.former };
    if (role.text.length <= 90)
      found.push({
        role,
        head: view.tokens[phrase.head]?.lower ?? '',
        headStart: view.tokens[phrase.head]?.start ?? 0,
        mention,
      });
  }
  return found;
}

const lower = (view: RoleView, at: number): string => view.tokens[at]?.lower ?? '';

/** "US Secretary of State Antony Blinken", "president-elect Donald Trump", "Nato's secretary general, Mark Rutte,". */
function beforeName(view: RoleView, sentence: Sentence, mention: PlacedMention): RolePhrase | null {
  let end = mention.firstToken;
  if (/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(lower(view, end - 1))) end--;
  const comma = lower(view, end - 1) === ',';
  if (comma) {
    if (mention.endToken - mention.firstToken < 2) return null;
    if (mention.endToken < sentence.endToken && !/^[,.;:)-]$/.test(lower(view, mention.endToken))) return null;
    end--;
  }
  for (let head = end - 1; head >= sentence.firstToken && end - head <= 6; head--) {
    if (view.nameAt[head] !== -1 && view.names[view.nameAt[head] as number]?.kind === 'person') return null;
    if (roleClass(lower(view, head)) === null) {
      if (/^[.;:!?"()]$/.test(lower(view, head))) return null;
      continue;
    }
    if (head + 1 < end && endOfRight(view, head, end) !== end) continue;
    const phrase = roleAround(view, head, end, sentence.firstToken);
    if (phrase === null) return null;
    const before = lower(view, phrase.first - 1);
    if (comma && !/^(?:the|a|an|'s)$/.test(before) && !hasLimits(view, phrase)) return null;
    // "the party of the president Jane Roe met": fine; "as president Jane Roe": no office held for sure
    return /^(?:as|not|no|than|like)$/.test(before) ? null : phrase;
  }
  return null;
}

function hasLimits(view: RoleView, phrase: RolePhrase): boolean {
  return phrase.end - phrase.first > 1 && view.tokens[phrase.first] !== undefined;
}

/** "Mark Rutte, the secretary general of NATO," and "Kaja Kallas (prime minister of Estonia)". */
function behindName(view: RoleView, sentence: Sentence, mention: PlacedMention): RolePhrase | null {
  const opening = lower(view, mention.endToken);
  if (!/^[,(-]$/.test(opening)) return null;
  let at = mention.endToken + 1;
  if (/^\d\d$/.test(lower(view, at)) && /^,$/.test(lower(view, at + 1))) at += 2; // the age
  if (/^who$/.test(lower(view, at))) {
    return /^(?:is|was|serves|served|became)$/.test(lower(view, at + 1)) ? behindVerbAt(view, sentence, at + 1) : null;
  }
  if (/^(?:also|now|currently)$/.test(lower(view, at))) at++;
  const phrase = phraseFrom(view, sentence, at);
  if (phrase === null) return null;
  const next = lower(view, phrase.end);
  const closed =
    phrase.end >= sentence.endToken ||
    /^[,.;:)!?"-]$/.test(next) ||
    /^(?:who|and|said|says|told|whose|since|from|until)$/.test(next);
  return closed ? phrase : null;
}

/** "Kaja Kallas is the prime minister of Estonia", "was named chief executive". */
function behindVerb(view: RoleView, sentence: Sentence, mention: PlacedMention): RolePhrase | null {
  if (view.nameAt[mention.firstToken - 1] !== -1 && mention.firstToken > sentence.firstToken) return null;
  // "If Roe is elected president" states no office
  for (let at = Math.max(sentence.firstToken, mention.firstToken - 6); at < mention.firstToken; at++) {
    if (/^(?:if|unless|should|whether)$/.test(lower(view, at))) return null;
  }
  return behindVerbAt(view, sentence, mention.endToken);
}

const passive = /^(?:named|appointed|elected|re-elected|reelected|chosen|confirmed)$/;

function behindVerbAt(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  let at = from;
  let former = false;
  const verb = lower(view, at);
  if (verb === 'serves' || verb === 'served' || verb === 'works' || verb === 'worked') {
    if (lower(view, at + 1) !== 'as') return null;
    former = verb.endsWith('d');
    at += 2;
  } else if (verb === 'is' || verb === 'was' || verb === 'became' || verb === 'remains') {
    at++;
    former = verb === 'was';
    if (/^(?:also|now|currently|then|still|once)$/.test(lower(view, at))) at++;
    if (passive.test(lower(view, at))) {
      if (verb === 'is') return null; // "is named chairman" may be yet to come
      former = false;
      at++;
      if (lower(view, at) === 'as') at++;
    }
  } else return null;
  const phrase = phraseFrom(view, sentence, at);
  if (phrase === null) return null;
  return { ...phrase, former: phrase.former || former };
}

/** A role that begins at a token (behind its article) and is no other person's title. */
function phraseFrom(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  let at = from;
  if (/^(?:the|a|an)$/.test(lower(view, at))) at++;
  for (let head = at; head < sentence.endToken && head - at <= 8; head++) {
    if (/^[,.;:()"]$/.test(lower(view, head))) return null;
    if (roleClass(lower(view, head)) === null) continue;
    if (roleClass(lower(view, head + 1)) !== null && !/^(?:of|for)$/.test(lower(view, head + 1))) continue;
    const end = endOfRight(view, head, sentence.endToken);
    const phrase = roleAround(view, head, end, at);
    if (phrase === null || phrase.first > at + (lower(view, at) === 'former' ? 1 : 0)) return null;
    const follower = view.nameAt[end];
    if (follower !== undefined && follower !== -1 && view.names[follower]?.kind === 'person') return null;
    return phrase;
  }
  return null;
}
