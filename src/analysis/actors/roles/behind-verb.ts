import type { Sentence } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { officeToCome } from './office-to-come.ts';
import { officeVerb } from './office-verbs.ts';
import { furtherRoles, phraseFrom, type RolePhrase } from './role-phrases.ts';
import { lowerAt, type RoleView } from './role-view.ts';
import { officeChange } from './taking-office.ts';

/** "Kaja Kallas is the prime minister of Estonia", "was named chief executive", "heads the agency". */
export function behindVerb(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  if (view.nameAt[mention.firstToken - 1] !== -1 && mention.firstToken > sentence.firstToken) return [];
  // "If Roe is elected president" states no office
  for (let at = Math.max(sentence.firstToken, mention.firstToken - 6); at < mention.firstToken; at++) {
    if (/^(?:if|unless|should|whether)$/.test(lowerAt(view, at))) return [];
  }
  // "the ministry declared Roe was a leader of the plot": that is what somebody claims
  const that = lowerAt(view, mention.firstToken - 1) === 'that' ? 2 : 1;
  if (mention.firstToken - that >= sentence.firstToken && claims.test(lowerAt(view, mention.firstToken - that)))
    return [];
  if (isGoverned(view, mention.firstToken)) return [];
  return behindVerbAt(view, sentence, mention.endToken);
}

/** "A book about Jane Roe is …", "the sister of Jane Roe heads …": somebody else is the subject. */
export function isGoverned(view: RoleView, first: number): boolean {
  // "And Jane Roe is back": it opens the sentence
  if (/^(?:And|Or)$/.test(view.tokens[first - 1]?.text ?? '')) return false;
  return /^(?:of|about|by|with|for|to|from|against|on|at|in|like|and|or|nor)$/.test(lowerAt(view, first - 1));
}

const claims =
  /^(?:sa(?:y|ys|id)|claim(?:s|ed)?|declare[sd]?|alleg(?:e|es|ed)|assert(?:s|ed)?|insist(?:s|ed)?|argue[sd]?|believe[sd]?|th(?:ink|inks|ought)|suspect(?:s|ed)?|suggest(?:s|ed)?|den(?:y|ies|ied)|charge[sd]?|maintain(?:s|ed)?|contend(?:s|ed)?|testified|feel|feels|felt|pretend(?:s|ed)?|imagine[sd]?|hope[sd]?|fear(?:s|ed)?)$/;

const passive = /^(?:named|appointed|elected|re-elected|reelected|chosen|confirmed)$/;

/** The roles that a verb at the token `from` gives its subject. */
export function behindVerbAt(view: RoleView, sentence: Sentence, from: number): readonly RolePhrase[] {
  const coming = officeToCome(view, sentence, from);
  if (coming !== null) return [coming];
  let at = from;
  let former = false;
  const verb = lowerAt(view, at);
  const change = officeChange(view, sentence, from);
  if (change !== null) {
    at = change.from;
    former = change.former;
  } else if (verb === 'serves' || verb === 'served' || verb === 'works' || verb === 'worked') {
    if (lowerAt(view, at + 1) !== 'as') return [];
    former = verb.endsWith('d');
    at += 2;
  } else if (verb === 'is' || verb === 'was' || verb === 'became' || verb === 'remains') {
    at++;
    former = verb === 'was';
    if (/^(?:also|now|currently|then|still|once)$/.test(lowerAt(view, at))) at++;
    if (passive.test(lowerAt(view, at))) {
      if (verb === 'is') return []; // "is named chairman" may be yet to come
      former = false;
      at++;
      if (lowerAt(view, at) === 'as') at++;
    }
  } else {
    const office = officeVerb(view, sentence, from);
    return office === null ? [] : [office];
  }
  const phrase = phraseFrom(view, sentence, at);
  if (phrase === null) return [];
  // "is the leader that we need": what somebody hopes
  if (phrase.end - phrase.first === 1 && /^(?:who|that|to|we|i)$/.test(lowerAt(view, phrase.end))) return [];
  // "is the mayor's brother" makes nobody mayor
  if (/^['’]s?$/.test(lowerAt(view, phrase.end))) return [];
  return [phrase, ...furtherRoles(view, sentence, phrase)].map((role) => ({
    ...role,
    former: role.former || former,
  }));
}
