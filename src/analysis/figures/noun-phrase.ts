import type { Token } from '../document.ts';
import { invariantPlurals, nominalAdjectives, phraseStops } from './lexicon/nouns.ts';
import {
  gluedToNext,
  isCapitalized,
  isDigits,
  isParticiple,
  isWord,
  joinsAt,
  type Line,
  tagAt,
  tokenAt,
  wordAt,
} from './line.ts';

/** A noun phrase without its determiner: token indices, end exclusive; `head` is the noun that the others limit. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** True when "and" joins groups inside it. */
  readonly joined: boolean;
}

/** A plural noun, by its form: the tags alone take many a name for a singular. */
export function isPlural(line: Line, index: number): boolean {
  const token = tokenAt(line, index);
  if (token === null) return false;
  const { text, lower } = token;
  // "787s", "F-16s": the plural sign touches the digits
  if (isDigits(lower)) return lower.endsWith('s');
  if (!isWord(text)) return false;
  if (invariantPlurals.has(lower)) return true;
  return (
    isNoun(line, index) &&
    lower.length > 2 &&
    !phraseStops.has(lower) &&
    /[^s']s$/.test(lower) &&
    !/(?:us|sis)$/.test(lower)
  );
}

function isNoun(line: Line, index: number): boolean {
  const tag = tagAt(line, index);
  return tag === 'NOUN' || tag === 'PROPN';
}

/** A word that ends every noun phrase; "US", "IT" and "WHO" are names when they stand in capitals. */
export function endsPhrase(token: Token): boolean {
  return phraseStops.has(token.lower) && !(token.text.length > 1 && token.text === token.text.toUpperCase());
}

/** True when a plural noun heads what follows a number, adjectives aside. */
export function looksPlural(line: Line, at: number): boolean {
  for (let index = joinsAt(line, at) ? at + 1 : at; index < at + 5; index++) {
    const token = tokenAt(line, index);
    if (token === null) return false;
    if (isPlural(line, index)) return true;
    if (!isWord(token.text) || endsPhrase(token)) return false;
  }
  return false;
}

/** Hyphens and quotation marks that may stand before a noun: longer rows are no phrase. */
const longestCompound = 12;

/** Participles in "-ing" that stand before a noun as adjectives; others tell what somebody does ("he was sixteen doing odd jobs"). */
const adjectival =
  /^(?:remaining|existing|participating|competing|surviving|leading|working|living|sitting|standing|running|flying|training|developing|emerging|neighbou?ring|voting|visiting|returning|fighting|opposing|outstanding|outgoing|incoming|ongoing|striking|serving|practi[cs]ing|teaching|nursing|parking|swimming|polling|shooting|meeting|building|dwelling|driving|contributing|failing|dying|missing|breeding|operating|producing|exporting|manufacturing|mining|fishing|farming|trading|trafficking|warring|rival\w*|landing|launching|bidding|sailing|racing|riding|growing|aging|ageing|matching|differing|conflicting|pending|paying|housing|holding|winning|losing|closing|opening|founding|ruling|governing|commanding|investigating|reporting|performing|recurring|rotating|overlapping|adjoining|interlocking|consulting|marketing|engineering|nesting|grazing|accompanying|qualifying|eligible|starving|grieving|protesting|demonstrating|migrating|floating|burning|smoking|moving|rising|falling|sleeping|drowning|staggering|whopping|stunning|swing)$/;

function isDeed(line: Line, at: number): boolean {
  if (line.fine[at] !== 'VBG' || adjectival.test(wordAt(line, at)) || joinsAt(line, at + 1) || joinsAt(line, at - 1))
    return false;
  return /^(?:DET|PRON|ADJ|ADV|ADP|NUM|PART)$/.test(tagAt(line, at + 1));
}

/** True when what begins here can be a noun with what limits it. */
export function nounFollows(line: Line, at: number, depth = 0): boolean {
  const token = tokenAt(line, at);
  if (token === null || depth > longestCompound || !/^[\p{L}\d"“‘]/u.test(token.text)) return false;
  if (/^["“‘]/.test(token.text)) return nounFollows(line, at + 1, depth + 1);
  // "18-hole courses"
  if (isDigits(token.lower))
    return (
      isPlural(line, at) ||
      (joinsAt(line, at + 1) && isWord(wordAt(line, at + 2)) && nounFollows(line, at + 2, depth + 1))
    );
  // "would-be robbers", "Anglo-Americans"
  if (joinsAt(line, at + 1) && (isNoun(line, at + 3) || nounFollows(line, at + 2, depth + 1))) return true;
  if (endsPhrase(token) || isDeed(line, at)) return false;
  return (
    isNoun(line, at) ||
    invariantPlurals.has(token.lower) ||
    (limits(line, at) && (tagAt(line, at) !== 'ADV' || nounAhead(line, at)))
  );
}

/**
 * Reads the noun phrase that begins at a token. `plural` says what the number asks for: then the head is the last plural noun of the run, if
 * it has one, else the last noun.
 */
export function readNounPhrase(line: Line, at: number, plural: boolean): NounPhrase | null {
  const first = /^["“‘]$/.test(tokenAt(line, at)?.text ?? '') ? at + 1 : at;
  let head = -1;
  let lastPlural = -1;
  let joint = -1;
  for (let index = first; index < first + 14; index++) {
    const token = tokenAt(line, index);
    if (token === null) break;
    const { text, lower } = token;
    if (joinsAt(line, index)) continue;
    if (endsCompound(line, index)) continue;
    if (hangs(line, index)) {
      // "coal- and gas-fired plants"
      index++;
      continue;
    }
    if (lower === "'s" && head !== -1) {
      // "Russia's soldiers" goes on: the noun before it was no head
      head = -1;
      lastPlural = -1;
    } else if (lower === 'and' || lower === ',' || lower === 'or') {
      if (!continuesInside(line, index)) break;
      if (lower === 'and') joint = index;
      head = lastPlural = -1;
    } else if (/^["“”‘’']$/.test(text) && index > first && head === -1) {
    } else if (/^["”’]$/.test(text) && first > at && isNoun(line, index + 1)) {
      // "75 “aircraft-type” drones": marks around what limits the noun
      head = lastPlural = -1;
    } else if (isDigits(lower)) {
      if (isPlural(line, index)) head = lastPlural = index;
      else if (joinsAt(line, index + 1) && isWord(wordAt(line, index + 2))) continue;
      else if (index === first || !(joinsAt(line, index - 1) || isCapitalized(tokenAt(line, index - 1)?.text ?? '')))
        break;
    } else if (head === index - 1 && /^[IVX]+$/.test(text) && tagAt(line, head) === 'PROPN') {
      // "World War II bombs"
      head = index;
    } else if (isWord(text) && joinsAt(line, index + 1) && head === -1 && !isNoun(line, index)) {
    } else if (!isWord(text) || endsPhrase(token)) break;
    else if (isNoun(line, index) || (invariantPlurals.has(lower) && !takesObject(line, index))) {
      // "left 12 farmers dead"
      if (lastPlural !== -1 && nominalAdjectives.has(lower) && !nounAhead(line, index)) break;
      // "soldiers Ukraine said": a name behind a plural noun begins something else
      if (lastPlural === index - 1 && tagAt(line, index) === 'PROPN' && tagAt(line, index - 1) === 'NOUN') break;
      head = index;
      if (isPlural(line, index)) lastPlural = index;
    } else if (head === -1 ? !limits(line, index) : !interrupted(line, head, index)) break;
    else if (nominalAdjectives.has(lower) && !nounAhead(line, index)) head = index;
  }
  if (plural && lastPlural !== -1) head = lastPlural;
  return head === -1 ? null : { first, end: head + 1, head, joined: joint !== -1 && joint < head };
}

/** "coal-fired" before a noun, "plain-clothes" before one: the second half of a compound that limits what follows. */
function endsCompound(line: Line, index: number): boolean {
  if (!joinsAt(line, index - 1) || isDigits(wordAt(line, index))) return false;
  return (
    isNoun(line, index + 1) || isParticiple(line, index) || (tagAt(line, index) !== 'NOUN' && nounAhead(line, index))
  );
}

/** The first half of a compound that shares its second: "coal- and gas-fired". */
function hangs(line: Line, index: number): boolean {
  return wordAt(line, index) === '-' && gluedToNext(line, index - 1) && wordAt(line, index + 1) === 'and';
}

/** "and wounded 35": a participle before a number or a determiner is a verb. */
function takesObject(line: Line, index: number): boolean {
  return isParticiple(line, index) && /^(?:NUM|DET|PRON)$/.test(tagAt(line, index + 1));
}

const adjectivesInLy =
  /^(?:likely|early|daily|weekly|monthly|yearly|nightly|hourly|elderly|deadly|friendly|costly|lonely|lovely|lively|ugly|orderly|timely|hostile|only|plainclothes)$/;
const nominal = /^(?:ADJ|NOUN|PROPN|VERB)$/;

/** Adjectives in "-ed" that the tagger takes for the past of verbs nobody uses. */
const adjectivesInEd =
  /^(?:salaried|unioni[sz]ed|skilled|unskilled|semi-skilled|unarmed|masked|hooded|uniformed|unaccompanied|undocumented|unvaccinated|uninsured|unpaid|aged|gifted|experienced|so-called|guided|armed|armou?red|unmanned|frozen|stolen|tagged|tracked|abandoned|suspected|confirmed|alleged|disputed|occupied|forged)$/;

/** Adjectives, participles, and adverbs before either. */
function limits(line: Line, index: number): boolean {
  const tag = tagAt(line, index);
  if (tag === 'ADJ') return true;
  if (tag === 'VERB') return isParticiple(line, index) || adjectivesInEd.test(wordAt(line, index));
  // "284 likely primary voters": adjectives in "-ly"
  if (tag === 'ADV' && adjectivesInLy.test(wordAt(line, index))) return nominal.test(tagAt(line, index + 1));
  const next = joinsAt(line, index + 1) ? index + 2 : index + 1;
  return tag === 'ADV' && (tagAt(line, next) === 'ADJ' || isParticiple(line, next));
}

/** "US metro areas", "United Nations human rights treaties": a noun that limits a later one, with an adjective between. */
function interrupted(line: Line, head: number, index: number): boolean {
  const plain = tagAt(line, head) === 'PROPN' || !isPlural(line, head);
  return plain && tagAt(line, index) === 'ADJ' && nounAhead(line, index);
}

function nounAhead(line: Line, index: number): boolean {
  for (let next = index + 1; next < index + 5; next++) {
    if (isNoun(line, next)) return true;
    if (!joinsAt(line, next) && !limits(line, next)) return false;
  }
  return false;
}

/** Whether "and" or a comma stands between words that limit one noun ("Russian and North Korean soldiers") and not between two things. */
function continuesInside(line: Line, index: number): boolean {
  const before = tagAt(line, index - 1);
  if (before !== 'ADJ' && before !== 'PROPN' && !isParticiple(line, index - 1)) return false;
  if (before === 'PROPN' && wordAt(line, index - 1).endsWith('s') && isPlural(line, index - 1)) return false;
  let joint = wordAt(line, index) === 'and' || before !== 'PROPN';
  for (let next = index + 1; next < index + 12; next++) {
    // names in a row need their "and" before the noun ("Army, Navy and Air Force troops")
    if (tagAt(line, next) === 'NOUN') return joint;
    if (wordAt(line, next) === 'and') joint = true;
    else if (wordAt(line, next) !== ',' && tagAt(line, next) !== 'PROPN' && !joinsAt(line, next) && !limits(line, next))
      return false;
  }
  return false;
}
