import { type GoldPage, readFundus, readTrafilatura, readWcxb } from './read-collection.ts';
import { readFundusEvaluation, readTuring } from './read-news-pages.ts';

type Collections = Readonly<Record<string, () => Iterable<GoldPage>>>;

/** The collections that the weights are trained on, given their folders in this order. */
export function learnedCollections(folders: readonly string[]): Collections {
  const [wcxb, trafilatura, fundus, evaluation, turing] = folders;
  if (
    wcxb === undefined ||
    trafilatura === undefined ||
    fundus === undefined ||
    evaluation === undefined ||
    turing === undefined
  )
    throw new Error(
      'folders: WCXB/dev TRAFILATURA/tests FUNDUS/tests/resources/parser/test_data FUNDUS-EVALUATION/dataset MISINFORMATION-CRAWLER/tests/site_test_data',
    );
  return {
    wcxb: () => readWcxb(wcxb),
    trafilatura: () => readTrafilatura(trafilatura),
    fundus: () => readFundus(fundus),
    'fundus, evaluation': () => readFundusEvaluation(evaluation),
    turing: () => readTuring(turing, 'learned'),
  };
}

/** What stands in the same folders and is only measured on. */
export function heldOutCollections(folders: readonly string[]): Collections {
  const turing = folders[4];
  return turing === undefined ? {} : { 'turing, held out': () => readTuring(turing, 'held out') };
}
