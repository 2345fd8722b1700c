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

const bodyScopes = [
  'National',
  'Federal',
  'State',
  'Central',
  'European',
  'African',
  'Asian',
  'World',
  'International',
  'Royal',
  'Independent',
  'General',
  'Supreme',
  'Higher',
];
const bodyTopics =
  'Health,Trade,Weather,Police,Nuclear,Aviation,Railway,Football,Cycling,Rugby,Tennis,Athletics,Election,Fisheries,Human Rights,Energy,Refugee,Atomic Energy,Disaster Management,Securities and Exchange,Food and Drug,Consumer Protection,Civil Aviation,Broadcasting,Security,Anti-Corruption,Prosecutor,Environment,Space,Economic Research,Intelligence,Maritime,Veterans,Housing,Climate,Export,Grain,Sugar,Cocoa,Oil,Statistics,Drug Control,Nuclear Safety,Communications,Privacy,Highway,Labour,Tourism,Geological,Meteorological,Wildlife,Blood,Immigration,Prisons,Lottery,Racing,Arbitration,Red Cross,Medicines,Infectious Diseases,Stock,Futures,Journalists,Nurses,Manufacturers,Bankers,Farmers,Miners,Transport Workers,Bar'.split(
    ',',
  );
const bodyEnds =
  'Agency,Commission,Authority,Board,Bureau,Service,Council,Institute,Association,Federation,Union,Office,Committee,Administration,Department,Organization,Foundation,Centre,Center,Corporation,Court,Tribunal,Fund,Academy,Society,Directorate,Inspectorate,Observatory'.split(
    ',',
  );
const bodyPatterns =
  'Ministry of {t},Ministry for {t},Department of {t},Department for {t},Institute for {t},Institute of {t},Center for {t},Centre for {t} Studies,Office of {t},Council on {t},Committee on {t},Campaign for {t},Society of {t},Coalition for {t},Court of {t},{t} Ministry,{t} Department,House {t} Committee,Senate {t} Committee,{t} Without Borders,Bank of {n},Embassy of {n},{c} City Council,{c} Police Department,{c} District Court,{c} Chamber of Commerce,{c} Stock Exchange,{c} International Airport Authority,Archdiocese of {c},Mayor of {c} Office,Army of {n},{n} Football Association,{n} Red Crescent,High Court of {n},Parliament of {n}'.split(
    ',',
  );
const parties =
  "People's Party,Democratic Party,Socialist Party,Labour Party,Liberal Party,National Front,Green Party,Workers' Party,Communist Party,Justice Party,Conservative Party,Freedom Party,Reform Party,Unity Movement,National Congress,Democratic Alliance,Patriotic Union,Christian Democrats,Social Democrats,Islamic Front,National League,Progressive Coalition,Liberation Army,Revolutionary Guard,Centre Party,Republican Party,Popular Movement,Homeland Union,Civic Platform,Independence Party".split(
    ',',
  );
const papers =
  'Times,Post,Herald,Tribune,Daily News,Star,Gazette,Chronicle,Standard,Mail,Journal,Globe,Observer,Evening News,Daily,Courier,Mirror,Sun,Zeitung,Weekly,Morning Post,Echo'.split(
    ',',
  );
const clubPatterns =
  'Real {c},Sporting {c},AC {c},FC {c},Inter {c},Dynamo {c},Atletico {c},Borussia {c},Olympique {c},Racing {c},SC {c},Lokomotiv {c},{c} Wanderers,CSKA {c},{c} FC,Rapid {c},Hapoel {c},Al-{s},Old {s}s'.split(
    ',',
  );
/** Surnames and the parts of given names where the lists hold few: of East and South-East Asia, the Arab world, Slavs, Africa, India. */
const chinese = {
  last: 'Wang,Li,Zhang,Liu,Chen,Yang,Huang,Zhao,Wu,Zhou,Xu,Sun,Ma,Zhu,Hu,Guo,He,Lin,Gao,Luo,Zheng,Liang,Xie,Song,Tang,Han,Feng,Deng,Cao,Peng,Zeng,Xiao,Tian,Dong,Pan,Yuan,Cai,Jiang,Yu,Du,Ye,Cheng,Wei,Su,Lu,Ding,Ren,Yao,Shen,Zhong'.split(
    ',',
  ),
  first:
    'wei,ming,hong,jun,xiao,guo,yong,jian,zhi,hua,mei,ling,li,qiang,bo,tao,hui,jie,yan,ping,fang,ning,shan,long,dong,xin,rui,chun,sheng,an,yi,ying,qing,jing,wen,zhong'.split(
      ',',
    ),
};
const korean = {
  last: 'Kim,Lee,Park,Choi,Jung,Kang,Cho,Yoon,Jang,Lim,Han,Oh,Seo,Shin,Kwon,Hwang,Ahn,Song,Hong,Moon,Ri,Pak'.split(','),
  first:
    'min,jun,seo,ji,hyun,soo,young,jae,sung,ho,kyung,mi,hye,eun,woo,jin,yong,chul,won,dong,tae,sang,in,seok,hee'.split(
      ',',
    ),
};
const arabic = {
  first:
    'Mohammed,Ahmed,Abdullah,Khalid,Omar,Ali,Hassan,Hussein,Ibrahim,Yousef,Mustafa,Mahmoud,Abdel Fattah,Abdul Rahman,Saleh,Nasser,Tariq,Faisal,Salman,Bashar,Fatima,Aisha,Layla,Hanan,Noura,Samir,Walid,Ziad,Rashid,Jamal'.split(
      ',',
    ),
  last: 'Masri,Hashimi,Shami,Najjar,Haddad,Khoury,Baghdadi,Maliki,Sadr,Ghannouchi,Otaibi,Qahtani,Harbi,Sabah,Thani,Nahyan,Saud,Amiri,Jubeir,Zubaidi,Tikriti,Halabi,Hamdan,Mansour,Barghouti,Ashrawi,Suleiman,Turki,Attar,Bitar'.split(
    ',',
  ),
};
const slavic = {
  first:
    'Aleksandr,Sergei,Dmitry,Andrei,Vladislav,Mikhail,Igor,Oleksandr,Andriy,Mykola,Oleh,Iryna,Olena,Svetlana,Natalia,Yevgeny,Vyacheslav,Bohdan,Milos,Dragan,Zoran,Ivana,Jelena,Tomasz,Piotr,Agnieszka,Jaroslaw,Vaclav,Jiri,Boyko'.split(
      ',',
    ),
  last: [
    'ov',
    'ev',
    'in',
    'sky',
    'enko',
    'chuk',
    'ovic',
    'ic',
    'owski',
    'ova',
    'eva',
    'skaya',
    'yan',
    'idze',
    'shvili',
  ],
  stem: 'Petr,Kuznets,Bond,Shevch,Marchuk,Kov,Dragun,Mil,Lav,Sidor,Volk,Gorb,Zaits,Moroz,Tkach,Rom,Pavl,Grig,Bel,Tim,Mar,Nov,Stan,Jov,Niko,Kras,Chern,Sok,Rad,Vas'.split(
    ',',
  ),
};
const african = {
  first:
    'Chinedu,Oluwaseun,Emeka,Ngozi,Amina,Kwame,Kofi,Abena,Yaw,Sipho,Thabo,Nomvula,Themba,Wanjiku,Otieno,Kamau,Achieng,Juma,Salif,Mamadou,Ousmane,Fatou,Aminata,Ibrahima,Tendai,Blessing,Haile,Abiy,Tesfaye,Desta'.split(
      ',',
    ),
  last: 'Okafor,Adeyemi,Eze,Balogun,Mensah,Owusu,Boateng,Asante,Dlamini,Nkosi,Mokoena,Zuma,Mwangi,Odhiambo,Kipchoge,Njoroge,Diallo,Traore,Keita,Cisse,Ndiaye,Sow,Moyo,Chiwenga,Banda,Phiri,Bekele,Gebre,Tadesse,Mbeki'.split(
    ',',
  ),
};
const indian = {
  first:
    'Rahul,Sanjay,Anil,Priya,Sunita,Arvind,Rajesh,Amit,Deepak,Kavita,Lakshmi,Narendra,Sushma,Vijay,Ravi,Nirmala,Asif,Imran,Shahid,Nawaz,Bilawal,Sheikh,Khaleda,Mahinda,Ranil,Pushpa,Ramesh,Manoj,Jyoti,Hamid'.split(
      ',',
    ),
  last: 'Sharma,Gupta,Patel,Singh,Kumar,Reddy,Rao,Iyer,Nair,Chatterjee,Banerjee,Mukherjee,Joshi,Yadav,Thakur,Khan,Bhutto,Sharif,Qureshi,Malik,Zaman,Rahman,Hossain,Perera,Fernando,Wickremesinghe,Thapa,Dahal,Oli,Karki'.split(
    ',',
  ),
};
const southEast =
  'Nguyen Van {k},Tran Thi {k},Pham Minh {k},Le Thanh {k},Joko {k},Budi {k},Sri {k},Susilo {k},Wan Azizah {k},Tun {k},Aung {k},Thein {k},Somchai {k},Prayut {k},Apirat {k},Hun {k},Rodrigo {k},Benigno {k}'.split(
    ',',
  );

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
