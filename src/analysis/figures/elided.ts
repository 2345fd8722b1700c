import { compared, placedPart, samePreposition, share } from './elided-parallels.ts';
import { earlier, type HeardFigure, type Supplied } from './heard-figure.ts';
import { fates } from './lexicon/fates.ts';
import { namesPersons } from './lexicon/persons.ts';
import { isCapitalized, type Line, tagAt, tokenAt, wordAt } from './line.ts';
import { isPlural, nounFollows, readNounPhrase } from './noun-phrase.ts';
import { valueAlone, valuing } from './subject-counted.ts';

type Ellipsis = (line: Line, heard: readonly HeardFigure[], at: number) => Supplied | null;

/**
 * What a number counts that leaves its noun to another number of the sentence: "killed 12 people and wounded 35", "another 30", "Of the 300
 * passengers, 250 survived", "200 jobs in May and 300 in June". Each form says so by its words; a bare number without such a form stays bare.
 */
export function supplyElided(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const figure = heard[at] as HeardFigure;
  if (figure.kind !== 'quantity' || figure.unit !== null || figure.fraction) return null;
  if (figure.counted !== null) return others(line, heard, at);
  for (const form of forms) {
    const found = form(line, heard, at);
    if (found !== null) return found;
  }
  return null;
}

/** What stands in the number's own clause comes before what another number lends it. */
const forms: readonly Ellipsis[] = [
  adjective,
  predicate,
  partOfThose,
  furtherOnes,
  owned,
  exchanged,
  evenly,
  otherwiseValued,
  sameDeed,
  samePreposition,
  placedPart,
  compared,
  share,
];

/** "three Ukrainian and two Russian soldiers": the adjective stands for the noun that follows later. */
function adjective(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const figure = heard[at] as HeardFigure;
  const next = heard[at + 1];
  if (next?.counted == null || !isPlural(line, next.counted.head)) return null;
  let end = figure.end;
  while (end < figure.end + 3 && isCapitalized(tokenAt(line, end)?.text ?? '')) end++;
  if (end === figure.end) return null;
  let joint = wordAt(line, end) === ',' ? end + 1 : end;
  if (/^(?:and|or)$/.test(wordAt(line, joint))) joint++;
  if (joint === end || next.first !== joint || !isCapitalized(tokenAt(line, next.counted.first)?.text ?? ''))
    return null;
  return { counted: { first: figure.end, end, head: end - 1, combined: false }, unit: next.unit };
}

const being = /^(?:was|were|is|are)$/;

/** "of whom 20 were children", "at least two were teachers". */
function predicate(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { end } = heard[at] as HeardFigure;
  if (!being.test(wordAt(line, end))) return null;
  let noun = end + 1;
  while (tagAt(line, noun) === 'ADV' && noun < end + 3) noun++;
  const phrase = nounFollows(line, noun) ? readNounPhrase(line, noun, true) : null;
  if (phrase === null || !isPlural(line, phrase.head) || !namesPersons(tokenAt(line, phrase.head)?.text ?? ''))
    return null;
  // "12 were wounded": what became of them, not who they were
  return fates.has(wordAt(line, phrase.head))
    ? null
    : { counted: { ...phrase, combined: phrase.joined }, unit: 'people' };
}

/** "Of the 300 passengers, 250 survived." */
function partOfThose(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const [whole, part] = [heard[at - 1], heard[at] as HeardFigure];
  if (whole?.counted == null || whole.kind !== 'quantity') return null;
  const of = /^(?:the|its|their|his|her|those|these)$/.test(wordAt(line, whole.first - 1))
    ? whole.first - 2
    : whole.first - 1;
  if (wordAt(line, of) !== 'of' || (of !== line.first && !/^[,;]$/.test(wordAt(line, of - 1)))) return null;
  if (wordAt(line, part.first - 1) !== ',' || (part.value ?? 0) > (whole.value ?? 0)) return null;
  return { counted: whole.counted, unit: whole.unit };
}

/** "another 30", "dozens more": more of those just counted. */
function furtherOnes(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first, end } = heard[at] as HeardFigure;
  const lent = earlier(heard, at);
  if (lent === null || first - lent.end > 20) return null;
  const another = wordAt(line, first - 1) === 'another' || wordAt(line, first) === 'another';
  const more = wordAt(line, end) === 'more' && !nounFollows(line, end + 1) && wordAt(line, end + 1) !== 'than';
  return another || more ? { counted: lent.counted, unit: lent.unit } : null;
}

/** "80 people were killed and 18 others hurt": others of the same kind. */
function others(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { counted } = heard[at] as HeardFigure;
  if (counted === null || wordAt(line, counted.head) !== 'others') return null;
  return earlier(heard, at)?.unit === 'people' ? { unit: 'people' } : null;
}

/** "swapped 144 prisoners in exchange for 144". */
function exchanged(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const [given, taken] = [heard[at - 1], heard[at] as HeardFigure];
  if (given?.counted == null || given.fate !== 'released' || wordAt(line, taken.first - 1) !== 'for') return null;
  return taken.first - given.counted.end > 4 ? null : { counted: given.counted, unit: given.unit, fate: given.fate };
}

const exchanges = /^(?:exchang|swap)/;
const farthestExchange = 16;

/** "Brandt has 122 backers, to Lind**'s 53** and Roe's 23": the noun of the number before is meant. */
function owned(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const figure = heard[at] as HeardFigure;
  if (!/^(?:'|’)?s$|['’]s$/u.test(tokenAt(line, figure.first - 1)?.text ?? '')) return null;
  if (nounFollows(line, figure.end)) return null;
  const lender = earlier(heard, at);
  return lender?.counted == null || !isPlural(line, lender.counted.head)
    ? null
    : { counted: lender.counted, unit: lender.unit };
}

/** "The two sides exchanged prisoners of war on Tuesday, 205 for 205": both count those exchanged. */
function evenly(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const figure = heard[at] as HeardFigure;
  const [before, behind] = [heard[at - 1], heard[at + 1]];
  const first = behind?.first === figure.end + 1 && wordAt(line, figure.end) === 'for';
  const second = before?.end === figure.first - 1 && wordAt(line, before.end) === 'for';
  if (second && before.fate === 'released' && before.counted !== null)
    return { counted: before.counted, unit: before.unit, fate: before.fate };
  if (!first || behind.counted !== null) return null;
  for (let verb = figure.first - 2; verb > figure.first - farthestExchange; verb--) {
    if (wordAt(line, verb) === '') return null;
    if (!exchanges.test(wordAt(line, verb))) continue;
    const phrase = nounFollows(line, verb + 1) ? readNounPhrase(line, verb + 1, true) : null;
    if (phrase === null || !isPlural(line, phrase.head)) return null;
    const people = namesPersons(tokenAt(line, phrase.head)?.text ?? '');
    return people ? { counted: { ...phrase, combined: phrase.joined }, unit: 'people', fate: 'released' } : null;
  }
  return null;
}

const farthestValued = 30;

/** "12,000 people were killed; police put the figure at 6,252": another's count of the same. */
function otherwiseValued(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first } = heard[at] as HeardFigure;
  const [verb, lent] = [valuing(line, first), earlier(heard, at)];
  if (verb === null || lent === null || first - lent.end > farthestValued) return null;
  const noun = /^(?:the|its|their)$/.test(wordAt(line, verb + 1)) ? verb + 2 : verb + 1;
  return valueAlone.test(wordAt(line, noun)) ? { counted: lent.counted, unit: lent.unit, fate: lent.fate } : null;
}

/** The verb whose object a figure is, with adverbs between them passed over. */
function verbBefore(line: Line, first: number): string | null {
  let at = first - 1;
  while (at > first - 3 && /^(?:only|just|also|now|already|still|some|another)$/.test(wordAt(line, at))) at--;
  const tag = tagAt(line, at);
  const word = wordAt(line, at);
  return (tag === 'VERB' || tag === 'AUX') && !being.test(word) && !/^(?:be|been|said|'s)$/.test(word) ? word : null;
}

/** "has 370 delegates, his rival has 129"; "killed 12 people and wounded 35": one deed, or two of the same kind. */
function sameDeed(line: Line, heard: readonly HeardFigure[], at: number): Supplied | null {
  const { first } = heard[at] as HeardFigure;
  const listed = sameInList(line, heard, at);
  if (listed !== null) return { counted: listed.counted, unit: listed.unit };
  const lent = earlier(heard, at);
  const [one, other] = [lent === null ? null : verbBefore(line, lent.first), verbBefore(line, first)];
  if (lent === null || one === null || other === null || first - lent.end > 16) return null;
  const fate = fates.has(one) && fates.has(other) && lent.unit === 'people';
  // "needs 60 votes but has 52"
  const tally = holding.test(one) && holding.test(other) && won.test(wordAt(line, lent.counted?.head ?? -1));
  return one === other || fate || tally ? { counted: lent.counted, unit: lent.unit } : null;
}

/** "Orra, a town of 3,000, had 12 fires; Velm, with 9,000 people, had 40": the same verb in another member of a list that semicolons part. */
function sameInList(line: Line, heard: readonly HeardFigure[], at: number): HeardFigure | null {
  const { first } = heard[at] as HeardFigure;
  const verb = verbBefore(line, first);
  if (verb === null) return null;
  let members = 0;
  for (let index = at - 1, word = first; index >= 0 && index >= at - 5 && members < 4; index--) {
    const lent = heard[index] as HeardFigure;
    for (; word > lent.end; word--) if (wordAt(line, word) === ';') members++;
    const counts = lent.kind === 'quantity' && !lent.fraction && lent.counted !== null;
    if (members > 0 && counts && verbBefore(line, lent.first) === verb) return lent;
  }
  return null;
}

const holding =
  /^(?:ha[sd]|have|having|needs?|needed|wins?|won|winning|gets?|got|took|takes?|holds?|held|lost|loses?|received|earned|picked|amassed|secured)$/;
/** What elections and games are counted in. */
const won = /^(?:votes?|seats?|delegates?|superdelegates?|electors?|points?|goals?|medals?|states?)$/;
