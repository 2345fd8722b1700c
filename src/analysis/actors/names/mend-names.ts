import { agreeOnKinds, organizationBit } from './agree-on-kinds.ts';
import { cutCounts } from './counted-names.ts';
import { findEverydaySurnames } from './everyday-surnames.ts';
import { gazetteerKinds } from './gazetteers.ts';
import { cutHeadlineNames } from './headline-names.ts';
import { withPossessive } from './legal-forms.ts';
import { addListed } from './listed-organizations.ts';
import { mendEdges } from './mend-edges.ts';
import type { NameSentence } from './name-sentence.ts';
import { addKnownAs, joinNicknames } from './nicknames.ts';
import { withPairedFields } from './paired-fields.ts';
import { dropPeoples } from './peoples.ts';
import { withoutPlatforms } from './posted-names.ts';
import { findPresented } from './presented-persons.ts';
import { recoverRepeats } from './recover-repeats.ts';
import { keyOf, settleKinds } from './settle-kinds.ts';
import { heedContexts } from './sure-contexts.ts';
import { findSurnameFirst } from './surname-first.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { findLabelled } from './transcript-labels.ts';

/**
 * What the sequence model cannot see, in order: edges first (later steps compare strings), then the document's other uses of a
 * name, which decide kinds and recover what was missed.
 */
export function mendNames(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const mended = tagged.map(({ sentence, names }) => ({
    sentence,
    names: addKnownAs(sentence, joinNicknames(sentence, addListed(sentence, mendEdges(sentence, names)))),
  }));
  const agreed = heedContexts(
    agreeOnKinds(
      partPossessors(
        dropPairs(dropPeoples(cutHeadlineNames(findPresented(findLabelled(cutCounts(mended))).map(settleKinds)))),
      ),
    ),
  );
  return findEverydaySurnames(recoverRepeats(findSurnameFirst(withoutPlatforms(agreed)))).map(
    ({ sentence, names }) => ({
      sentence,
      names: withPairedFields(
        sentence,
        names.map((name) => withPossessive(sentence, name)),
      ),
    }),
  );
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
