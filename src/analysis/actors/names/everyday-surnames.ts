import { speaks } from './acts-like-person.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms } from './name-token.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { functionWords, strictTitles } from './word-lists.ts';

/** Before a month rather than a person. */
const timeLeads =
  /^(?:in|since|until|till|through|throughout|early|mid|mid-|late|last|next|this|of|from|between|during|before|after|by|for|on|every|each|the|a|an|\d+(?:st|nd|rd|th)?)$/;
/** Before a person rather than a month. */
const personLeads =
  /^(?:told|urged|accused|asked|backed|succeeded|replaced|criticised|criticized|praised|quoted|under|against|mr|mrs)$/;
/** Verbs that a month is hardly the subject of, besides any past form in "-ed". */
const acts =
  /^(?:has|had|will|would|could|did|does|must|says|wants|hopes|faces|believes|insists|plans|met|won|lost|spoke|wrote|sought|took|gave|made|went|left|stood|held|fought|sent)$/;
const helpers = /^(?:has|had|will|would|could|did|does|must)$/;
/** What people have and months do not. */
const belongings =
  /^(?:spokes(?:man|woman|person)|government|cabinet|ministers?|deputy|office|team|aides?|allies|party|deal|plans?|speech|words|letter|statement|remarks|comments|decision|proposals?|resignation|leadership|authority|predecessor|successor|husband|wife|campaign|lawyers?|chief)$/;
const inverted = /^(?:said|says|added|wrote|asked|explained)$/;

/** What people do, of whom a sentence may open with a bare surname; prices and frosts do other things. */
const personal =
  /^(?:wants|hopes|believes|insists|plans|met|spoke|urged|pledged|vowed|warned|denied|resigned|accused|promised|declined|refused|agreed|apologi[sz]ed|pleaded|testified|praised|criticised|criticized|welcomed|acknowledged|admitted|conceded|claimed|announced|ruled|joined|graduated|retired)$/;

/** Whether a token lies in a person's name or in another's. */
const inPerson = 1;
const inOther = 2;

/**
 * A person whose surname is also a word of grammar ("Theresa May") or a noun that the article uses ("Price said the price …") is called by
 * it elsewhere in the article, where what stands beside it shows that neither the word nor the month is meant.
 */
export function findEverydaySurnames(tagged: readonly TaggedSentence[]): TaggedSentence[] {
  const lower = new Set<string>();
  for (const { sentence } of tagged)
    for (const { norm, form } of sentence.tokens) if (form === forms.lower) lower.add(norm);
  const surnames = new Set<string>();
  for (const { sentence, names } of tagged) {
    for (const { first, end, kind } of names) {
      const last = sentence.tokens[end - 1];
      if (kind !== 'PER' || end - first === 1 || last?.form !== forms.title || last.norm.length < 3) continue;
      if (functionWords.has(last.norm) || lower.has(last.norm)) surnames.add(last.norm);
    }
  }
  if (surnames.size === 0) return [...tagged];
  return tagged.map(({ sentence, names }) => {
    if (sentence.regime !== regimes.normal) return { sentence, names };
    const taken = new Uint8Array(sentence.tokens.length);
    for (const { first, end, kind } of names) taken.fill(kind === 'PER' ? inPerson : inOther, first, end);
    const opening = sentence.tokens.findIndex(({ form }) => form !== forms.mark);
    const more: TaggedName[] = [];
    for (const [index, { norm, form }] of sentence.tokens.entries()) {
      if (form !== forms.title || !surnames.has(norm) || taken[index] !== 0) continue;
      const shown = functionWords.has(norm) ? isPerson(sentence, taken, index) : isNoun(sentence, index, opening);
      if (shown) more.push({ first: index, end: index + 1, kind: 'PER' });
    }
    return { sentence, names: [...names, ...more].sort((a, b) => a.first - b.first) };
  });
}

/** A noun with a capital that stands alone within a sentence, or opens it before what only people do, is the surname. */
function isNoun(sentence: NameSentence, index: number, opening: number): boolean {
  const { tokens, runStart, runEnd } = sentence;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  if (strictTitles.has(norm(index - 1))) return true;
  const owns = /^['’]s$/.test(norm(index + 1));
  if (runStart[index] !== index || (runEnd[index] as number) > index + (owns ? 2 : 1)) return false;
  const opens = index === opening || /^["“‘:(]$/.test(norm(index - 1));
  if (!opens) return !/^(?:the|an?|this|that|each|every|-|–)$/.test(norm(index - 1)) && norm(index + 1) !== '-';
  if (speaks(sentence, index + 1) || personal.test(norm(index + 1))) return true;
  if (norm(index + 1) === ',' && norm(index + 2) === 'who') return true;
  return owns && belongings.test(norm(index + 2));
}

/** Of a word of grammar that may be a month. */
function isPerson(sentence: NameSentence, taken: Uint8Array, index: number): boolean {
  const norm = (at: number): string => sentence.tokens[at]?.norm ?? '';
  const [before, behind] = [norm(index - 1), norm(index + 1)];
  if (sentence.tokens[index + 1]?.form === forms.number) return false;
  if (strictTitles.has(before) || personLeads.test(before)) return true;
  if (before === 'to' && norm(index - 2) === 'according') return true;
  // "before May spoke", "after May lost": a clause with her as its subject
  const deed = speaks(sentence, index + 1) || (acts.test(behind) && !helpers.test(behind));
  if (deed && /^(?:before|after|since|until|while|when)$/.test(before)) return true;
  if (timeLeads.test(before)) return false;
  // "May would be a hard month"
  if (/^be(?:en)?$/.test(norm(index + 2)) && /^(?:an?|the|another)$/.test(norm(index + 3))) return false;
  if (behind === ',' && norm(index + 2) === 'who') return true;
  if (speaks(sentence, index + 1) || acts.test(behind) || /^[a-z]{2,}ed$/.test(behind)) return true;
  if (/^['’]s$/.test(behind)) return belongings.test(norm(index + 2));
  if (inverted.test(before)) return /^(?:[.,;:)”"]|who)$/.test(behind);
  // "May and Macron"
  return (behind === 'and' && taken[index + 2] === inPerson) || (before === 'and' && taken[index - 2] === inPerson);
}
