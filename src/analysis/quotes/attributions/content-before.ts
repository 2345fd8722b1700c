import { endsAfter, skipAdverbs } from '../clause/circumstances.ts';
import { clauseEnd } from '../clause/clause-end.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { type VerbGroup, verbGroupAt } from '../clause/verb-group.ts';
import { timeWords } from '../lexicon/word-classes.ts';
import {
  after,
  isQuoted,
  isWork,
  lastQuotedWord,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';
import { opensClause } from './content.ts';

/** Words with their marks that a quotation needs to stand as a statement without a mark at its end. */
const minimumUnmarked = 7;

/** What was said before "he said": the quotation or the clause, and where it goes on behind. */
export function contentBefore(
  view: TextView,
  group: VerbGroup,
  subject: Subject,
  follows: number,
  unit: Unit,
  previous: Unit | null,
  found: readonly Finding[],
  behind: TokenRange | null,
): TokenRange[] | null {
  const opening = Math.min(subject.words.first, group.first);
  let last = opening - 1;
  const comma = last >= unit.first && !isQuoted(view, last) && /^[,—–-]+$/.test(wordAt(view, last));
  if (comma) last--;
  if (last < unit.first) {
    // "“Really?” Trump said." stands as a sentence of its own behind the quotation.
    const tail = previous === null ? -1 : previous.end - 1;
    const adjacent = previous !== null && previous.paragraph === unit.paragraph && previous.end === unit.first;
    if (
      adjacent &&
      isQuoted(view, tail) &&
      // "“… ends here.” Berg asked to leave": a sentence of its own
      !(wordAt(view, follows) === 'to' && tagAt(view, follows) === 'PART') &&
      !isIntroduced(view, tail, previous) &&
      !quotesBehind(view, follows) &&
      (group.frames.includes('c') || standsAlone(view, follows, unit.end)) &&
      endsAfter(view, group, follows, unit.end)
    )
      return [quoteRange(view, tail, previous)];
    return null;
  }
  const as = wordAt(view, last) === 'as' && !subject.inverted;
  if (as) {
    last--;
    if (wordAt(view, last) === ',') last--;
    if (last <= unit.first) return null;
  }
  const quoted = isQuoted(view, last);
  if (!quoted && !comma && !as) return null;
  const begins = beginning(found, unit, last);
  if (quoted && isWork(view, last)) return null;
  if (!group.frames.includes('c') && !(quoted && standsAlone(view, follows, unit.end))) return null;
  if (as && /^(?:PART|VERB)$/.test(tagAt(view, follows))) return null;
  if (quoted) {
    const range = quoteRange(view, last, unit);
    const mark = comma ? ',' : lastQuotedWord(view, last);
    // "“… ends here.” Berg would later ask to leave": a sentence of its own
    if (group.future && mark !== ',' && wordAt(view, follows) === 'to') return null;
    // Without a mark the quotation was glued to its attribution, or is only the object of what follows.
    if (!/^[.,!?…—–-]+$/.test(mark) && range.end - range.first < minimumUnmarked) return null;
    const over =
      subject.inverted ||
      isQuoted(view, follows) ||
      wordAt(view, follows) === ':' ||
      endsAfter(view, group, follows, unit.end);
    if (!over && (mark !== ',' || wordAt(view, follows) === 'that')) return null;
    return withRest(view, startOf(view, range, begins), group, subject, follows, unit);
  }
  if (!subject.inverted && !endsAfter(view, group, follows, unit.end)) return null;
  // "Asked about it, he said: “…”" goes on behind the verb.
  if (!as && (quotesBehind(view, follows) || wordAt(view, follows) === ':')) return null;
  let first = begins;
  while (first < last && /^[,.;:—–-]+$/.test(wordAt(view, first)) && !isQuoted(view, first)) first++;
  const aside =
    (wordAt(view, follows) === ',' &&
      !/^(?:and|but|or)$/.test(wordAt(view, follows + 1)) &&
      !isQuoted(view, follows + 1)) ||
    resumes(view, follows, unit.end);
  if (first > last) return null;
  if (as) return aroundAs(view, { first, end: last + 1 }, follows, unit.end);
  if (!aside && (behind !== null || last + 1 - first < 3)) return null;
  if (!aside && ![hasVerb, hasPast, hasToll].some((tells) => tells(view, first, last + 1))) return null;
  return withRest(view, { first, end: last + 1 }, group, subject, follows, unit);
}

/** "Three dead after storm in Orra, police say": a headline's sentence. */
function hasToll(view: TextView, first: number, end: number): boolean {
  for (let at = first; at + 1 < end; at++)
    if (tagAt(view, at) === 'NUM' && /^(?:dead|missing|hurt|injured|ill|sick|homeless)$/.test(wordAt(view, at + 1)))
      return true;
  return false;
}

/** "He added: “…”": words before the quotation present it already. */
function isIntroduced(view: TextView, inside: number, unit: Unit): boolean {
  const first = quoteRange(view, inside, unit).first;
  return first > unit.first && /^[:,]$/.test(wordAt(view, first - 1)) && !isQuoted(view, first - 1);
}

/** "…,” she went on.": verbs that only go on need the end of the clause behind them. */
function standsAlone(view: TextView, follows: number, limit: number): boolean {
  const at = skipAdverbs(view, follows, limit);
  return at >= limit || isQuoted(view, at) || /^(?:PUNCT|ADP)$/.test(tagAt(view, at));
}

/** Where the words that nobody else was given yet begin. */
function beginning(found: readonly Finding[], unit: Unit, last: number): number {
  let begins = unit.first;
  for (const { contents } of found) for (const { end } of contents) if (end <= last) begins = Math.max(begins, end);
  return begins;
}

function quotesBehind(view: TextView, follows: number): boolean {
  return isQuoted(view, follows) || (/^[,:]$/.test(wordAt(view, follows)) && isQuoted(view, follows + 1));
}

/** "It was “a disaster,” he said": a quotation that completes a clause takes the clause with it. */
function startOf(view: TextView, range: TokenRange, begins: number): TokenRange {
  const before = range.first - 1;
  if (before < begins || /^[,:.;—–-]+$/.test(wordAt(view, before))) return range;
  let first = begins;
  while (first < before && tagAt(view, first) === 'PUNCT' && !isQuoted(view, first)) first++;
  return { first, end: range.end };
}

function quoteRange(view: TextView, inside: number, unit: Unit): TokenRange {
  const quote = view.quotes[view.quoteAt[inside] ?? -1];
  return { first: Math.max(unit.first, quote?.outerFirst ?? inside), end: quote?.outerEnd ?? inside + 1 };
}

function withRest(
  view: TextView,
  range: TokenRange,
  group: VerbGroup,
  subject: Subject,
  follows: number,
  unit: Unit,
): TokenRange[] {
  const contents = [range];
  for (let at = follows; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) {
      const before = wordAt(view, at - 1);
      if (/^[,.:—–-]+$/.test(before) || onlyLinks(view, follows, at)) contents.push(quoteRange(view, at, unit));
      break;
    }
    const word = wordAt(view, at);
    if (word === ',' && onlyCircumstances(view, follows, at) && !subject.inverted && !isQuoted(view, range.end - 1)) {
      const next = wordAt(view, at + 1);
      if (/ing$/.test(next) || /^(?:and|but|citing|who|which)$/.test(next) || isQuoted(view, at + 1)) continue;
      // "…, she said, an old wish of hers"
      if (/^an?$/.test(next) && !opensClause(view, at + 1, unit.end)) continue;
      const end = clauseEnd(view, at + 1, unit.end, true);
      if (end > at + 2) {
        // "In May, she said, the harbour would close": an opening without a verb says nothing by itself.
        if (!hasVerb(view, range.first, range.end) && !/^(?:VERB|AUX)$/.test(tagAt(view, at + 1))) contents.pop();
        contents.push({ first: at + 1, end });
      }
      break;
    }
    const other = at > group.at ? verbGroupAt(view, at, unit.first) : null;
    if (other !== null && other.form !== 'ing') break;
  }
  return contents;
}

/** "The ferry, as Lund has said, is a ruin"; of "boats rot if the ferry, as he has said, is sold" nobody can tell how much he said. */
function aroundAs(view: TextView, before: TokenRange, follows: number, limit: number): TokenRange[] | null {
  if (!resumes(view, follows, limit)) return [before];
  if (hasVerb(view, before.first, before.end) || hasSubordinator(view, before)) return null;
  let comma = follows;
  while (wordAt(view, comma) !== ',') comma = after(view, comma);
  return [before, { first: comma + 1, end: clauseEnd(view, comma + 1, limit, true) }];
}

/** "These crews, Lund said earlier in the hearing, were …": behind the circumstances the clause goes on with its verb. */
function resumes(view: TextView, follows: number, limit: number): boolean {
  let comma = follows;
  while (comma < limit && comma < follows + 12 && wordAt(view, comma) !== ',') comma = after(view, comma);
  return (
    wordAt(view, comma) === ',' &&
    onlyCircumstances(view, follows, comma) &&
    /^(?:VERB|AUX)$/.test(tagAt(view, comma + 1)) &&
    !/ing$/.test(wordAt(view, comma + 1))
  );
}

/** "on Monday", "earlier in the hearing": nothing between the verb and a comma but when and where. */
function onlyCircumstances(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (isQuoted(view, at) || /^(?:VERB|AUX|SCONJ|CCONJ|PUNCT|PRON)$/.test(tagAt(view, at))) return false;
  }
  return end === first || /^(?:ADV|ADP|PROPN)$/.test(tagAt(view, first)) || timeWords.has(wordAt(view, first));
}

function hasSubordinator(view: TextView, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at = after(view, at)) if (tagAt(view, at) === 'SCONJ') return true;
  return false;
}

/** "…,” he said, but “…”": nothing but marks and linking words in between. */
function onlyLinks(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (!/^(?:PUNCT|CCONJ|SCONJ|ADV)$/.test(tagAt(view, at))) return false;
  return true;
}

/** "Orra's military freed 49 sailors": a past that a tagger takes for an adjective, with its subject before and its object behind. */
function hasPast(view: TextView, first: number, end: number): boolean {
  for (let at = first + 2; at < end - 1; at++)
    if (/ed$/.test(wordAt(view, at)) && tagAt(view, at) === 'ADJ' && !isQuoted(view, at))
      if (/^(?:NOUN|PROPN|ADJ)$/.test(tagAt(view, at - 1)) && /^(?:NUM|DET)$/.test(tagAt(view, at + 1))) return true;
  return false;
}

/** Whether a verb or a quotation stands in the range. */
export function hasVerb(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at = isQuoted(view, at) ? after(view, at) : at + 1) {
    if (isQuoted(view, at) || /^(?:AUX|VERB)$/.test(tagAt(view, at))) return true;
  }
  return false;
}
