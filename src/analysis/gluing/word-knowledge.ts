import { ofWords, remembering } from '../../core/remember.ts';
import { isNationalAdjective } from '../actors/lexicons/nationality.ts';
import { firstNameBits, placeBits } from '../actors/names/gazetteers.ts';
import { hashText } from '../actors/names/hash.ts';
import { nameResources } from '../actors/names/resources.ts';
import { sizes } from '../actors/names/vector-classes.ts';

const { gazetteers, classes, vectorClasses } = nameResources;
const row = new Int32Array(sizes);

const isKnown = remembering((word: string): boolean => {
  if (gazetteers.of(word) !== 0) return true;
  const hash = hashText(word);
  if (classes.fine(hash) !== 0) return true;
  vectorClasses.read(hash, row, 0);
  return row[0] !== 0;
}, ofWords);

/** What the lists shipped for names tell of a lower-case word. */
export const wordKnowledge = {
  /** Among the frequent words of the large texts, or in any list. */
  isKnown,
  /** A word that texts of every kind use, and nobody's name. */
  isCommon(word: string): boolean {
    const hash = hashText(word);
    if (gazetteers.of(word) !== 0 || isNationalAdjective(word)) return false;
    vectorClasses.read(hash, row, 0);
    return row[0] !== 0 && classes.fine(hash) !== 0;
  },
  /** Somebody's or something's name. */
  isListedName: (word: string): boolean => gazetteers.of(word) !== 0 || isNationalAdjective(word),
  isFirstName: (word: string): boolean => (gazetteers.of(word) & firstNameBits) !== 0,
  isPlace: (word: string): boolean => (gazetteers.of(word) & placeBits) !== 0,
};
export type WordKnowledge = typeof wordKnowledge;
