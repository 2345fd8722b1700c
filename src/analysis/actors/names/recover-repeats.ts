import { speaks } from './acts-like-person.ts';
import type { NameKind } from './labels.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords, strictTitles } from './word-lists.ts';

/** Runs of capitals that are exactly a name found elsewhere in the document, and surnames of found persons. */
export function recoverRepeats(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const known = new Map<string, NameKind>();
  const heads = new Set<string>(); // "the Commission" once the European Commission has been named
  const lower = new Set<string>();
  const surnames = new Set<string>(); // of people who are nowhere named in full
  for (const { sentence, names } of tagged) {
    for (const { norm, form } of sentence.tokens) if (form === forms.lower) lower.add(norm);
    for (const { first, end, kind } of names) {
      if (kind === 'MISC' || sentence.regime === regimes.allCapitals) continue;
      known.set(keyOf(sentence, first, end), kind);
      const last = sentence.tokens[end - 1] as NameToken;
      if (kind === 'ORG' && end - first > 1 && last.form === forms.title && organizationWords.has(last.norm))
        heads.add(last.norm);
      if (kind === 'PER' && end - first === 1) surnames.add(keyOf(sentence, first, end));
      if (kind === 'PER' && end - first > 1) {
        const surname = sentence.tokens[end - 1] as NameToken;
        if (surname.norm.length > 2 && surname.form === forms.title && !known.has(surname.norm))
          known.set(surname.norm, 'PER');
      }
    }
  }
  return tagged.map(({ sentence, names }) => {
    const taken = new Uint8Array(sentence.tokens.length);
    // 2 where only a title lies, which is no actor
    for (const { first, end, kind } of names) taken.fill(kind === 'MISC' ? 2 : 1, first, end);
    const more: TaggedName[] = [];
    for (let index = 0; index < taken.length; index++) {
      if (sentence.capital[index] !== 1 || sentence.runStart[index] !== index) continue;
      const end = sentence.runEnd[index] as number;
      let free = true;
      let titled = false;
      for (let at = index; at < end; at++) {
        if (taken[at] === 1) free = false;
        if (taken[at] === 2) titled = true;
      }
      // "US $2 million" names a currency
      if (!free || sentence.tokens[end]?.text.startsWith('$')) continue;
      let first = index;
      while (end - first > 1 && strictTitles.has((sentence.tokens[first] as NameToken).norm)) first++;
      const key = keyOf(sentence, first, end);
      const inner =
        sentence.regime === regimes.normal && sentence.tokens[first - 1]?.norm === 'the' && end - first === 1;
      const kind = known.get(key) ?? (inner && heads.has(key) ? 'ORG' : undefined);
      // "wrote Dahlia Roe in Slate", whom the next sentence calls Roe
      if (
        kind === undefined &&
        end - first === 2 &&
        surnames.has(keyOf(sentence, end - 1, end)) &&
        isWholeName(sentence, first, lower)
      )
        more.push({ first, end, kind: 'PER' });
      if (!titled && kind !== undefined && (inner || !(end - first === 1 && lower.has(key))))
        more.push({ first, end, kind });
    }
    return more.length === 0
      ? { sentence, names }
      : { sentence, names: [...names, ...more].sort((a, b) => a.first - b.first) };
  });
}

/** A word of no other use before a known surname, beside a verb of saying. */
function isWholeName(sentence: NameSentence, first: number, lower: ReadonlySet<string>): boolean {
  const { norm, form } = sentence.tokens[first] as NameToken;
  if (form !== forms.title || norm.length < 3 || lower.has(norm) || sentence.regime !== regimes.normal) return false;
  const before = sentence.tokens[first - 1]?.norm ?? '';
  return (
    /^(?:said|says|wrote|writes|tweeted|explained|argued|added|asked)$/.test(before) || speaks(sentence, first + 2)
  );
}
