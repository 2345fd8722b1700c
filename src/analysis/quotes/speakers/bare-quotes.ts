import { after, isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';

/** Nothing but quotations, marks and a linking word. */
export function isBare(view: TextView, unit: Unit): boolean {
  let quoted = false;
  for (let at = unit.first; at < unit.end; at = after(view, at)) {
    if (isQuoted(view, at)) quoted = true;
    else if (!['PUNCT', 'CCONJ', 'ADV', 'INTJ', 'SYM'].includes(tagAt(view, at))) return false;
  }
  return quoted && !isCaption(view, unit);
}

/** A few quoted words alone in their paragraph, without an end mark: a heading taken from a quotation, said by nobody here. */
function isCaption(view: TextView, unit: Unit): boolean {
  const last = wordAt(view, unit.end - 1);
  const inner = view.quotes[view.quoteAt[unit.end - 1] ?? -1];
  const end = inner === undefined ? last : wordAt(view, inner.endToken - 1);
  return unit.end - unit.first < 14 && !/^[.,!?…;]+$/.test(end) && !/^[.!?]$/.test(last);
}
