import { readGum } from './read-gum.ts';

// node tools/gum-development.ts FOLDER > gum.jsonl
// FOLDER is the "dep" folder of the GUM corpus. Prints its openly licensed genres (CC BY, CC BY-SA; no news) in the scorer's format,
// for its tasks ner, actors, salience and summary.

const folder = process.argv[2];
if (folder === undefined) throw new TypeError('usage: node tools/gum-development.ts FOLDER');
const types = { person: 'PER', organization: 'ORG', place: 'LOC' } as const;
for (const { id, text, published, mentions, summaries } of readGum(folder, [
  'academic',
  'bio',
  'court',
  'interview',
  'voyage',
])) {
  const named = mentions.map(({ kind, ...mention }) => ({ ...mention, type: types[kind], named: true }));
  process.stdout.write(
    `${JSON.stringify({ id, text, publishedAt: published, gold: { mentions: named, summaries } })}\n`,
  );
}
