import type { NamedMention, Syntax, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';

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
  let parted: Token[] | null = null;
  for (const [index, name] of names.entries()) {
    while (token < tokens.length && (tokens[token] as Token).end <= name.start) token++;
    for (let at = token; at < tokens.length && (tokens[at] as Token).start < name.end; at++) nameAt[at] = index;
    const title = titleGlued(tokens[token], name);
    if (title === null) continue;
    parted ??= [...tokens];
    parted[token] = title;
    nameAt[token] = -1;
  }
  const parsed = tags.length === tokens.length;
  return {
    tokens: parted ?? tokens,
    tags: parsed ? tags : [],
    heads: parsed ? heads : new Int32Array(0),
    nameAt,
    names,
  };
}

/** "Prime MinisterAnna Berg": the title that a scraper glued to a name, as a word of its own. */
function titleGlued(token: Token | undefined, { start }: NamedMention): Token | null {
  if (token === undefined || token.start >= start || start >= token.end) return null;
  const text = token.text.slice(0, start - token.start);
  const lower = token.lower.slice(0, start - token.start);
  return roleClass(lower) === null ? null : { ...token, end: start, text, lower };
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
  if (roleClass(word) !== null) return true;
  if (word === 'student') return studied.test(lowerAt(view, at - 1));
  if (word === 'fellow') return fellowship.test(lowerAt(view, at - 1));
  // "deputy PM", not "at 5 PM"
  if (word === 'pm') return view.tokens[at]?.text === 'PM' && !/\d/.test(lowerAt(view, at - 1));
  // "the trust's cancer lead"
  if (word === 'lead')
    return view.tags[at] === 'NOUN' && view.tags[at - 1] === 'NOUN' && /^[,.;:)]$/.test(lowerAt(view, at + 1));
  if (word === 'mate') return lowerAt(view, at - 1) === 'running';
  return word === 'master' && mastered.test(lowerAt(view, at - 1));
}

/** "A student" is nobody's office, "a PhD student" is what somebody is. */
const studied = /^(?:phd|ph\.d\.?|doctoral|graduate|postgraduate|law|medical)$/;

/** "A fellow officer" has none. */
const fellowship =
  /^(?:senior|research|visiting|distinguished|resident|nonresident|non-resident|policy|associate|teaching|honorary|postdoctoral|adjunct)$/;

const mastered = /^(?:harbou?r|station|band|quiz|spin|dock)$/;

/** A part of "self-proclaimed", "would-be", "Moscow-installed". */
export function isHyphened(view: RoleView, at: number): boolean {
  return [at - 1, at + 1].some((mark) => lowerAt(view, mark) === '-' && adjoins(view, mark));
}

export function adjoins(view: RoleView, at: number): boolean {
  const token = view.tokens[at] as Token;
  return view.tokens[at - 1]?.end === token.start && view.tokens[at + 1]?.start === token.end;
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
