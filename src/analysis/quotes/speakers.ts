import type { Actor, Attribution } from '../../core/actor.ts';
import type { Span } from '../../core/span.ts';
import type { Subject } from './subject.ts';
import type { TextView } from './text-view.ts';

interface Place extends Span {
  readonly actor: number;
}

/** Finds the actor that a speaker's words stand for. */
export type ResolveSpeaker = (subject: Subject) => Attribution;

/** A resolver over the actors' mentions and references; lookups are by binary search. */
export function speakerResolver(view: TextView, actors: readonly Actor[]): ResolveSpeaker {
  const places: Place[] = [];
  actors.forEach((actor, index) => {
    for (const span of [...actor.mentions, ...actor.references])
      places.push({ start: span.start, end: span.end, actor: index });
  });
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  return ({ words, head }) => {
    const span = spanOf(view, words.first, words.end);
    const core = spanOf(view, head.first, head.end);
    let found: Place | null = null;
    for (let at = lowerBound(places, core.start); at < places.length; at++) {
      const place = places[at] as Place;
      if (place.start >= core.end) break;
      // The head of a noun phrase is its last word: "Rutte's spokesman" is not Rutte.
      if (place.end === core.end || (place.end < core.end && onlyAside(view, place.end, core.end))) found ??= place;
    }
    const actor = found === null ? null : (actors[found.actor] ?? null);
    return {
      ...span,
      name: actor?.name ?? view.text.slice(span.start, span.end),
      actor: actor === null ? null : (found as Place).actor,
    };
  };
}

export function spanOf(view: TextView, first: number, end: number): Span {
  const start = view.tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, view.tokens[end - 1]?.end ?? start) };
}

/** "Sanders (I-Vt.)": a bracket behind the name changes nothing. */
function onlyAside(view: TextView, from: number, end: number): boolean {
  return /^\s*\(/.test(view.text.slice(from, end));
}

function lowerBound(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
