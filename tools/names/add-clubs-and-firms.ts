import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { nameTokens } from '../../src/analysis/actors/names/name-token.ts';
import { tokenize } from '../../src/analysis/words/tokenize.ts';
import { readCorpus } from './read-corpus.ts';

/**
 * node tools/names/add-clubs-and-firms.ts FOLDER DATA, after build-gazetteers.ts
 * FOLDER holds clubs/*.clubs.txt of openfootball/clubs (CC0) and company_tickers.json of the Securities and Exchange
 * Commission (public domain); DATA the texts that names are learnt from: what they write in lower case is a word, and no name.
 */
const [folder, data] = process.argv.slice(2);
if (folder === undefined || data === undefined)
  throw new TypeError('usage: node tools/names/add-clubs-and-firms.ts FOLDER DATA');
const file = new URL('../../src/analysis/actors/names/weights/gazetteers.txt.gz', import.meta.url);
const lists = new Map(
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([kind = '', names = '']) => [kind, new Set(names.split('|'))]),
);

const ordinary = new Set<string>();
for (const { sentences } of readCorpus(data))
  for (const { tokens } of sentences) for (const { text, norm } of tokens) if (text === norm) ordinary.add(norm);

const latin = /^[\p{Script=Latin}\p{M} .'’&+0-9-]+$/u;
const known = ['male', 'female', 'first', 'surname', 'country', 'demonym', 'city', 'town', 'region'];

/** One word is taken only if it is nothing else; of several one must not be ordinary. */
function add(kind: 'organization' | 'team', name: string): void {
  if (name.length < 4 || !latin.test(name)) return;
  const raw = tokenize(name);
  const words = nameTokens(raw, 0, raw.length).map(({ norm }) => norm);
  const key = words.join(' ');
  if (words.length === 0 || words.length > 4 || known.some((list) => lists.get(list)?.has(key))) return;
  if (words.every((word) => word.length < 3 || ordinary.has(word))) return;
  lists.get(kind)?.add(key);
}

const firmEnds =
  /(?:,? (?:inc|corp|corporation|incorporated|ltd|limited|plc|llc|lp|l\.p|sa|s\.a|s\.a\.b|nv|n\.v|ag|se|co|company|& co|de c\.v|adr|holdings?|group|intl|the|new|cl [a-z]|class [a-z])\.?|[/\\][a-z ]+[/\\]?)$/i;
const noFirm =
  /\b(?:trust|fund|funds|etf|acquisition|spac|merger|municipal|income|notes|shares|bond|l\.?p|opportunit\w*)\b/i;

const firms = Object.values(
  JSON.parse(readFileSync(join(folder, 'company_tickers.json'), 'utf8')) as Readonly<Record<string, { title: string }>>,
);
for (const { title } of firms.slice(0, 7_000)) {
  if (noFirm.test(title)) continue;
  let name = title;
  while (firmEnds.test(name)) name = name.replace(firmEnds, '');
  add('organization', name);
}

/** The best known stand first. A name of its town alone, a number or a word of every club's name makes no entry. */
const clubsOfCountry = 40;
const everyClub =
  /\d|\.|\b(?:club|klub|clube|verein|fu[sß]+ball\w*|football|fútbol|futebol|fotbal\w*|sport\w*|asociaci\w+|idræts\w*|deportiva|calcio|fodbold\w*)\b/i;
const short = / (?:FC|AC|SC|CD|SV|AFC|CF|SK|FK|NK|IF|BK)$|^(?:FC|AC|SC|CD|SV|AFC|CF|SK|FK|NK|KF|CA|AS|SS|US) /g;
for (const page of readdirSync(join(folder, 'clubs')).filter((name) => name.endsWith('.clubs.txt'))) {
  let count = 0;
  let town = '';
  for (const line of readFileSync(join(folder, 'clubs', page), 'utf8').split('\n')) {
    if (/^\s*(?:#|=|$)/.test(line)) continue;
    const plain = line.replace(/#.*/, '');
    if (!/^\s*\|/.test(line)) {
      if (++count > clubsOfCountry) break;
      town = (plain.split(',').at(-1) ?? '').replace(/\(.*/, '').trim().toLowerCase();
    }
    for (const part of plain.split('|')) {
      const name = part.replace(/,.*/, '').replace(/\(.*/, '').trim();
      const bare = name.replace(short, '');
      if (everyClub.test(bare) || bare.toLowerCase() === town) continue;
      add('team', name);
      add('team', bare);
    }
  }
}

const text = [...lists].map(([kind, names]) => `${kind}\t${[...names].sort().join('|')}`).join('\n');
const packed = gzipSync(text, { level: 9 });
writeFileSync(file, packed);
process.stdout.write(
  `${lists.get('organization')?.size} organizations, ${lists.get('team')?.size} teams, ${packed.length} bytes\n`,
);
