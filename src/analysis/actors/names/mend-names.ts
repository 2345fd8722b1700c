import { skeleton } from '../merge/spelling.ts';
import { firstNameBits, gazetteerKinds, placeBits } from './gazetteers.ts';
import { cutHeadlineNames } from './headline-names.ts';
import type { NameKind } from './labels.ts';
import { withPossessive } from './legal-forms.ts';
import { addListed } from './listed-organizations.ts';
import { mendEdges } from './mend-edges.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { joinNicknames } from './nicknames.ts';
import { dropPeoples } from './peoples.ts';
import { keyOf, settleKinds } from './settle-kinds.ts';
import { heedContexts } from './sure-contexts.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords, placeWords, strictTitles, titles } from './word-lists.ts';

/**
 * What the sequence model cannot see, in order: edges first (later steps compare strings), then the document's other uses of a
 * name, which decide kinds and recover what was missed.
 */
export function mendNames(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const mended = tagged.map(({ sentence, names }) => ({
    sentence,
    names: joinNicknames(sentence, addListed(sentence, mendEdges(sentence, names))),
  }));
  const agreed = heedContexts(
    agreeOnKinds(partPossessors(dropPairs(dropPeoples(cutHeadlineNames(mended.map(settleKinds)))))),
  );
  return recoverRepeats(agreed).map(({ sentence, names }) => ({
    sentence,
    names: names.map((name) => withPossessive(sentence, name)),
  }));
}

/** Places after which a bare surname stays a place. */
const whereabouts = /^(?:in|at|near|from|to|of|outside|around|across|into|towards?|through)$/;

/** One string is one kind in one document, unless places and teams are meant; a known person's surname is that person. */
function agreeOnKinds(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const votes = new Map<string, Map<NameKind, number>>();
  const surnames = new Map<string, number>();
  const firstNames = new Set<string>();
  const called = new Set<string>(); // surnames behind "Mr"
  const firms = new Set<string>(); // "Ford" beside "Ford Motor Company" is the firm, whoever bears the name
  for (const { sentence, names } of tagged) {
    for (const { first, end, kind } of names) {
      const key = keyOf(sentence, first, end);
      const kinds = votes.get(key) ?? new Map<NameKind, number>();
      kinds.set(kind, (kinds.get(kind) ?? 0) + (sentence.regime === regimes.normal ? 2 : 1));
      votes.set(key, kinds);
      if (kind === 'ORG' && end - first > 1 && organizationWords.has(keyOf(sentence, end - 1, end))) {
        firms.add(keyOf(sentence, first, first + 1));
      }
      if (kind === 'PER' && end - first === 1 && /^m(?:r|s|rs)\.?$/.test(sentence.tokens[first - 1]?.norm ?? ''))
        called.add(key);
      if (kind === 'PER' && end - first > 1) {
        firstNames.add(keyOf(sentence, first, first + 1));
        const surname = keyOf(sentence, end - 1, end);
        surnames.set(surname, (surnames.get(surname) ?? 0) + 1);
      }
    }
  }
  const spellings = new Set([...surnames.keys()].filter((surname) => surname.length > 4).map(skeleton));
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.map((name) => {
      const { first, end, kind } = name;
      const key = keyOf(sentence, first, end);
      const isPlace = ((sentence.gazetteer[first] as number) & placeBits) !== 0;
      if (kind !== 'PER' && end - first === 1 && surnames.has(key) && !firms.has(key)) {
        const known =
          isPlace &&
          (((votes.get(key)?.get('PER') ?? 0) < (votes.get(key)?.get('LOC') ?? 0) && !speaks(sentence, end)) ||
            whereabouts.test(sentence.tokens[first - 1]?.norm ?? ''));
        if (!known) return { first, end, kind: 'PER' as const };
      }
      if (
        kind === 'PER' &&
        end - first === 1 &&
        firms.has(key) &&
        !surnames.has(key) &&
        !(firstNames.has(key) && isFirstName(sentence, first)) &&
        !named(sentence, first)
      ) {
        return { first, end, kind: 'ORG' as const };
      }
      const kinds = votes.get(key);
      // "Clinton" beside Hillary Clinton and the Clinton Foundation
      if (kind === 'ORG' && end - first === 1 && surnames.has(key) && firms.has(key)) {
        const people = (kinds?.get('PER') ?? 0) + 2 * (surnames.get(key) ?? 0);
        return speaks(sentence, end) || people > (kinds?.get('ORG') ?? 0) ? { first, end, kind: 'PER' as const } : name;
      }
      if (
        kind !== 'PER' &&
        end - first === 2 &&
        called.has(keyOf(sentence, end - 1, end)) &&
        gazetteerless(sentence, name)
      ) {
        return { first, end, kind: 'PER' as const };
      }
      // "Hillary" beside Hillary Clinton
      if (kind === 'ORG' && end - first === 1 && !isPlace && firstNames.has(key) && isFirstName(sentence, first)) {
        return { first, end, kind: 'PER' as const };
      }
      if (kind !== 'PER' && end - first === 1 && isMisspeltSurname(sentence, first, spellings)) {
        return { first, end, kind: 'PER' as const };
      }
      if (kinds === undefined || kinds.size < 2) return name;
      // "Washington would break the law": nobody of that name is in the article
      if (kind === 'PER' && isPlace && end - first === 1 && !surnames.has(key) && !named(sentence, first)) {
        return { first, end, kind: 'LOC' as const };
      }
      const own = kinds.get(kind) ?? 0;
      let best = kind;
      let most = own;
      for (const [other, count] of kinds) {
        if (count > most) {
          best = other;
          most = count;
        }
      }
      // "Washington" beside Denzel Washington: only what stands around each tells the man from the town
      if (isPlace && (kind !== 'PER' || (end - first === 1 && surnames.has(key)))) return name;
      return most >= 2 * own ? { first, end, kind: best } : name;
    }),
  }));
}

/** "Uzi Arad" beside "Mr. Arad": no word of it tells of a place or a body, though the surname may be a town's. */
function gazetteerless({ tokens, gazetteer }: NameSentence, { first, end }: TaggedName): boolean {
  for (let index = first; index < end; index++) {
    const { norm } = tokens[index] as NameToken;
    if (organizationWords.has(norm) || placeWords.has(norm)) return false;
    if (index < end - 1 && ((gazetteer[index] as number) & (placeBits | organizationBit)) !== 0) return false;
  }
  return true;
}

function isFirstName({ gazetteer }: NameSentence, index: number): boolean {
  const lists = gazetteer[index] as number;
  return (lists & firstNameBits) !== 0 && (lists & organizationBit) === 0;
}

const organizationBit = 1 << gazetteerKinds.indexOf('organization');

/** "Brazille" beside Donna Brazile: a word of no list that is spelt much like the surname of somebody named. */
function isMisspeltSurname(
  { tokens, gazetteer }: NameSentence,
  index: number,
  spellings: ReadonlySet<string>,
): boolean {
  const { norm, form } = tokens[index] as NameToken;
  return form === forms.title && norm.length > 4 && gazetteer[index] === 0 && spellings.has(skeleton(norm));
}

/** "the Macron-Zelensky call": two surnames of the article are nobody's double name. */
function dropPairs(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const known = new Set<string>();
  for (const { sentence, names } of tagged)
    for (const { end, kind } of names) if (kind === 'PER') known.add(keyOf(sentence, end - 1, end));
  const isPair = (norm: string): boolean => {
    const halves = norm.split('-');
    return halves.length === 2 && halves.every((half) => half.length > 2 && known.has(half));
  };
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.filter(({ first, end }) => end - first > 1 || !isPair(sentence.tokens[first]?.norm ?? '')),
  }));
}

/** "Hillary Clinton's State Department" and "the Clinton State Department" are a person and a body, once she is known. */
function partPossessors(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const people = new Set<string>();
  for (const { sentence, names } of tagged) {
    for (const { first, end, kind } of names) {
      if (kind !== 'PER') continue;
      people.add(keyOf(sentence, first, end));
      if (end - first > 1) people.add(keyOf(sentence, end - 1, end));
    }
  }
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names: names.flatMap((name): TaggedName[] => {
      if (name.kind === 'PER') return [name];
      if (isRuledBody(sentence, name) && people.has(keyOf(sentence, name.first, name.first + 1))) {
        return [
          { first: name.first, end: name.first + 1, kind: 'PER' },
          { ...name, first: name.first + 1 },
        ];
      }
      for (let index = name.first + 1; index < name.end - 1; index++) {
        if (!/^['’]s?$/.test(sentence.tokens[index]?.norm ?? '')) continue;
        for (let first = name.first; first < index; first++) {
          if (!people.has(keyOf(sentence, first, index))) continue;
          return [
            { first, end: index, kind: 'PER' },
            { ...name, first: index + 1 },
          ];
        }
        return [name];
      }
      return [name];
    }),
  }));
}

/** One word before the name of a listed body of two words and more: "Clinton State Department". */
function isRuledBody({ gazetteer }: NameSentence, { first, end, kind }: TaggedName): boolean {
  if (kind !== 'ORG' || end - first < 3) return false;
  for (let index = first + 1; index < end; index++) {
    if (((gazetteer[index] as number) & (organizationBit << gazetteerKinds.length)) === 0) return false;
  }
  return ((gazetteer[first] as number) & (organizationBit << gazetteerKinds.length)) === 0;
}

/** True before a verb that only people are the subject of. */
function speaks(sentence: NameSentence, end: number): boolean {
  return /^(?:said|says|told|tells|added|adds|explained|replied|recalled|tweeted|retweeted|wrote|argued|asked|insisted|noted|joked|shrugged|laughed|smiled|testified|vowed)$/.test(
    sentence.tokens[end]?.norm ?? '',
  );
}

/** True behind a title. */
function named(sentence: NameSentence, first: number): boolean {
  return titles.has(sentence.tokens[first - 1]?.norm ?? '');
}

/** Runs of capitals that are exactly a name found elsewhere in the document, and surnames of found persons. */
function recoverRepeats(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const known = new Map<string, NameKind>();
  const heads = new Set<string>(); // "the Commission" once the European Commission has been named
  const lower = new Set<string>();
  for (const { sentence, names } of tagged) {
    for (const { norm, form } of sentence.tokens) if (form === forms.lower) lower.add(norm);
    for (const { first, end, kind } of names) {
      if (kind === 'MISC' || sentence.regime === regimes.allCapitals) continue;
      known.set(keyOf(sentence, first, end), kind);
      const last = sentence.tokens[end - 1] as NameToken;
      if (kind === 'ORG' && end - first > 1 && last.form === forms.title && organizationWords.has(last.norm))
        heads.add(last.norm);
      if (kind === 'PER' && end - first > 1) {
        const surname = sentence.tokens[end - 1] as NameToken;
        if (surname.norm.length > 2 && surname.form === forms.title && !known.has(surname.norm))
          known.set(surname.norm, 'PER');
      }
    }
  }
  return tagged.map(({ sentence, names }) => {
    const taken = new Uint8Array(sentence.tokens.length);
    for (const { first, end } of names) taken.fill(1, first, end);
    const more: TaggedName[] = [];
    for (let index = 0; index < taken.length; index++) {
      if (sentence.capital[index] !== 1 || sentence.runStart[index] !== index) continue;
      const end = sentence.runEnd[index] as number;
      let free = true;
      for (let at = index; at < end; at++) if (taken[at] === 1) free = false;
      // "US $2 million" names a currency
      if (!free || sentence.tokens[end]?.text.startsWith('$')) continue;
      let first = index;
      while (end - first > 1 && strictTitles.has((sentence.tokens[first] as NameToken).norm)) first++;
      const key = keyOf(sentence, first, end);
      const inner =
        sentence.regime === regimes.normal && sentence.tokens[first - 1]?.norm === 'the' && end - first === 1;
      const kind = known.get(key) ?? (inner && heads.has(key) ? 'ORG' : undefined);
      if (kind !== undefined && (inner || !(end - first === 1 && lower.has(key)))) more.push({ first, end, kind });
    }
    return more.length === 0
      ? { sentence, names }
      : { sentence, names: [...names, ...more].sort((a, b) => a.first - b.first) };
  });
}
