import { ofWords, remembering } from '../../../core/remember.ts';
import type { Token } from '../../document.ts';
import { lowerOf } from '../../words/tokenize.ts';
import { isNational } from '../lexicons/nationality.ts';
import { hashText } from './hash.ts';

/** How a token is written: the strongest single cue of a name. */
export const forms = {
  lower: 0,
  title: 1,
  capitals: 2,
  initial: 3,
  mixed: 4,
  number: 5,
  mark: 6,
  dotted: 7,
  mixedNumber: 8,
} as const;
export type Form = (typeof forms)[keyof typeof forms];

/** A token as the name tagger sees it: hyphenated compounds stay whole ("Jong-un", not "Chicago-based"). */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, marks made plain, digits made 0. */
  readonly norm: string;
  readonly form: Form;
  readonly word: number;
  readonly exact: number;
  readonly shape: number;
}

const participles =
  /^(?:based|led|backed|born|bred|style|bound|owned|controlled|held|run|made|sponsored|trained|wide|listed|educated|appointed|occupied|dominated|ruled|funded|supported|inspired|speaking|language|friendly|like|only|free|area|era|type|class|size|mandated|brokered|mediated|allied|aligned|linked|related|affiliated|registered|flagged|built|designed|driven|powered|administered|installed|imposed|supplied|majority|specific|level|range|ranked|seeded|winning|turned|elect|designate|general|in|to|and|on|of|the|old|year|day|time|day|bashing|hating|loving)$/;
const prefixes =
  /^(?:ex|pre|post|anti|pro|non|mid|un|then|now|sub|trans|multi|semi|inter|self|co|vice|near|all|former|neo|ultra|counter)$/;
/** These are part of the name that follows: "sub-Saharan Africa", "Trans-Pacific", "Inter-American". */
const firmPrefixes = /^(?:sub|trans|inter)$/;
/** Wires put these before a headline ("BRIEF-…"). */
const slugs =
  /^(?:BRIEF|RPT|UPDATE|EXCLUSIVE|FOCUS|FACTBOX|CORRECTED|INSIGHT|ANALYSIS|WRAPUP|TIMELINE|INTERVIEW|FEATURE|PREVIEW|REFILE|ADVISORY|URGENT)$/;
const bloc = /^(?:U\.?S\.?A?\.?|U\.?K\.?|EU|UN|U\.N\.|NATO)$/;

/** Both halves of "Russia-Ukraine" are names of their own. */
function areNations(a: string, b: string): boolean {
  return isNational(a.toLowerCase()) && isNational(b.toLowerCase());
}

const longestCompound = 40;

/** Glues what the tokenizer split at a hyphen when the whole is one name. */
export function nameTokens(tokens: readonly Token[], from: number, to: number): NameToken[] {
  const out: NameToken[] = [];
  for (let index = from; index < to; index++) {
    const first = tokens[index] as Token;
    let text = first.text;
    let end = first.end;
    while (index + 1 < to && text.length < longestCompound && gluesModel(text, tokens[index + 1] as Token, end)) {
      const next = tokens[++index] as Token;
      text += next.text;
      end = next.end;
    }
    if (joinsHyphen(tokens, index, to, end) && mayBeCompound(text, first.lower, tokens[index + 2] as Token)) {
      while (text.length < longestCompound && joinsHyphen(tokens, index, to, end)) {
        const next = tokens[index + 2] as Token;
        if (/^\p{N}/u.test(next.text) ? text.length > 3 : !isWord(next.text)) break;
        if (participles.test(next.text) || /^\p{Ll}{3,}ed$/u.test(next.text) || bloc.test(next.text)) break;
        if (areNations(text, next.text)) break;
        text += `-${next.text}`;
        end = next.end;
        index += 2;
      }
    }
    out.push(nameToken(text, first.start, end));
  }
  return out;
}

/** A hyphen and one more token before `to`, all without a space. */
function joinsHyphen(tokens: readonly Token[], index: number, to: number, end: number): boolean {
  if (index + 2 >= to) return false;
  const dash = tokens[index + 1] as Token;
  return dash.text === '-' && dash.start === end && tokens[index + 2]?.start === dash.end;
}

function mayBeCompound(text: string, lower: string, second: Token): boolean {
  const prefixed =
    prefixes.test(lower) &&
    !/^co-op/i.test(`${text}-${second.text}`) &&
    !(firmPrefixes.test(lower) && /^\p{Lu}/u.test(second.text));
  return isWord(text) && !prefixed && !bloc.test(text) && !slugs.test(text);
}

/** What is the same of a word wherever it stands. */
type Written = Pick<NameToken, 'norm' | 'form' | 'word' | 'exact' | 'shape'>;

const writtenAs = remembering((text): Written => {
  const norm = lowerOf(text).replace(/\p{N}/gu, '0');
  return {
    norm,
    form: formOf(text),
    word: hashText(norm),
    exact: hashText(text.replace(/\p{N}/gu, '0')),
    shape: hashText(shapeOf(text)),
  };
}, ofWords);

export function nameToken(text: string, start: number, end: number): NameToken {
  const { norm, form, word, exact, shape } = writtenAs(text);
  return { text, start, end, norm, form, word, exact, shape };
}

/** "A380", "G20" and "US$" are one word each. */
function gluesModel(text: string, next: Token, end: number): boolean {
  if (next.start !== end) return false;
  if (next.text === '$') return /^\p{Lu}{1,3}$/u.test(text);
  return (/\p{N}$/u.test(text) && /^\p{L}/u.test(next.text)) || (/\p{L}$/u.test(text) && /^\p{N}/u.test(next.text));
}

function isWord(text: string): boolean {
  return /^\p{L}/u.test(text);
}

function formOf(text: string): Form {
  if (/^\p{Ll}[^\p{Lu}\p{N}]*$/u.test(text)) return forms.lower;
  if (/^\p{Lu}\.?$/u.test(text)) return forms.initial;
  if (/^(?:\p{Lu}\.){2,}/u.test(text)) return forms.dotted;
  if (/^\p{Lu}[^\p{Lu}\p{N}]+$/u.test(text)) return forms.title;
  if (text.endsWith('$')) return forms.mark;
  if (/^[\p{Lu}.&-]+$/u.test(text) && /\p{Lu}/u.test(text)) return forms.capitals;
  if (/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? forms.mixedNumber : forms.mixed;
  return /\p{N}/u.test(text) ? forms.number : forms.mark;
}

/** "McDonald" -> "XxXx", "1,234" -> "d,d": runs of the same class become one. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  for (const letter of text.slice(0, 24)) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (kind !== last) shape += kind;
    last = kind;
  }
  return shape;
}
