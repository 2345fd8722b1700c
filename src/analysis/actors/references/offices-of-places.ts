import { firstIndex } from '../../../core/first-index.ts';
import type { Sentence, Token } from '../../document.ts';
import { foldName } from '../lexicons/aliases.ts';
import { countryOf } from '../lexicons/nationality.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import { limitsOf, type Person } from '../people.ts';
import { endOfRight } from '../roles/end-of-right.ts';
import { type RolePhrase, roleAround } from '../roles/role-phrases.ts';
import type { RoleView } from '../roles/role-view.ts';
import type { NamedAt } from './descriptions.ts';

/** Offices that a place or a body has one of. */
const single: ReadonlySet<string> = new Set(
  'premier minister secretary chancellor president governor mayor ambassador coach commissioner chairman executive'.split(
    ' ',
  ),
);

/** Words that state of a person where they hold the office by which the article calls them. */
export interface PlacedOffice {
  readonly entity: number;
  readonly phrase: RolePhrase;
  readonly start: number;
  readonly end: number;
}

/**
 * "The Orran foreign minister was inside. … Foreign Minister Ann Roe is unharmed": an article that says whose minister, and calls one
 * person so without a word of where. Only where that one is named next: further on the words may be another's, whom nobody names.
 */
export function officesOfPlaces(
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
  people: readonly Person[],
  namedAt: NamedAt,
  stated: ReadonlySet<number>,
): readonly PlacedOffice[] {
  const holders = holdersOf(people);
  if (holders.size === 0) return [];
  const places = people
    .flatMap(({ entity }) => (namedAt.get(entity) ?? []).map((start) => ({ start, entity })))
    .sort((a, b) => a.start - b.start);
  const firstPlace = new Map<number, number>();
  for (const { start, entity } of places) if (!firstPlace.has(entity)) firstPlace.set(entity, start);
  const found: PlacedOffice[] = [];
  for (const sentence of sentences) {
    for (let head = sentence.firstToken; head < sentence.endToken; head++) {
      const token = view.tokens[head] as Token;
      const group = roleClass(token.lower);
      if (group === null || !single.has(group) || stated.has(token.start)) continue;
      if (roleClass(view.tokens[head + 1]?.lower ?? '') !== null) continue;
      const end = endOfRight(view, head, sentence.endToken);
      const behind = view.nameAt[end] ?? -1;
      if (behind >= 0 && view.names[behind]?.kind === 'person') continue;
      const phrase = roleAround(view, head, end, sentence.firstToken, sentence.heading);
      if (phrase === null || phrase.former) continue;
      const owner = ownerIn(text, view, phrase);
      if (owner === null) continue;
      const { start } = view.tokens[phrase.first] as Token;
      const stop = (view.tokens[end - 1] as Token).end;
      const rest = limitsOf(text.slice(start, stop), token.lower);
      for (const word of owner) rest.delete(word);
      const only = holders.get(keyOf(group, rest));
      if (only == null) continue;
      const next = places[firstIndex(places, ({ start: at }) => at >= stop)];
      if (next?.entity === only && next.start === firstPlace.get(only) && isNear(next.start, stop, sentence)) {
        const the = view.tokens[phrase.first - 1];
        const from = the?.lower === 'the' ? the.start : start;
        found.push({ entity: only, phrase: { ...phrase, end }, start: from, end: stop });
      }
    }
  }
  return found;
}

/** Who alone holds an office as the article words it without a place; null for several, and for who holds one of a country by other words. */
function holdersOf(people: readonly Person[]): ReadonlyMap<string, number | null> {
  const holders = new Map<string, number | null>();
  for (const { entity, offices } of people) {
    const own = new Set<string>();
    const limiting = new Set<string>();
    for (const { group, limits, former } of offices) {
      for (const word of limits) limiting.add(word);
      if (single.has(group) && !former) own.add(keyOf(group, limits));
    }
    const isPlaced = [...limiting].some((word) => countryOf(foldName(word)) !== null);
    for (const key of own) holders.set(key, isPlaced || holders.has(key) ? null : entity);
  }
  return holders;
}

function keyOf(group: string, limits: ReadonlySet<string>): string {
  return [group, ...[...limits].sort()].join(' ');
}

/** The folded words of the one name that an office's words hold. */
function ownerIn(text: string, view: RoleView, { first, end, head }: RolePhrase): readonly string[] | null {
  const before = view.tokens[first - 1]?.lower ?? '';
  const opened = before === 'the';
  let possessed = false;
  const names = new Set<number>();
  let nation: string | null = null;
  for (let at = first; at < end; at++) {
    const token = view.tokens[at] as Token;
    if (at < head && /^['’]s?$/.test(token.lower)) possessed = true;
    const name = view.nameAt[at] ?? -1;
    if (name >= 0) names.add(name);
    else nation ??= countryOf(foldName(token.text));
  }
  if (!opened && !possessed) return null;
  // "the Orran ambassador to the United Nations" has two
  if (names.size > 1 || (names.size === 0 && nation === null)) return null;
  const [name] = [...names].map((index) => view.names[index]);
  if (name?.kind === 'person') return null;
  const words = name === undefined ? [] : limitsOf(text.slice(name.start, name.end), '');
  return [...words, ...(nation === null ? [] : [nation])];
}

/** No person is named further behind the words that they stand for. */
const farthest = 500;

/** In a sentence behind the words, and not far. */
function isNear(name: number, end: number, sentence: Sentence): boolean {
  return name >= sentence.end && name - end <= farthest;
}
