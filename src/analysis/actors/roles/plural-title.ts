import type { Sentence } from '../../document.ts';
import { isNational } from '../lexicons/nationality.ts';
import { formerWords, roleClass, roleModifiers } from '../lexicons/role-nouns.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isPerson, lowerAt, type RoleView } from './role-view.ts';

/** A list of names is no longer than this. */
const longestList = 40;

/** "Senators Ann Roe and Bo Lund", "Foreign ministers Ann Roe of Orra, Bo Lund of Velm": one title in the plural before several names. */
export function pluralTitle(view: RoleView, sentence: Sentence, mention: PlacedMention): RolePhrase | null {
  let at = mention.firstToken - 1;
  let names = 1;
  for (; at >= sentence.firstToken && mention.firstToken - at < longestList; at--) {
    if (singularOf(lowerAt(view, at)) !== null) break;
    if (isPerson(view, at)) {
      if (!isPerson(view, at - 1)) names++;
      continue;
    }
    const linked = /^(?:,|and|&)$/.test(lowerAt(view, at)) || isWhere(view, at);
    if (!linked) return null;
  }
  if (at < sentence.firstToken || singularOf(lowerAt(view, at)) === null) return null;
  if (!isPerson(view, at + 1) || (names === 1 && !isFollowed(view, sentence, mention.endToken))) return null;
  let first = at;
  while (first > sentence.firstToken && limits(view, first - 1)) first--;
  // "told senators Ann Roe and Bo Lund had left"
  if (/^(?:told|tells|telling|asked|asks|reminded|warned|assured|informed)$/.test(lowerAt(view, first - 1)))
    return null;
  let former = false;
  for (let word = first; word < at; word++) if (formerWords.has(lowerAt(view, word))) former = true;
  return { first, end: at + 1, head: at, former, noun: singularOf(lowerAt(view, at)) as string, plural: true };
}

/** "of Orra", "(R-Orra)". */
function isWhere(view: RoleView, at: number): boolean {
  const word = lowerAt(view, at);
  if (/^(?:of|from|the|\(|\)|-|[rdi](?:-.*)?)$/.test(word)) return true;
  return view.nameAt[at] !== -1 && !isPerson(view, at);
}

function isFollowed(view: RoleView, sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.endToken && at - from < longestList; at++) {
    if (isPerson(view, at)) return /^(?:,|and|&)$/.test(lowerAt(view, at - 1));
    if (!/^(?:,|and|&)$/.test(lowerAt(view, at)) && !isWhere(view, at)) return false;
  }
  return false;
}

function limits(view: RoleView, at: number): boolean {
  const word = lowerAt(view, at).replace(/\./g, '');
  return roleModifiers.has(word) || formerWords.has(word) || isNational(word) || roleClass(word) === 'minister';
}

/** The office of which a word is the plural with an "s"; null for any other word. */
function singularOf(word: string): string | null {
  const singular = word === 'mps' ? 'mp' : /^\p{L}{3,}s\.?$/u.test(word) ? word.replace(/s(\.?)$/, '$1') : '';
  return roleClass(singular) === null || roleClass(word) !== null ? null : singular;
}
