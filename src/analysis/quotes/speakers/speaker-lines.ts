import type { Finding } from '../clause/finding.ts';
import {
  isPersonName,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';

const maxNameWords = 6;
/** Words that stand before a colon and name nobody. */
const labels = new Set(
  'the latest breaking update updated note video photo photos watch read exclusive analysis opinion editorial correction source sources related more also ' +
    'report poll live q a question answer fact background topic subject date time where when who what why how contributing editing reporting'.split(
      ' ',
    ),
);

/**
 * Paragraphs that open with a name and a colon: a transcript's turns, which run to the next turn's paragraph, and headings
 * ("Berg: The bridge stays shut"). The name must occur elsewhere in the text, or at the head of another turn: "Update:" names nobody.
 */
export function findSpeakerLines(view: TextView): Finding[][] {
  const turns = view.units.map((unit, index) => turnOf(view, unit, view.units[index - 1]));
  const shouted = turns.filter((turn) => turn?.shouted === true).length;
  // Several plain lines of the form are a table or a dossier on each name, not their words.
  const plain = turns.filter((turn) => turn?.shouted === false).length;
  const dialogue = plain >= fewestTurns && takesTurns(view, turns);
  const counts = new Map<string, number>();
  for (let at = 0; at < view.tokens.length; at++) {
    const word = wordAt(view, at);
    if (/^\p{Lu}/u.test(view.tokens[at]?.text ?? '')) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let speaking: { turn: Turn; paragraph: number } | null = null;
  return view.units.map((unit, index) => {
    const turn = turns[index] ?? null;
    if (turn !== null) {
      const known = (counts.get(wordAt(view, turn.name.end - 1)) ?? 0) > 1;
      const heading = known && plain < 3 && isClause(view, turn.name.end + 1, unit.end);
      if (!(turn.shouted ? shouted > 1 : heading || dialogue)) {
        speaking = null;
        return [];
      }
      speaking = { turn, paragraph: unit.paragraph };
      return findingsIn(view, turn, turn.name.end + 1, unit.end, dialogue);
    }
    if (speaking === null || unit.paragraph !== speaking.paragraph) return [];
    return findingsIn(view, speaking.turn, unit.first, unit.end, dialogue);
  });
}

const fewestTurns = 4;

/** "Gazette: Why now? / Ann Berg: … / Gazette: … / Berg: …": two that speak by turns, one of them a person named. A dossier has each name once. */
function takesTurns(view: TextView, turns: readonly (Turn | null)[]): boolean {
  const spoken = new Map<string, number>();
  let person = false;
  let clauses = 0;
  let all = 0;
  for (const [index, turn] of turns.entries()) {
    if (turn === null) continue;
    all++;
    if (isClause(view, turn.name.end + 1, (view.units[index] as Unit).end)) clauses++;
    const label = wordAt(view, turn.name.end - 1);
    spoken.set(label, (spoken.get(label) ?? 0) + 1);
    person ||= isPersonName(view, turn.name);
  }
  // "Berg: 1,769": a table
  return person && 2 * clauses > all && [...spoken.values()].filter((count) => count > 1).length > 1;
}

function isClause(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at)) || isQuoted(view, at)) return end - first > 2;
  return false;
}

interface Turn {
  readonly name: TokenRange;
  readonly shouted: boolean;
}

function turnOf(view: TextView, unit: Unit, previous: Unit | undefined): Turn | null {
  if (previous?.paragraph === unit.paragraph) return null;
  let at = unit.first;
  let named = 0;
  let shouted = true;
  for (; at < unit.end && at - unit.first <= maxNameWords && wordAt(view, at) !== ':'; at++) {
    if (isQuoted(view, at)) return null;
    const text = view.tokens[at]?.text ?? '';
    if (/^\p{Lu}/u.test(text) && tagAt(view, at) !== 'NUM') {
      named++;
      if (text !== text.toUpperCase()) shouted = false;
      if (labels.has(wordAt(view, at))) return null;
    } else if (!/^(?:de|van|von|der|bin|al|of|[-.,()'’])$/.test(text)) return null;
  }
  if (named === 0 || wordAt(view, at) !== ':' || at + 3 > unit.end) return null;
  return { name: { first: unit.first, end: at }, shouted: shouted && (view.tokens[at - 1]?.text.length ?? 0) > 1 };
}

/** No words where the unit holds nothing but a stage direction: "(Laughter.)". */
function findingsIn(view: TextView, turn: Turn, first: number, end: number, dialogue: boolean): Finding[] {
  const { name, shouted } = turn;
  const spoken = withoutDirections(view, first, end);
  let last = spoken.end;
  while (last > spoken.first && !shouted && !isQuoted(view, last - 1) && /^[.]$/.test(wordAt(view, last - 1))) last--;
  if (spoken.first >= last) return [];
  const cue = first === name.end + 1 ? { first: name.end, end: name.end + 1 } : null;
  return [
    {
      cue,
      subject: { words: name, head: name, inverted: false },
      contents: [{ first: spoken.first, end: last }],
      clausal: true,
      verbatim: shouted || dialogue,
    },
  ];
}

const longestDirection = 8;

/** "(Via interpreter) We agreed. (Applause.)": what stands in brackets at either end is not said. */
function withoutDirections(view: TextView, first: number, end: number): TokenRange {
  let [from, to] = [first, end];
  if (wordAt(view, from) === '(') {
    const close = find(view, from, Math.min(to, from + longestDirection), ')');
    if (close >= 0) from = close + 1;
  }
  while (to > from && /^[.,]$/.test(wordAt(view, to - 1)) && wordAt(view, to - 2) === ')') to--;
  if (to > from && wordAt(view, to - 1) === ')') {
    const open = find(view, Math.max(from, to - longestDirection), to, '(');
    if (open >= 0) to = open;
  }
  return { first: from, end: to };
}

function find(view: TextView, from: number, end: number, mark: string): number {
  for (let at = from; at < end; at++) if (wordAt(view, at) === mark) return at;
  return -1;
}
