import type { Sentence } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { behindVerbAt } from './behind-verb.ts';
import { furtherRoles, phraseFrom, type RolePhrase } from './role-phrases.ts';
import { lowerAt, type RoleView } from './role-view.ts';

/** "Mark Rutte, the secretary general of NATO," and "Kaja Kallas (prime minister of Estonia)", "Anna Berg, who leads the agency,". */
export function behindName(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  const opening = lowerAt(view, mention.endToken);
  if (opening === 'who') return behindVerbAt(view, sentence, mention.endToken + 1);
  if (!/^[,(–—-]$/.test(opening)) return [];
  let at = mention.endToken + 1;
  if (/^\d\d$/.test(lowerAt(view, at)) && /^,$/.test(lowerAt(view, at + 1))) at += 2; // the age
  if (lowerAt(view, at) === 'who') return behindVerbAt(view, sentence, at + 1);
  if (/^(?:also|now|currently)$/.test(lowerAt(view, at))) at++;
  const phrase = phraseFrom(view, sentence, at);
  if (phrase === null || !isClosed(view, sentence, phrase)) return [];
  return [phrase, ...furtherRoles(view, sentence, phrase)];
}

function isClosed(view: RoleView, sentence: Sentence, { end }: RolePhrase): boolean {
  return (
    end >= sentence.endToken ||
    /^(?:[,.;:)!?"–—-]|who|and|said|says|told|whose|since|from|until)$/.test(lowerAt(view, end))
  );
}
