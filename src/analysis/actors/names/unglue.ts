import type { Token } from '../../document.ts';
import { gluedFunctionWords, gluedVerbs } from '../lexicons/glued-verbs.ts';
import { isNationalAdjective } from '../lexicons/nationality.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import type { WordClasses } from './features.ts';
import type { Gazetteers } from './gazetteers.ts';
import { firstNameBits, placeBits } from './gazetteers.ts';
import { hashText } from './hash.ts';
import { forms, type NameToken, nameToken } from './name-token.ts';
import { functionWords } from './word-lists.ts';

/** Second syllables of Korean given names: "Jong-un", "Chung-hee". */
export const koreanSyllables =
  /^(?:un|il|in|hee|sik|suk|yeol|jae|hye|ho|hyun|jin|sung|sun|woo|yong|kyu|jung|ja|nam|chul|hwan|seok|wook|min|eun|joon|jun|hui|hoe|gun|guk|won)$/;
export const koreanSurnames =
  /^(?:kim|lee|park|choi|choe|moon|jung|kang|cho|yoon|jang|lim|han|oh|seo|shin|kwon|hwang|ahn|song|ri|pak|roh|noh|ban|chung|chae|bae|baek|hong|heo|sim|yu|ryu|jeon|woo|son|yang|nam|eom)$/;

/** What an article and the lists know, to tell a name with a word glued to it from a name. */
export interface GlueEvidence {
  readonly words: ReadonlySet<string>;
  readonly compounds: ReadonlySet<string>;
  readonly gazetteers: Gazetteers;
  readonly classes: WordClasses;
}

export function glueEvidence(tokens: readonly Token[], gazetteers: Gazetteers, classes: WordClasses): GlueEvidence {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    const { text, end } = tokens[index] as Token;
    if (!/^\p{Lu}\p{Ll}/u.test(text)) continue;
    words.add(text);
    const [dash, second] = [tokens[index + 1], tokens[index + 2]];
    if (dash?.text === '-' && second !== undefined && dash.start === end && second.start === dash.end)
      compounds.add(`${text}-${second.text}`);
  }
  return { words, compounds, gazetteers, classes };
}

/** Parts words that a scraper glued to a name's end ("Novakstated", "Jong-unsigned"); everything else stays as it is. */
export function unglue(tokens: readonly NameToken[], evidence: GlueEvidence): NameToken[] {
  const out: NameToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as NameToken;
    if (!hasCapital(token)) {
      out.push(token);
      continue;
    }
    const owner = possessorOf(token);
    if (owner > 0) {
      const mark = owner + 2;
      out.push(nameToken(token.text.slice(0, owner), token.start, token.start + owner));
      out.push(nameToken(token.text.slice(owner, mark), token.start + owner, token.start + mark));
      out.push(nameToken(token.text.slice(mark), token.start + mark, token.end));
      continue;
    }
    const cut = titleCut(token, tokens[index + 1], evidence) || cutOf(token, tokens[index - 1], evidence);
    if (cut > 0) {
      out.push(nameToken(token.text.slice(0, cut), token.start, token.start + cut));
      out.push(nameToken(token.text.slice(cut), token.start + cut, token.end));
      continue;
    }
    const tail = compoundTail(tokens, index, evidence);
    if (tail > 0) {
      const last = tokens[index + 2] as NameToken;
      const end = last.start + tail;
      out.push(nameToken(`${token.text}-${last.text.slice(0, tail)}`, token.start, end));
      out.push(nameToken(last.text.slice(tail), end, last.end));
      index += 2;
      continue;
    }
    out.push(token);
  }
  return out;
}

/** Whatever is parted begins with a capital; most words do not, and need no closer look. */
function hasCapital({ form }: NameToken): boolean {
  return form !== forms.lower && form !== forms.mark && form !== forms.number;
}

const longest = 24;
/** "MinisterAnn Roe": a title that lost its space. */
const gluedTitle =
  /^(?:President|Minister|Premier|Secretary|Senator|Congressman|Congresswoman|Representative|Chancellor|Chairman|Chairwoman|Governor|Mayor|General|Ambassador|Spokesman|Spokeswoman|Spokesperson|Leader|Director|Commissioner|King|Queen|Prince|Princess|Judge|Justice|Professor|Candidate|Nominee)(?=\p{Lu}\p{Ll})/u;

/** Where to cut a single word; 0 for nowhere. */
function cutOf(token: NameToken, before: NameToken | undefined, evidence: GlueEvidence): number {
  const { text, norm } = token;
  if (text.length < 6 || text.length > longest || !/^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$/u.test(text)) return 0;
  const titled = gluedTitle.exec(text);
  if (titled !== null) {
    const rest = text.slice(titled[0].length);
    if (evidence.words.has(rest) || (evidence.gazetteers.of(rest.toLowerCase()) & firstNameBits) !== 0)
      return titled[0].length;
  }
  if (text.includes('-')) return compoundCut(text, before, evidence);
  if (evidence.gazetteers.of(norm) !== 0 || evidence.classes.fine(token.word) !== 0 || gluedVerbs.has(norm)) return 0;
  const first = before !== undefined && startsName(before, evidence.gazetteers);
  for (let cut = text.length - 3; cut >= 3; cut--) {
    if (evidence.words.has(text.slice(0, cut)) && isGlued(text.slice(cut)) && !functionWords.has(norm.slice(0, cut)))
      return cut;
  }
  const tail = text.length - 2;
  const place = tail > 4 && (evidence.gazetteers.of(norm.slice(0, tail)) & placeBits) !== 0;
  if (place && evidence.words.has(text.slice(0, tail)) && shortWords.test(text.slice(tail))) return tail;
  // the shortest name leaves the longest verb: "reaffirmed", not "affirmed"
  const capital = first ? capitalCut(text, evidence) : 0;
  if (capital > 0) return capital;
  for (let cut = 3; cut <= text.length - 3; cut++) {
    const name = norm.slice(0, cut);
    const rest = text.slice(cut);
    if (
      functionWords.has(name) ||
      !(
        gluedVerbs.has(rest) ||
        (first && surelyGlued.test(rest)) ||
        (before?.form === forms.title && isGluedCapital(rest))
      )
    )
      continue;
    if (isGluedCapital(rest)) return cut;
    if (rest.length < 4) continue; // "Sultanahmet"
    if (first && rest.length > (surelyGlued.test(rest) || (rest === 'said' && cut > 4) ? 3 : 4)) return cut;
    if (cut > 3 && (evidence.gazetteers.of(name) & placeBits) !== 0 && gluedVerbs.has(rest)) return cut;
  }
  return 0;
}

/** "MayorEva Stolz": a title glued to a first name that another name follows, or to a name that the article has elsewhere. */
function titleCut({ text }: NameToken, next: NameToken | undefined, { words, gazetteers }: GlueEvidence): number {
  const [, title = '', name = ''] = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}[\p{L}'’]*)$/u.exec(text) ?? [];
  if (title === '' || roleClass(title.toLowerCase()) === null) return 0;
  const first = (gazetteers.of(name.toLowerCase()) & firstNameBits) !== 0 && next?.form === forms.title;
  return first || (words.has(name) && !functionWords.has(name.toLowerCase())) ? title.length : 0;
}

/** "Jong-unsaid", where the tokens were one compound. */
function compoundCut(text: string, before: NameToken | undefined, evidence: GlueEvidence): number {
  const dash = text.lastIndexOf('-');
  const korean = koreanSurnames.test(before?.norm ?? '');
  for (let cut = dash + 3; cut <= text.length - 3; cut++) {
    if (!gluedVerbs.has(text.slice(cut))) continue;
    if (evidence.compounds.has(text.slice(0, cut)) || (korean && koreanSyllables.test(text.slice(dash + 1, cut))))
      return cut;
  }
  return 0;
}

/** "Kenya'sOdinga": letters of the owner before "'s"; 0 for none. */
function possessorOf({ text }: NameToken): number {
  const owner = /^(\p{Lu}\p{L}+)['’]s\p{Lu}\p{Ll}{2,}$/u.exec(text)?.[1];
  return text.length > longest || owner === undefined ? 0 : owner.length;
}

/**
 * "StraussCinematography", "WilkesAssociate": two words behind a first name, the second of which is a common word and nobody's name.
 * Surnames written like that ("McDonald", "DiCaprio") begin with a particle, or end in a name.
 */
function capitalCut(text: string, { gazetteers, classes }: GlueEvidence): number {
  const parts = /^(\p{Lu}\p{Ll}{3,})(\p{Lu}\p{Ll}{3,}|UK|US|EU|UN|NATO|FBI|CEO)$/u.exec(text);
  const [, left = '', right = ''] = parts ?? [];
  if (left === '' || /^(?:Fitz|Vander|Vanden|Abdel|Abdul|Saint)$/.test(left)) return 0;
  const common = right.toLowerCase();
  const lists = gazetteers.of(common);
  if (lists !== 0 && !isNationalAdjective(common) && /\p{Ll}/u.test(right)) return 0;
  return /^\p{Lu}+$/u.test(right) || classes.fine(hashText(common)) !== 0 ? left.length : 0;
}

/** Words that no surname ends in. */
const surelyGlued =
  /^(?:this|that|which|from|after|before|when|while|where|have|recently|already|previously|meanwhile|yesterday|repeatedly|reportedly|publicly)$/;
const shortWords = /^(?:as|is|in|to|of|on|at|by|it|he)$/;

const chineseSurnames =
  /^(?:wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|zhu|hu|guo|lin|gao|luo|zheng|liang|xie|xi|tang|feng|deng|cao|peng|zeng|xiao|jiang|shen)$/;

/** A first name, or a particle inside a surname. */
function startsName({ norm, form }: NameToken, gazetteers: Gazetteers): boolean {
  if (/^(?:von|der|van|de|den|bin|al|la|del|da|dos|di|le)$/.test(norm)) return true;
  return form === forms.title && ((gazetteers.of(norm) & firstNameBits) !== 0 || chineseSurnames.test(norm));
}

function isGlued(rest: string): boolean {
  return gluedVerbs.has(rest) || gluedFunctionWords.has(rest) || isGluedCapital(rest);
}

/** "NovakThe", "NovakHead". */
function isGluedCapital(rest: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2}/u.test(rest) && (functionWords.has(rest.toLowerCase()) || roleClass(rest.toLowerCase()) !== null)
  );
}

/** "Jong" "-" "unsigned": letters of the second part that belong to the name; 0 for none. */
function compoundTail(tokens: readonly NameToken[], index: number, evidence: GlueEvidence): number {
  const token = tokens[index] as NameToken;
  const last = tokens[index + 2];
  if (last === undefined || tokens[index + 1]?.text !== '-' || token.form !== forms.title || last.form !== forms.lower)
    return 0;
  if (token.end !== tokens[index + 1]?.start || last.start !== tokens[index + 1]?.end || last.text.length > longest)
    return 0;
  const korean = koreanSurnames.test(tokens[index - 1]?.norm ?? '');
  for (let cut = 2; cut <= last.text.length - 3; cut++) {
    const [part, rest] = [last.text.slice(0, cut), last.text.slice(cut)];
    if (!gluedVerbs.has(rest)) continue;
    if (evidence.compounds.has(`${token.text}-${part}`) || (korean && koreanSyllables.test(part))) return cut;
  }
  return 0;
}
