import { nationalBody } from '../../../core/naming/national-body.ts';
import { foldName } from '../lexicons/aliases.ts';
import { isNational } from '../lexicons/nationality.ts';
import type { LinkRule } from './link-rule.ts';
import { isOrganization } from './name-forms.ts';

/** "Iran's Foreign Ministry" and "the Iranian Foreign Ministry". */
export const ofOneState: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [one, other] = [nationalBody(a.mentions[0]?.text ?? ''), nationalBody(b.mentions[0]?.text ?? '')];
  return one !== null && other !== null && one.nation === other.nation && one.body === other.body;
};

/** "the Air Force" for "US Air Force": a country before the name of one of its bodies. */
export const withoutCountry: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const extra = long.words.length - short.words.length;
  if (short.words.length < 2 || extra < 1 || extra > 2 || !isOrganization(long)) return false;
  return (
    short.words.every((word, index) => word === long.words[index + extra]) &&
    isNational(long.words.slice(0, extra).join(' '))
  );
};

/** "the Supreme Court" behind "the Indian Supreme Court", though the bare name mostly means another country's. */
export const ofThisCountry: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [bare, state] = nationalBody(a.mentions[0]?.text ?? '') === null ? [a, b] : [b, a];
  const body = nationalBody(state.mentions[0]?.text ?? '')?.body;
  return body !== undefined && isOrganization(state) && bare.mentions.every(({ text }) => foldName(text) === body);
};

const wider = /^(?:federal|national|state|central|royal|imperial|international|european)$/;

/** "the Statistics Office" for "the Federal Statistics Office", "the Harbour Court" for "the Harbour Court of Tallinn", once the full name has been given. */
export const shortenedBody: LinkRule = (a, b) => {
  if (a.person || b.person) return false;
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const { length } = short.words;
  if (length < 2 || !isOrganization(long) || !isOrganization(short)) return false;
  if (!short.mentions.some(({ definite }) => definite)) return false;
  if ((long.mentions[0]?.start ?? 0) > (short.mentions[0]?.start ?? 0)) return false;
  const front = short.words.every((word, index) => word === long.words[index]);
  if (front) return /^(?:of|for)$/.test(long.words[length] ?? '');
  return (
    long.words.length === length + 1 &&
    wider.test(long.words[0] ?? '') &&
    short.words.every((word, index) => word === long.words[index + 1])
  );
};
