import type { Sentence, Token } from '../../document.ts';
import { foldName } from '../lexicons/aliases.ts';
import { countryOf } from '../lexicons/nationality.ts';
import { leadingClasses, roleClass } from '../lexicons/role-nouns.ts';
import { limitsOf, type Office, type Person } from '../people.ts';
import { endOfRight } from '../roles/end-of-right.ts';
import { roleAround } from '../roles/role-phrases.ts';
import type { RoleView } from '../roles/role-view.ts';
import type { Reference } from './reference.ts';

/** More office holders than any article has; the search is bounded by it. */
const mostHolders = 200;

/** Where each person is named, by entity and in order; descriptions look back only. */
export type NamedAt = ReadonlyMap<number, readonly number[]>;

/** "the NATO boss", "the French president", "Estonia's prime minister", "the Dutchman": resolved where one person alone fits. */
export function resolveDescriptions(
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
  people: readonly Person[],
  namedAt: NamedAt,
  stated: ReadonlySet<number>,
): Reference[] {
  const references: Reference[] = [];
  const holders = people.filter(({ offices }) => offices.length > 0).slice(0, mostHolders);
  if (holders.length === 0) return references;
  for (const sentence of sentences) {
    for (let head = sentence.firstToken; head < sentence.endToken; head++) {
      const token = view.tokens[head] as Token;
      if (view.nameAt[head] !== -1 && roleClass(token.lower) === null) continue;
      const native = nationalNoun(view, head);
      if (native === null && roleClass(token.lower) === null) continue;
      const known = holders.filter(
        ({ entity }) => (namedAt.get(entity)?.[0] ?? Number.POSITIVE_INFINITY) < token.start,
      );
      if (known.length === 0) continue;
      if (native !== null) {
        const fitting = known.filter(
          ({ offices, gender }) => gender !== native.not && offices.some(({ limits }) => limits.has(native.country)),
        );
        const first = view.tokens[head - 1] as Token;
        if (fitting.length === 1)
          references.push({ start: first.start, end: token.end, entity: (fitting[0] as Person).entity });
        continue;
      }
      const group = roleClass(token.lower);
      if (group === null || stated.has(token.start)) continue;
      const end = endOfRight(view, head, sentence.endToken);
      if (
        view.nameAt[end] !== undefined &&
        (view.nameAt[end] as number) >= 0 &&
        view.names[view.nameAt[end] as number]?.kind === 'person'
      )
        continue;
      if (roleClass(view.tokens[head + 1]?.lower ?? '') !== null || isThen(view, end)) continue;
      // "the general election" is nobody
      if (end === head + 1 && view.tags[end] === 'NOUN' && /^\p{Ll}/u.test(view.tokens[end]?.text ?? '')) continue;
      const phrase = roleAround(view, head, end, sentence.firstToken);
      if (phrase === null) continue;
      const { first, before } = withoutAge(view, phrase.first);
      const opening = view.tokens[before]?.lower ?? '';
      const possessed = text.slice((view.tokens[first] as Token).start, token.start).includes("'s");
      if (opening !== 'the' && !possessed) continue;
      const start = (view.tokens[opening === 'the' ? before : first] as Token).start;
      const words = text.slice((view.tokens[first] as Token).start, (view.tokens[end - 1] as Token).end);
      if (/\band\b/.test(text.slice((view.tokens[first] as Token).start, token.start))) continue;
      const wanted: Office = { group, limits: limitsOf(words, token.lower), former: phrase.former, at: token.start };
      const only = onlyBearer(wanted, known, people, namedAt, start);
      const fitting = known.filter(
        (person) => only === person || person.offices.some((office) => fits(wanted, office)),
      );
      if (fitting.length === 1) {
        references.push({ start, end: (view.tokens[end - 1] as Token).end, entity: (fitting[0] as Person).entity });
      }
    }
  }
  return references;
}

/** "The minister at the time": whoever it was then. */
function isThen({ tokens }: RoleView, end: number): boolean {
  const words = [0, 1, 2].map((step) => tokens[end + step]?.lower ?? '').join(' ');
  return /^(?:at the time|of the (?:time|day)|back then)/.test(words);
}

/** "The 60-year-old governor": where the words of the office begin, and which word stands before the age. */
function withoutAge(view: RoleView, first: number): { readonly first: number; readonly before: number } {
  const [old, , year] = [0, 1, 2].map((step) => view.tokens[first - step]?.lower);
  return old === 'old' && year === 'year' ? { first: first + 1, before: first - 5 } : { first, before: first - 1 };
}

/** Characters behind a name within which "the minister" is still its bearer. */
const justBefore = 1500;

const ministers: ReadonlySet<string> = new Set(['minister']);
const executives: ReadonlySet<string> = new Set([
  'leader',
  'executive',
  'chairman',
  'director',
  'founder',
  'owner',
  'manager',
]);
const business =
  /^(?:company|firm|group|bank|airline|carrier|carmaker|automaker|manufacturer|retailer|brewer|miner|operator|giant|chain|insurer|lender|startup|supermarket|publisher)$/;

/** "The minister" of an article that names one minister, "the airline boss" where one head of a business is named; named shortly before. */
function onlyBearer(
  wanted: Office,
  known: readonly Person[],
  people: readonly Person[],
  namedAt: NamedAt,
  start: number,
): Person | null {
  if (wanted.former) return null;
  const minister = wanted.group === 'minister' && wanted.limits.size === 0;
  const boss =
    executives.has(wanted.group) && wanted.limits.size > 0 && [...wanted.limits].every((word) => business.test(word));
  if (!minister && !boss) return null;
  const groups = minister ? ministers : executives;
  const [only, ...others] = people.filter(({ offices }) => offices.some(({ group }) => groups.has(group)));
  if (only === undefined || others.length > 0 || !known.includes(only)) return null;
  const lesserOffice = ({ group, former, limits }: Office): boolean =>
    groups.has(group) && (former || lesser.some((word) => limits.has(word)));
  if (only.offices.some(lesserOffice)) return null;
  return namedAt.get(only.entity)?.some((at) => at < start && start - at < justBefore) === true ? only : null;
}

/** What many may be in one article, without holding an office. */
const trades: ReadonlySet<string> = new Set(
  'artist player journalist scientist chef entrepreneur activist expert analyst politician campaigner'.split(' '),
);

function fits(wanted: Office, office: Office): boolean {
  if (wanted.former !== office.former) return false;
  const leads = wanted.group === 'leader' && leadingClasses.has(office.group) && wanted.limits.size > 0;
  if (wanted.group !== office.group && !leads) return false;
  for (const limit of wanted.limits) if (!office.limits.has(limit) && !partisan.test(limit)) return false;
  // a vice president is not "the president"
  for (const limit of lesser) if (office.limits.has(limit) && !wanted.limits.has(limit)) return false;
  // "the actor" is not whom only a later sentence calls one
  if (wanted.limits.size === 0 && trades.has(wanted.group) && office.at > wanted.at) return false;
  // "the minister" is nobody's foreign minister for certain, "the president" is the president named
  return wanted.limits.size > 0 || office.group !== 'minister';
}

/** "The Republican governor": a party tells of the person, not of the office. */
const partisan = /^(?:republican|democratic|democrat|conservative|labour|liberal|socialist|gop)$/;

const lesser = ['vice', 'deputy', 'assistant', 'associate', 'under'];

/** "the Dutchman", "the American said". */
function nationalNoun(view: RoleView, at: number): { country: string; not: string | null } | null {
  const token = view.tokens[at] as Token;
  if (view.tokens[at - 1]?.lower !== 'the' || !/^\p{Lu}/u.test(token.text)) return null;
  const country = countryOf(foldName(token.text));
  if (country === null) return null;
  if (/(?:man|woman)$/.test(token.lower) && !/(?:german|oman)$/.test(token.lower))
    return { country, not: /woman$/.test(token.lower) ? 'male' : 'female' };
  const next = view.tokens[at + 1]?.lower ?? '';
  const alone =
    /^(?:said|says|told|added|was|is|has|had|will|who|also|won|lost|scored|beat|took|finished|made|warned|insisted|argued|,)$/.test(
      next,
    );
  return alone && /(?:ian|an|on|er|i|it)$/.test(token.lower) && !token.lower.endsWith('s')
    ? { country, not: null }
    : null;
}
