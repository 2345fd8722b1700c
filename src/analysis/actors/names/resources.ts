import { loadGazetteers } from './gazetteers.ts';
import { loadModel } from './model.ts';
import type { NameResources } from './tagger.ts';
import { loadVectorClasses } from './vector-classes.ts';
import { loadWordClasses } from './word-classes.ts';

/** Read once, when the module loads. */
export const nameResources: NameResources = {
  model: loadModel(),
  gazetteers: loadGazetteers(),
  classes: loadWordClasses(),
  vectorClasses: loadVectorClasses(),
};
