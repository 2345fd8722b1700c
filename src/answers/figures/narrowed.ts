import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { isNoPlace } from '../evidence/plain-text.ts';
import type { Topic } from '../topics/topic.ts';
import { stemsOf } from '../topics/topic-words.ts';

// What a sentence says a figure of beyond what was asked: a place, a stretch of time, those it is for, a row of a list. The line tells it, so that a part never passes for the whole.

const word = String.raw`(?!(?:On|In|At|The|It|He|She|But|And|When|After)\b)\p{Lu}[\p{L}’'-]*`;
const name = String.raw`(?:U\.S\.|U\.K\.|${word}(?:\s(?:of\s(?=\p{Lu}))?${word}){0,3}(?:\s(?:strip|region|province|county|district|area|state|city)\b)?)(?![\p{L}\d’'-])`;
/** "In the Kursk **offensive**" names no place: behind an article the name is whole only where no noun follows it. */
const wholeName = String.raw`(?!\s(?!(?:on|in|at|by|to|of|for|from|with|after|before|since|during|over|and|or|but|while|as|that|which|who|where|when|is|are|was|were|has|have|had|will|would|this|last)\b)\p{L})`;
const directed = String.raw`(?:(?:north|south|east|west|central)\p{Ll}*\s)?`;
const place = String.raw`(?:in|at|near|across|throughout)\s(?:the\s${directed}(?=${name}${wholeName})|${directed})(${name})`;
const otherTie = String.raw`(?!(?:and|but|while|to|of|who|that|which|as|for|with|from|against|than|after|when|because)\b)`;
/** "14 cases **in Orra**", "three people were wounded **in Tarn**" */
const placeBehind = new RegExp(String.raw`^(?:\s${otherTie}\p{Ll}+){0,4}\s(${place})`, 'u');
/** "**In Orra**, 55 were killed" */
const placeBefore = new RegExp(String.raw`^[^\p{L}]*(In\s(?:the\s)?(${name})),\s([^;:,]*)$`, 'u');

const span = String.raw`(?:so far (?:this|last) (?:week|month|year|season)|(?:this|last) (?:week|month|quarter)|(?:in|over|during|within) the (?:past|last|latest|previous|preceding)\s(?:[\p{Ll}\d]+\s)?(?:hours?|days?|weeks?|months?|quarter)|in (?:one|a single) (?:day|night|week|month)|overnight)`;
const spanBehind = new RegExp(String.raw`^(?:\s${otherTie}[\p{L}-]+){0,7}?\s(${span})(?!\p{L}|['’])`, 'u');
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const spanBefore = new RegExp(
  String.raw`^[^\p{L}]*(${span}|In ${month}|Between ${month} and ${month}),?\s([^;:,]{0,80})$`,
  'iu',
);
/** Whoever asks for a time is told by the time. */
const asksSpan =
  /\b(?:dai|week|month|year|annual|night|quarter|season|today|yesterday|latest|last|this|(?:19|20)\d\d|\p{L}+day)(?:\b|s\b|ly\b|y\b)/iu;
const telling = /\b(?:said|says|statement|announced|reported that|warned|told|called|urged)\b/u;

/** "8% **for newly trained nurses**" */
const receivers =
  /^\s((?:for|among)\s(?!(?:the\s(?:first|second|third|last|next|past|rest|time)|an?\s(?:year|month|week|day|decade|total|while|time)|example|instance|now|years|months|weeks|days|every|each|it|them|him|her|us|this|that)\b)(?:the\s|an?\s|all\s|those\s)?(?:[\p{Ll}-]+\s){0,3}?[\p{Ll}-]+s?)(?=[,;.)]|\s(?:and|while|but|in|on|at|by|from|to|as|with|after|since|who|that|is|was|were|are|has|have|will|would|this|last|next|aged|over|under|earning|being)\b|$)/u;

/** The words by which the sentence narrows a figure beyond the question; empty where it does not. */
export function narrowedBy(topic: Topic, figure: Figure, passage: Passage): string {
  const known = new Set(topic.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const isAsked = (words: string) => stemsOf(words).some((stem) => known.has(stem));
  if (figure.kind !== 'quantity') return figure.counted === null ? receiverOf(figure, passage, isAsked) : '';
  if (figure.counted === null && figure.fate === null) return '';
  const row = rowTold(topic, figure, passage);
  return `${row === '' ? placeOf(figure, passage, isAsked) : row}${timeTold(topic, figure, passage)}`;
}

/** The stretch of time that a count is told of, where none was asked for ("in the past week"). */
export function timeTold({ text }: Topic, figure: Figure, passage: Passage): string {
  if (figure.kind !== 'quantity' || (figure.counted === null && figure.fate === null)) return '';
  return asksSpan.test(text) ? '' : spanOf(figure, passage);
}

const rowName = new RegExp(
  String.raw`(?:^|[\s(“"])((?:${word}\s){0,2}${word})(?:,?\s(?:with|had|has|saw|recorded|reported)|,|:|\s[–—-])\s(?:(?:about|around|nearly|over|more than|at least)\s)?$`,
  'u',
);

/** "Orra, **with 40 fires**, Velm with 12": the name of a row, where others have numbers too and none of them was asked for. */
export function rowTold({ groups }: Topic, figure: Figure, { text, start, figures }: Passage): string {
  const nameOf = ({ expression }: Figure) =>
    rowName.exec(text.slice(Math.max(0, expression.start - start - 60), expression.start - start))?.[1];
  const own = nameOf(figure);
  if (own === undefined || isNoPlace(own)) return '';
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const rows = figures
    .filter(({ kind }) => kind === figure.kind)
    .map(nameOf)
    .filter((each) => each !== undefined);
  if (rows.length < 2 || rows.some((row) => stemsOf(row).some((stem) => known.has(stem)))) return '';
  return ` (${own})`;
}

type IsAsked = (words: string) => boolean;

function behindIt({ expression, counted }: Figure, { text, start }: Passage): string {
  return text.slice(Math.max(expression.end, counted?.end ?? 0) - start);
}

function placeOf(figure: Figure, passage: Passage, isAsked: IsAsked): string {
  const behind = behindIt(figure, passage);
  const [all = '', said, where] = placeBehind.exec(behind) ?? [];
  if (said !== undefined && where !== undefined) {
    // "in Tarn, as well as the Orra region"
    const rest = behind.slice(all.length, all.length + 70).replace(/[.;].*$/su, '');
    return isOther(where, isAsked) && !isAsked(rest) ? `, ${said}` : '';
  }
  const before = passage.text.slice(0, figure.expression.start - passage.start);
  const [, opening, named, between = ''] = placeBefore.exec(before) ?? [];
  if (opening === undefined || named === undefined || !isOther(named, isAsked)) return '';
  return isAsked(between) && /\p{Lu}/u.test(between) ? '' : `, ${lowered(opening)}`;
}

function isOther(where: string, isAsked: IsAsked): boolean {
  return !isNoPlace(where.split(/[\s’']/u)[0] ?? '') && !isAsked(where);
}

function spanOf(figure: Figure, passage: Passage): string {
  const behind = spanBehind.exec(behindIt(figure, passage))?.[1];
  if (behind !== undefined) return `, ${behind}`;
  const before = passage.text.slice(0, figure.expression.start - passage.start);
  const [, said, between = ''] = spanBefore.exec(before) ?? [];
  return said === undefined || telling.test(between) ? '' : `, ${lowered(said)}`;
}

function receiverOf(figure: Figure, passage: Passage, isAsked: IsAsked): string {
  const said = receivers.exec(behindIt(figure, passage))?.[1] ?? '';
  return said === '' || isAsked(said) ? '' : ` ${said}`;
}

function lowered(words: string): string {
  return words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}
