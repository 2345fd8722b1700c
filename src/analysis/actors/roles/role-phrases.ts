import type { Sentence, Token } from '../../document.ts';
import { isNational } from '../lexicons/nationality.ts';
import { compoundParticiples, formerWords, roleClass, roleModifiers } from '../lexicons/role-nouns.ts';
import { endOfRight } from './end-of-right.ts';
import { adjoins, isCapital, isHyphened, isOffice, isPerson, lowerAt, type RoleView } from './role-view.ts';

/** Words that state an office, as a half-open range of tokens. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  /** Token of the office's noun. */
  readonly head: number;
  readonly former: boolean;
  /** The noun of the office where a verb states it ("heads the agency"). */
  readonly noun?: string;
  /** The person is only to have it: the words say so themselves. */
  readonly coming?: true;
  /** The noun stands in the plural, for several people at once: what it says of one ends before its "s". */
  readonly plural?: true;
}

const longestLeft = 12;
const times =
  /^(?:spring|summer|autumn|winter|morning|afternoon|evening|week|month|year|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Offices that limit the office behind them: "vice president", "chief executive", "deputy leader". Others are an office of their own. */
const compounding =
  /^(?:vice|deputy|chief|general|executive|secretary|attorney|lieutenant|major|brigadier|colonel|assistant|minister|head|player|senator|officer|leader|press|principal|representative|judge|host|actor|founder|co-founder|owner)$/;

/** Offices of two words, of which the second is "general". */
const ofGeneral =
  /^(?:solicitor|surgeon|director|inspector|auditor|postmaster|adjutant|comptroller|controller|governor|consul|procurator|prosecutor|registrar|advocate|receiver|accountant|quartermaster|commissioner)$/;

function compounds(view: RoleView, at: number): boolean {
  const lower = lowerAt(view, at);
  return compounding.test(lower) || (lowerAt(view, at + 1) === 'general' && ofGeneral.test(lower));
}

/**
 * The role whose noun is the token `head`, with what limits it on the left, and the tokens up to `end` on the right. Null for no
 * office. Headings capitalise everything: there only names and words of offices limit.
 */
export function roleAround(
  view: RoleView,
  head: number,
  end: number,
  from: number,
  heading = false,
): RolePhrase | null {
  if (!isOffice(view, head)) return null;
  let first = head;
  // "a pro-government MP": these letters are no title in capitals
  let capital =
    isCapital(view.tokens[head]?.text ?? '') && !/^(?:MP|MEP|MSP|MLA|TD)$/.test(view.tokens[head]?.text ?? '');
  const shouted = /^\p{Lu}{4,}$/u.test(view.tokens[head]?.text ?? '');
  let bounded = false; // behind "former" on the left only whose office it was
  for (let at = head - 1; at >= from && head - at <= longestLeft; at--) {
    if (!limits(view, at, head)) break;
    const { lower, text } = view.tokens[at] as Token;
    if (times.test(lower)) break; // "this summer Harrow analyst Ann Roe said"
    const named = view.nameAt[at] !== -1 || isNational(lower.replace(/\./g, ''));
    const mark = (/^(?:-|\/|'s|'|and|&)$/.test(lower) && !within(view, at)) || isBracketed(view, at);
    if (!named && !mark) {
      const office = isOffice(view, at);
      if (bounded && !isCapital(text)) break;
      if (office && isOffice(view, at + 1) && !compounds(view, at) && isCapital(view.tokens[at + 1]?.text ?? '')) break;
      if (office && at + 1 < head && !compounds(view, at) && lowerAt(view, at + 1) !== 'and') {
        if (!/^(?:-|&)$/.test(lowerAt(view, at + 1))) break;
      }
      // "Syrian refugees President Roe": a common noun does not limit what is written as a title
      if (capital && !isCapital(text) && !formerWords.has(lower) && !roleModifiers.has(lower) && !office) break;
      if (heading && !formerWords.has(lower) && !roleModifiers.has(lower) && !office) break;
      if (!shouted && /^\p{Lu}{4,}$/u.test(text) && !office && !(isAcronym(view, at) && !isShouted(view, at - 1)))
        break; // the end of a headline
      if (formerWords.has(lower)) {
        bounded = true;
        capital ||= isCapital(text);
      }
    }
    first = at;
  }
  if (heading || !opensTitle(view, first, from)) first = attachedFrom(view, first, head, end);
  while (first < head && /^(?:-|'s|’s|,|and|&|\/)$/.test(lowerAt(view, first))) first++;
  let former = false;
  for (let at = first; at < head; at++) if (formerWords.has(lowerAt(view, at))) former = true;
  return { first, end, head, former };
}

/** "Northern Pact Secretary General", where nothing stands before that the capitals could hang on: a body that no name was found in. */
function opensTitle(view: RoleView, first: number, from: number): boolean {
  return first === from || /^(?:the|a|an)$/.test(lowerAt(view, first - 1));
}

/** Without the capitals on the left that hang on a word outside: the end of a headline, the verb before a title. */
function attachedFrom(view: RoleView, from: number, head: number, end: number): number {
  if (view.heads.length === 0) return from;
  let limit = end;
  const name = view.nameAt[end] ?? -1;
  while (name !== -1 && view.nameAt[limit] === name) limit++; // the name behind the title
  let first = from;
  while (first < head) {
    const { lower, text } = view.tokens[first] as Token;
    if (view.nameAt[first] !== -1 || !isCapital(text) || formerWords.has(lower) || roleModifiers.has(lower)) break;
    if (isOffice(view, first) || isNational(lower.replace(/\./g, '')) || isHyphened(view, first)) break;
    if (isAcronym(view, first)) break;
    if (isNational(`${lower} ${lowerAt(view, first + 1)}`)) break; // "South Korean"

    let above = first;
    for (let steps = 0; steps < longestLeft && above >= first && above < head; steps++)
      above = view.heads[above] as number;
    if (above >= head && above < limit) break;
    first++;
  }
  return first;
}

/** May the token stand to the left of an office's noun as part of the role? */
function limits(view: RoleView, at: number, head: number): boolean {
  const token = view.tokens[at] as Token;
  const { lower } = token;
  if (lower === '-' || lower === '/') return adjoins(view, at);
  if (isBracketed(view, at)) return true;
  // "the dockers' leader"
  if (lower === "'" && /s$/.test(lowerAt(view, at - 1)) && view.tokens[at - 1]?.end === token.start)
    return view.tags[at - 1] === 'NOUN' || view.nameAt[at - 1] !== -1;
  if (lower === "'s")
    return view.nameAt[at - 1] !== -1 || isCapital(view.tokens[at - 1]?.text ?? '') || isBody(view, at - 1);
  // "House Committee on Oversight and Accountability Chairman": within the name of a body
  if (within(view, at)) return true;
  if (lower === 'under') return /^(?:secretary|-)$/.test(lowerAt(view, at + 1));
  if (lower === 'and' || lower === '&') {
    // "health and social services minister"
    const ministry = /^(?:minister|secretary|spokes(?:man|woman|person))$/.test(lowerAt(view, head));
    return roleClass(lowerAt(view, at - 1)) !== null || (ministry && departments.test(lowerAt(view, at - 1)));
  }
  const name = view.nameAt[at] as number;
  if (name >= 0)
    // "Roe's adviser", "the Roe campaign spokesman": a person's name that limits the office
    return (
      view.names[name]?.kind !== 'person' ||
      /^(?:'s|\p{Ll}+)$/u.test(view.tokens[at + 1]?.text.replace('’', "'") ?? '') ||
      view.nameAt[at + 1] === name
    );
  if (lower === 'fellow') return false;
  // "the Paris 2024 president"
  if (/^\d{4}$/.test(lower)) return at > 0 && view.nameAt[at - 1] !== -1;
  if (isAcronym(view, at)) return true;
  if (isHyphened(view, at)) return true;
  if (isNational(`${lower} ${lowerAt(view, at + 1)}`)) return true; // "South Korean"
  if (lower === 'running') return lowerAt(view, at + 1) === 'mate';
  // "the Lions bowling coach"
  if (compoundParticiples.test(lower)) return true;
  if (roleModifiers.has(lower) || roleClass(lower) !== null || isNational(lower.replace(/\./g, ''))) return true;
  const tag = view.tags[at];
  if (tag !== undefined && tag !== 'X') return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
  return (
    isCapital(token.text) &&
    at > 0 &&
    !/^(?:the|a|an|but|and|in|on|at|as|when|while|his|her|their|its|mr|mrs|ms|dr)\.?$/.test(lower)
  );
}

const departments =
  /^(?:health|education|trade|industry|energy|finance|culture|sports?|tourism|transport|housing|justice|labou?r|employment|environment|agriculture|security|defen[cs]e|science|technology|business|women|work|planning|mines|foreign|home|investment|communities|development|research|innovation|food|forestry|fisheries|water|youth|immigration|climate|welfare)$/;

/** Whether the token and the next one lie in the name of one body. */
function within(view: RoleView, at: number): boolean {
  const name = view.nameAt[at] as number;
  return name >= 0 && view.nameAt[at + 1] === name && view.names[name]?.kind === 'organization';
}

/** "WHO Director-General": a body that no name was found in. */
function isAcronym(view: RoleView, at: number): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(view.tokens[at]?.text ?? '')) return false;
  const next = view.tokens[at + 1];
  if (next === undefined) return false;
  // "CSK bowling coach"
  if (compoundParticiples.test(next.lower)) return isOffice(view, at + 2);
  // "AICC general secretary"
  return /^\p{Lu}.*\p{Ll}/u.test(next.text) || (/^\p{Ll}/u.test(next.text) && isOffice(view, at + 1));
}

/** A bracket, or what it holds, where that is the letters of the body before it: "Harbour Protection Agency (HPA)". */
function isBracketed(view: RoleView, at: number): boolean {
  const word = lowerAt(view, at);
  const open = word === '(' ? at : word === ')' ? at - 2 : at - 1;
  if (lowerAt(view, open) !== '(' || lowerAt(view, open + 2) !== ')') return false;
  const name = view.nameAt[open - 1] ?? -1;
  return (
    name >= 0 &&
    view.names[name]?.kind === 'organization' &&
    /^\p{Lu}[\p{Lu}&-]{1,6}$/u.test(view.tokens[open + 1]?.text ?? '')
  );
}

function isShouted(view: RoleView, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(view.tokens[at]?.text ?? '');
}

/** "the agency's head": a body that is not named. */
function isBody(view: RoleView, at: number): boolean {
  return /^(?:agency|ministry|department|committee|commission|party|group|firm|company|bank|union|organi[sz]ation|charity|council|board|bureau|federation|association|club|country|state|city|government|army)$/.test(
    lowerAt(view, at),
  );
}

/** A role that begins at a token (behind its article) and is no other person's title. */
export function phraseFrom(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  let at = from;
  if (/^(?:the|a|an|its|their|our|his|her)$/.test(lowerAt(view, at))) at++;
  for (let head = at; head < sentence.endToken && head - at <= 8; head++) {
    // "Harbour Protection Agency (HPA) spokesman"
    if (isBracketed(view, head)) continue;
    if (/^[,.;:()"“”]$/.test(lowerAt(view, head))) return null;
    if (!isOffice(view, head)) continue;
    if (lowerAt(view, head + 1) === 'vice' && isOffice(view, head + 2)) continue; // "executive vice president"
    if (isOffice(view, head + 1) && !/^(?:of|for)$/.test(lowerAt(view, head + 1))) continue;
    const end = endOfRight(view, head, sentence.endToken);
    const phrase = roleAround(view, head, end, at);
    if (phrase === null) return null;
    for (let left = at; left < phrase.first; left++) if (view.tags[left] !== 'ADJ') return null;
    return isPerson(view, end) ? null : phrase;
  }
  return null;
}

const mostRoles = 3;

/** What goes on behind a role of the same person: ", its president and a former senator". */
export function furtherRoles(view: RoleView, sentence: Sentence, first: RolePhrase): readonly RolePhrase[] {
  const roles: RolePhrase[] = [];
  let { end } = first;
  while (roles.length < mostRoles && lowerAt(view, end) === 'and') {
    const next = phraseFrom(view, sentence, end + 1);
    // "…, a senator and the mayor of Lund spoke": the mayor is somebody else where a verb follows
    if (next === null) break;
    const follower = lowerAt(view, next.end);
    if (next.end < sentence.endToken && !/^(?:[,.;:)!?"–—-]|said|says|told)$/.test(follower)) break;
    roles.push(next);
    end = next.end;
  }
  return roles;
}
