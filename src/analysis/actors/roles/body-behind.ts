import type { Sentence } from '../../document.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isCapital, isPerson, lowerAt, type RoleView } from './role-view.ts';

/**
 * "Ann Roe, senior manager, Norbank, said", "Bo Lund, the Executive Director Harbour Foundation (HF), said": the office with the body
 * that follows without "of".
 */
export function withBody(view: RoleView, sentence: Sentence, stated: RolePhrase): RolePhrase {
  const phrase = withField(view, stated);
  const found = withNextBody(view, sentence, phrase);
  return found === phrase ? stated : found;
}

const longestField = 6;

/** "director (internal medicine)", "Vice President, Marketing and Insights", "Managing Director, South Asia": with the field or the region. */
function withField(view: RoleView, phrase: RolePhrase): RolePhrase {
  const mark = lowerAt(view, phrase.end);
  if (mark !== '(' && mark !== ',') return phrase;
  const close = mark === '(' ? ')' : ',';
  for (let at = phrase.end + 1; at - phrase.end <= longestField; at++) {
    if (lowerAt(view, at) === close) {
      const end = close === ')' ? at + 1 : at;
      const name = view.nameAt[end + 1] ?? -1;
      const body = lowerAt(view, end) === ',' && name >= 0 && view.names[name]?.kind === 'organization';
      return body && at > phrase.end + 1 ? { ...phrase, end } : phrase;
    }
    const text = view.tokens[at]?.text ?? '';
    const name = view.nameAt[at] ?? -1;
    if (name >= 0 && view.names[name]?.kind !== 'place') return phrase;
    if (!/^(?:and|&)$/.test(text) && !(close === ')' ? /^\p{L}/u : /^\p{Lu}/u).test(text)) return phrase;
  }
  return phrase;
}

function withNextBody(view: RoleView, sentence: Sentence, phrase: RolePhrase): RolePhrase {
  const comma = lowerAt(view, phrase.end) === ',';
  const from = comma ? phrase.end + 1 : phrase.end;
  const name = view.nameAt[from] ?? -1;
  if (name < 0 || view.names[name]?.kind !== 'organization') return phrase;
  let end = from;
  while (view.nameAt[end] === name) end++;
  if (!comma) {
    // "the chairman Norbank fired": only a title in capitals stands for "of" as well
    const title = isCapital(view.tokens[phrase.head]?.text ?? '') && isCapital(view.tokens[phrase.first]?.text ?? '');
    return title && /^[,(]$/.test(lowerAt(view, end)) ? { ...phrase, end } : phrase;
  }
  // "the mayor, Norbank and the union said": a list
  if (/^(?:the|a|an|its|his|her|their)$/.test(lowerAt(view, phrase.first - 1))) return phrase;
  let behind = end;
  if (lowerAt(view, behind) === ',' && isPlace(view, behind + 1)) {
    behind++;
    while (isPlace(view, behind)) behind++;
  }
  // "Ann Roe (founder, Norbank)"
  if (lowerAt(view, behind) === ')') return { ...phrase, end };
  const closed = lowerAt(view, behind) === ',';
  const verb = closed ? behind + 1 : behind;
  if (closed && verb >= sentence.endToken) return phrase;
  if (lowerAt(view, behind) === '.' || (closed && saying.test(lowerAt(view, verb)))) return { ...phrase, end };
  return !closed && end > from && saying.test(lowerAt(view, verb)) ? { ...phrase, end } : phrase;
}

const saying =
  /^(?:said|says|told|tells|added|adds|noted|notes|explained|explains|commented|remarked|observed|stated|believes|believed|opined|feels)$/;

function isPlace(view: RoleView, at: number): boolean {
  const name = view.nameAt[at] ?? -1;
  return name >= 0 && view.names[name]?.kind === 'place' && !isPerson(view, at);
}

const longestObject = 7;

/** "A spokesman for the campaign against the dam, said": what limits the office further, up to the comma. */
export function withFurtherLimit(view: RoleView, sentence: Sentence, phrase: RolePhrase): RolePhrase {
  if (phrase.end - phrase.head < 2 || !/^(?:against|into|within|outside|across|from)$/.test(lowerAt(view, phrase.end)))
    return phrase;
  for (let at = phrase.end + 1; at < sentence.endToken && at - phrase.end <= longestObject; at++) {
    if (lowerAt(view, at) === ',') return at > phrase.end + 1 ? { ...phrase, end: at } : phrase;
    if (isPerson(view, at) || /^\d/.test(lowerAt(view, at))) return phrase;
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP)$/.test(view.tags[at] ?? '')) return phrase;
  }
  return phrase;
}
