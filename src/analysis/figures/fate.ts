import type { CountedPhrase } from './counted-phrase.ts';
import { fates } from './lexicon/fates.ts';
import { namesPersons } from './lexicon/persons.ts';
import { type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { isPulledOut } from './pulled-out.ts';

const between = new Set(['another', 'some', 'the', 'all', 'at', 'least', 'of', 'his', 'their', 'its', 'a', 'further']);
const passive = new Set([
  'have',
  'has',
  'had',
  'reportedly',
  'so',
  'far',
  'now',
  'already',
  'also',
  'confirmed',
  'reported',
  'believed',
  'feared',
  'remain',
  'remains',
  'remained',
  'still',
  'listed',
  'presumed',
  'who',
  'that',
  'to',
  'either',
]);

/**
 * What the clause says became of those counted: "killed 12 people", "12 people were killed", "700,000 soldiers killed or wounded" (both words).
 * Null where it says nothing of the kind, and for numbers that count nothing by themselves.
 */
export function readFate(
  line: Line,
  expressionFirst: number,
  counted: CountedPhrase | null,
  end: number,
): string | null {
  if (losesLives(line, counted?.end ?? end)) return 'killed';
  if (isPulledOut(line, expressionFirst, counted)) return 'rescued';
  return (
    fateBehind(line, counted?.end ?? end) ?? fateBefore(line, expressionFirst) ?? deedOf(line, expressionFirst, counted)
  );
}

/** Nouns for what becomes of people. */
const deeds: ReadonlyMap<string, string> = new Map(
  (
    [
      ['killed', 'death deaths killing killings murder murders loss'],
      ['arrested', 'arrest arrests detention'],
      ['displaced', 'displacement'],
      ['evacuated', 'evacuation'],
      ['captured', 'abduction abductions kidnapping capture'],
      ['rescued', 'rescue'],
    ] as const
  ).flatMap(([fate, nouns]) => nouns.split(' ').map((noun) => [noun, fate] as const)),
);

/** "the deaths of at least 16 of its guards", "with the loss of all 298 people on board": only of persons. */
function deedOf(line: Line, first: number, counted: CountedPhrase | null): string | null {
  if (counted === null || !namesPersons(tokenAt(line, counted.head)?.text ?? '')) return null;
  let at = first - 1;
  while (at > first - 4 && between.has(wordAt(line, at)) && wordAt(line, at) !== 'of') at--;
  return wordAt(line, at) === 'of' ? (deeds.get(wordAt(line, at - 1)) ?? null) : null;
}

const farthestLoss = 10;

/** "527 soldiers of the Orran Army had lost their lives" */
function losesLives(line: Line, from: number): boolean {
  for (let at = from; at < from + farthestLoss; at++) {
    const word = wordAt(line, at);
    if (/^(?:[,.;:–—]?|and|but|after|when|while|as)$|^\p{N}/u.test(word)) return false;
    if (/^los(?:t|e|ing)$/.test(word))
      return /^(?:their|his|her)$/.test(wordAt(line, at + 1)) && /^(?:lives|life)$/.test(wordAt(line, at + 2));
  }
  return false;
}

function fateBehind(line: Line, from: number): string | null {
  // "three officers, wounded in a raid, …"
  const told = fates.get(wordAt(line, from + 1));
  if (wordAt(line, from) === ',' && told !== undefined && /^(?:in|by|when|during|at|on)$/.test(wordAt(line, from + 2)))
    return told;
  const start = whoSaysSo(line, behindAside(line, from));
  let at = start;
  // "left 12 people dead": whatever its tag, a word that tells the fate is no adverb
  while (
    at < start + 5 &&
    !fates.has(wordAt(line, at)) &&
    (tagAt(line, at) === 'AUX' || tagAt(line, at) === 'ADV' || passive.has(wordAt(line, at)))
  )
    at++;
  // "being shot dead", "were beaten to death"
  if (violent.test(wordAt(line, at)) && /^(?:dead|to)$/.test(wordAt(line, at + 1))) {
    if (wordAt(line, at + 1) === 'dead' || wordAt(line, at + 2) === 'death') return 'killed';
  }
  // "were shot and killed"
  if (violent.test(wordAt(line, at)) && wordAt(line, at + 1) === 'and' && auxiliary(line, start, at)) {
    const end = fates.get(wordAt(line, at + 2));
    if (end !== undefined) return end;
  }
  if (/^(?:forced|driven)$/.test(wordAt(line, at)) && auxiliary(line, start, at) && fromHome(line, at + 1))
    return 'displaced';
  if (wordAt(line, at) === 'among' && auxiliary(line, start, at)) return fateAmong(line, at + 1);
  if (/^(?:taken|held)$/.test(wordAt(line, at)) && auxiliary(line, start, at) && isCaptive(line, at + 1))
    return 'captured';
  if (wordAt(line, at) === 'tested' && wordAt(line, at + 1) === 'positive') return 'infected';
  const fate = fates.get(wordAt(line, at));
  // "people fled", "soldiers lost": behind its noun only a participle tells, or a verb that takes no object
  if (fate === undefined || (activeForms.has(wordAt(line, at)) && !auxiliary(line, start, at))) return null;
  if (start !== from && !auxiliary(line, start, at) && !intransitive.test(wordAt(line, at))) return null;
  if (ownDeed(line, start, at)) return null;
  const other = /^(?:or|and)$/.test(wordAt(line, at + 1)) ? fates.get(wordAt(line, at + 2)) : undefined;
  return other === undefined || other === fate ? fate : [fate, other].sort().join(' or ');
}

/** "taken hostage", "taken back to the camp as hostages" */
function isCaptive(line: Line, from: number): boolean {
  const captive = /^(?:hostages?|captives?|prisoners?)$/;
  if (captive.test(wordAt(line, from)) || wordAt(line, from) === 'captive') return true;
  for (let at = from; at < from + 6; at++) {
    if (/^[,.;:]?$/.test(wordAt(line, at))) return false;
    if (wordAt(line, at) === 'as') return captive.test(wordAt(line, at + 1));
  }
  return false;
}

/** "forced from their homes", "forced to leave their homes" */
function fromHome(line: Line, at: number): boolean {
  const leaves = wordAt(line, at) === 'to' && /^(?:flee|leave|abandon)$/.test(wordAt(line, at + 1));
  const next = wordAt(line, at) === 'from' ? at + 1 : leaves ? at + 2 : null;
  return next !== null && wordAt(line, next) === 'their' && /^(?:homes?|houses)$/.test(wordAt(line, next + 1));
}

/** "Nine children were among the dead", "… among those killed". */
function fateAmong(line: Line, at: number): string | null {
  return /^(?:the|those|people)$/.test(wordAt(line, at)) ? (fates.get(wordAt(line, at + 1)) ?? null) : null;
}

/** "the 12 people who the ministry said were killed": the clause goes on behind whoever says so. */
function whoSaysSo(line: Line, from: number): number {
  if (!/^(?:who|that|which)$/.test(wordAt(line, from))) return from;
  for (let at = from + 2; at < from + 7; at++) {
    if (!/^(?:sa(?:id|ys?)|believed?|claim(?:s|ed)?|report(?:s|ed)?)$/.test(wordAt(line, at))) continue;
    return tagAt(line, at + 1) === 'AUX' ? at + 1 : from;
  }
  return from;
}

const longestAside = 14;
const aside = /^[,–—-]$/;

/** "27 people, including nine children, are dead": where the clause goes on behind those who are told of among the counted. */
function behindAside(line: Line, from: number): number {
  const mark = wordAt(line, from);
  if (!aside.test(mark) || !/^(?:including|among|most|mostly|many|some|all|both)$/.test(wordAt(line, from + 1)))
    return from;
  for (let at = from + 2; at < from + longestAside; at++) {
    if (wordAt(line, at) === '' || wordAt(line, at) === ';') return from;
    if (aside.test(wordAt(line, at)) && /^(?:AUX|VERB)$/.test(tagAt(line, at + 1))) return at + 1;
  }
  return from;
}

const violent = /^(?:shot|beaten|stabbed|burned|burnt|hacked|crushed|trampled|gunned|bludgeoned|starved|frozen|found)$/;

/** Fates that are told without an object: "12 people have died". */
const intransitive = /^(?:di(?:e|es|ed)|drowned|fle(?:e|es|d)|escaped|surrendered|returned)$/;

/** "the two sides had exchanged prisoners", "12 soldiers killed a guard": the counted do it and do not suffer it. */
function ownDeed(line: Line, from: number, at: number): boolean {
  if (intransitive.test(wordAt(line, at)) || auxiliary(line, from, at)) return false;
  for (let index = from; index < at; index++) if (/^(?:has|have|had|'ve)$/.test(wordAt(line, index))) return true;
  const next = wordAt(line, at + 1);
  // "the two sides exchanged captured sailors"
  if (/^(?:exchanged|swapped)$/.test(wordAt(line, at)) && /^(?:NOUN|ADJ|VERB)$/.test(tagAt(line, at + 1))) return true;
  return (
    /^(?:DET|NUM|PRON|PROPN)$/.test(tagAt(line, at + 1)) ||
    (/^(?:more|fewer|less)$/.test(next) && wordAt(line, at + 2) === 'than')
  );
}

/** Forms that behind a noun are its own deed ("12 soldiers killed the guard" is not told from "12 soldiers killed"). */
const activeForms = new Set([
  'killing',
  'kill',
  'lost',
  'lose',
  'returned',
  'fired',
  'saved',
  'seized',
  'destroyed',
  'arrested',
  'captured',
  'released',
]);

function auxiliary(line: Line, from: number, at: number): boolean {
  for (let index = from; index < at; index++)
    if (/^(?:was|were|been|be|are|is|being)$/.test(wordAt(line, index))) return true;
  return false;
}

function fateBefore(line: Line, first: number): string | null {
  let at = first - 1;
  while (at > first - 4 && between.has(wordAt(line, at))) at--;
  // "the war has claimed 13,000 lives"
  if (/^(?:claim|cost|tak)(?:s|ed|en|ing|es)?$|^took$/.test(wordAt(line, at)) && lives(line, first)) return 'killed';
  // "a deal that would see the guard release the 97 sailors": what only may come to be
  if (bare.test(wordAt(line, at)) && isSupposed(line, at)) return null;
  const tag = tagAt(line, at);
  return tag === 'VERB' || tag === 'AUX' || tag === 'ADJ' ? (fates.get(wordAt(line, at)) ?? null) : null;
}

const bare =
  /^(?:release|free|exchange|swap|return|kill|arrest|detain|capture|rescue|evacuate|dismiss|fire|sack|hire|recruit|injure|displace|destroy|lose)$/;
const farthestModal = 5;

function isSupposed(line: Line, verb: number): boolean {
  for (let at = verb - 1; at > verb - farthestModal; at--) {
    if (/^[,;:]?$/.test(wordAt(line, at))) return false;
    if (/^(?:would|could|might|should)$/.test(wordAt(line, at))) return true;
  }
  return false;
}

const farthestLives = 6;

function lives(line: Line, first: number): boolean {
  for (let at = first; at < first + farthestLives; at++) if (wordAt(line, at) === 'lives') return true;
  return false;
}
