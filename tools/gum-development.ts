import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGum } from './read-gum.ts';
import { readGumDates } from './read-gum-dates.ts';

// node tools/gum-development.ts FOLDER > gum.jsonl
// FOLDER is the "dep" folder of the GUM corpus. Prints its openly licensed genres (CC BY, CC BY-SA; no news) in the scorer's format,
// for its tasks ner, actors, salience, summary and, with the corpus's "xml" folder beside that one, datesWhen.

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
  const marked = join(folder, '..', 'xml', `${id}.xml`);
  const dates = existsSync(marked) ? readGumDates(marked, text) : [];
  process.stdout.write(
    `${JSON.stringify({ id, text, publishedAt: published, gold: { mentions: named, summaries, dates } })}\n`,
  );
}
