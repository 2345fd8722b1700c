import type { Quotation } from '../../core/quotation.ts';
import { byPosition, phraseAt } from '../../core/span.ts';
import { step } from '../pipeline.ts';
import { findAttributions } from './attributions/attributions.ts';
import { deniesWords } from './attributions/unasserted.ts';
import { withoutGlue } from './marks/glued-names.ts';
import { withoutHomographs } from './marks/names-like-words.ts';
import { isWork, type TextView, type TokenRange, viewText } from './marks/text-view.ts';
import { carrySpeakers, type Source } from './speakers/carried-quotes.ts';
import { findInterview } from './speakers/interviews.ts';
import { pronounSpeakers } from './speakers/pronoun-speakers.ts';
import { settlePullQuotes } from './speakers/pull-quotes.ts';
import { signedLine } from './speakers/signed-lines.ts';
import { findPosts } from './speakers/signed-posts.ts';
import { findSpeakerLines } from './speakers/speaker-lines.ts';
import { spanOf, speakerResolver } from './speakers/speakers.ts';
import { thingSpeakers } from './speakers/thing-speakers.ts';

export const quotesStep = step({
  name: 'quotes',
  needs: ['tokens', 'sentences', 'syntax', 'actors'],
  gives: ['quotations'],
  run(document) {
    const view = viewText(
      document.text,
      withoutHomographs(withoutGlue(document, document.actors), document.actors),
      document.actors,
    );
    const turns = findSpeakerLines(view);
    const posts = findPosts(view);
    const interview = findInterview(view, document.actors);
    const findings = view.units.map((_, index) => {
      const turn = [...(turns[index] ?? []), ...(interview[index] ?? []), ...(posts[index] ?? [])];
      if (turn.length > 0) return turn;
      const found = findAttributions(view, index);
      return found.length > 0 ? found : signedLine(view, index);
    });
    const named = speakerResolver(view, document.actors);
    const resolve = thingSpeakers(view, document.actors, pronounSpeakers(view, findings, document.actors, named));
    const quotations: Quotation[] = [];
    const sources: (Source | undefined)[] = view.quotes.map(() => undefined);
    const widths = view.quotes.map(() => Number.POSITIVE_INFINITY);
    for (const { cue, subject, contents, verbatim = false } of findings.flat()) {
      const speaker = subject === null ? null : resolve(subject);
      const cueSpan = cue === null ? null : spanOf(view, cue.first, cue.end);
      for (const range of contents) {
        markQuotes(view, range, (index) => {
          // "“We left,” Berg said, according to Lund": the words are Berg's
          const width = range.end - range.first;
          if (width > (widths[index] ?? 0)) return;
          widths[index] = width;
          const denied = cue !== null && deniesWords(view, cue, range);
          sources[index] = { subject: denied ? null : subject, cue };
        });
        if (range.end <= range.first || isOneQuote(view, range)) continue;
        const span = spanOf(view, range.first, range.end);
        if (pointing.test(view.text.slice(span.start, span.end))) continue;
        quotations.push({ ...phraseAt(view.text, span), direct: verbatim, cue: cueSpan, speaker });
      }
    }
    const own = sources.map((source) => source !== undefined);
    carrySpeakers(view, findings, sources);
    settlePullQuotes(view, own, sources);
    view.quotes.forEach((quote, index) => {
      const { subject = null, cue = null } = sources[index] ?? {};
      const words = quote.endToken - quote.firstToken;
      if (words < 3 || (subject === null && words < 5) || isWork(view, quote.outerFirst)) return;
      const speaker = subject === null ? null : resolve(subject);
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

/** "the army denied that": words that only point to what was said elsewhere say nothing by themselves. */
const pointing = /^(?:that|this|these|those|it|so|them|such|as much)$/iu;

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
