// One contender of bench/run.ts in a process of its own: NAME FILE SECONDS -> one JSON line {texts, cpuMs, loadMs, rssMb}.
// FILE holds JSON lines {text}. Plain JavaScript: the peers bring no types worth having.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [name, file, seconds] = process.argv.slice(2);
const peer = createRequire(new URL('./peers/', import.meta.url));

const contenders = {
  async ours() {
    const { createPipeline } = await import('../src/analysis/pipeline.ts');
    const { analysisSteps } = await import('../src/analysis/steps.ts');
    const pipeline = createPipeline(analysisSteps);
    return (text) => pipeline.run({ text, title: null, published: '2024-11-13' });
  },
  async compromise() {
    const nlp = peer('compromise');
    return (text) => {
      const doc = nlp(text);
      return [
        doc.people().json(),
        doc.places().json(),
        doc.organizations().json(),
        doc.numbers().json(),
        doc.quotations().json(),
      ];
    };
  },
  async 'wink-nlp'() {
    const wink = peer('wink-nlp');
    const nlp = wink(peer('wink-eng-lite-web-model'));
    return (text) => nlp.readDoc(text).entities().out(nlp.its.detail);
  },
  async 'chrono-node'() {
    const chrono = peer('chrono-node');
    return (text) => chrono.parse(text, new Date('2024-11-13T12:00:00Z'));
  },
  async 'recognizers-text'() {
    const suite = peer('@microsoft/recognizers-text-suite');
    return (text) => [
      suite.recognizeDateTime(text, 'en-us'),
      suite.recognizeNumber(text, 'en-us'),
      suite.recognizeCurrency(text, 'en-us'),
    ];
  },
};

const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text);
const began = process.cpuUsage();
const analyse = await contenders[name]();
analyse(texts[0]);
const loading = process.cpuUsage(began);
const loadMs = (loading.user + loading.system) / 1000;
for (let each = 0; each < 40; each++) analyse(texts[each % texts.length]); // compiled by then
const limit = Number(seconds) * 1000;
const start = process.cpuUsage();
let done = 0;
let cpuMs = 0;
while (cpuMs < limit && done < texts.length * 20) {
  analyse(texts[done % texts.length]);
  done++;
  const { user, system } = process.cpuUsage(start);
  cpuMs = (user + system) / 1000;
}
process.stdout.write(`${JSON.stringify({ texts: done, cpuMs, loadMs, rssMb: process.memoryUsage.rss() / 1e6 })}\n`);
