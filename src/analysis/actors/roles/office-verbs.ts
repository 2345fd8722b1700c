import type { Sentence } from '../../document.ts';
import type { RolePhrase } from './role-phrases.ts';
import { isPerson, lowerAt, type RoleView } from './role-view.ts';

/** Verbs that say what somebody is, with the noun of that office. Present tense, and what stays true. */
const verbs: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'],
  ['leads', 'leader'],
  ['runs', 'head'],
  ['chairs', 'chair'],
  ['commands', 'commander'],
  ['manages', 'manager'],
  ['directs', 'director'],
  ['owns', 'owner'],
  ['founded', 'founder'],
  ['co-founded', 'co-founder'],
  ['cofounded', 'co-founder'],
  ['headed', 'head'],
  ['led', 'leader'],
  ['chaired', 'chair'],
  ['run', 'head'],
]);

/** Bodies that somebody heads; "leads the race", "runs the risk" and "owns a dog" tell of no office. */
const bodies =
  /^(?:agency|ministry|department|committee|subcommittee|commission|party|group|firm|company|bank|union|organi[sz]ation|charity|foundation|institute|university|school|college|hospital|clinic|government|cabinet|administration|council|board|bureau|laboratory|lab|federation|association|alliance|coalition|movement|authority|office|service|directorate|inquiry|investigation|delegation|faction|caucus|army|navy|brigade|battalion|regiment|division|squadron|unit|think-tank|tank|museum|gallery|orchestra|newspaper|magazine|airline|brewery|shipyard|network|centre|center|programme|program|project|campaign|church|diocese|parliament|senate|assembly|chamber|court|tribunal|corporation|conglomerate|startup|start-up|consultancy|practice|trust|fund|club)$/;

const longestObject = 10;

/** "heads the agency", "who leads the Workers' Union", "founded Acme": the verb with its object, which must be a body. Null for none. */
export function officeVerb(view: RoleView, sentence: Sentence, from: number): RolePhrase | null {
  let at = from;
  const has = /^(?:has|have)$/.test(lowerAt(view, at));
  if (has) at++;
  while (/^(?:also|now|currently|still|jointly|long)$/.test(lowerAt(view, at))) at++;
  const verb = lowerAt(view, at);
  const noun = verbs.get(verb);
  if (noun === undefined || (verb === 'run' && !has)) return null;
  // what is over is not told with its end: "led the agency" may be long ago
  const over = /^(?:headed|led|chaired)$/.test(verb) && !has;
  // anybody owns "the newspaper" on the table: there only a named body tells
  const end = endOfObject(view, sentence, at + 1, /^(?:head|chair|lead|le|run)/.test(verb));
  return end === null ? null : { first: has ? from : at, end, head: at, former: over, noun };
}

function endOfObject(view: RoleView, sentence: Sentence, from: number, common: boolean): number | null {
  let at = from;
  if (/^(?:the|its|his|her|their|a|an)$/.test(lowerAt(view, at))) at++;
  let last: number | null = null;
  for (; at < sentence.endToken && at - from < longestObject; at++) {
    if (isPerson(view, at)) return null;
    const name = view.nameAt[at] as number;
    if (name >= 0) {
      if (view.names[name]?.kind === 'organization') last = at;
      continue;
    }
    const word = lowerAt(view, at);
    if (word === "'s" || word === '-') continue;
    const tag = view.tags[at];
    if (tag !== undefined && !/^(?:ADJ|NOUN|PROPN|X)$/.test(tag)) break;
    if (/^[,.;:()"“”]$/.test(word)) break;
    last = common && bodies.test(word) ? at : null;
  }
  if (last === null) return null;
  // "leads Acme by two points", "heads the party's list": no office
  const next = lowerAt(view, last + 1);
  if (/^(?:by|\d.*|'s|-)$/.test(next)) return null;
  if (!/^(?:of|for)$/.test(next)) return last + 1;
  let end = last + 2;
  if (/^(?:the|its)$/.test(lowerAt(view, end))) end++;
  const opened = end;
  while (end < sentence.endToken && (view.nameAt[end] as number) >= 0 && !isPerson(view, end)) end++;
  return end > opened ? end : last + 1;
}
