import type { Attribution } from '../../core/actor.ts';
import type { Quotation } from '../../core/quotation.ts';
import { byPosition, phraseAt } from '../../core/span.ts';
import { step } from '../pipeline.ts';
import { type Finding, findAttributions } from './attributions.ts';
import { spanOf, speakerResolver } from './speakers.ts';
import { type TextView, type TokenRange, viewText, wordAt } from './text-view.ts';

export const quotesStep = step({
  name: 'quotes',
  needs: ['tokens', 'sentences', 'syntax', 'actors'],
  gives: ['quotations'],
  run(document) {
    const view = viewText(document);
    const resolve = speakerResolver(view, document.actors);
    const findings: Finding[] = [];
    view.units.forEach((unit, index) => {
      findings.push(...findAttributions(view, unit, view.units[index - 1] ?? null));
    });
    const quotations: Quotation[] = [];
    const speakers: (Attribution | null | undefined)[] = view.quotes.map(() => undefined);
    const cues: (TokenRange | null)[] = view.quotes.map(() => null);
    for (const { cue, subject, contents } of findings) {
      const speaker = subject === null ? null : resolve(subject);
      const cueSpan = cue === null ? null : spanOf(view, cue.first, cue.end);
      for (const range of contents) {
        markQuotes(view, range, (index) => {
          speakers[index] = speaker;
          cues[index] = cue;
        });
        if (isOneQuote(view, range)) continue;
        const span = spanOf(view, range.first, range.end);
        quotations.push({ ...phraseAt(view.text, span), direct: false, cue: cueSpan, speaker });
      }
    }
    carry(view, speakers);
    view.quotes.forEach((quote, index) => {
      const speaker = speakers[index] ?? null;
      const words = quote.endToken - quote.firstToken;
      if (words < 3 || (speaker === null && words < 5)) return;
      const cue = cues[index] ?? null;
      quotations.push({
        ...phraseAt(view.text, quote),
        direct: true,
        cue: cue && spanOf(view, cue.first, cue.end),
        speaker,
      });
    });
    return { quotations: quotations.sort(byPosition) };
  },
});

function markQuotes(view: TextView, range: TokenRange, mark: (index: number) => void): void {
  for (let at = range.first; at < range.end; at++) {
    const index = view.quoteAt[at] ?? -1;
    if (index < 0) continue;
    mark(index);
    at = (view.quotes[index]?.outerEnd ?? at + 1) - 1;
  }
}

function isOneQuote(view: TextView, range: TokenRange): boolean {
  const quote = view.quotes[view.quoteAt[range.first] ?? -1];
  return quote !== undefined && quote.outerEnd >= range.end;
}

/** A bare quotation belongs to the last speaker. */
function carry(view: TextView, speakers: (Attribution | null | undefined)[]): void {
  view.quotes.forEach((quote, index) => {
    if (speakers[index] !== undefined) return;
    const previous = view.quotes[index - 1];
    if (previous === undefined || quote.paragraph - previous.paragraph > 1) return;
    const unit = view.units.find((each) => each.first <= quote.outerFirst && quote.outerEnd <= each.end);
    if (unit === undefined || unit.first !== quote.outerFirst || unit.end - quote.outerEnd > 1) return;
    if (/^[a-z]/.test(wordAt(view, quote.firstToken)) || quote.endToken - quote.firstToken >= 3)
      speakers[index] = speakers[index - 1];
  });
}
