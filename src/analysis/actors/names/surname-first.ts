import { firstNameBits, placeBits } from './gazetteers.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';

const mostSurnames = 2;
const mostGiven = 3;
/** So many lines of the kind make a list; one alone may be a dateline. */
const fewestLines = 2;

/** "IVANENKO, Pyotr Sergeyevich, deputy governor": a list of persons by surname, in capitals, has each as one name. */
export function findSurnameFirst(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const found = tagged.map(listedIn);
  if (found.filter((name) => name !== null).length < fewestLines) return tagged;
  return tagged.map((each, index) => {
    const name = found[index] ?? null;
    return name === null ? each : { ...each, names: [name, ...each.names.filter(({ first }) => first >= name.end)] };
  });
}

function listedIn({ sentence: { tokens, gazetteer }, names }: TaggedSentence): TaggedName | null {
  // "1. IVANENKO, Pyotr"
  const first = /^\d+$/.test(tokens[0]?.norm ?? '') ? (/^[.)]$/.test(tokens[1]?.norm ?? '') ? 2 : 1) : 0;
  let comma = first;
  while (comma < first + mostSurnames && tokens[comma]?.form === forms.capitals) comma++;
  if (comma === first || tokens[comma]?.norm !== ',' || (tokens[first] as NameToken).norm.length < 2) return null;
  let end = comma + 1;
  while (end <= comma + mostGiven && isGiven(tokens[end])) end++;
  if (end === comma + 1 || !/^(?:,|\(|;|:|[-–—]|\.)?$/.test(tokens[end]?.norm ?? '')) return null;
  const listed = (gazetteer[comma + 1] as number) & firstNameBits;
  const person = names.some(({ first: from, kind }) => kind === 'PER' && from === comma + 1);
  if (listed === 0 && !person) return null;
  // "KINGSTON, Ontario," and "WASHINGTON, Mr"
  const place = ((gazetteer[comma + 1] as number) & placeBits) !== 0 && listed === 0;
  return place ? null : { first, end, kind: 'PER' };
}

function isGiven(token: NameToken | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}(?:[\p{Ll}’'-]+|\.)$/u.test(token.text) && !/^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(token.text)
  );
}
