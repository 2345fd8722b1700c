import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';

// "may be endangering the more than 100 hostages": of what is known to be there a hedge says nothing
const hedging =
  /\b(on (?:pace|track|course) for\s|(?:could|may|might)\s(?:(?!(?:and|or|the|these|those|its|his|her|their|all|\p{L}+ing)\b)\p{L}+\s){1,4})$/u;

/** What is wanted, promised or meant is not there: "**need** 10,000 tents", "**promised to send** 500 trucks", "**asked for** 40 boats". */
const wanting =
  /\b((?:need(?:s|ed)?|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)|want(?:s|ed)?|seek(?:s|ing)?|sought|offer(?:s|ed|ing)|demand(?:s|ed|ing)|request(?:s|ed|ing)|propos(?:es|ed|ing)|plan(?:s|ned|ning)|aim(?:s|ed|ing)|hop(?:es|ed|ing)|intend(?:s|ed)?|(?:ask|call|appeal|push)(?:s|ed|ing)?\sfor)\s(?:to\s(?:\p{L}+\s){1,2})?(?:an?\s(?:\p{L}+\s)?(?:rise|increase|raise|cut|reduction|loan|payment|grant|package|minimum|total|budget)\s(?:of|worth|to)\s)?(?:(?:up to|as many as|at least|more than|about|around|another|some|an?\s(?:further|additional|extra))\s)?)$/u;

/** "**Will kill** 60,000": nobody has died of it yet. */
const foreseen =
  /\b((?:will|would)\s(?:(?:likely|probably|eventually|also|soon)\s)?(?:kill|wound|injure|displace|infect|claim)\s(?:(?:up to|about|around|another|some)\s)?)$/iu;

/** "816 million and 1.3 billion": the first of two that have one verb. */
const twin = /[\p{Sc}\d][\d.,]*(?:\s\p{L}+){0,2},?\s(?:and|or)\s$/u;

/** "Needs at least $5bn **(£4bn)**": the same sum again. */
const converted = /[\p{Sc}\d][\d.,]*(?:\s?\p{L}+){0,2}\s\($/u;

/** "**Will eliminate** 75,000 jobs": a count of what is only to come. */
const coming =
  /\b((?:will|would)\s(?:(?:likely|probably|eventually|also|soon|only)\s)?(?:eliminate|create|cut|destroy|wipe out|cost|add|generate|bring|support|save|shed|lose|build|affect|leave|force|remove|close|hire)\s(?:(?:up to|about|around|another|some|as many as|more than|at least|an (?:additional|estimated|extra))\s)?)$/iu;

/** What only may come to be is told with the words that say so ("**could surge to** 816 million", "**need** 10,000 tents"). */
export function notYet({ expression, fate, counted, kind }: Figure, { text, start }: Passage): string {
  const before = text
    .slice(Math.max(0, expression.start - start - 60), expression.start - start)
    .replace(converted, '')
    .replace(twin, '');
  const due =
    (fate === null ? null : foreseen.exec(before)) ??
    (kind === 'quantity' && counted !== null ? coming.exec(before) : null);
  return hedging.exec(before)?.[1] ?? wanting.exec(before)?.[1] ?? due?.[1] ?? '';
}
