import type { Subject } from '../clause/finding.ts';
import { nounPhraseStartingAt } from '../clause/noun-phrase.ts';
import { type TextView, tagAt, wordAt } from '../marks/text-view.ts';

/** "“…” — Anna Berg", "“…” — Anna Berg (@annaberg) May 3": a quotation signed behind a dash by a name that ends the line, or that a handle follows. */
export function signature(view: TextView, quoteEnd: number): Subject | null {
  const dash = view.tokens[quoteEnd];
  if (dash === undefined || !/^(?:[-–—―]|--+)$/.test(dash.text)) return null;
  const name = nounPhraseStartingAt(view, quoteEnd + 1, Math.min(view.tokens.length, quoteEnd + 12));
  if (name === null || tagAt(view, quoteEnd + 1) !== 'PROPN') return null;
  const behind = view.tokens[name.end];
  const line = view.text.slice(view.tokens[name.end - 1]?.end ?? 0, behind?.start ?? view.text.length);
  const ends =
    behind === undefined ||
    line.includes('\n') ||
    /^[,."“]$/.test(wordAt(view, name.end)) ||
    (wordAt(view, name.end) === '(' && wordAt(view, name.end + 1).startsWith('@')) ||
    view.quoteAt[name.end] !== -1;
  return ends ? { words: name, head: name.head, inverted: true } : null;
}
