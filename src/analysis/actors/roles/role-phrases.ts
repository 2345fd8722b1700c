import type { NamedMention, Sentence, Syntax, Token } from '../../document.ts';
import { isNational } from '../lexicons/nationality.ts';
import { formerWords, roleClass, roleModifiers } from '../lexicons/role-nouns.ts';
import { calendarWords } from '../names/word-lists.ts';

/** Words that state an office, as a half-open range of tokens. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  /** Token of the office's noun. */
  readonly head: number;
  readonly former: boolean;
  /** The noun of the office where a verb states it ("heads the agency"). */
  readonly noun?: string;
}

/** What the role finder reads: tokens, their tags and heads where there are any, and which tokens lie in a name. */
export interface RoleView {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  /** Token of each token's head in the dependency tree, -1 for a root; empty where nothing was parsed. */
  readonly heads: Int32Array;
  /** Index into `names` of the name that a token lies in, or -1. */
  readonly nameAt: Int32Array;
  readonly names: readonly NamedMention[];
}

export function roleView(
  tokens: readonly Token[],
  { tags, heads }: Pick<Syntax, 'tags' | 'heads'>,
  names: readonly NamedMention[],
): RoleView {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (const [index, name] of names.entries()) {
    while (token < tokens.length && (tokens[token] as Token).end <= name.start) token++;
    for (let at = token; at < tokens.length && (tokens[at] as Token).start < name.end; at++) nameAt[at] = index;
  }
  const parsed = tags.length === tokens.length;
  return { tokens, tags: parsed ? tags : [], heads: parsed ? heads : new Int32Array(0), nameAt, names };
}

export function lowerAt(view: RoleView, at: number): string {
  return view.tokens[at]?.lower ?? '';
}

/** Does the token lie in a person's name? */
export function isPerson(view: RoleView, at: number): boolean {
  const name = view.nameAt[at];
  return name !== undefined && name !== -1 && view.names[name]?.kind === 'person';
}

/** Is the token the noun of an office? "Master" alone is none, "harbour master" is. */
export function isOffice(view: RoleView, at: number): boolean {
  const word = lowerAt(view, at);
  return roleClass(word) !== null || (word === 'master' && mastered.test(lowerAt(view, at - 1)));
}

const mastered = /^(?:harbou?r|station|band|quiz|spin|dock)$/;

const longestLeft = 9;
const times = /^(?:spring|summer|autumn|winter|morning|afternoon|evening|week|month|year|today|yesterday)$/;

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
  let capital = isCapital(view.tokens[head]?.text ?? '');
  let bounded = false; // behind "former" on the left only whose office it was
  for (let at = head - 1; at >= from && head - at <= longestLeft; at--) {
    if (!limits(view, at, head)) break;
    const { lower, text } = view.tokens[at] as Token;
    if (times.test(lower)) break; // "this summer Harrow analyst Ann Roe said"
    const named = view.nameAt[at] !== -1 || isNational(lower.replace(/\./g, ''));
    const mark = /^(?:-|\/|'s|and|&)$/.test(lower);
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
      if (/^\p{Lu}{4,}$/u.test(text) && !office) break; // the end of a headline
      if (formerWords.has(lower)) {
        bounded = true;
        capital ||= isCapital(text);
      }
    }
    first = at;
  }
  first = attachedFrom(view, first, head, end);
  while (first < head && /^(?:-|'s|’s|,|and|&|\/)$/.test(lowerAt(view, first))) first++;
  let former = false;
  for (let at = first; at < head; at++) if (formerWords.has(lowerAt(view, at))) former = true;
  return { first, end, head, former };
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
  if (lower === "'s")
    return view.nameAt[at - 1] !== -1 || isCapital(view.tokens[at - 1]?.text ?? '') || isBody(view, at - 1);
  if (lower === 'under') return /^(?:secretary|-)$/.test(lowerAt(view, at + 1));
  if (lower === 'and' || lower === '&') return roleClass(view.tokens[at - 1]?.lower ?? '') !== null && at + 1 <= head;
  const name = view.nameAt[at] as number;
  if (name >= 0)
    // "Roe's adviser", "the Roe campaign spokesman": a person's name that limits the office
    return (
      view.names[name]?.kind !== 'person' ||
      /^(?:'s|\p{Ll}+)$/u.test(view.tokens[at + 1]?.text.replace('’', "'") ?? '') ||
      view.nameAt[at + 1] === name
    );
  if (lower === 'fellow') return false;
  if (isHyphened(view, at)) return true;
  if (roleModifiers.has(lower) || roleClass(lower) !== null || isNational(lower.replace(/\./g, ''))) return true;
  const tag = view.tags[at];
  if (tag !== undefined && tag !== 'X') return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
  return (
    isCapital(token.text) &&
    at > 0 &&
    !/^(?:the|a|an|but|and|in|on|at|as|when|while|his|her|their|its|mr|mrs|ms|dr)\.?$/.test(lower)
  );
}

/** "the agency's head": a body that is not named. */
function isBody(view: RoleView, at: number): boolean {
  return /^(?:agency|ministry|department|committee|commission|party|group|firm|company|bank|union|organi[sz]ation|charity|council|board|bureau|federation|association|club|country|state|city|government|army)$/.test(
    lowerAt(view, at),
  );
}

/** A part of "self-proclaimed", "would-be", "Moscow-installed". */
function isHyphened(view: RoleView, at: number): boolean {
  return [at - 1, at + 1].some((mark) => lowerAt(view, mark) === '-' && adjoins(view, mark));
}

function adjoins(view: RoleView, at: number): boolean {
  const token = view.tokens[at] as Token;
  return view.tokens[at - 1]?.end === token.start && view.tokens[at + 1]?.start === token.end;
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

const stops =
  /^(?:who|which|that|whose|said|says|told|where|when|while|after|before|since|but|because|if|was|is|has|had|were|are|will|would|could|may)$/;

/** Where the right part of a role ends: "of the European Council", "for foreign affairs and security policy". */
export function endOfRight(view: RoleView, head: number, until: number): number {
  let at = head + 1;
  while (
    view.tokens[at]?.lower === '-' &&
    /^(?:elect|designate|general|in|chief|at|large|founder|owner)$/.test(view.tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  let end = at;
  if (/^(?:general|emeritus|designate|elect|officer|executive|secretary)$/.test(view.tokens[at]?.lower ?? ''))
    end = ++at;
  const ruler =
    /^(?:president|premier|chancellor|king|queen|candidate|nominee)$/.test(lowerAt(view, head)) &&
    lowerAt(view, head - 1) !== 'vice';
  while (at < until) {
    const link = view.tokens[at]?.lower ?? '';
    if (ruler && at === head + 1 && /^(?:in|at|on)$/.test(link)) break; // where or when somebody was president
    if (!/^(?:of|for|at|to|in|on|and|&)$/.test(link)) break;
    if ((link === 'and' || link === '&') && roleClass(view.tokens[at + 1]?.lower ?? '') === null) break;
    let next = at + 1;
    if (/^(?:the|its|their|his|her|a|an)$/.test(view.tokens[next]?.lower ?? '')) next++;
    if (/^(?:in|on|for|at)$/.test(link) && isTime(view.tokens[next]?.lower ?? '')) break;
    let filled = next;
    while (filled < until && fills(view, filled)) filled++;
    // "spokesman for President Ana Cruz": these serve a person
    if (isPerson(view, filled) && /^(?:for|to)$/.test(link) && serving.test(lowerAt(view, head)))
      while (filled < until && isPerson(view, filled)) filled++;
    if (filled === next) break;
    end = filled;
    at = filled;
  }
  return end;
}

const serving = /^(?:spokes(?:man|woman|person)|advis[eo]r|aide|lawyer|attorney|counsel|assistant|envoy)$/;

function isTime(word: string): boolean {
  return (
    /^\p{N}/u.test(word) ||
    calendarWords.has(word) ||
    /^(?:last|next|recent|early|late|this|that|years?|months?|weeks?|days?|decades?|life|more|almost|nearly|about|over|two|three|four|five|six|seven|eight|nine|ten|several|many|some|least|once|times?)$/.test(
      word,
    )
  );
}

function fills(view: RoleView, at: number): boolean {
  const token = view.tokens[at] as Token;
  const { lower } = token;
  if (stops.test(lower)) return false;
  const name = view.nameAt[at] as number;
  if (name >= 0) return view.names[name]?.kind !== 'person';
  if (lower === '-' || lower === '/') return adjoins(view, at);
  if (lower === "'s") return isCapital(view.tokens[at - 1]?.text ?? ''); // "of Kenya's senate", not "of state's visit"
  if (lower === 'and' || lower === '&') {
    // "foreign affairs and security policy": only when what follows goes on like what stands before
    return /^(?:security|trade|development|commerce|rights|defence|defense|education|research|science|technology|industry|environment|tourism|culture|sport|sports|pensions|gas|consumer|social|skills)$/.test(
      view.tokens[at + 1]?.lower ?? '',
    );
  }
  const tag = view.tags[at];
  if (tag !== undefined && tag !== 'X') return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM';
  return (
    isCapital(token.text) ||
    roleModifiers.has(lower) ||
    /^(?:staff|affairs|operations|policy|state|research|board|committee|company|group|department|ministry|agency|office|party|bank|union|commission|council|country|team|club|school|college|university|institute|centre|center|programme|program|strategy|economics)$/.test(
      lower,
    )
  );
}

/** A role that begins at a token (behind its article) and is no other person's title. */
export function phraseFrom(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  let at = from;
  if (/^(?:the|a|an|its|their|our|his|her)$/.test(lowerAt(view, at))) at++;
  for (let head = at; head < sentence.endToken && head - at <= 8; head++) {
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
    if (next.end < sentence.endToken && !/^[,.;:)!?"–—-]$/.test(follower)) break;
    roles.push(next);
    end = next.end;
  }
  return roles;
}
