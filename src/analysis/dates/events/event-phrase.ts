import type { Phrase } from '../../../core/span.ts';
import { happens } from '../happening.ts';
import { commaBefore } from '../words/enclosed.ts';
import {
  clauseEnd,
  clauseStart,
  type EventSite,
  finite,
  hasFinite,
  hasVerb,
  isMark,
  isVerb,
  lastVerbGroup,
  lower,
  relatives,
  slice,
  subjectStart,
  tagAt,
} from './clause.ts';
import { beginsBehindYear, closing, longest, opening, reporting } from './event-cut.ts';
import { isCompared, isCompounded, leadStart } from './event-lead.ts';
import { isAttribute, nounBefore, nounBehind, timeWord, vagueDay } from './event-noun.ts';

/**
 * What happens at a time, as a short slice of its sentence: the noun a date stands before ("the November 5 elections"),
 * a happening it stands behind ("his inauguration on January 20"), else the clause around its verb. Null when unsure.
 */
export function eventPhrase(whole: EventSite): Phrase | null {
  const site = runsOn(whole) ? { ...whole, sentence: { ...whole.sentence, endToken: whole.end } } : whole;
  // "Halloween-themed" and "the wettest since 1970" date nothing
  if (isCompounded(site) || isCompared(site)) return null;
  const noun = nounBehind(site);
  const possessive = lower(site, site.end) === "'s";
  // "the singer's November 8, 1923, debut": what stands before is whose it was
  if (noun === null && (site.syntax.fine[site.start - 1] === 'POS' || isAttribute(site))) return null;
  if (noun !== null || (possessive && vagueDay.test(lower(site, site.start)))) return noun;
  // "by Thursday's paper", "heading into May": what stands before is not what happens then
  if ((possessive && site.end - site.start === 1) || isAwaited(site)) return null;
  if (opensSentence(site)) return clauseBehind(site);
  return nounBefore(site) ?? (isFrom(site) && lower(site, site.end) !== 'when' ? null : clause(site));
}

/** "… speaks in Orra, May 3, 2021 The ministry said": a caption that runs into the text tells nothing of what follows. */
function runsOn({ tokens, sentence, start, end }: EventSite): boolean {
  return start > sentence.firstToken + 2 && beginsBehindYear(tokens, end);
}

/** "heading into November", "ahead of Tuesday", "many are hoping for in May": it is still to come when this happens. */
function isAwaited(site: EventSite): boolean {
  const { start } = site;
  if (/^(?:into|toward|towards)$/.test(lower(site, start - 1))) return true;
  if (lower(site, start - 1) === 'of' && lower(site, start - 2) === 'ahead') return true;
  const at = /^(?:in|on)$/.test(lower(site, start - 1)) ? start - 1 : start;
  return lower(site, at - 1) === 'for' && /^(?:hop|wait|prepar|brac|look)\p{Ll}*$/u.test(lower(site, at - 2));
}

/** "… strikes aid vehicle In April, aid workers were killed": a sentence that a headline before it runs into. */
function opensSentence(site: EventSite): boolean {
  const lead = site.start - 1;
  return (
    lead > site.sentence.firstToken &&
    /^(?:In|On|At|By|Since|After)$/.test(site.tokens[lead]?.text ?? '') &&
    !isMark(site, lead - 1)
  );
}

/** "his first report from Monday", "a change from the 1960s": what is from a time has its noun or nothing. */
function isFrom(site: EventSite): boolean {
  const { start, end } = site;
  return (
    lower(site, start - 1) === 'from' &&
    ofATime.test(lower(site, start - 2)) &&
    !/^(?:to|until|till|through|on|onwards?|and|-)$/.test(lower(site, end))
  );
}

const ofATime =
  /^(?:images?|photos?|pictures?|videos?|footage|recordings?|clips?|transcripts?|reports?|data|figures?|numbers?|polls?|surveys?|lists?|records?|addresses|tweets?|posts?|messages?|letters?|emails?|notes?|documents?|memos?|filings?|readings?|levels?|estimates?|forecasts?|results?|interviews?|apolog(?:y|ies)|statements?|peaks?|lows?|highs?|differences?|shifts?|changes?|rises?|drops?|increases?|declines?|down|up|unchanged)$/;

function clause(site: EventSite): Phrase | null {
  const end = leadStart(site);
  const first = clauseStart(site, end);
  if (lower(site, site.end) === 'when' || (lower(site, site.end) === ',' && lower(site, site.end + 1) === 'when')) {
    const from = site.end + (lower(site, site.end) === 'when' ? 1 : 2);
    return opening(site, from, clauseEnd(site, from));
  }
  // "alleged that around eight they heard a shot": what stands before the "that" only tells it
  if (lower(site, end - 1) === 'that' && site.syntax.tags[end - 1] === 'SCONJ') {
    const after =
      /^(?:and|to|-)$/.test(lower(site, site.end)) && tagAt(site, site.end + 1) === 'NUM' ? site.end + 2 : site.end;
    const from = lower(site, after) === ',' ? after + 1 : after;
    const until = clauseEnd(site, from);
    return hasFinite(site, from, until) ? opening(site, from, until) : null;
  }
  // "Mayor since 2015, Roe said": what somebody is stands before
  if (
    /^(?:since|until)$/.test(lower(site, end)) &&
    lower(site, site.end) === ',' &&
    end > first &&
    !hasVerb(site, first, end)
  )
    return end - first < 2 ? null : slice(site, first, end);
  const aside = besides(site, end);
  if (aside !== undefined) return aside;
  const deed = accusedOf(site, first, end);
  if (deed !== null) return slice(site, deed, end);
  const apposed = behindApposition(site, end);
  if (apposed !== null) return apposed;
  if (hasVerb(site, first, end) || hasFinite(site, first, end)) {
    // "met on Wednesday with the head of …": what stands behind the date completes the verb.
    if (!isVerb(site, end - 1)) return closing(site, first, end);
    const behind = clauseEnd(site, site.end);
    // "he said on Tuesday" tells nothing that happened, "he said on Tuesday that …" does.
    if (reporting.test(lower(site, end - 1)) && lower(site, site.end) !== 'that') return null;
    if (behind <= site.end) return closing(site, first, end);
    const subject = subjectStart(site, lastVerbGroup(site, first, end), first);
    // what was said is cut off before it says anything
    if (reporting.test(lower(site, end - 1)) && site.end + 5 > subject + longest) return null;
    return opening(site, subject, behind);
  }
  // "NATO leaders Wednesday outlined …": the subject stands before, its verb behind.
  const subject = subjectStart(site, end, first);
  if (subject < end && verbBehind(site)) return opening(site, subject, clauseEnd(site, site.end));
  // "the heat of August" is nothing that happens
  if (lower(site, end) === 'of' && !happens(lower(site, end - 1))) return null;
  const noun =
    end < site.start && end > first && tagAt(site, end - 1) === 'NOUN' && !timeWord.test(lower(site, end - 1));
  return noun ? slice(site, subject, end) : clauseBehind(site);
}

/** "Berg, minister from 1995 to 1996, was charged": what somebody was then, never what the rest tells; undefined elsewhere. */
function besides(site: EventSite, end: number): Phrase | null | undefined {
  const comma = commaBefore(site.tokens, site.syntax, site.sentence, site.start, site.end);
  if (comma === null || hasFinite(site, comma + 1, end)) return undefined;
  return end - comma - 1 < (hasVerb(site, comma + 1, end) ? 3 : 2) ? null : slice(site, comma + 1, end);
}

/** "He is accused of fraud between May and June": when the deed was, not the accusation. */
function accusedOf(site: EventSite, first: number, end: number): number | null {
  for (let at = end - 2; at > first; at--) {
    if (!/^(?:of|with)$/.test(lower(site, at))) continue;
    const charge = lower(site, at - 1);
    const now = /^(?:is|are|stands?)$/.test(lower(site, at - 2));
    return now && /^(?:accused|charged|suspected)$/.test(charge) ? at + 1 : null;
  }
  return null;
}

/** "He will meet his counterpart, Lund, on Wednesday, a visit …": the clause goes on behind an apposition. */
function behindApposition(site: EventSite, end: number): Phrase | null {
  if (end === site.start || lower(site, end - 1) !== ',') return null;
  const behind = lower(site, site.end);
  if (!/^[.;]?$/.test(behind) && !(behind === ',' && tagAt(site, site.end + 1) === 'DET')) return null;
  const apposition = clauseStart(site, end - 1);
  if (end - 1 - apposition > longestApposition || hasFinite(site, apposition, end - 1)) return null;
  if (lower(site, apposition - 1) !== ',') return null;
  const first = clauseStart(site, apposition - 1);
  return hasFinite(site, first, apposition - 1) ? closing(site, first, apposition - 1) : null;
}

const longestApposition = 7;

/** "A judge on Tuesday blocked the rule": a verb right behind the expression, adverbs aside. */
function verbBehind(site: EventSite): boolean {
  let at = site.end;
  while (at < site.end + 3 && tagAt(site, at) === 'ADV') at++;
  return at < site.sentence.endToken && finite.test(site.syntax.fine[at] ?? '');
}

/** The first clause with a finite verb behind the expression: "On Tuesday, after some talks, ministers agreed …". */
function clauseBehind(site: EventSite): Phrase | null {
  let from = site.end;
  if (lower(site, from) === "'s") return null;
  // "In the 2015-16 season the club won"
  if (ofYears.test(lower(site, from))) from++;
  if (timeWord.test(lower(site, from)) && from < site.end + 2) from++;
  for (let count = 0; count < 4 && from < site.sentence.endToken; count++) {
    while (lower(site, from) === ',' || /^(?:itself|alone|and)$/.test(lower(site, from))) from++;
    const last = clauseEnd(site, from);
    // "just before she was called back"
    const head = tagAt(site, from) === 'ADV' ? from + 1 : from;
    const subordinate = /^(?:ADP|SCONJ)$/.test(tagAt(site, head)) || relatives.has(lower(site, from));
    // "By 2040, planners say, the city will be full": who tells it is no event
    const telling = last - from < longestTelling && tells.test(lower(site, last - 1)) && lower(site, last) === ',';
    // "On Monday, Berg, a lawyer who lives there, was chosen": what an apposition tells is of another time
    const apposed = count > 0 && tagAt(site, from) === 'DET' && relativeBefore(site, from, last);
    if (apposed) return null;
    if (!subordinate && !telling && hasFinite(site, from, last)) return opening(site, from, last);
    if (last === from || isMark(site, last)) return null;
    from = last + 1;
  }
  return null;
}

const ofYears = /^(?:academic|school|financial|fiscal|tax)$/;

function relativeBefore(site: EventSite, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    if (finite.test(site.syntax.fine[at] ?? '')) return false;
    if (relatives.has(lower(site, at))) return true;
  }
  return false;
}

const longestTelling = 9;
const tells =
  /^(?:say|says|said|believe|believes|believed|think|thinks|hope|hopes|expect|expects|warn|warns|warned|added|adds|argue|argues|claim|claims|told|reported|reports|estimate|estimates)$/;
