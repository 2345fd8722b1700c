import { basename } from 'node:path';
import { z } from 'zod';
import { analyseCleaned } from '../analysis/analyse-article.ts';
import { cleanArticle } from '../analysis/cleaning/clean-article.ts';
import { languageOf } from '../analysis/language/language-of.ts';
import { createPipeline } from '../analysis/pipeline.ts';
import { analysisSteps } from '../analysis/steps.ts';
import type { CleanArticle, IncomingArticle } from '../core/article.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import { isoTime } from '../sources/iso-time.ts';
import { analysisJson } from './analysis-json.ts';
import { analysisText } from './analysis-text.ts';
import { readJsonLines } from './json-lines.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
});

type Print = (text: string) => void;

const pipeline = createPipeline(analysisSteps);

/** Facts of one document, nothing stored. With `textAsIs` nothing is cleaned, so offsets index the text given. */
export function analyseOne(incoming: IncomingArticle, textAsIs: boolean): AnalysedArticle {
  if (!textAsIs) return analyseCleaned(cleanArticle(incoming));
  const article = asIs(incoming);
  const { text, published } = article;
  // Only a headline that was stated is one: a file's name or a key says nothing of what happened.
  return { article, facts: pipeline.run({ text, title: incoming.title, published }) };
}

export function printAnalysis({ article, facts }: AnalysedArticle, json: boolean, print: Print): void {
  print(json ? `${JSON.stringify(analysisJson(article, facts))}\n` : analysisText(article, facts));
}

/** What the command line states of all lines that state nothing themselves. */
interface Stated {
  readonly textAsIs: boolean;
  readonly published: string | null;
  readonly outlet: string | null;
}

/** One result a line for each line of input. Exit status 2 when a line was bad; the good ones are answered all the same. */
export async function analyseLines(
  input: NodeJS.ReadableStream,
  stated: Stated,
  print: Print,
  complain: Print,
): Promise<number> {
  let status = 0;
  for await (const line of readJsonLines(input, rowSchema)) {
    if ('problem' in line) {
      complain(`analyze: ${line.problem}\n`);
      status = 2;
      continue;
    }
    if (line.note !== null) complain(`analyze: ${line.note}\n`);
    const { id, text, title = null } = line.row;
    const outlet = line.row.outlet ?? stated.outlet;
    const given = line.row.published ?? stated.published;
    const published = given === null ? null : isoTime(given);
    if (given !== null && published === null) {
      complain(
        `analyze: line ${line.number}: published "${given.slice(0, 40)}" is no date, such as 2024-11-13: left out\n`,
      );
      status = 2;
    }
    const incoming = { key: String(id), url: null, title, outlet, published, text };
    const { article, facts } = analyseOne(incoming, stated.textAsIs);
    print(`${JSON.stringify({ id, ...analysisJson(article, facts) })}\n`);
  }
  return status;
}

function asIs({ key, url, title, outlet, published, text }: IncomingArticle): CleanArticle {
  return {
    key,
    url,
    title: title ?? basename(key),
    outlet,
    published,
    publishedDoubt: null,
    language: languageOf(text),
    text,
  };
}
