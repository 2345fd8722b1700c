import { inflections } from './inflections.ts';

/** Words in order, folded as the index folds them: no case, no diacritics. */
export type WordPhrase = readonly string[];
/** For every group, one of its phrases must stand in the sentence. */
export type TextQuery = readonly (readonly WordPhrase[])[];

const longestPhrase = 24;
const mostAlternatives = 48;
const mostGroups = 24;
const longestText = 4096;

/** The words of a text as both engines index them: runs of letters and digits. Marks make no other letter, but in Cyrillic: "й" is not "и". */
export function indexWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/(?<!\p{Script=Cyrillic})\p{Mn}+/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
  );
}

/**
 * Reads the groups of a passage query; nothing in them is an operator. The last word of a phrase also finds its other forms
 * ("North Korean troop" ~ "North Korean troops"). Null when some group holds no word at all: then nothing can match.
 * Overlong questions are cut (groups, alternatives and words beyond any that a person types).
 */
export function readTextQuery(groups: readonly (readonly string[])[]): TextQuery | null {
  const query: WordPhrase[][] = [];
  for (const group of groups.slice(0, mostGroups)) {
    const phrases = new Map<string, WordPhrase>();
    for (const alternative of group.slice(0, mostAlternatives)) {
      const words = indexWords(withoutPossessive(alternative.slice(0, longestText))).slice(0, longestPhrase);
      const last = words.pop();
      if (last === undefined) continue;
      for (const form of inflections(last)) phrases.set([...words, form].join(' '), [...words, form]);
    }
    if (phrases.size === 0) return null;
    query.push([...phrases.values()]);
  }
  return query;
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s(?![\p{L}\p{N}])/gu, '');
}
