/** A half-open range `[start, end)` of JavaScript string indices into one article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the exact slice of text it covers. */
export interface Phrase extends Span {
  readonly text: string;
}

/** The slice a span covers. */
export function phraseAt(text: string, span: Span): Phrase {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** True when they share a character: spans that only touch do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** For sorting: the earlier start first, of one start the shorter. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
