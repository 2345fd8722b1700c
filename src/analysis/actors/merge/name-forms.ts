import type { ActorKind } from '../../../core/actor.ts';
import { isCountry } from '../../../core/demonyms.ts';
import { isCommonBody } from '../../../core/naming/national-body.ts';
import { turnedName } from '../../../core/naming/turned-name.ts';
import type { NamedMention, Sentence, Token } from '../../document.ts';
import { canonicalName, foldName } from '../lexicons/aliases.ts';
import { companySuffixes } from '../lexicons/organizations.ts';
import { firstNameBits, type Gazetteers, gazetteerKinds } from '../names/gazetteers.ts';

export type Gender = 'female' | 'male';

/** A named mention with what stands around it. */
export interface PlacedMention extends NamedMention {
  /** The name, with the rank before it that no other of the name bears ("Queen Margrethe") or the state ("Iran's Foreign Ministry"), though that is no part of the span. */
  readonly text: string;
  /** Index of the first token, and the token after the last. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly gender: Gender | null;
  /** True when "the" stands before the name. */
  readonly definite: boolean;
}

/** All mentions of one string. Mentions of a form stand for one actor unless the string is a surname that several bear. */
export interface NameForm {
  readonly key: string;
  /** Folded words, without a company's legal form. */
  readonly words: readonly string[];
  readonly person: boolean;
  /** "jr" or "sr" behind a person's name, which `words` leave out. */
  readonly generation: string;
  readonly mentions: PlacedMention[];
}

const femaleTitles =
  /^(?:mrs|ms|miss|mme|madame|dame|lady|queen|princess|duchess|countess|baroness|sister|spokeswoman|chairwoman|congresswoman|actress|sheikha|empress)\.?$/;
const maleTitles =
  /^(?:mr|messrs|sir|lord|king|prince|duke|count|baron|father|brother|pope|spokesman|chairman|congressman|actor|sheikh|emperor|herr|monsieur)\.?$/;

export function placeMentions(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NamedMention[],
  gazetteers: Gazetteers,
): PlacedMention[] {
  const placed: PlacedMention[] = [];
  let token = 0;
  let sentence = 0;
  for (const name of names) {
    while (token < tokens.length && (tokens[token] as Token).end <= name.start) token++;
    let end = token;
    while (end < tokens.length && (tokens[end] as Token).start < name.end) end++;
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).start <= name.start) sentence++;
    const word = tokens[token - 1];
    // "polls miss Roe" is no title
    const before = word === undefined || /^(?:miss|count)$/.test(word.text) ? '' : word.lower;
    const from =
      name.kind === 'person'
        ? word !== undefined && isReigning(text, word, name)
          ? word.start
          : name.start
        : startOfState(text, name);
    const whole = withBlanks(text.slice(from, name.end), from, tokens, token, end).replace(/\s+/g, ' ');
    const written = name.kind === 'person' ? turnedName(whole) : whole;
    placed.push({
      ...name,
      text: written,
      firstToken: token,
      endToken: end,
      sentence,
      gender:
        name.kind === 'person'
          ? (titleGender(before) ?? firstNameGender(turnedName(text.slice(name.start, name.end)), gazetteers))
          : null,
      definite: before === 'the',
    });
  }
  return placed;
}

/** "RodrigoMontes", of which the words lost the space between them, as it was written. */
function withBlanks(name: string, from: number, tokens: readonly Token[], first: number, end: number): string {
  let spaced = name;
  for (let index = end - 1; index > first; index--) {
    const [before, token] = [tokens[index - 1] as Token, tokens[index] as Token];
    if (before.end === token.start && /\p{Ll}$/u.test(before.text) && /^\p{Lu}/u.test(token.text))
      spaced = `${spaced.slice(0, token.start - from)} ${spaced.slice(token.start - from)}`;
  }
  return spaced;
}

const owner = /(?:(?:\p{Lu}[\p{L}.]*) ){0,2}\p{Lu}[\p{L}.]*(?=['’]s $)/u;
const longestOwner = 40;

/** Where the state begins that owns a body which every state has: "Iran's Foreign Ministry" is not Russia's. */
function startOfState(text: string, { start, end, kind }: NamedMention): number {
  if (kind !== 'organization' || !/['’]s $/u.test(text.slice(Math.max(0, start - 3), start))) return start;
  const body = foldName(text.slice(start, end));
  // "Britain's Royal Air Force (RAF)": its letters are those of the name by itself
  if (!isCommonBody(body) || /^royal /.test(body) || /^ \(\p{Lu}/u.test(text.slice(end, end + 3))) return start;
  const before = text.slice(Math.max(0, start - longestOwner), start);
  const match = owner.exec(before);
  if (match === null) return start;
  const words = match[0].split(' ');
  for (let from = 0; from < words.length; from++) {
    const state = words.slice(from).join(' ');
    if (isCountry(state)) return start - before.length + match.index + match[0].length - state.length;
  }
  return start;
}

/** "Queen Margrethe", "Pope Leo XIV": called by a first name, which means somebody else without the rank. */
function isReigning(text: string, rank: Token, { start, end }: NamedMention): boolean {
  return (
    /^(?:Pope|King|Queen|Prince|Princess|Emperor|Empress|Sultan|Emir)$/.test(rank.text) &&
    text.slice(rank.end, start).trim() === '' &&
    /^\S+(?:\s+[IVX]+)?$/.test(text.slice(start, end))
  );
}

function titleGender(title: string): Gender | null {
  return femaleTitles.test(title) ? 'female' : maleTitles.test(title) ? 'male' : null;
}

const female = 1 << gazetteerKinds.indexOf('female');
const male = 1 << gazetteerKinds.indexOf('male');

/** What stands before a surname, though lists have it for a first name: "von der Leyen", "Van Aken". */
const particle = /^(?:\p{Ll}|(?:Von|Van|Vander|De|Der|Den|Del|Della|Di|Da|Do|Dos|Du|La|Le|St)\.?$)/u;

/** The gender that a full name's first word tells; null for a single name and for first names of both. */
export function firstNameGender(name: string, gazetteers: Gazetteers): Gender | null {
  const words = name.split(/\s+/);
  if (words.length < 2 || particle.test(words[0] ?? '')) return null;
  if (/^(?:md|mohd)\.?$/iu.test(words[0] ?? '')) return 'male';
  const bits = gazetteers.of((words[0] ?? '').toLowerCase()) & firstNameBits;
  return bits === female ? 'female' : bits === male ? 'male' : null;
}

/** Whether most of its mentions are an organization's. */
export function isOrganization(form: NameForm): boolean {
  const count = form.mentions.filter(({ kind }) => kind === 'organization').length;
  return 2 * count >= form.mentions.length;
}

/** Groups mentions by folded string; persons apart from the rest. */
export function groupForms(mentions: readonly PlacedMention[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const mention of mentions) {
    const person = mention.kind === 'person';
    const titled = person && mention.gender !== null ? mention.gender : '';
    const folded = foldName(mention.text);
    const canonical = person ? folded : canonicalName(folded);
    const words = person ? personWords(canonical) : organizationWordsOf(americanSpelling(canonical), mention.kind);
    const generation = person ? (/ (jr|sr)$/.exec(canonical)?.[1] ?? '') : '';
    // "Mr Roe" and "Mrs Roe" are two forms, and so are "Ned Roe" and "Ned Roe Jr."
    const key = `${person ? 'person' : 'other'} ${words.join(' ')} ${words.length === 1 ? titled : ''} ${generation}`;
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { key, words, person, generation, mentions: [mention] });
    else form.mentions.push(mention);
  }
  return [...forms.values()];
}

/** British and American spellings of what bodies and places are called. */
function americanSpelling(folded: string): string {
  return folded
    .replace(/isation(?=s?\b)/g, 'ization')
    .replace(/\bco operation\b/g, 'cooperation')
    .replace(/\b(?:defence|centre|labour|programme|theatre|harbour)\b/g, (word) => american[word] ?? word);
}

const american: Readonly<Record<string, string>> = {
  defence: 'defense',
  centre: 'center',
  labour: 'labor',
  programme: 'program',
  theatre: 'theater',
  harbour: 'harbor',
};

function personWords(folded: string): string[] {
  const words = folded.split(' ').filter((word) => word !== '');
  const last = words[words.length - 1] ?? '';
  const suffixed = /^(?:jr|sr)$/.test(last) ? words.length > 1 : words.length > 2 && /^(?:ii|iii|iv)$/.test(last);
  return suffixed ? words.slice(0, -1) : words;
}

function organizationWordsOf(folded: string, kind: ActorKind): string[] {
  const words = folded.split(' ').filter((word) => word !== '');
  if (kind !== 'organization') return words;
  let end = words.length;
  while (end > 1 && companySuffixes.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** A first name and initials only. */
export function nameless(form: NameForm): boolean {
  return form.person && form.words.length > 1 && form.words.slice(1).every((word) => word.length === 1);
}
