import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { persons } from './persons.ts';

const money = /^(?:costs?|prices?|money|cash|worth|value|pay|salary|salaries|wages?|fees?|bills?|rent)$/iu;
const measures: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:distance|length|height|depth|width)$/iu, /^(?:km|m|cm|mm|mi|ft|in|yd|nmi)$/u],
  [/^(?:area|acreage)$/iu, /^(?:km2|m2|ft2|ha|acre)$/u],
  [/^(?:weight|mass)$/iu, /^(?:kg|g|t|ton|lb|oz|stone)$/u],
  [/^temperatures?$/iu, /^°[CF]?$/u],
  [/^speed$/iu, /^(?:mph|km\/h|m\/s|kn)$/u],
];
const amounts = /^(?:output|production|population|turnout|attendance|capacity|emissions)$/iu;

/** Whether a word asks for a kind of number ("cost", "distance"), and the figure is one: then the sentence need not hold the word. */
export function isOfKindAsked(word: string, { kind, unit }: Figure): boolean {
  if (money.test(word)) return kind === 'money';
  return (
    kind === 'quantity' && unit !== null && measures.some(([asked, units]) => asked.test(word) && units.test(unit))
  );
}

/** Whether the word asks for a kind of number that the figure is not: no price is a percentage, no output a sum. */
export function isOtherKind(word: string, { kind, unit, fraction }: Figure): boolean {
  if (money.test(word)) return kind !== 'money';
  if (/^population$/iu.test(word) && (kind === 'percent' || fraction)) return true;
  if (amounts.test(word)) return kind === 'money';
  if (/^damages?$/iu.test(word)) return kind === 'quantity';
  if (/^votes?$/iu.test(word)) return kind === 'money';
  return measures.some(([asked, units]) => asked.test(word) && !units.test(unit ?? ''));
}

const paid =
  /\b(?:pay|paid|wages?|salar(?:y|ies)|earn\p{L}*|incomes?|costs?|prices?|fees?|fines?|fund\p{L}*|aid|compensation|bonus(?:es)?|awards?|settlement|spen[dt]\p{L}*|limit|benefits?|money|cash|worth|raised?|donat\p{L}*|owed?|debts?|loans?|tax(?:es)?|grants?|budget|savings?|offer|demand|relief|support|stolen|lost|loss(?:es)?|charged?)\b/iu;
const ofMoney =
  /\b(?:hourly|daily|nightly|weekly|monthly|day|wage|pay|exchange|room|freight|shipping|charter|postage|billing)\s(?:\p{L}+\s)?rates?\b/iu;

/** "Office **staff**" are told by no sum, "the loan **rate**" by none either. */
export function isWrongKind({ head, text }: Topic, { kind }: Figure): boolean {
  if (kind !== 'money' || head === null) return false;
  if (/^rates?$/iu.test(head.typed)) return !ofMoney.test(text);
  return (persons.test(head.typed) || /^(?:staff|workforce|personnel)$/iu.test(head.typed)) && !paid.test(text);
}

const levels =
  /^(?:price|prices|rate|rates|level|close|cost|costs|value|wages?|earnings|salary|salaries|incomes?|yield|index|population|toll|turnout)$/iu;

/** Whether the word asks how high something stands, not by how much it changed. */
export function asksLevel(word: string): boolean {
  return levels.test(word);
}

/** "Visitors **a year**", "**monthly** rent": how often it is counted may stand in other words. */
function withoutRate(query: string): string {
  const rest = query
    .replace(
      /\s(?:(?:an?|per|each|every)\s(?:year|month|week|day|hour)|annually|yearly|monthly|weekly|daily)(?=$|\s(?:in\s)?(?:19|20)\d\d$)/iu,
      '',
    )
    .replace(/^(?:annual|yearly|monthly|weekly|daily)\s(?=\S+\s\S)/iu, '');
  return rest.trim() === '' ? query : rest;
}

/** "Aid **so far**", "**current** toll": that it is asked now says nothing of what is asked for. */
function withoutNow(query: string): string {
  const rest = query
    .replace(
      /\s(?:so far|to date|(?:right )?now|currently|today|at present|at the moment|in total|overall|altogether)$/iu,
      '',
    )
    .replace(/^(?:latest|current|present)\s(?=\S+\s\S)/iu, '');
  return rest.trim() === '' ? query : rest;
}

/** Short for common words, which name nobody. */
const short =
  /\b(?:A&E(?=.*\b(?:wait|patient|hospital|department|unit|doctor|nurse|attend|target|redevelop))|AI|HIV|GPs?|ICU|PPE|VAT|EVs?|CO2|TVs?|PCs?|IPOs?)\b/gu;

/** The words of a question for figures, without those that say nothing of what is asked for. */
export function asWords(query: string): string {
  const words = query.replace(/\bon board\b/giu, 'aboard').replace(short, (word) => word.toLowerCase());
  return withoutRate(withoutNow(words));
}

const rates: readonly (readonly [RegExp, RegExp])[] = (['day', 'week'] as const).map((spell) => [
  new RegExp(`\\b(?:an?|per|each|every)\\s${spell}\\b|\\b${spell === 'day' ? 'dai' : spell}ly\\b`, 'iu'),
  new RegExp(`\\b${spell}\\b`, 'iu'),
]);

/** "Flights **a day**": the words of a rate that the figure should have; null where none was asked for. */
export function rateAsked(query: string): RegExp | null {
  return rates.find(([asked]) => asked.test(query))?.[1] ?? null;
}

/** "Mothers with incomes under $50,000" asks for no $50,000, "nominations for **two candidates**" for no two. */
export function isTyped({ text, counted }: Figure, query: string): boolean {
  if (/\d{3}/u.test(text) && query.includes(text)) return true;
  return counted !== null && `${query} `.toLowerCase().includes(`${text} ${counted.text} `.toLowerCase());
}

const lengths = /^(?:km|m|cm|mm|mi|ft|in|yd|nmi|mph|km\/h|kph|m\/s|kn)$/u;
const dimensions =
  /^(?:distances?|lengths?|ranges?|radius|depths?|heights?|widths?|altitudes?|speeds?|winds?|gusts?|roads?|routes?|pipelines?|walls?|fences?|tunnels?|rivers?|front ?lines?|fronts?|advances?|surges?|rain(?:fall)?|snow(?:fall)?|levels?|size)$/iu;

/** Whether a figure is a length or a speed. */
export function isLength({ unit }: Figure): boolean {
  return lengths.test(unit ?? '');
}

/** Whether a word asks how far something goes. */
export function asksReach(word: string): boolean {
  return /^(?:distance|length|range|radius|depth|height|width|altitude)s?$/iu.test(word);
}

/** Whether a word asks how long, far or fast something is. */
export function asksDimension(word: string): boolean {
  return dimensions.test(word);
}
