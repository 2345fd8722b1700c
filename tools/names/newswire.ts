import { readFileSync } from 'node:fs';
import { countries } from '../../src/analysis/actors/lexicons/countries.ts';
import type { Gazetteers } from '../../src/analysis/actors/names/gazetteers.ts';
import { readSentence, type TrainingDocument, type TrainingSentence } from './read-corpus.ts';

/** A small deterministic source of choices. */
function chooser(start: number): (below: number) => number {
  let seed = start;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    return Math.floor(((seed >>> 0) / 4294967296) * below);
  };
}

interface Lists {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly cities: readonly string[];
  readonly towns: readonly string[];
  readonly demonyms: readonly string[];
  readonly regions: readonly string[];
  readonly organizations: readonly string[];
  readonly teams: readonly string[];
}

const agencies = [
  'Reuters',
  'Reuters',
  'Reuters',
  'AP',
  'AFP',
  'Xinhua',
  'TASS',
  'Interfax',
  'Kyodo',
  'DPA',
  'Bloomberg',
  'ANSA',
  'Yonhap',
  'PTI',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const companyEnds = [
  'Inc',
  'Inc.',
  'Corp',
  'Corp.',
  'Co',
  'Ltd',
  'Ltd.',
  'Group',
  'Holdings',
  'plc',
  'AG',
  'SA',
  'NV',
  'Bank',
  'Capital',
  'Partners',
  'Motors',
  'Airlines',
  'Energy',
  'Technologies',
  'Pharmaceuticals',
  'Securities',
  'Insurance',
  'Media',
  'Oil',
  'Steel',
  'Systems',
  'Foods',
  'Electronics',
  'Resources',
  'International',
  'Financial',
  'Industries',
  'Asset Management',
  'Research',
  'Telecom',
  'Mining',
  '& Co',
  'Brothers',
  '& Sons',
  'Labs',
];
const bodies = [
  'Ministry of Health',
  'Ministry of Defence',
  'Interior Ministry',
  'Finance Ministry',
  'National Bank',
  'Supreme Court',
  'Constitutional Court',
  'Human Rights Commission',
  'Workers Union',
  'Football Federation',
  'Olympic Committee',
  'Chamber of Commerce',
  'Electoral Commission',
  'National Guard',
  'Central Bank',
  'Competition Authority',
  'Red Crescent',
  'Medical Association',
  'Teachers Union',
  'Stock Exchange',
  'Space Agency',
  'Democratic Party',
  'Liberation Front',
  'Farmers Federation',
  'Reserve Board',
  'Statistics Office',
  "People's Party",
  'Green Alliance',
  'Freedom Movement',
  'Customs Service',
  'Port Authority',
  'Water Board',
];
const clubEnds = [
  'United',
  'City',
  'Rovers',
  'Rangers',
  'Athletic',
  'Wanderers',
  'FC',
  'Town',
  'Dynamo',
  'Tigers',
  'Lions',
  'Eagles',
  'Bulls',
  'Sharks',
  'Kings',
  'Stars',
  'Hawks',
  'Wolves',
  'Giants',
  'Storm',
  'Falcons',
  'Bears',
];
const hospitals = [
  'Hospital',
  'General Hospital',
  'Medical Center',
  'Medical Centre',
  'Treatment Center',
  'University Hospital',
  'Clinic',
];
const events = [
  'World Cup',
  'European Championship',
  'French Open',
  'Olympic Games',
  'Grand Prix',
  'Davis Cup',
  'Asian Games',
  'Champions Trophy',
  'Tour of the Alps',
  'Ryder Cup',
  'Masters',
  'Golden Globes',
  'Super Bowl',
  'Cup Winners Cup',
  'Winter Games',
];
const syllables = [
  'ver',
  'tra',
  'lo',
  'nex',
  'cor',
  'vi',
  'ta',
  'zen',
  'ar',
  'mo',
  'quo',
  'ban',
  'del',
  'ri',
  'sol',
  'ken',
  'pha',
  'lu',
  'ster',
  'dyn',
  'bio',
  'gen',
  'tel',
  'max',
  'syn',
  'om',
  'ni',
  'ka',
  'ro',
  'fy',
  'gle',
  'zo',
  'ple',
  'xa',
];

const names = countries.flatMap(({ name, aliases }) => [name, name, ...aliases]);
const capitals = countries.map(({ capital }) => capital).filter((capital) => capital !== '');

type Kind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** Documents made from the templates: they teach the wires' manner (datelines, shares, tables of results), with names of every origin. */
export function newswire(lists: Lists, copies: number): TrainingDocument[] {
  const next = chooser(4711);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const cap = (word: string): string =>
    word
      .split(' ')
      .map((part) =>
        /^(?:of|and|the|de|la|del|di|for)$/.test(part)
          ? part
          : part.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase()),
      )
      .join(' ');
  const coined = (): string => {
    let word = '';
    for (let count = 2 + next(2); count > 0; count--) word += pick(syllables);
    return cap(word);
  };
  const surname = (): string => cap(pick(lists.last));
  const acronym = (): string => {
    let word = '';
    for (let count = 2 + next(4); count > 0; count--) word += String.fromCharCode(65 + next(26));
    return word;
  };
  const organization = (): string => {
    const way = next(20);
    if (way < 7) return cap(pick(lists.organizations)).replace(/^\w{2,4}$/, (short) => short.toUpperCase());
    if (way < 10) return coined();
    if (way < 12) return `${coined()} ${pick(companyEnds)}`;
    if (way < 14) return `${surname()} ${pick(companyEnds)}`;
    if (way < 15) return surname();
    if (way < 16) return `${cap(pick(lists.cities))} ${pick(companyEnds)}`;
    if (way < 17) return `${cap(pick(lists.demonyms))} ${pick(bodies)}`;
    if (way < 18) return pick(bodies);
    if (way < 19) return `${surname()} ${surname()}`;
    return acronym();
  };
  const person = (): string => {
    const way = next(12);
    if (way === 0) return `${pick(lists.first).charAt(0).toUpperCase()}. ${surname()}`;
    if (way === 1) return `${cap(pick(lists.first))} ${String.fromCharCode(65 + next(26))}. ${surname()}`;
    if (way === 2) return `${cap(pick(lists.first))} ${coined()}`;
    if (way === 3) return `${coined()} ${cap(pick(lists.first))}`;
    return `${cap(pick(lists.first))} ${surname()}`;
  };
  const fill = (slot: string): [string, Kind] | [string, null] => {
    switch (slot) {
      case 'P':
        return [person(), 'PER'];
      case 'S':
        return [next(4) === 0 ? coined() : surname(), 'PER'];
      case 'O':
        return [organization(), 'ORG'];
      case 'A':
        return [acronym(), 'ORG'];
      case 'L':
        return [next(3) === 0 ? pick(capitals) : cap(next(4) === 0 ? pick(lists.towns) : pick(lists.cities)), 'LOC'];
      case 'L=T':
        return [cap(pick(lists.cities)), 'ORG'];
      case 'N':
        return [pick(names), 'LOC'];
      case 'R':
        return [cap(pick(lists.regions)), 'LOC'];
      case 'T':
        return [next(3) > 0 ? cap(pick(lists.teams)) : `${cap(pick(lists.cities))} ${pick(clubEnds)}`, 'ORG'];
      case 'U':
        return [
          next(2) === 0 ? `University of ${cap(pick(lists.cities))}` : `${cap(pick(lists.cities))} University`,
          'ORG',
        ];
      case 'H':
        return [next(2) === 0 ? `St. ${surname()} Hospital` : `${cap(pick(lists.cities))} ${pick(hospitals)}`, 'ORG'];
      case 'G':
        return [pick(agencies), 'ORG'];
      case 'D':
        return [cap(pick(lists.demonyms)), 'MISC'];
      case 'E':
        return [pick(events), 'MISC'];
      case 'W':
        return [pick(weekdays), null];
      case 'M':
        return [pick(months), null];
      default:
        return [String(next(3) === 0 ? next(4) : next(120)), null];
    }
  };
  const templates = readFileSync(new URL('newswire-templates.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const documents: TrainingDocument[] = [];
  for (const [number, template] of templates.entries()) {
    for (let copy = 0; copy < copies; copy++) {
      const filled = new Map<string, [string, Kind | null][]>();
      const sentences: TrainingSentence[] = [];
      for (const part of template.split('|')) {
        const words: string[] = [];
        const tags: string[] = [];
        for (const piece of part.split(/(\{[^}]+\})/)) {
          const slot = /^\{(L=T|[A-Za-z])(\d?)(\^?)\}$/.exec(piece);
          if (slot === null) {
            for (const word of piece.split(/\s+/)) {
              if (word === '') continue;
              words.push(word);
              tags.push('O');
            }
            continue;
          }
          const [, name = '', reference = '', capitals = ''] = slot;
          const earlier = filled.get(reference !== '' && name === 'S' ? 'P' : name) ?? filled.get('S');
          let [text, kind] =
            reference !== '' && earlier !== undefined
              ? (earlier[Math.min(Number(reference), earlier.length) - 1] ?? fill(name))
              : fill(name);
          if (name === 'S' && reference !== '') text = text.split(' ').at(-1) ?? text;
          if (reference === '') filled.set(name, [...(filled.get(name) ?? []), [text, kind]]);
          if (capitals !== '') text = text.toUpperCase();
          const parts = text.split(' ');
          for (const [index, word] of parts.entries()) {
            words.push(word);
            tags.push(kind === null ? 'O' : `${index === 0 ? 'B' : 'I'}-${kind}`);
          }
        }
        const sentence = readSentence(words, tags, false);
        if (sentence !== null) sentences.push(sentence);
      }
      documents.push({ id: `newswire-${number}-${copy}0`, set: 'newswire', sentences });
    }
  }
  return documents;
}

/** The entries of the gazetteers' file, list by list. */
export function listsOf(text: string, gazetteers: Gazetteers): Lists {
  const lists = new Map(
    text.split('\n').map((line) => [line.split('\t')[0] ?? '', (line.split('\t')[1] ?? '').split('|')]),
  );
  const get = (kind: string): string[] => lists.get(kind) ?? [];
  const plain = (names: string[]): string[] => names.filter((name) => name.length > 2 && !/[\d.]/.test(name));
  const unlike = (names: string[], bits: number): string[] =>
    names.filter((name) => (gazetteers.of(name) & bits) === 0);
  return {
    first: plain([...get('male'), ...get('female')]).filter((name) => !name.includes(' ')),
    last: plain(get('surname')).filter((name) => !name.includes(' ')),
    cities: unlike(plain(get('city')), 0b111),
    towns: plain(get('town')),
    demonyms: plain(get('demonym')).filter((name) => !name.endsWith('s')),
    regions: plain(get('region')),
    organizations: get('organization').filter((name) => name.length > 1 && !/[.]/.test(name)),
    teams: plain(get('team')),
  };
}
