import { createInterface } from 'node:readline';
import { createPipeline } from './analysis/pipeline.ts';
import { analysisSteps } from './analysis/steps.ts';
import { analysisJson } from './cli/analysis-json.ts';

// The thin slice that the scorer drives: analyze - --json --text-as-is.
const pipeline = createPipeline(analysisSteps);
for await (const row of createInterface({ input: process.stdin })) {
  if (row.trim() === '') continue;
  const { id, text, published } = JSON.parse(row) as { id: string; text: string; published: string | null };
  const facts = pipeline.run({ text, title: null, published });
  const article = { url: null, title: '', outlet: null, published, publishedDoubt: null, language: 'en', text };
  process.stdout.write(`${JSON.stringify({ id, ...analysisJson(article, facts) })}\n`);
}
