import { readAmount } from './amount.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import { fates } from './lexicon/fates.ts';
import { nominalAdjectives } from './lexicon/nouns.ts';
import { namesPersons } from './lexicon/persons.ts';
import { type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { endsPhrase, isPlural, type NounPhrase, nounFollows, readNounPhrase } from './noun-phrase.ts';

// The phrase behind a number that says what it counts.

export function directly(line: Line, at: number, plural: boolean): CountedPhrase | null {
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

export const determiners = new Set([
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

export function determined(line: Line, at: number): number {
  let next = at;
  while (determiners.has(wordAt(line, next))) next++;
  // "1.9 million of Gaza's 2.3 million people"
  let owner = next;
  while (tagAt(line, owner) === 'PROPN' || (owner === next && tagAt(line, owner) === 'NOUN')) owner++;
  return owner > next && wordAt(line, owner) === "'s" && readAmount(line, owner + 1) !== null ? owner + 1 : next;
}

/** "more than 200 of the prisoners", "2% of its GDP", "a third of the 392 billion euros", "half the town". */
export function partOf(line: Line, at: number): CountedPhrase | null {
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
