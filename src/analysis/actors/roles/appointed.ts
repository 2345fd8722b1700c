import type { Sentence } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { phraseFrom, type RolePhrase } from './role-phrases.ts';
import { isPerson, lowerAt, type RoleView } from './role-view.ts';

const appoints = /^(?:appointed|named|elected|re-elected|reelected|installed|reappointed|reinstated)$/;
/** Verbs that give or leave an office only where "as" follows: "kept Ann Roe as chancellor". */
const appointsAs =
  /^(?:kept|keeps|keeping|retained|retains|retaining|confirmed|confirming|hired|hires|hiring|promoted|promoting|recalled|recalling|appointing|appoints|naming|names|reappointing|reinstating|reinstates)$/;
/** Words between the verb and the name: "appointed his brother, the banker Ned Roe". */
const longestGap = 5;

/** "The president appointed Ann Roe as prime minister", "swore in his brother Bo Lund as mayor", "named Ann Roe chief executive of Harrow". */
export function appointed(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  if (mention.endToken - mention.firstToken < 2) return [];
  const replacing = replacedBy(view, sentence, mention) ?? listedAs(view, sentence, mention);
  if (replacing !== null) return [replacing];
  const verb = verbBefore(view, sentence, mention.firstToken);
  if (verb === null || isOfThen(view, sentence, verb)) return [];
  let at = mention.endToken;
  // "named Ann Roe, 52, chief executive"
  if (lowerAt(view, at) === ',' && /^\d\d$/.test(lowerAt(view, at + 1)) && lowerAt(view, at + 2) === ',') at += 3;
  const as = lowerAt(view, at) === 'as';
  if (!as && !appoints.test(lowerAt(view, verb))) return [];
  if (as) at++;
  const phrase = phraseFrom(view, sentence, at);
  if (phrase === null) return [];
  const opens = phrase.first - at <= 1;
  const next = lowerAt(view, phrase.end);
  // "named Ann Roe director of …", not "named Ann Roe leaders of two gangs had paid"
  const ends = phrase.end >= sentence.endToken || !/^(?:VERB|AUX)$/.test(view.tags[phrase.end] ?? '');
  return opens && ends && next !== 'who' && next !== "'s" ? [phrase] : [];
}

/** "Bo Lund was replaced as business secretary by Ann Roe": the office of whom the "by" names. */
function replacedBy(view: RoleView, sentence: Sentence, { firstToken }: PlacedMention): RolePhrase | null {
  if (lowerAt(view, firstToken - 1) !== 'by') return null;
  for (let at = firstToken - 2; at > sentence.firstToken && firstToken - at < longestOffice; at--) {
    if (isPerson(view, at) || /^[.;:()"“”]$/.test(lowerAt(view, at))) return null;
    if (lowerAt(view, at) !== 'as') continue;
    if (!/^(?:replaced|succeeded)$/.test(lowerAt(view, at - 1))) return null;
    const phrase = phraseFrom(view, sentence, at + 1);
    return phrase !== null && phrase.end === firstToken - 1 ? phrase : null;
  }
  return null;
}

const longestOffice = 14;

/** "Many kept their posts, including Ann Roe as foreign secretary": only where the sentence tells of posts; else it may tell of a film. */
function listedAs(view: RoleView, sentence: Sentence, { firstToken, endToken }: PlacedMention): RolePhrase | null {
  if (lowerAt(view, endToken) !== 'as' || !/^(?:including|with|and|,)$/.test(lowerAt(view, firstToken - 1)))
    return null;
  let posts = false;
  for (let at = sentence.firstToken; at < firstToken; at++)
    posts ||= /^(?:cabinet|reshuffle|reshuffled|posts|ministries|portfolios|appointments|appointed)$/.test(
      lowerAt(view, at),
    );
  if (!posts || isOfThen(view, sentence, firstToken)) return null;
  const phrase = phraseFrom(view, sentence, endToken + 1);
  return phrase !== null && phrase.first - endToken <= 2 ? phrase : null;
}

function verbBefore(view: RoleView, sentence: Sentence, first: number): number | null {
  for (let at = first - 1; at >= sentence.firstToken && first - at <= longestGap; at--) {
    const word = lowerAt(view, at);
    if (isPerson(view, at) || /^[.;:()"“”]$/.test(word)) return null;
    if (word === 'in' && /^swor[en]$/.test(lowerAt(view, at - 1))) return at - 1;
    if (appoints.test(word) || appointsAs.test(word)) {
      const before = lowerAt(view, at - 1);
      // "was named Ann Roe", "to be elected", "the newly appointed Ann Roe"
      return /^(?:was|were|is|are|be|been|being|not|never|nor|newly|recently|the|a|an|of|as|by|,)$/.test(before)
        ? null
        : at;
    }
    if (/^(?:VERB|AUX|ADP|SCONJ)$/.test(view.tags[at] ?? '')) return null;
  }
  return null;
}

/** "In 2009 he named Ned Roe", "had appointed": long ago, and perhaps over. */
function isOfThen(view: RoleView, sentence: Sentence, verb: number): boolean {
  if (/^(?:had|once|previously|originally|initially|first)$/.test(lowerAt(view, verb - 1))) return true;
  for (let at = behindDateline(view, sentence); at < sentence.endToken; at++)
    if (/^(?:1[89]|20)\d\d$/.test(lowerAt(view, at)) || /^(?:ago|then|former|formerly)$/.test(lowerAt(view, at)))
      return true;
  return false;
}

const longestDateline = 12;

/** "ORRA, 12 November 2024 - Norbank named …": that year is the article's own. */
function behindDateline(view: RoleView, { firstToken, endToken }: Sentence): number {
  if (!/^\p{Lu}{2,}$/u.test(view.tokens[firstToken]?.text ?? '')) return firstToken;
  for (let at = firstToken; at < Math.min(endToken, firstToken + longestDateline); at++)
    if (/^[-–—]+$/.test(lowerAt(view, at))) return at + 1;
  return firstToken;
}
