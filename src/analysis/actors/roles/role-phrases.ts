import type { NamedMention, Token } from '../../document.ts';
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
}

/** What the role finder reads: tokens, their tags where there are any, and which tokens lie in a name. */
export interface RoleView {
  readonly tokens: readonly Token[];
  readonly tags: readonly string[];
  /** Index into `names` of the name that a token lies in, or -1. */
  readonly nameAt: Int32Array;
  readonly names: readonly NamedMention[];
}

export function roleView(tokens: readonly Token[], tags: readonly string[], names: readonly NamedMention[]): RoleView {
  const nameAt = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (const [index, name] of names.entries()) {
    while (token < tokens.length && (tokens[token] as Token).end <= name.start) token++;
    for (let at = token; at < tokens.length && (tokens[at] as Token).start < name.end; at++) nameAt[at] = index;
  }
  return { tokens, tags, nameAt, names };
}

const longestLeft = 9;

/** The role whose noun is the token `head`, with what limits it on the left, and the tokens up to `end` on the right. Null for no office. */
export function roleAround(view: RoleView, head: number, end: number, from: number): RolePhrase | null {
  const word = view.tokens[head]?.lower ?? '';
  if (roleClass(word) === null) return null;
  let first = head;
  let former = false;
  for (let at = head - 1; at >= from && head - at <= longestLeft; at--) {
    if (!limits(view, at, head)) break;
    first = at;
  }
  while (first < head && /^(?:-|'s|’s|,|and|&)$/.test(view.tokens[first]?.lower ?? '')) first++;
  for (let at = first; at < head; at++) if (formerWords.has(view.tokens[at]?.lower ?? '')) former = true;
  return { first, end, head, former };
}

/** May the token stand to the left of an office's noun as part of the role? */
function limits(view: RoleView, at: number, head: number): boolean {
  const token = view.tokens[at] as Token;
  const { lower } = token;
  if (lower === '-' || lower === '/') return adjoins(view, at);
  if (lower === "'s") return view.nameAt[at - 1] !== -1 || isCapital(view.tokens[at - 1]?.text ?? '');
  if (lower === 'and' || lower === '&') return roleClass(view.tokens[at - 1]?.lower ?? '') !== null && at + 1 <= head;
  const name = view.nameAt[at] as number;
  if (name >= 0)
    // "Roe's adviser", "the Roe campaign spokesman": a person's name that limits the office
    return (
      view.names[name]?.kind !== 'person' ||
      /^(?:'s|\p{Ll}+)$/u.test(view.tokens[at + 1]?.text.replace('’', "'") ?? '') ||
      view.nameAt[at + 1] === name
    );
  if (roleModifiers.has(lower) || roleClass(lower) !== null || isNational(lower.replace(/\./g, ''))) return true;
  const tag = view.tags[at];
  if (tag !== undefined && tag !== 'X') return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN';
  return (
    isCapital(token.text) &&
    at > 0 &&
    !/^(?:the|a|an|but|and|in|on|at|as|when|while|his|her|their|its|mr|mrs|ms|dr)\.?$/.test(lower)
  );
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
  while (at < until) {
    const link = view.tokens[at]?.lower ?? '';
    if (!/^(?:of|for|at|to|in|on|and|&)$/.test(link)) break;
    if ((link === 'and' || link === '&') && roleClass(view.tokens[at + 1]?.lower ?? '') === null) break;
    let next = at + 1;
    if (/^(?:the|its|their|his|her|a|an)$/.test(view.tokens[next]?.lower ?? '')) next++;
    if (/^(?:in|on|for|at)$/.test(link) && isTime(view.tokens[next]?.lower ?? '')) break;
    let filled = next;
    while (filled < until && fills(view, filled)) filled++;
    if (filled === next) break;
    end = filled;
    at = filled;
  }
  return end;
}

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
