import { createPipeline } from '../../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../../src/analysis/steps.ts';
import type { Quotation } from '../../../src/core/quotation.ts';

const pipeline = createPipeline(analysisSteps);

export function quotationsOf(text: string): readonly Quotation[] {
  return pipeline.run({ text, title: null, published: '2024-11-13' }).quotations;
}

/** "speaker: words" of every attribution; the speaker as the text words it. */
export function said(text: string): string[] {
  return quotationsOf(text).map(
    ({ speaker, text: words }) => `${speaker === null ? '?' : text.slice(speaker.start, speaker.end)}: ${words}`,
  );
}

/** The same for direct speech only. */
export function saidDirectly(text: string): string[] {
  return quotationsOf(text)
    .filter((quotation) => quotation.direct)
    .map(({ speaker, text: words }) => `${speaker === null ? '?' : text.slice(speaker.start, speaker.end)}: ${words}`);
}
