import type { CountedPhrase } from './counted-phrase.ts';
import { namesPersons } from './lexicon/persons.ts';
import { isDigits, isParticiple, type Line, tagAt, wordAt } from './line.ts';
import { isPlural, nounFollows, readNounPhrase } from './noun-phrase.ts';

/** Nouns whose value a number states: "the death toll rose to 40", "a population of 3 million". */
const tallies: ReadonlySet<string> = new Set(
  'toll tolls number numbers total totals tally tallies count population populations membership attendance turnout capacity crew workforce enrollment enrolment headcount crowd crowds audience gathering garrison'.split(
    ' ',
  ),
);
const fillers = new Set([
  'to',
  'at',
  'more',
  'than',
  'over',
  'about',
  'around',
  'nearly',
  'almost',
  'least',
  'some',
  'roughly',
  'approximately',
  'now',
  'already',
]);
const statingVerbs: ReadonlySet<string> = new Set(
  (
    'is was were are stands stood reached reaches reach hit hits approached approaches nears neared rose rises risen climbed climbs jumped grew grown increased fell fallen dropped declined ' +
    'exceeded exceeds exceed passed surpassed topped totaled totalled numbered remains remained'
  ).split(' '),
);

/** Groups of persons that "of" and a number measure: "an army of 40,000", "a convoy of 12". */
const groups: ReadonlySet<string> = new Set(
  (
    'crowd crowds group groups army force forces team teams audience gathering congregation panel jury staff convoy mob gang gangs delegation garrison cast ' +
    'class squad throng crew crews party fleet band pack herd flock family contingent column minority majority'
  ).split(' '),
);

/** The noun of a group right before "of" and the number. */
export function groupBefore(line: Line, first: number): CountedPhrase | null {
  let at = first - 1;
  while (fillers.has(wordAt(line, at))) at--;
  return wordAt(line, at) === 'of' && groups.has(wordAt(line, at - 1)) ? tallyAt(line, at - 1, at - 1) : null;
}

/** Verbs that move a tally: "the flood raised the death toll from the storm to 267". */
const moving =
  /^(?:bring|put|push|take|rais|increas|lift|revis|driv|updat|lower|reduc|cut)(?:e?s|e?d|ing|e)?$|^(?:brought|took|taken|drove|driven)$/;

/** How far back a subject is looked for. */
const reach = 14;

/**
 * What a number without a noun of its own counts, where a noun for a tally says so: "the toll rose to 40" (the toll), "the number of refugees
 * reached 2 million" (refugees), "a crew of six" (crew). Null wherever another phrase stands between.
 */
export function subjectCounted(line: Line, first: number, end: number): CountedPhrase | null {
  if (nounFollows(line, end)) return null;
  const estimated = valued(line, first);
  if (estimated !== null) return estimated;
  let at = first - 1;
  while (fillers.has(wordAt(line, at))) at--;
  if (wordAt(line, at) === 'of' && tallies.has(wordAt(line, at - 1))) return tallyAt(line, at - 1, at - 1);
  // "a population under 500"
  if (/^(?:under|below|above|exceeding)$/.test(wordAt(line, at)) && tallies.has(wordAt(line, at - 1)))
    return tallyAt(line, at - 1, at);
  if (!statingVerbs.has(wordAt(line, at))) return moved(line, first);
  if (/^(?:numbered|total+ed)$/.test(wordAt(line, at)) && namesPersons(wordAt(line, at - 1)))
    return tallyAt(line, at - 1, at);
  const verb = at;
  const moves =
    wordAt(line, verb + 1) === 'to' &&
    /^(?:rose|risen|climbed|jumped|grew|grown|increased|fell|fallen|dropped|declined)$/.test(wordAt(line, verb));
  while (tagAt(line, at) === 'AUX' || tagAt(line, at) === 'VERB' || tagAt(line, at) === 'ADV') at--;
  for (let noun = at; noun > first - reach; noun--) {
    const word = wordAt(line, noun);
    if (word === '' || /^[,;:.()"“”-]$/.test(word) || isDigits(word)) return null;
    // "the number of injured being treated at hospitals"
    if (tagAt(line, noun) === 'VERB' && !isParticiple(line, noun)) return null;
    if (tallies.has(word)) return tallyAt(line, noun, verb);
    if (moves && tagAt(line, noun) === 'NOUN' && isPlural(line, noun) && !measured.test(word)) {
      const phrase = subjectAt(line, noun);
      if (phrase !== null) return phrase;
    }
  }
  return null;
}

/** "Aid groups put the dead at more than 140", "estimated the number of refugees at 2,000". */
function valued(line: Line, first: number): CountedPhrase | null {
  const verb = valuing(line, first);
  if (verb === null) return null;
  const from = /^(?:the|its|their|his|her|a|an)$/.test(wordAt(line, verb + 1)) ? verb + 2 : verb + 1;
  const phrase = nounFollows(line, from) ? readNounPhrase(line, from, true) : null;
  if (phrase === null) return null;
  if (/^(?:number|total|count|toll)$/.test(wordAt(line, phrase.head))) return tallyAt(line, phrase.head, first);
  if (valueAlone.test(wordAt(line, phrase.head)) || wordAt(line, phrase.end) !== 'at') return null;
  return { ...phrase, combined: phrase.joined };
}

/** Words for the number itself, which count nothing by themselves. */
export const valueAlone = /^(?:figure|number|total|count|it|estimate)$/;
const farthestVerb = 12;

/** The verb of "put … at 140", where the number stands right behind "at"; null for anything else. */
export function valuing(line: Line, first: number): number | null {
  let at = first - 1;
  while (wordAt(line, at) !== 'at' && (fillers.has(wordAt(line, at)) || /^["“]$/.test(wordAt(line, at)))) at--;
  // "at least" is a bound, the "at" of the verb stands before it
  if (wordAt(line, at) === 'at' && wordAt(line, at + 1) === 'least') at--;
  while (wordAt(line, at) !== 'at' && /^["“]$/.test(wordAt(line, at))) at--;
  if (wordAt(line, at) !== 'at') return null;
  for (let verb = at - 2; verb > at - farthestVerb; verb--) {
    const word = wordAt(line, verb);
    if (word === '' || /^[,;:.()]$/.test(word) || isDigits(word)) return null;
    if (/^(?:put|puts|putting|placed|places|set|sets|estimate|estimates|estimated)$/.test(word)) return verb;
  }
  return null;
}

/** Plurals that a number prices or measures: "shares rose to 40". */
const measured =
  /^(?:shares|stocks|prices|costs|rates|bonds|yields|futures|sales|profits|revenues|earnings|wages|temperatures|odds|ratings|levels|speeds|hours|points|averages|ages|scores)$/;

/** "Fever cases in Orra fell to 40": the plural that no preposition leads to. */
function subjectAt(line: Line, noun: number): CountedPhrase | null {
  let first = noun;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, first - 1))) first--;
  const before = /^(?:DET|PRON)$/.test(tagAt(line, first - 1)) ? first - 2 : first - 1;
  if (before >= line.first && !/^[,;:“"]$/.test(wordAt(line, before)) && !/^(?:SCONJ|ADV)$/.test(tagAt(line, before)))
    return null;
  return { first, end: noun + 1, head: noun, combined: false };
}

/** "raises the death toll from the disaster to 267" */
function moved(line: Line, first: number): CountedPhrase | null {
  let at = first - 1;
  while (at > first - 4 && fillers.has(wordAt(line, at)) && wordAt(line, at) !== 'to') at--;
  if (wordAt(line, at) !== 'to') return null;
  for (let noun = at - 1; noun > at - 8; noun--) {
    const word = wordAt(line, noun);
    if (word === '' || /^[,;:.()"“”]$/.test(word) || isDigits(word)) return null;
    if (!tallies.has(word)) continue;
    for (let verb = noun - 1; verb > noun - 6; verb--)
      if (moving.test(wordAt(line, verb))) return tallyAt(line, noun, at);
    return null;
  }
  return null;
}

/** "number of X" counts X; any other tally counts what it is called. */
function tallyAt(line: Line, noun: number, before: number): CountedPhrase | null {
  if (/^(?:number|total|count|tall)/.test(wordAt(line, noun))) {
    if (wordAt(line, noun + 1) === 'of') {
      const from = /^(?:the|its|their|his|her|all|those|these)$/.test(wordAt(line, noun + 2)) ? noun + 3 : noun + 2;
      const phrase = nounFollows(line, from) ? readNounPhrase(line, from, true) : null;
      return phrase === null || phrase.end > before ? null : { ...phrase, combined: phrase.joined };
    }
    // "Russian troop numbers" tells what, "the total" does not
    if (tagAt(line, noun - 1) !== 'NOUN') return null;
  }
  let first = noun;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, first - 1))) first--;
  return { first, end: noun + 1, head: noun, combined: false };
}
