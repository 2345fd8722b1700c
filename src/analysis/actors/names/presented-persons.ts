import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits, gazetteerKinds, placeBits } from './gazetteers.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';

/**
 * What stands behind a name shows that it is a person's, whatever the tagger took it for: an age ("Mala Orin, 22,", "Mala Orin, a 22-year-old …"), or,
 * behind a first name of the lists, what somebody is ("Chad Orin, vice president of …"). Initials that are told behind a name ("Ana Orin-Lind, or AOL,")
 * are of its kind. Nobody owns a person by the full name: "Orsk's Ana Orin-Lind" is of a place or of a body.
 */
export function findPresented(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  return tagged.map(({ sentence, names }) => ({
    sentence,
    names:
      sentence.regime === regimes.normal
        ? names.map((name, index) => {
            if (ownsSomebody(sentence, name, names[index + 1]))
              return { ...name, kind: ((sentence.gazetteer[name.first] as number) & placeBits) === 0 ? 'ORG' : 'LOC' };
            if (name.kind !== 'MISC') return name;
            const before = names[index - 1];
            if (before !== undefined && areItsInitials(sentence, before, name)) return { ...name, kind: before.kind };
            return isPresented(sentence, name) ? { ...name, kind: 'PER' } : name;
          })
        : names,
  }));
}

const surnameBit = 1 << gazetteerKinds.indexOf('surname');

function ownsSomebody(
  { tokens, gazetteer }: NameSentence,
  { first, end, kind }: TaggedName,
  next?: TaggedName,
): boolean {
  if (kind !== 'PER' || end - first > 1 || next?.kind !== 'PER' || next.first !== end + 1) return false;
  if (next.end - next.first < 2 || !/^['’]s$/.test(tokens[end]?.norm ?? '')) return false;
  return ((gazetteer[first] as number) & (firstNameBits | surnameBit)) === 0;
}

const between = /^,? ?(?:or|aka|called|(?:also |better |widely )?known as)$/;

/** "AOL" in "Ana Orin-Lind, or AOL," and in "Ana Orin-Lind, known as AOL". */
function areItsInitials({ tokens }: NameSentence, before: TaggedName, { first, end }: TaggedName): boolean {
  const letters = tokens[first]?.text ?? '';
  if (end - first !== 1 || !/^\p{Lu}{2,5}$/u.test(letters)) return false;
  const norms = tokens.slice(before.end, first).map(({ norm }) => norm);
  if (norms.length > 5 || !between.test(norms.join(' '))) return false;
  const words = tokens.slice(before.first, before.end).flatMap(({ text }) => text.split('-'));
  return words.map((word) => word.charAt(0).toUpperCase()).join('') === letters;
}

function isPresented(sentence: NameSentence, { first, end }: TaggedName): boolean {
  const { tokens, gazetteer } = sentence;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  if (end - first < 2 || end - first > 3 || norm(end) !== ',') return false;
  for (let at = first; at < end; at++) if (tokens[at]?.form !== forms.title) return false;
  if (norm(first - 1) === 'the') return false;
  // digits are made 0 in what is compared
  if (/^0{2}$/.test(norm(end + 1)) && /^(?:,|who)$/.test(norm(end + 2))) return true;
  const article = /^(?:an?|the)$/.test(norm(end + 1)) ? end + 2 : end + 1;
  if (/^0{1,2}-year-old$/.test(norm(article)) || (/^0{1,2}$/.test(norm(article)) && norm(article + 2) === 'year'))
    return true;
  if (((gazetteer[first] as number) & firstNameBits) === 0) return false;
  for (let at = article; at < article + 3; at++) {
    if (roleClass(norm(at)) !== null) return true;
    if (tokens[at]?.form !== forms.lower) return false;
  }
  return false;
}
