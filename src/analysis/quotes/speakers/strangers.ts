import type { Attribution } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Subject } from '../clause/finding.ts';
import { type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import { anotherBetween, type Gender, isNamedWithin, type Place, tellsOf } from './persons-told.ts';

/** Somebody whom the text only describes ("a port spokesman"), who spoke last. */
export interface Stranger {
  readonly name: string;
  readonly gender: Gender | null;
  /** The words that describe them. */
  readonly words: Span;
  /** Where they, or the pronoun that last stood for them, end. */
  readonly end: number;
  readonly unit: number;
  readonly paragraph: number;
  /** The words told: whom these name is nobody who speaks in between. */
  readonly told: readonly Span[];
}

const people =
  /^(?:man|woman|boy|girl|mother|father|neighbou?r|resident|witness|official|source|officer|survivor|passenger|driver|worker|student|teacher|nurse|doctor|soldier|farmer|lawyer|attorney|detective|police(?:man|woman)|spokes(?:man|woman|person))$/;
const men = /(?:man|boy|father|husband|brother)$/;
const women = /(?:woman|girl|mother|wife|sister|actress)$/;

/** The speaker, where the words describe one person without a name. */
export function strangerIn(view: TextView, { head, words }: Subject, said: Attribution): Omit<Stranger, 'told'> | null {
  if (said.actor !== null) return null;
  const noun = wordAt(view, head.end - 1);
  if (tagAt(view, head.end - 1) === 'PRON' || (!people.test(noun) && roleClass(noun) === null)) return null;
  // "two officials", "some residents" are several
  const owned = view.tokens.slice(words.first, head.end).some(({ text }) => /^['’]s?$/.test(text));
  if (!owned && !/^(?:an?|one|the|another)$/.test(wordAt(view, words.first))) return null;
  if (/[^s]s$/.test(noun)) return null;
  const gender = women.test(noun) ? 'female' : men.test(noun) ? 'male' : null;
  return {
    name: said.name,
    gender,
    words: { start: said.start, end: said.end },
    end: said.end,
    unit: -1,
    paragraph: -1,
  };
}

/** Whether "he" may still be the stranger: close behind, of the same gender, and nobody else named in between. */
export function goesOnAs(
  text: string,
  persons: readonly Place[],
  stranger: Stranger,
  pronoun: { readonly gender: Gender; readonly unit: number; readonly paragraph: number; readonly start: number },
  content: readonly Span[],
): boolean {
  const { gender, unit, paragraph, start } = pronoun;
  if ((stranger.gender ?? gender) !== gender || unit - stranger.unit > 1 || paragraph - stranger.paragraph > 1)
    return false;
  return (
    !content.some((span) => tellsOf(text, span, gender)) &&
    !anotherBetween(persons, { actor: -1, end: stranger.end }, start, [...stranger.told, ...content])
  );
}

/** "Another board member said so. The board member said …": words that describe the one without a name who spoke last. */
export function isSame(
  view: TextView,
  persons: readonly Place[],
  { head, words }: Subject,
  { start, end, actor }: Attribution,
  stranger: Stranger,
): boolean {
  if (wordAt(view, words.first) !== 'the' || isNamedWithin(persons, actor ?? -1, [{ start, end }])) return false;
  const [, ...noun] = stranger.name.toLowerCase().split(' ');
  const described = view.tokens.slice(words.first + 1, head.end).map(({ lower }) => lower);
  return (
    /^(?:another|an?|one)\s/i.test(stranger.name) && described.length > 0 && noun.join(' ') === described.join(' ')
  );
}
