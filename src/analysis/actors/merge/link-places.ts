import { stateOfAbbreviation } from '../lexicons/states.ts';
import type { LinkRule } from './link-rule.ts';
import type { NameForm } from './name-forms.ts';

function isPlace({ person, mentions }: NameForm): boolean {
  return !person && mentions.every(({ kind }) => kind === 'place');
}

/** "Ill." behind a town's name and a comma, where the article has Illinois too. */
const stateCutShort: LinkRule = (a, b, text) => {
  const [short, long] = a.words.join('').length < b.words.join('').length ? [a, b] : [b, a];
  return (
    isPlace(a) &&
    isPlace(b) &&
    stateOfAbbreviation.get(short.words.join('')) === long.words.join(' ') &&
    short.mentions.every(({ start }) => /\p{L}\)?, $/u.test(text.slice(Math.max(0, start - 4), start)))
  );
};

/** "the Falklands" for "the Falkland Islands". */
const islands: LinkRule = (a, b) => {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [name, kind] = long.words;
  return (
    isPlace(a) &&
    isPlace(b) &&
    short.words.length === 1 &&
    long.words.length === 2 &&
    kind === 'islands' &&
    short.words[0] === `${name}s`
  );
};

/** "the City of Cleveland"; but the City of London is only a part of it. */
const townOf: LinkRule = (a, b) => {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [kind = '', of, ...rest] = long.words;
  return (
    isPlace(a) &&
    isPlace(b) &&
    /^(?:city|town|township|village|borough)$/.test(kind) &&
    of === 'of' &&
    rest.join(' ') === short.words.join(' ') &&
    short.words[0] !== 'london'
  );
};

const features =
  /^(?:sea|ocean|heights|desert|mountains|peninsula|strait|channel|river|canal|delta|highlands|plateau)$/;

/** "the Mediterranean" for "the Mediterranean Sea", "the North" for "North Korea": with the article only, as "Golan" may be a town. */
const feature: LinkRule = (a, b, text) => {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [name, kind = ''] = long.words;
  return (
    isPlace(a) &&
    isPlace(b) &&
    short.words.length === 1 &&
    long.words.length === 2 &&
    short.words[0] === name &&
    (features.test(kind) ||
      (kind === 'korea' && short.mentions.every(({ end }) => !/^ of\b/.test(text.slice(end, end + 4))))) &&
    short.mentions.every(({ definite }) => definite)
  );
};

/** How two names of places may be one's. Each wants its long form to be the only one that fits. */
export const placeRules: readonly LinkRule[] = [stateCutShort, islands, townOf, feature];
