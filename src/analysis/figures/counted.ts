import { type Amount, mayBeginAmount, readAmount } from './amount.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import { fates } from './lexicon/fates.ts';
import { descriptiveSuffixes } from './lexicon/labels.ts';
import { nominalAdjectives } from './lexicon/nouns.ts';
import { namesPersons } from './lexicon/persons.ts';
import { joinsAt, type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { endsPhrase, isPlural, type NounPhrase, nounFollows, readNounPhrase } from './noun-phrase.ts';
import { groupBefore, subjectCounted } from './subject-counted.ts';

/** `end` is where the figure's own words stop, with a bound behind it ("or more", "-plus") already passed. */
export function readCounted(line: Line, amount: Amount, end: number): CountedPhrase | null {
  if (amount.measure !== null) return measured(line, amount.measure.first, amount.measure.end);
  if (amount.kind === 'money') return moneyFor(line, end) ?? valued(line, amount.first);
  if (amount.kind === 'percent') return wordAt(line, end) === 'of' ? partOf(line, end) : null;
  if (amount.number.fraction) return partOf(line, end) ?? directly(line, end, true);
  return quantity(line, amount, end);
}

function quantity(line: Line, amount: Amount, end: number): CountedPhrase | null {
  const plural = amount.value === null || Math.abs(amount.value) !== 1;
  if (joinsAt(line, end)) return hyphenated(line, end + 1);
  if (wordAt(line, end) === 'of') {
    return readAmount(line, determined(line, end + 1))?.kind === 'money' ? null : partOf(line, end);
  }
  const group = collective(line, amount.first, end);
  return group ?? directly(line, end, plural) ?? shared(line, end) ?? subjectCounted(line, amount.first, end);
}

/** "A crowd of 2,600 waved flags": what a group does is no part of what it numbers. */
function collective(line: Line, first: number, end: number): CountedPhrase | null {
  const word = wordAt(line, end);
  if (!(line.fine[end]?.startsWith('VB') || /(?:ed|ing)$/.test(word)) || joinsAt(line, end + 1)) return null;
  const phrase = readNounPhrase(line, end, true);
  const persons = phrase !== null && phrase.head > end && namesPersons(tokenAt(line, phrase.head)?.text ?? '');
  return persons || fates.has(word) ? null : groupBefore(line, first);
}

/** "30 miles", "500 km of wiring": the unit is the noun that is counted, with what it is of. */
function measured(line: Line, first: number, end: number): CountedPhrase {
  const of = wordAt(line, end) === 'of' ? readNounPhrase(line, determined(line, end + 1), true) : null;
  return { first, end: of?.end ?? end, head: end - 1, combined: false };
}

/** "28-city tour", "two-party system": the word behind the hyphen. */
function hyphenated(line: Line, at: number): CountedPhrase | null {
  const token = tokenAt(line, at);
  if (token === null || !/^\p{L}/u.test(token.text) || descriptiveSuffixes.has(token.lower) || token.lower === 'strong')
    return null;
  return { first: at, end: at + 1, head: at, combined: false };
}

function directly(line: Line, at: number, plural: boolean): CountedPhrase | null {
  let first = at;
  while (furtherWords.has(wordAt(line, first))) first++;
  if (!nounFollows(line, first) || deedOfAnother(line, first)) return null;
  const phrase = readNounPhrase(line, first, plural);
  if (phrase === null || isLoneDeed(line, phrase)) return null;
  return whole(line, plural && phrase.first === phrase.head ? withPlural(line, phrase) : phrase);
}

/** "22 Clinton emails": a number asks for the plural behind a lone name, which is no verb then. */
function withPlural(line: Line, phrase: NounPhrase): NounPhrase {
  const next = tokenAt(line, phrase.end);
  const name = tagAt(line, phrase.head) === 'PROPN' && !isPlural(line, phrase.head);
  if (!name || next === null || line.fine[phrase.end] !== 'VBZ' || !/^\p{Ll}{3,}[^s]s$/u.test(next.text)) return phrase;
  return endsPhrase(next) ? phrase : { ...phrase, end: phrase.end + 1, head: phrase.end };
}

/** "2,600 cheered.": one word in "-ed" that is no adjective for persons is a verb, whatever its tag. */
function isLoneDeed(line: Line, { first, head }: NounPhrase): boolean {
  const word = wordAt(line, head);
  if (first !== head || !/[^e]ed$/.test(word) || word.length < 5 || nominalAdjectives.has(word) || fates.has(word))
    return false;
  return !/^(?:seed|weed|breed|hundred|sacred|moped|accused|convicted|unemployed|employed|displaced|disabled|elected|retired|married|unmarried|uninsured|insured|uninvited|invited|registered|enrolled|hospitali[sz]ed|detained|kidnapped|abducted|infected|vaccinated|unvaccinated|uncommitted|undecided|selected|nominated|disappeared)$/.test(
    word,
  );
}

/** "the limit of 15,000 set by the council": participles that look like nouns, told by who did it. */
function deedOfAnother(line: Line, at: number): boolean {
  return (
    wordAt(line, at + 1) === 'by' &&
    /^(?:set|put|cut|let|cast|hit|led|held|made|given|paid|sold|won|lost|kept|claimed|issued|posted|cited)$/.test(
      wordAt(line, at),
    )
  );
}

/** Words between a number and what it counts that limit nothing: "20 more soldiers". */
const furtherWords = new Set(['more', 'other', 'additional', 'further', 'extra', 'fewer', 'less', 'such']);

const determiners = new Set([
  'the',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'these',
  'those',
  'all',
  'this',
  'that',
  'a',
  'an',
]);

function determined(line: Line, at: number): number {
  let next = at;
  while (determiners.has(wordAt(line, next))) next++;
  // "1.9 million of Gaza's 2.3 million people"
  let owner = next;
  while (tagAt(line, owner) === 'PROPN' || (owner === next && tagAt(line, owner) === 'NOUN')) owner++;
  return owner > next && wordAt(line, owner) === "'s" && readAmount(line, owner + 1) !== null ? owner + 1 : next;
}

/** "more than 200 of the prisoners", "2% of its GDP", "a third of the 392 billion euros", "half the town". */
function partOf(line: Line, at: number): CountedPhrase | null {
  const of = wordAt(line, at) === 'of';
  const next = determined(line, of ? at + 1 : at);
  if (!of && next === at) return null;
  const inner = readAmount(line, next);
  if (inner !== null && inner.kind === 'money') {
    return { first: inner.first, end: inner.end, head: inner.end - 1, combined: false };
  }
  const from = inner?.end ?? next;
  if (!nounFollows(line, from)) return null;
  const phrase = readNounPhrase(line, from, false);
  return phrase === null ? null : whole(line, phrase);
}

/** "$9 billion in funding", "$11bn of aircraft deals", "$40 billion contract", "392 billion euros budget". */
function moneyFor(line: Line, at: number): CountedPhrase | null {
  let next = joinsAt(line, at) ? at + 1 : at;
  if (wordAt(line, next) === '(') {
    // "€50bn ($54bn) in loans"
    const close = [2, 3, 4, 5, 6, 7].find((offset) => wordAt(line, next + offset) === ')');
    if (close !== undefined) next += close + 1;
  }
  if (wordAt(line, next) === 'worth') next++;
  const preposition = wordAt(line, next);
  // "closed at $20 in late trading"
  if (
    preposition === 'in' &&
    /^trad(?:e|ing)$/.test(wordAt(line, next + (/^trad/.test(wordAt(line, next + 1)) ? 1 : 2)))
  )
    return null;
  if (preposition === 'in' || preposition === 'of') {
    const from = next + 1;
    const opener = tokenAt(line, from);
    if (preposition === 'in' && (opener === null || /^\p{Lu}/u.test(opener.text) || determiners.has(opener.lower)))
      return null;
    return /^(?:total|cash|all|addition|advance|return|exchange|response|turn|order|place|part|favou?r|effect)$/.test(
      wordAt(line, from),
    )
      ? null
      : directly(line, determined(line, from), false);
  }
  const tag = tagAt(line, next);
  if (tag === 'ADV' || tag === 'VERB') return null;
  return mayBeginAmount(line, next) ? null : directly(line, next, false);
}

/** "a budget of", "a deal worth", "the budget for that period, estimated at": what the sum is the value of. */
function valued(line: Line, first: number): CountedPhrase | null {
  let at = first - 1;
  while (approximations.has(wordAt(line, at))) at--;
  const word = wordAt(line, at);
  if (word === 'worth') {
    const told = toldOf(line, at - 1);
    if (told !== null) return told;
  }
  if (word === 'worth' || word === 'of') return valuables.has(wordAt(line, at - 1)) ? sumAt(line, at - 1) : null;
  if (word !== 'at' || !/^(?:estimated|valued|put|set)$/.test(wordAt(line, at - 1))) return null;
  for (let noun = at - 2; noun > at - 14; noun--) {
    if (valuables.has(wordAt(line, noun))) return sumAt(line, noun);
    if (wordAt(line, noun) === '' || tagAt(line, noun) === 'VERB' || tagAt(line, noun) === 'NOUN') {
      if (!periods.has(wordAt(line, noun))) return null;
    }
  }
  return null;
}

/** "Exports to Orra, which are worth …": the sum of what the clause goes on from. */
function toldOf(line: Line, verb: number): CountedPhrase | null {
  if (!/^(?:is|are|was|were)$/.test(wordAt(line, verb)) || !/^(?:which|that)$/.test(wordAt(line, verb - 1)))
    return null;
  const end = wordAt(line, verb - 2) === ',' ? verb - 2 : verb - 1;
  for (let noun = end - 1; noun > end - 6; noun--) {
    if (valuables.has(wordAt(line, noun))) return { ...sumAt(line, noun), end };
    if (!/^(?:PROPN|NOUN|ADP|DET|ADJ)$/.test(tagAt(line, noun))) return null;
  }
  return null;
}

const approximations = new Set([
  'about',
  'around',
  'some',
  'nearly',
  'almost',
  'roughly',
  'approximately',
  'over',
  'more',
  'than',
  'least',
  'an',
  'estimated',
]);
const periods = new Set(['period', 'years', 'year', 'months', 'decade']);
const valuables: ReadonlySet<string> = new Set(
  (
    'budget deal deals contract contracts order orders package packages aid assistance fund funds funding loan loans debt debts deficit surplus investment ' +
    'investments fine fines penalty settlement profit profits loss losses revenue revenues sales grant grants damage damages cost costs bill trade imports ' +
    'exports equipment weapons arms goods property properties assets bonds shares stake project projects program programme bailout stimulus spending income'
  ).split(' '),
);

function sumAt(line: Line, noun: number): CountedPhrase {
  let first = noun;
  while (/^(?:NOUN|ADJ|PROPN)$/.test(tagAt(line, first - 1)) && first > noun - 5) first--;
  return { first, end: noun + 1, head: noun, combined: false };
}

/** "102 and 21 people", "60 or 70 manuscripts": numbers in a row count the noun behind the last. */
function shared(line: Line, at: number): CountedPhrase | null {
  let next = at;
  if (wordAt(line, next) === ',') next++;
  if (/^(?:and|or)$/.test(wordAt(line, next))) next++;
  if (next === at) return null;
  if (/^(?:about|around|over|nearly|almost|some|perhaps|another)$/.test(wordAt(line, next))) next++;
  else if (/^as (?:many|much) as$/.test(`${wordAt(line, next)} ${wordAt(line, next + 1)} ${wordAt(line, next + 2)}`))
    next += 3;
  else if (/^(?:more|fewer|less) than$|^(?:at least|up to)$/.test(`${wordAt(line, next)} ${wordAt(line, next + 1)}`))
    next += 2;
  const another = readAmount(line, next);
  if (another === null || another.kind !== 'quantity' || another.number.fraction || another.measure !== null)
    return null;
  if (wordAt(line, next - 1) === ',') return null;
  return directly(line, another.end, true);
}

const ofStops = new Set([
  'them',
  'us',
  'you',
  'it',
  'whom',
  'which',
  'this',
  'that',
  'whose',
  'course',
  'him',
  'her',
  'what',
]);

/** The phrase with the groups joined to it ("women and children") and what it is of ("prisoners of war"). */
function whole(line: Line, phrase: NounPhrase): CountedPhrase | null {
  const { first, head } = phrase;
  let { end } = phrase;
  let combined = phrase.joined;
  const person = namesPersons(tokenAt(line, head)?.text ?? '');
  if (wordAt(line, end) === 'and' && isPlural(line, head) && person) {
    const other = nounFollows(line, end + 1) ? readNounPhrase(line, end + 1, true) : null;
    // "killed 12 people and wounded 35": only nouns join, or two of a kind ("dead and wounded")
    const noun =
      other !== null &&
      ((tagAt(line, other.head) !== 'VERB' && tagAt(line, other.head) !== 'ADJ') ||
        nominalAdjectives.has(wordAt(line, head)));
    if (other !== null && noun && isPlural(line, other.head) && namesPersons(tokenAt(line, other.head)?.text ?? '')) {
      end = other.end;
      combined = true;
    }
  }
  if (wordAt(line, end) === 'of') {
    const from = determined(line, end + 1);
    const limit =
      !ofStops.has(wordAt(line, from)) && nounFollows(line, from) ? readNounPhrase(line, from, false) : null;
    if (limit !== null) end = limit.end;
  }
  return { first, end, head, combined };
}
