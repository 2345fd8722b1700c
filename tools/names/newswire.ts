import { readFileSync } from 'node:fs';
import { countries } from '../../src/analysis/actors/lexicons/countries.ts';
import type { Gazetteers } from '../../src/analysis/actors/names/gazetteers.ts';
import {
  african,
  agencies,
  arabic,
  bodies,
  bodyEnds,
  bodyPatterns,
  bodyScopes,
  bodyTopics,
  chinese,
  clubEnds,
  clubPatterns,
  companyEnds,
  events,
  hospitals,
  indian,
  korean,
  months,
  papers,
  parties,
  slavic,
  southEast,
  syllables,
  weekdays,
} from './newswire-words.ts';
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
  const small = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  /** A name as much of the world writes it. */
  const foreign = (): [whole: string, surname: string] => {
    switch (next(8)) {
      case 0: {
        const last = pick(chinese.last);
        return [`${last} ${small(pick(chinese.first))}${next(2) === 0 ? pick(chinese.first) : ''}`, last];
      }
      case 1: {
        const last = pick(korean.last);
        const [one, two] = [small(pick(korean.first)), pick(korean.first)];
        return [`${last} ${next(3) === 0 ? `${one} ${small(two)}` : `${one}-${two}`}`, last];
      }
      case 2: {
        const last = next(3) === 0 ? pick(arabic.last) : `${next(4) === 0 ? 'Al' : 'al'}-${pick(arabic.last)}`;
        const middle = next(3) === 0 ? ` ${pick(['bin', 'ibn', 'Abu', 'Ben'])} ${pick(arabic.first)}` : '';
        return [`${pick(arabic.first)}${middle} ${last}`, last];
      }
      case 3:
      case 4: {
        const last = pick(slavic.stem) + pick(slavic.last);
        return [`${pick(slavic.first)} ${last}`, last];
      }
      case 5: {
        const last = pick(african.last);
        return [`${pick(african.first)} ${last}`, last];
      }
      case 6: {
        const last = pick(indian.last);
        return [`${pick(indian.first)}${next(4) === 0 ? ` ${pick(indian.first)}` : ''} ${last}`, last];
      }
      default: {
        const last = coined();
        return [pick(southEast).replace('{k}', last), last];
      }
    }
  };
  const topics = (): string =>
    next(4) === 0 ? `${pick(bodyTopics)} and ${pick(bodyTopics).replace(/ and .*/, '')}` : pick(bodyTopics);
  const place = (): string => pick([pick(names), cap(pick(lists.cities))]);
  const body = (): string => {
    const way = next(10);
    if (way < 3) return `${pick(bodyScopes)} ${topics()} ${pick(bodyEnds)}`;
    if (way < 4) return `${cap(pick(lists.demonyms))} ${topics()} ${pick(bodyEnds)}`;
    if (way < 5) return `${topics()} ${pick(bodyEnds)}`;
    if (way < 6) return pick(bodies);
    return pick(bodyPatterns)
      .replace('{t}', topics)
      .replace('{n}', () => pick(names))
      .replace('{c}', () => cap(pick(lists.cities)));
  };
  const party = (): string => {
    const way = next(5);
    if (way === 0) return `${cap(pick(lists.demonyms))} ${pick(parties)}`;
    if (way === 1) return `${pick(parties)} of ${pick(names)}`;
    if (way === 2) return coined();
    return pick(parties);
  };
  const paper = (): string => {
    const way = next(4);
    if (way === 0) return pick(['Le', 'La', 'El', 'Il', 'Der', 'Die', 'O']).concat(' ', coined());
    if (way === 1) return coined();
    return `${place()} ${pick(papers)}`;
  };
  const company = (): string => {
    const stem = pick([
      coined,
      coined,
      surname,
      () => `${surname()} ${surname()}`,
      () => `${surname()} & ${surname()}`,
      () => cap(pick(lists.cities)),
      acronym,
      () =>
        `${pick(['First', 'General', 'United', 'American', 'Pacific', 'Royal', 'New', 'China', 'Nippon', 'Banco', 'Deutsche', 'Grupo', 'Korea', 'Air'])} ${coined()}`,
      () => `${foreign()[1]}`,
    ])();
    const middle = next(3) === 0 ? ` ${pick(companyEnds)}` : '';
    return `${stem}${middle} ${pick(companyEnds)}`;
  };
  const club = (): string =>
    pick(clubPatterns)
      .replace('{c}', () => cap(pick(lists.cities)))
      .replace('{s}', surname);
  const organization = (): string => {
    const way = next(24);
    if (way >= 22) return company();
    if (way >= 20) return body();
    if (way < 7) return cap(pick(lists.organizations)).replace(/^\w{2,4}$/, (short) => short.toUpperCase());
    if (way < 10) return coined();
    if (way < 12) return `${coined()} ${pick(companyEnds)}`;
    if (way < 14) return `${surname()} ${pick(companyEnds)}`;
    if (way < 15) return surname();
    if (way < 16) return `${cap(pick(lists.cities))} ${pick(companyEnds)}`;
    if (way < 17) return `${cap(pick(lists.demonyms))} ${pick(bodies)}`;
    if (way < 18) return pick(bodies);
    if (way < 19) return coined();
    return acronym();
  };
  const person = (): string => {
    const way = next(16);
    if (way > 11) return foreign()[0];
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
        return [pick([surname, surname, coined, () => foreign()[1]])(), 'PER'];
      case 'O':
        return [organization(), 'ORG'];
      case 'B':
        return [body(), 'ORG'];
      case 'K':
        return [company(), 'ORG'];
      case 'X':
        return [party(), 'ORG'];
      case 'F':
        return [paper(), 'ORG'];
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
        return [
          pick([
            () => cap(pick(lists.teams)),
            () => cap(pick(lists.teams)),
            () => `${cap(pick(lists.cities))} ${pick(clubEnds)}`,
            club,
          ])(),
          'ORG',
        ];
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
      case 'V':
        return [
          pick([
            coined,
            () => `${coined()} ${next(20)}`,
            () => `${acronym().slice(0, 2)}-${next(90)}`,
            () => `${coined()} ${pick(['Pro', 'Max', 'Mini', 'Plus', 'Air', 'One', 'X', 'Series'])}`,
          ])(),
          'MISC',
        ];
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
          const literal = /^\{([POL]):([^}]+)\}$/.exec(piece);
          if (literal !== null) {
            const kind = { P: 'PER', O: 'ORG', L: 'LOC' }[literal[1] ?? ''] ?? 'MISC';
            for (const [index, word] of (literal[2] ?? '').split(' ').entries()) {
              words.push(word);
              tags.push(`${index === 0 ? 'B' : 'I'}-${kind}`);
            }
            continue;
          }
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
