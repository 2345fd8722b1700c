import type { Actor } from '../../../core/actor.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { type TextView, type TokenRange, type Unit, wordAt } from '../marks/text-view.ts';

const fewestTurns = 2;
/** "Q: When did you see the light?", "A. Just after two." */
const question = /^(?:q|q\.|question)$/;
const answer = /^(?:a|a\.|answer)$/;

/** Who opens an interview's paragraph: `speaker` is null for whoever asks and for whom nothing names. */
interface Turn {
  readonly speaker: Subject | null;
  /** The first token behind the label. */
  readonly from: number;
}

/**
 * The answers of an interview laid out under a bare "Q" and "A", where one person alone is presented before it, or under initials that are
 * one person's. A turn runs on over paragraphs as long as another one follows.
 */
export function findInterview(view: TextView, actors: readonly Actor[]): Finding[][] {
  const none = view.units.map(() => []);
  const opens = (index: number): boolean => view.units[index - 1]?.paragraph !== view.units[index]?.paragraph;
  const begins = view.units.map((unit, index) => (opens(index) ? labelOf(view, unit) : null));
  const asked = begins.filter((label) => label?.kind === 'q').length;
  const told = begins.filter((label) => label?.kind === 'a').length;
  const byLetters = asked >= fewestTurns && told >= fewestTurns;
  const first = view.units[begins.findIndex((label) => label !== null)];
  if (first === undefined) return none;
  const interviewed = byLetters ? presentedBefore(view, actors, view.tokens[first.first]?.start ?? 0) : null;
  const initials = new Map<string, number>();
  for (const label of begins)
    if (label?.kind === 'initials') initials.set(label.text, (initials.get(label.text) ?? 0) + 1);
  const takeTurns = [...initials.values()].filter((count) => count >= fewestTurns).length > 1;
  const turns = begins.map((label): Turn | null => {
    if (label === null) return null;
    if (label.kind === 'initials') {
      if (!takeTurns || byLetters) return null;
      return { speaker: ofInitials(view, actors, label.text), from: label.from };
    }
    return byLetters ? { speaker: label.kind === 'a' ? interviewed : null, from: label.from } : null;
  });
  const lastTurn = turns.findLastIndex((turn) => turn !== null);
  let speaking: Turn | null = null;
  return view.units.map((unit, index) => {
    const turn = turns[index] ?? null;
    if (turn !== null) speaking = turn;
    else if (index > lastTurn && unit.paragraph !== view.units[lastTurn]?.paragraph) speaking = null;
    const speaker = speaking?.speaker ?? null;
    if (speaking === null || speaker === null || unit.heading) return [];
    const range = { first: turn === null ? unit.first : turn.from, end: unit.end };
    if (range.first >= range.end) return [];
    const cue = turn === null ? null : { first: unit.first, end: turn.from };
    return [{ cue, subject: speaker, contents: [range], clausal: true, verbatim: true }];
  });
}

function labelOf(
  view: TextView,
  { first, end }: Unit,
): { readonly kind: 'q' | 'a' | 'initials'; readonly text: string; readonly from: number } | null {
  const text = view.tokens[first]?.text ?? '';
  const word = text.toLowerCase();
  const marked = /^[:.]$/.test(wordAt(view, first + 1));
  // "A." by itself, which the sentence behind it follows
  const from = Math.min(end, marked ? first + 2 : first + 1);
  if ((from === end && !marked && !text.endsWith('.')) || !/^\p{Lu}/u.test(text)) return null;
  if (question.test(word)) return { kind: 'q', text: word, from };
  if (answer.test(word) && (marked || word.endsWith('.'))) return { kind: 'a', text: word, from };
  if (/^\p{Lu}{2,3}$/u.test(text) && wordAt(view, first + 1) === ':') return { kind: 'initials', text, from };
  return null;
}

const meeting =
  /\b(?:spoke|speaks|talk(?:ed|s)?|sat down|interview(?:ed|s)?|conversation|chat(?:ted)?|caught up|asked|Q&A|questions)(?: (?:to|with|for))? (?:(?!about |on |and |after |for |from )[\p{L}.,’'-]+ ){0,8}$/iu;
const asking = /\b(?:reporter|correspondent|editor|host|presenter|writer|journalist|columnist)s?,? $/iu;

/** The one person named before the questions begin; of several, the one whom the text says was spoken to. */
function presentedBefore(view: TextView, actors: readonly Actor[], limit: number): Subject | null {
  const named = actors.flatMap(({ kind, mentions }, actor) =>
    kind === 'person'
      ? mentions.filter(({ end }) => end <= limit).map(({ start, end }) => ({ actor, start, end }))
      : [],
  );
  const several = new Set(named.map(({ actor }) => actor)).size > 1;
  const isReporter = (start: number): boolean => asking.test(view.text.slice(Math.max(0, start - 30), start));
  const met = named.filter(({ actor, start }) => {
    const from = Math.max(0, start - 160);
    const sentence =
      view.text
        .slice(from, start)
        .split(/(?:[.!?]\s|\n)/u)
        .at(-1) ?? '';
    const others = named.filter(
      (each) => each.start >= start - sentence.length && each.end <= start && each.actor !== actor,
    );
    return meeting.test(sentence) && !isReporter(start) && others.every((each) => isReporter(each.start));
  });
  const chosen = several ? met : named;
  if (new Set(chosen.map(({ actor }) => actor)).size !== 1) return null;
  const [place] = chosen;
  return place === undefined ? null : subjectAt(view, place.start, place.end);
}

function ofInitials(view: TextView, actors: readonly Actor[], initials: string): Subject | null {
  const bearers = actors.filter(
    ({ kind, name }) =>
      kind === 'person' && /\s/u.test(name) && (name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('') === initials,
  );
  const [bearer] = bearers;
  const place = bearer?.mentions.find(({ start, end }) => /\s/u.test(view.text.slice(start, end)));
  return bearers.length !== 1 || place === undefined ? null : subjectAt(view, place.start, place.end);
}

function subjectAt(view: TextView, start: number, end: number): Subject | null {
  const first = view.tokens.findIndex((token) => token.start >= start);
  let last = first;
  while (last < view.tokens.length && (view.tokens[last]?.start ?? end) < end) last++;
  const words: TokenRange = { first, end: last };
  return first < 0 || last === first ? null : { words, head: words, inverted: false };
}
