import type { Sentence } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { isListed } from './before-name.ts';
import { behindVerbAt, isGoverned } from './behind-verb.ts';
import { withBody, withFurtherLimit } from './body-behind.ts';
import { furtherRoles, phraseFrom, type RolePhrase } from './role-phrases.ts';
import { isCapital, isOffice, isPerson, lowerAt, type RoleView } from './role-view.ts';

/** "Mark Rutte, the secretary general of NATO," and "Kaja Kallas (prime minister of Estonia)", "Anna Berg, who leads the agency,". */
export function behindName(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  const from = behindParty(view, mention.endToken);
  const opening = lowerAt(view, from);
  if (opening === 'who') return behindVerbAt(view, sentence, from + 1);
  if (!/^[,(–—-]$/.test(opening) && !isGluedOffice(view, mention.endToken)) return [];
  let at = from + (isGluedOffice(view, mention.endToken) ? 0 : 1);
  const aged = /^\d\d$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === ',';
  if (aged) at += 2;
  const subject = !isGoverned(view, mention.firstToken);
  if (lowerAt(view, at) === 'who') {
    const told = behindVerbAt(view, sentence, at + 1);
    return told.length === 0 && subject && opening === ',' ? behindAside(view, sentence, at + 1) : told;
  }
  if (aged && subject && verbs.test(lowerAt(view, at))) return behindVerbAt(view, sentence, at);
  if (/^(?:also|now|currently)$/.test(lowerAt(view, at))) at++;
  const clause = behindIndefinite(view, sentence, at);
  if (clause.length > 0) return clause;
  const stated = phraseFrom(view, sentence, at);
  const phrase = stated === null ? null : withFurtherLimit(view, sentence, withBody(view, sentence, stated));
  const behind = subject && opening === ',' ? behindAside(view, sentence, phrase?.end ?? at) : [];
  if (phrase === null || !(isClosed(view, sentence, phrase) || (subject && goesOn(view, sentence, mention, phrase))))
    return behind;
  if (isNextSubject(view, sentence, mention, phrase) || isListed(view, sentence, phrase)) return behind;
  return [phrase, ...furtherRoles(view, sentence, phrase), ...behind];
}

const longestParty = 7;

/** "Rep. Ann Roe (R-Ohio), chairman of …": where the comma stands behind the bracket that only says a party; else the token itself. */
function behindParty(view: RoleView, at: number): number {
  if (lowerAt(view, at) !== '(' || !/^(?:[RDI]|[RDI]-\S+|Lab|Con|Lib|SNP)$/.test(view.tokens[at + 1]?.text ?? ''))
    return at;
  for (let close = at + 2; close < at + longestParty; close++)
    if (lowerAt(view, close) === ')') return lowerAt(view, close + 1) === ',' ? close + 1 : at;
  return at;
}

/** "Ann RoeHead of the Harbour Board": what stood between was lost with the space. */
function isGluedOffice(view: RoleView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && view.tokens[at - 1]?.end === token.start && isCapital(token.text) && isOffice(view, at);
}

const longestAside = 8;
const verbs = /^(?:is|was|has|also|became|becomes|remains|serves|served|returns|keeps|stays)$/;

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

/** "Roe, a close ally who heads the agency": what the clause says of whom the apposition describes. */
function behindIndefinite(view: RoleView, sentence: Sentence, from: number): readonly RolePhrase[] {
  if (!/^(?:an?|the)$/.test(lowerAt(view, from))) return [];
  for (let at = from + 1; at < sentence.endToken && at - from < longestAside; at++) {
    const word = lowerAt(view, at);
    if (word === 'who') return isPerson(view, at - 1) ? [] : behindVerbAt(view, sentence, at + 1);
    if (/^(?:[,.;:()"“”–—]|of|for|to|by|with|and|but|or|that|which|whose|is|was)$/.test(word)) return [];
  }
  return [];
}

/** "After a meeting with Pact Secretary Ned Roe, the US president said": whom a preposition governs is not who the comma brings in to speak. */
function isNextSubject(view: RoleView, sentence: Sentence, mention: PlacedMention, { end }: RolePhrase): boolean {
  if (!/^(?:said|says|told)$/.test(lowerAt(view, end))) return false;
  let first = mention.firstToken;
  while (first > sentence.firstToken && (isCapital(view.tokens[first - 1]?.text ?? '') || isOffice(view, first - 1)))
    first--;
  return isGoverned(view, first);
}

function isClosed(view: RoleView, sentence: Sentence, phrase: RolePhrase): boolean {
  const end = behindAcronym(view, phrase.end);
  if (lowerAt(view, end) === 'and' && titlesNext(view, sentence, end + 1)) return false;
  return (
    end >= sentence.endToken ||
    // "president of the bank in which he said": the comma is lacking
    (/^(?:in|at|on|during|for|with)$/.test(lowerAt(view, end)) && /^wh(?:ich|om)$/.test(lowerAt(view, end + 1))) ||
    /^(?:[,.;:)!?"–—-]|who|and|said|says|told|whose|since|from|until)$/.test(lowerAt(view, end))
  );
}

/** "Ann Roe, finance minister and board member Bo Lund, …": both offices are the next one's. */
function titlesNext(view: RoleView, sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.endToken && at - from < longestTitle; at++) {
    if (/^[,.;:()"“”]$/.test(lowerAt(view, at))) return false;
    if (!isOffice(view, at) || !isPerson(view, at + 1)) continue;
    let end = at + 1;
    while (isPerson(view, end)) end++;
    // "chief of the port and Minister Bo Lund's choice"
    return !/^['’]s?$/.test(lowerAt(view, end));
  }
  return false;
}

const longestTitle = 6;

/** "Ann Roe, bishop of Lund will retire": the second comma is lacking where the name opens the sentence and its verb follows. */
function goesOn(view: RoleView, sentence: Sentence, mention: PlacedMention, { end, head }: RolePhrase): boolean {
  if (mention.firstToken !== sentence.firstToken || end - head < 3) return false;
  return /^(?:will|would|has|had|is|was)$/.test(lowerAt(view, end)) || /^(?:VERB|AUX)$/.test(view.tags[end] ?? '');
}

const longestBracket = 12;

/** "Head of the Harbour Safety Board (HSB), said", "director of Clean Harbours (owned by Bo Lund), who": the bracket only tells of the body before it. */
function behindAcronym(view: RoleView, end: number): number {
  if (lowerAt(view, end) !== '(') return end;
  for (let at = end + 1; at < end + longestBracket; at++) if (lowerAt(view, at) === ')') return at + 1;
  return end;
}
