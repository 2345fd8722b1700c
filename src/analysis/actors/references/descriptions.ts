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

/** When each person is first named, by entity; descriptions look back only. */
export type FirstNamed = ReadonlyMap<number, number>;

/** "the NATO boss", "the French president", "Estonia's prime minister", "the Dutchman": resolved where one person alone fits. */
export function resolveDescriptions(
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
  people: readonly Person[],
  firstNamed: FirstNamed,
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
      const known = holders.filter(({ entity }) => (firstNamed.get(entity) ?? Number.POSITIVE_INFINITY) < token.start);
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
      if (roleClass(view.tokens[head + 1]?.lower ?? '') !== null) continue;
      // "the general election" is nobody
      if (end === head + 1 && view.tags[end] === 'NOUN' && /^\p{Ll}/u.test(view.tokens[end]?.text ?? '')) continue;
      const phrase = roleAround(view, head, end, sentence.firstToken);
      if (phrase === null) continue;
      const opening = view.tokens[phrase.first - 1]?.lower ?? '';
      const possessed = text.slice((view.tokens[phrase.first] as Token).start, token.start).includes("'s");
      if (opening !== 'the' && !possessed) continue;
      const start = (view.tokens[opening === 'the' ? phrase.first - 1 : phrase.first] as Token).start;
      const words = text.slice((view.tokens[phrase.first] as Token).start, (view.tokens[end - 1] as Token).end);
      if (/\band\b/.test(text.slice((view.tokens[phrase.first] as Token).start, token.start))) continue;
      const wanted: Office = { group, limits: limitsOf(words, token.lower), former: phrase.former };
      const fitting = known.filter(({ offices }) => offices.some((office) => fits(wanted, office)));
      if (fitting.length === 1) {
        references.push({ start, end: (view.tokens[end - 1] as Token).end, entity: (fitting[0] as Person).entity });
      }
    }
  }
  return references;
}

function fits(wanted: Office, office: Office): boolean {
  if (wanted.former !== office.former) return false;
  const leads = wanted.group === 'leader' && leadingClasses.has(office.group) && wanted.limits.size > 0;
  if (wanted.group !== office.group && !leads) return false;
  for (const limit of wanted.limits) if (!office.limits.has(limit) && !partisan.test(limit)) return false;
  // a vice president is not "the president"
  for (const limit of lesser) if (office.limits.has(limit) && !wanted.limits.has(limit)) return false;
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
