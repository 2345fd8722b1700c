import { canonicalName, foldName } from '../lexicons/aliases.ts';
import type { NameForm, PlacedMention } from './name-forms.ts';

const knownAs =
  /^(?: \([^()]{0,60}\))?,? ?\(?(?:(?:who |which )?(?:is|was) )?(?:also |better |best |widely |commonly |popularly |formerly |previously |professionally )?(?:known (?:\w+ |(?:in|to|among) (?:[\w-]+ ){1,4})?as|known by (?:her|his|their|its) (?:\w+ ){0,2}(?:name|pseudonym|nickname|alias|initials),?|nicknamed|abbreviated (?:as|to)|a\.?k\.?a\.?|formerly|previously) (?:the )?["'“‘]?(?:(?:Emperor|Empress|King|Queen|Pope|Prince|Princess|Saint|St\.|Sheikh|Mother|Father|Brother|Sister|Lady|Lord) )?$/;
/** A place may stand in another's description ("a suburb of Paris, known as the Island"): its own names are told like this. */
const placeKnownAs =
  /^(?:(?:, | \()(?:also (?:known|spelt|spelled|called)(?: as)?|now (?:called|known as)|(?:formerly|previously) (?:known as|called))| \((?:formerly|previously)) (?:the )?["'“‘]?$/;
/** "Foxy Roe (real name: Ann Lind)", "Jo Roe, whose real name is Ann Lind" */
const realName = /^,? ?\(?(?:whose )?(?:real|birth|legal|stage) name(?: is| was|:|,)? ?["'“‘]?$/;
/** A maiden name alone would draw the whole family to her. */
const bornAs = /^,? ?\(?(?:born|née|né) ["'“‘]?$/;
/** "was elected pope and took the name Leo" */
const tookName =
  /\b(?:took|takes|taking|chose|chooses|choosing|adopted|adopting) the (?:papal |regnal |royal |stage )?name (?:of )?["'“‘]?(?:Pope )?$/;
/** "Ana Berg Cortez (ABC)", "Ana Berg Cortez, or ABC," */
const initialsLink = /^(?: \(|, or |, aka )["'“‘]?$/;
const longestGap = 110;

/**
 * Pairs of forms of which the text itself says that they are one actor's: "Jane Roe, better known as Janie", "Red Cell (formerly Blue
 * Cell)". Only neighbouring names are looked at.
 */
export function statedAliases(text: string, forms: readonly NameForm[]): (readonly [NameForm, NameForm])[] {
  const placed = forms
    .flatMap((form) => form.mentions.map((mention) => ({ form, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const pairs: (readonly [NameForm, NameForm])[] = [];
  for (let index = 1; index < placed.length; index++) {
    const [first, second] = [placed[index - 1], placed[index]];
    if (first === undefined || second === undefined || first.form === second.form) continue;
    if (
      first.mention.kind !== second.mention.kind &&
      !isInitials(second.mention.text, first) &&
      !isRenamedBody(text, first, second)
    )
      continue;
    const between = text.slice(first.mention.end, second.mention.start);
    const spelled = initialsLink.test(between) && isInitials(second.mention.text, first);
    if (spelled || isAlias(text, first.mention, second.mention)) pairs.push([first.form, second.form]);
  }
  return pairs;
}

interface Placed {
  readonly form: NameForm;
  readonly mention: PlacedMention;
}

/** "Nordhav, formerly Harrow Group,": a body whose new name looks like a surname. No "Berg, formerly Harrow Group president". */
function isRenamedBody(text: string, { form, mention }: Placed, second: Placed): boolean {
  return (
    form.words.length === 1 &&
    mention.kind === 'person' &&
    second.mention.kind === 'organization' &&
    /^["'”’)]?(?:[,.;)]|$)/u.test(text.slice(second.mention.end, second.mention.end + 2))
  );
}

/** "AMLO", which the tagger takes for a body. */
function isInitials(text: string, { form, mention }: { form: NameForm; mention: PlacedMention }): boolean {
  const words = mention.text.split(/[\s-]+/u);
  return (
    form.person &&
    /^\p{Lu}{3,6}$/u.test(text) &&
    words
      .map((word) => word[0])
      .join('')
      .toUpperCase() === text
  );
}

/** "the Workers' Party (PT)": the letters are those of its name at home, and no other body is known by them. */
function isForeignLetters(text: string, first: PlacedMention, second: PlacedMention): boolean {
  return (
    first.kind === 'organization' &&
    second.kind === 'organization' &&
    first.endToken - first.firstToken > 1 &&
    /^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u.test(second.text) &&
    !isAnothers(second.text, first.text) &&
    !isOfTail(second.text, first.text) &&
    !agencies.test(second.text) &&
    ((text.slice(first.end, second.start) === ' (' && text[second.end] === ')') || isOr(text, first, second))
  );
}

/** "the U.S. Northern Command, or NORTHCOM," */
function isOr(text: string, first: PlacedMention, second: PlacedMention): boolean {
  if (text.slice(first.end, second.start) !== ', or ' || !/^[,.]/u.test(text.slice(second.end))) return false;
  const words = first.text.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.slice(0, mostFront).some((word) => word[0] === second.text[0]);
}

/** Letters begin with those of one of so many words: a country may stand before. */
const mostFront = 3;

/** Letters that are known to be a body's of another name altogether. */
function isAnothers(letters: string, name: string): boolean {
  const folded = foldName(letters);
  const known = canonicalName(folded);
  const words = foldName(name).split(' ');
  return known !== folded && !known.split(' ').some((word) => word.length > 3 && words.includes(word));
}

/** "the Lund Bears of Major League Handball (MLH)": the letters are those of what the name ends in. */
function isOfTail(letters: string, name: string): boolean {
  const initials = name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return initials !== letters && initials.endsWith(letters);
}

/** Newsrooms stand in brackets behind anything they report of. */
const agencies = /^(?:AP|AFP|UPI|DPA|TASS|ANSA|EFE|PTI|ANI|IANS|BBC|CNN|NBC|CBS|ABC|PBS|NPR|DW|RT|ITV|ZDF|ARD|NHK)$/;

function isAlias(text: string, first: PlacedMention, second: PlacedMention): boolean {
  if (isForeignLetters(text, first, second)) return true;
  const gap = second.start - first.end;
  if (gap < 4 || gap > longestGap || first.sentence !== second.sentence) return false;
  const between = text.slice(first.end, second.start);
  if (first.kind === 'place') return placeKnownAs.test(between);
  return (
    knownAs.test(between) ||
    realName.test(between) ||
    tookName.test(between) ||
    (bornAs.test(between) && second.text.includes(' '))
  );
}
