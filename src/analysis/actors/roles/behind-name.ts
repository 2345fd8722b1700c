import type { Sentence } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { behindVerbAt, isGoverned } from './behind-verb.ts';
import { furtherRoles, phraseFrom, type RolePhrase } from './role-phrases.ts';
import { isPerson, lowerAt, type RoleView } from './role-view.ts';

/** "Mark Rutte, the secretary general of NATO," and "Kaja Kallas (prime minister of Estonia)", "Anna Berg, who leads the agency,". */
export function behindName(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  const opening = lowerAt(view, mention.endToken);
  if (opening === 'who') return behindVerbAt(view, sentence, mention.endToken + 1);
  if (!/^[,(–—-]$/.test(opening)) return [];
  let at = mention.endToken + 1;
  const aged = /^\d\d$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === ',';
  if (aged) at += 2;
  const subject = !isGoverned(view, mention.firstToken);
  if (lowerAt(view, at) === 'who') return behindVerbAt(view, sentence, at + 1);
  if (aged && subject && verbs.test(lowerAt(view, at))) return behindVerbAt(view, sentence, at);
  if (/^(?:also|now|currently)$/.test(lowerAt(view, at))) at++;
  const phrase = phraseFrom(view, sentence, at);
  const behind = subject && opening === ',' ? behindAside(view, sentence, phrase?.end ?? at) : [];
  if (phrase === null || !isClosed(view, sentence, phrase)) return behind;
  return [phrase, ...furtherRoles(view, sentence, phrase), ...behind];
}

const longestAside = 8;
const verbs = /^(?:is|was|became|remains|serves|served)$/;

/** "Roe, then a clerk at the port, is now its director"; "Roe, a Muslim, was elected mayor of Lund": what the clause goes on to say. */
function behindAside(view: RoleView, sentence: Sentence, from: number): readonly RolePhrase[] {
  for (let at = from; at < sentence.endToken && at - from < longestAside; at++) {
    const word = lowerAt(view, at);
    if (isPerson(view, at) || /^(?:[.;:()"“”–—]|who|which|and|but|or|that|said|says)$/.test(word)) return [];
    if (word !== ',') continue;
    return verbs.test(lowerAt(view, at + 1)) ? behindVerbAt(view, sentence, at + 1) : [];
  }
  return [];
}

function isClosed(view: RoleView, sentence: Sentence, { end }: RolePhrase): boolean {
  return (
    end >= sentence.endToken ||
    /^(?:[,.;:)!?"–—-]|who|and|said|says|told|whose|since|from|until)$/.test(lowerAt(view, end))
  );
}
