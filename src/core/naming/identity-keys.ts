import type { ActorKind } from '../actor.ts';
import { remembering } from '../remember.ts';
import { foldName } from './fold-name.ts';
import { givenNameGroups } from './given-names.ts';
import { usualName } from './known-aliases.ts';
import { nationalBody } from './national-body.ts';
import { reignOf } from './reign.ts';
import { organizationWords } from './same-organization.ts';
import { personWords, servantJoined } from './same-person.ts';
import { bonesOf, hardened } from './sound.ts';

interface Names {
  readonly kind: ActorKind;
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * Keys under which an actor is kept; spellings of one name share one, whatever the transliteration, order, middle names or short forms.
 *   p: a person's first and last word, by their bones   s: a person's surname   b: a person of whom only one word is known
 *   r: who is called by the name of a reign ("Pope Leo XIV")
 *   o: an organization or place                         n: the very name, of any kind
 */
export function identityKeys(actor: Names): readonly string[] {
  const keys = [actor.name, ...actor.spellings].flatMap((name) => keysOf(actor.kind, name));
  const words = actor.kind === 'person' ? personWords(actor.name) : [];
  if (words.length === 1) keys.push(`b:${bonesOf(words[0] as string)}`);
  const reign = reignOf(actor);
  if (reign !== null) keys.push(`r:${bonesOf(reign.first)}`);
  return [...new Set(keys)];
}

/** Keys under which to look for an actor of an article: by surname only where the article gives no more of the name. */
export function lookupKeys(actor: Names): readonly string[] {
  const keys = identityKeys(actor);
  if (actor.kind !== 'person') return keys;
  const words = personWords(actor.name);
  const vague = words.length < 2 || words[0]?.length === 1;
  if (vague) return keys;
  return [...keys.filter((key) => !key.startsWith('s:')), `b:${bonesOf(words.at(-1) as string)}`];
}

function keysOf(kind: ActorKind, name: string): readonly string[] {
  return kind === 'person' ? keysOfPerson(name) : keysOfBody(name);
}

const keysOfBody = remembering((name): readonly string[] =>
  foldName(name) === '' ? [] : [organizationKey(name), bodyKey(name), ...veryName(name)],
);

function veryName(name: string): readonly string[] {
  const folded = foldName(name);
  return folded.includes(' ') ? [`n:${folded.replaceAll(' ', '')}`] : [];
}

const keysOfPerson = remembering((name): readonly string[] => {
  if (foldName(name) === '') return [];
  const words = personWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const surname = `s:${bonesOf(last)}`;
  if (words.length < 2) return [surname];
  const shortForms = givenNameGroups(first).map((group) => `p:${group}|${bonesOf(last)}`);
  const familyFirst = words.length <= 3 && first.length <= 5 ? [`s:${bonesOf(first)}`] : [];
  // "Ann Lind-Vogt" may be the Ann Lind of earlier years
  const [, before = ''] = /(\S+)-\S+$/u.exec(name.trim()) ?? [];
  const maiden = personWords(before).length === 1 ? [pairKey(first, words.at(-2) ?? '')] : [];
  // Nicolás Maduro Moros is the Nicolás Maduro of other papers
  const unextended = words.length > 2 ? [pairKey(first, words.at(-2) ?? '')] : [];
  const servant = servantJoined(words);
  const joined = servant === words ? [] : [pairKey(servant[0] ?? '', last)];
  return [
    pairKey(first, last),
    pairKey(hardened(first), hardened(last)),
    surname,
    ...softened(words),
    ...joined,
    ...maiden,
    ...unextended,
    ...familyFirst,
    ...shortForms,
    ...joinedGivenName(words),
    ...veryName(name),
  ];
});

/** Zourabichvili, as French writes it, is Zurabishvili. */
function softened(words: readonly string[]): readonly string[] {
  const soft = words.map((word) => word.replace(/t?ch/g, 'sh'));
  const [first = '', last = ''] = [soft[0], soft.at(-1)];
  return soft.join() === words.join() ? [] : [pairKey(first, last), `s:${bonesOf(last)}`];
}

function pairKey(first: string, last: string): string {
  return `p:${[bonesOf(first), bonesOf(last)].sort().join('|')}`;
}

/** "Lee Jae-hoon", "Jae-Hoon Lee" and "Jaehoon Lee" share the key of the surname and the given name written as one word. */
function joinedGivenName(words: readonly string[]): readonly string[] {
  const [a = '', b = '', c = ''] = words;
  if (words.length !== 3 || words.some((word) => word.length < 2 || word.length > 6)) return [];
  return [
    [a, b + c],
    [a + b, c],
  ].map((pair) => `p:${pair.map(bonesOf).sort().join('|')}`);
}

/** The same key for Düsseldorf, Dusseldorf and Duesseldorf too, and for Iran's Foreign Ministry and the Iranian one. */
export function bodyKey(name: string): string {
  const state = nationalBody(name);
  const key = state === null ? organizationKey(name) : `${organizationKey(state.body)} of ${foldName(state.nation)}`;
  return key.length < 8 ? key : key.replace(/(?<![aeou])([aou])e(?=[a-z])/g, '$1');
}

/** One key for every alias and legal form of an organization's or place's name. */
function organizationKey(name: string): string {
  const usual = usualName(foldName(name));
  return `o:${organizationWords(usual).join('')}`;
}
