import type { Sentence } from '../../document.ts';
import { lowerAt, type RoleView } from './role-view.ts';

/** Where the words of an office begin that a verb says somebody enters or leaves. */
export interface OfficeChange {
  readonly from: number;
  readonly former: boolean;
}

const entering: readonly (readonly RegExp[])[] = [
  [/^(?:took|takes)$/, /^(?:over|office|charge)$/, /^as$/],
  [/^(?:was|is)$/, /^(?:sworn|voted)$/, /^in$/, /^as$/],
  [/^was$/, /^(?:inaugurated|installed|reappointed|reinstated|confirmed)$/, /^as$/],
  [/^has$/, /^been$/, /^(?:named|appointed|elected|re-elected|reelected|chosen|confirmed)$/],
  [/^has$/, /^become$/],
  [/^becomes$/],
  [/^(?:is|was)$/, /^back$/, /^as$/],
  [/^(?:returns|returned|continues|continued|stays|stayed)$/, /^as$/],
  [/^(?:stays|stayed|continues|continued)$/, /^on$/, /^as$/],
];
const leaving: readonly (readonly RegExp[])[] = [
  [/^(?:resigned|quit|retired)$/, /^as$/],
  [/^(?:stepped|stood)$/, /^down$/, /^as$/],
  [/^was$/, /^(?:removed|dismissed|ousted|sacked|fired|deposed|replaced)$/, /^as$/],
  [/^has$/, /^been$/, /^(?:removed|dismissed|ousted|sacked|fired|deposed|replaced)$/, /^as$/],
];
const longestPredecessor = 8;

/** "took over as president", "was sworn in as health secretary", "succeeded Roe as chancellor", "stepped down as mayor". */
export function officeChange(view: RoleView, sentence: Sentence, from: number): OfficeChange | null {
  const behind = (rows: typeof entering): number | null => {
    const row = rows.find((words) => words.every((word, index) => word.test(lowerAt(view, from + index))));
    return row === undefined ? null : from + row.length;
  };
  const entered = behind(entering);
  if (entered !== null) return { from: lowerAt(view, entered) === 'as' ? entered + 1 : entered, former: false };
  const post = behindPost(view, from);
  if (post !== null) return { from: post, former: true };
  const left = behind(leaving);
  if (left !== null) return { from: left, former: true };
  const won = wonAs(view, sentence, from) ?? keptAs(view, sentence, from);
  if (won !== null) return { from: won, former: false };
  if (!/^(?:succeeded|replaced|succeeds|replaces)$/.test(lowerAt(view, from))) return null;
  for (let at = from + 1; at < sentence.endToken && at - from < longestPredecessor; at++) {
    if (/^[,.;:()"“”]$/.test(lowerAt(view, at))) return null;
    if (lowerAt(view, at) === 'as') return { from: at + 1, former: false };
  }
  return null;
}

/** "Stepped down from his post as coach of Orra", "resigned her position as director": where the office begins. */
function behindPost(view: RoleView, from: number): number | null {
  let at = from;
  if (/^(?:has|had)$/.test(lowerAt(view, at))) at++;
  if (/^(?:stepped|stood)$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === 'down') at += 2;
  else if (/^(?:resigned|quit|left|retired)$/.test(lowerAt(view, at))) at++;
  else return null;
  if (lowerAt(view, at) === 'from') at++;
  if (!/^(?:his|her|the|their)$/.test(lowerAt(view, at))) return null;
  if (!/^(?:post|job|position|role|office|seat|place)$/.test(lowerAt(view, at + 1))) return null;
  return lowerAt(view, at + 2) === 'as' ? at + 3 : null;
}

const longestTerm = 6;

/** "Won a second term as mayor", "secured re-election as governor": where the office begins. */
function wonAs(view: RoleView, sentence: Sentence, from: number): number | null {
  if (!/^(?:won|secured|clinched|began|starts|started)$/.test(lowerAt(view, from))) return null;
  let elected = false;
  for (let at = from + 1; at < sentence.endToken && at - from < longestTerm; at++) {
    const word = lowerAt(view, at);
    if (elected && word === 'as') return at + 1;
    if (/^[,.;:()"“”]$/.test(word)) return null;
    elected = /^(?:term|election|re-election|reelection)$/.test(word);
  }
  return null;
}

const longestReturn = 7;

/** "Keeps his job as chancellor", "also returns to the cabinet table as levelling-up secretary", "has been given a cabinet job as …". */
function keptAs(view: RoleView, sentence: Sentence, from: number): number | null {
  let at = from;
  while (/^(?:also|now|again)$/.test(lowerAt(view, at))) at++;
  const given =
    lowerAt(view, at) === 'has' && lowerAt(view, at + 1) === 'been' && /^(?:given|handed)$/.test(lowerAt(view, at + 2));
  const keeps = /^(?:keeps|kept|retains|retained|resumes|resumed)$/.test(lowerAt(view, at));
  const returns = /^(?:returns|returned)$/.test(lowerAt(view, at)) && lowerAt(view, at + 1) === 'to';
  if (!given && !keeps && !returns) return null;
  let post = false;
  for (at++; at < sentence.endToken && at - from < longestReturn + 2; at++) {
    const word = lowerAt(view, at);
    if (post && word === 'as') return at + 1;
    if (/^[,.;:()"“”]$/.test(word)) return null;
    post ||= /^(?:job|post|role|position|cabinet|government|office|seat)$/.test(word);
  }
  return null;
}
