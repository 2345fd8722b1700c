import { stemmer } from 'stemmer';
import { stopWords as languageStopWords } from '../language/stop-words.ts';

/** How one document uses a term. */
export interface TermUse {
  readonly count: number;
  /** Occurrences with a capital. */
  readonly capitalised: number;
  /** Occurrences with a capital that no sentence start explains. */
  readonly capitalisedWithin: number;
}

export type StoryTerms = ReadonlyMap<string, TermUse>;

const stopWords = new Set(
  (
    'a about after again against all also an and any are as at be because been before being between both but by can could did do does ' +
    'dr during each few for from had has have he her here hers him his how i if in into is it its just me may might more most mr mrs ms my ' +
    'no nor not of off on once one only or other our out over own per said same say says she so some such than that the their theirs them ' +
    'then there these they this those to too two under until up us very via was we were what when where which while who whom why will with would you your'
  ).split(' '),
);

const foreignStopWords = new Map(
  Object.entries(languageStopWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** French and Italian write short words onto the next. */
const elision = /^(?:[cdjlmnst]|qu|un|dell|nell|all|sull|dall)['’](?=\p{L})/u;

const mostTerms = 3000;

/** The stems of a document's words, without stop words (Porter 1980), with how each is used. */
export function storyTermsOf(text: string, language: string): StoryTerms {
  const foreign = language === 'en' ? null : (foreignStopWords.get(language) ?? new Set());
  const terms = new Map<string, { count: number; capitalised: number; capitalisedWithin: number }>();
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]{0,60}/gu)) {
    const [word] = match;
    const typed = word.toLowerCase().replace(/['’]s?$/u, '');
    const lower = foreign === null ? typed : typed.replace(elision, '');
    if (lower.length < 2 || (foreign ?? stopWords).has(lower)) continue;
    const stem = stemmer(lower);
    let use = terms.get(stem);
    if (use === undefined) {
      if (terms.size >= mostTerms) continue;
      use = { count: 0, capitalised: 0, capitalisedWithin: 0 };
      terms.set(stem, use);
    }
    use.count++;
    if (!/^\p{Lu}/u.test(word)) continue;
    use.capitalised++;
    if (!/(?:^|[.!?\n"“`]\s*)$/u.test(text.slice(Math.max(0, match.index - 4), match.index))) use.capitalisedWithin++;
  }
  return terms;
}

/** Terms as one short line for keeping. */
export function packTerms(terms: StoryTerms): string {
  return [...terms].map(([term, use]) => [term, use.count, use.capitalised, use.capitalisedWithin].join(' ')).join(' ');
}

const packedFields = 4;

/** What `packTerms` packed; nothing of a line that is none of its. */
export function unpackTerms(packed: string): StoryTerms {
  const fields = packed.split(' ');
  const terms = new Map<string, TermUse>();
  for (let at = 0; at + packedFields <= fields.length; at += packedFields) {
    const [count = 0, capitalised = 0, capitalisedWithin = 0] = fields.slice(at + 1, at + packedFields).map(Number);
    if (!(count > 0 && capitalised >= 0 && capitalisedWithin >= 0)) return new Map();
    terms.set(fields[at] ?? '', { count, capitalised, capitalisedWithin });
  }
  return terms;
}
