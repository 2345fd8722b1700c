import { actorsStep } from './actors/actors-step.ts';
import { namesStep } from './actors/names-step.ts';
import { datesStep } from './dates/dates-step.ts';
import { eventsStep } from './dates/events/events-step.ts';
import { publicationStep } from './dates/publication/publication-step.ts';
import { figuresStep } from './figures/figures-step.ts';
import { gluingStep } from './gluing/gluing-step.ts';
import type { WiredStep } from './pipeline.ts';
import { claimantsStep } from './quotes/claimants/claimants-step.ts';
import { quotesStep } from './quotes/quotes-step.ts';
import { sentencesStep } from './sentences/sentences-step.ts';
import { summaryStep } from './summary/summary-step.ts';
import { syntaxStep } from './syntax/syntax-step.ts';
import { wordsStep } from './words/words-step.ts';

/** The whole analysis, in order; the comment beside a step says why it stands there. */
export const analysisSteps: readonly WiredStep[] = [
  wordsStep,
  gluingStep, // before all that reads words
  sentencesStep,
  summaryStep, // before actors: whom it names matters most
  syntaxStep,
  datesStep, // before figures: a year is no count
  publicationStep,
  figuresStep,
  namesStep,
  actorsStep, // merges names; before quotes: speakers are actors
  quotesStep,
  claimantsStep, // a figure inside a quotation is claimed by its speaker
  eventsStep,
];
