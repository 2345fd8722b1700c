import type { Attribution } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { isThing } from '../clause/holders.ts';
import { documents, evidence, timeWords } from '../lexicon/word-classes.ts';

/** What news sites set before a line. */
const label =
  /^(?:(?:live |latest )?updated?|breaking(?: news)?|original post|exclusive|watch|note|correction|clarification|analysis|opinion|photos?|videos?|live|related|read more|developing|alert|fact[- ]check|bottom line|by the numbers|why it matters|the latest|key points?|caption|summary|more|story|editor['’]s note)$/iu;

/** Only who or what can speak vouches for a number: a person, a body, a paper, a poll; no bias, no morning, no "that". */
export function mayVouch({ actor, name }: Attribution): boolean {
  if (actor !== null) return true;
  if (label.test(name) || /^related (?:article|story|video)\b/iu.test(name)) return false;
  const head = name.split(/\s(?:of|for|from|in|at|by|with|to|on|who|that|which|about|against)\s|[,(]/u, 1)[0] ?? '';
  const word = head.trim().split(/\s/u).at(-1)?.toLowerCase() ?? '';
  if (evidence.has(word) || documents.has(word)) return true;
  if (/^(?:that|this|these|those|what|which|one|\P{L}*)$/u.test(word)) return false;
  return !timeWords.has(word) && !isThing(word);
}

/** "Roads in what **officials** estimate": the source stands behind "what". */
export function behindWhat(claimant: Attribution): Attribution {
  const [lead, name] = /^.*\s(?:in|of|with|at|on|for|by|to|from|into)\swhat\s(?=(.+)$)/u.exec(claimant.name) ?? [];
  if (lead === undefined || name === undefined || claimant.end - claimant.start !== claimant.name.length)
    return claimant;
  return { ...claimant, start: claimant.start + lead.length, name };
}

const longestLead = 300;
const accusing =
  /^(?:(?:But|And|Meanwhile|Earlier|Later),?\s)?((?:[\p{Lu}\d][\p{L}.’'-]*|the|of|and|for|de|bin|al)(?:\s(?:[\p{Lu}\d][\p{L}.’'-]*|the|of|and|for|de|bin|al)){0,7}?)(?:,\s[^“”"]{3,120},)?\s(?:has\s|had\s|also\s|later\s){0,2}(?:accus(?:es|ed)|blam(?:es|ed)|mock(?:s|ed)|charg(?:es|ed)|condemn(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed))\s/u;

/** "Lind accused the mayor of taking $3 million, the Courier reported": who accuses vouches, and the paper only prints. `from` is where the sentence begins. */
export function accuserOf(text: string, from: number, claimant: Attribution, figure: Span): Attribution | null {
  if (claimant.start < figure.end) return null;
  if (figure.start - from > longestLead) return null;
  const name = accusing.exec(text.slice(from, figure.start))?.[1];
  if (name === undefined) return null;
  const start = text.indexOf(name, from);
  return { start, end: start + name.length, name, actor: null };
}

const longestName = 90;
const properName =
  /^(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}&’-]*)(?:\s(?:of|for|the|and|(?:\p{Lu}\.)+|\p{Lu}[\p{L}&’-]*)(?=[\s,.;)]|$))*/u;
const issued =
  /^\s(?:(?:newly|recently|just|first|jointly)\s)?(?:released|reported|published|compiled|provided|issued|collected|gathered|cited|prepared|obtained|analy[sz]ed)\s(?:on\s\p{L}+day\s|\p{Lu}\p{Ll}+day\s|this week\s|last week\s)?by\s(?:the\s)?/u;

/** "According to figures released by Orlan Bank": papers vouch by whoever issued them. */
export function issuerOf(text: string, claimant: Attribution): Attribution | null {
  if (claimant.actor !== null || !evidenceAlone.test(claimant.name)) return null;
  const [link] = issued.exec(text.slice(claimant.end)) ?? [];
  if (link === undefined) return null;
  const start = claimant.end + link.length;
  const [name] = properName.exec(text.slice(start, start + longestName)) ?? [];
  if (name === undefined) return null;
  const whole = name.replace(/(?:\s(?:of|for|the|and)|\s\p{Lu}\p{Ll}+day)+$/u, '');
  return { start, end: start + whole.length, name: whole, actor: null };
}

const evidenceAlone =
  /^(?:(?:the|new|official|preliminary|latest|recent|more|separate|a|an)\s)*(?:(?:\p{L}+\s)?(?:figures?|data|numbers|statistics|reports?|documents?|estimates?|records|results|polls?|surveys?|stud(?:y|ies)))$/iu;
