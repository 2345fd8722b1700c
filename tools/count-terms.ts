import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { storyTermsOf } from '../src/analysis/stories/story-terms.ts';

// node tools/count-terms.ts FOLDER
// Counts in how many documents of openly licensed collections each stem stands: how common a word is when the articles at
// hand are too few to tell. FOLDER holds JSON lines of documents, `{sents: [{t: tokens}]}`.

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('Name the folder of the collections: node tools/count-terms.ts FOLDER\n');
  process.exit(2);
}
const collections = ['redocred', 'wikigold', 'multiner', 'uner'];
const leastDocuments = 8;

const counts = new Map<string, number>();
let documents = 0;
for (const name of collections) {
  for (const row of readFileSync(join(folder, `${name}.jsonl`), 'utf8').split('\n')) {
    if (row === '') continue;
    const { sents } = JSON.parse(row) as { sents: readonly { t: readonly string[] }[] };
    documents++;
    for (const term of storyTermsOf(sents.map(({ t }) => t.join(' ')).join('\n'), 'en').keys())
      counts.set(term, (counts.get(term) ?? 0) + 1);
  }
}
const kept = [...counts].filter(([, count]) => count >= leastDocuments).sort(([a], [b]) => (a < b ? -1 : 1));
const target = resolve(import.meta.dirname, '../src/analysis/stories/weights/common-terms.json.gz');
writeFileSync(target, gzipSync(JSON.stringify({ documents, counts: Object.fromEntries(kept) }), { level: 9 }));
process.stdout.write(`${kept.length} terms of ${documents} documents\n`);
