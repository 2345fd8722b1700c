import { demonymRows } from './demonyms.ts';

/**
 * Words that stand for one another in the news when people ask for a topic or when figures count them; each row holds one meaning.
 * Only words that count the same things: "soldiers" and "troops", never "soldiers" and "casualties".
 */
const rows: readonly (readonly string[])[] = [
  ['troops', 'soldiers', 'forces', 'servicemen', 'service members', 'military personnel', 'servicepeople'],
  ['fighters', 'militants', 'insurgents', 'rebels', 'gunmen', 'combatants'],
  ['officers', 'police', 'policemen', 'police officers'],
  ['prisoners of war', 'POWs', 'war prisoners', 'captured soldiers'],
  ['prisoners', 'inmates', 'detainees', 'captives'],
  ['hostages', 'abductees', 'kidnapped'],
  ['civilians', 'noncombatants', 'non-combatants'],
  ['deaths', 'dead', 'killed', 'fatalities', 'died', 'death toll', 'lives lost'],
  ['injured', 'wounded', 'hurt', 'injuries'],
  ['missing', 'unaccounted for'],
  ['freed', 'released', 'set free'],
  ['exchanged', 'swapped'],
  ['casualties', 'losses', 'killed and wounded'],
  ['refugees', 'asylum seekers', 'asylum-seekers'],
  ['migrants', 'immigrants'],
  ['displaced', 'displaced people', 'displaced persons', 'evacuees'],
  ['people', 'persons', 'individuals'],
  ['residents', 'inhabitants', 'locals'],
  ['workers', 'employees', 'staff', 'staffers', 'personnel'],
  ['jobs', 'posts', 'positions'],
  ['layoffs', 'job cuts', 'redundancies', 'job losses'],
  ['protesters', 'demonstrators', 'marchers', 'protestors'],
  ['voters', 'electors'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['lawmakers', 'legislators', 'parliamentarians', 'MPs', 'deputies'],
  ['students', 'pupils'],
  ['doctors', 'physicians'],
  ['customers', 'clients', 'buyers', 'consumers'],
  ['users', 'subscribers'],
  ['visitors', 'tourists'],
  ['passengers', 'travellers', 'travelers'],
  ['children', 'kids', 'minors'],
  ['funds', 'funding', 'money', 'aid', 'assistance', 'financing'],
  ['spending', 'expenditure', 'expenditures', 'outlay'],
  ['defence budget', 'defense budget', 'defence spending', 'defense spending', 'military budget', 'military spending'],
  ['revenue', 'revenues', 'sales', 'turnover'],
  ['profit', 'profits', 'earnings', 'net income'],
  ['price', 'prices', 'cost', 'costs'],
  ['inflation', 'consumer prices', 'consumer price index', 'CPI'],
  ['wages', 'salaries', 'pay'],
  ['loan', 'loans', 'credit', 'lending'],
  ['debt', 'debts', 'borrowing', 'liabilities'],
  ['tariffs', 'duties', 'levies', 'import taxes'],
  ['fine', 'fines', 'penalty', 'penalties'],
  ['investment', 'investments'],
  ['donation', 'donations', 'contribution', 'contributions'],
  ['weapons', 'arms', 'armaments', 'weaponry'],
  ['planes', 'aircraft', 'jets', 'airplanes', 'aeroplanes', 'warplanes'],
  ['ships', 'vessels', 'boats', 'warships'],
  ['drones', 'UAVs', 'unmanned aerial vehicles', 'unmanned aircraft'],
  ['missiles', 'rockets'],
  ['shells', 'artillery shells', 'artillery rounds', 'rounds'],
  ['strikes', 'attacks', 'airstrikes', 'air strikes'],
  ['cars', 'vehicles', 'automobiles'],
  ['houses', 'homes', 'dwellings'],
  ['apartments', 'flats'],
  [
    'inauguration',
    'inaugurated',
    'swearing-in',
    'sworn in',
    'take office',
    'takes office',
    'took office',
    'assume office',
    'assumes office',
  ],
  ['cases', 'infections'],
  ['vaccines', 'doses', 'shots', 'jabs'],
  ['companies', 'firms', 'businesses'],
  ['G7', 'G-7', 'Group of Seven'],
  ['G20', 'G-20', 'Group of 20', 'Group of Twenty'],
  ['goods', 'products', 'merchandise'],
  ['ceasefire', 'cease-fire', 'truce', 'armistice'],
  ['election', 'elections'],
  ['vote', 'ballot'],
  ['buy', 'purchase'],
  ...demonymRows,
];

const byWord = new Map<string, Set<string>>();
for (const row of rows) {
  for (const word of row) {
    const others = byWord.get(word.toLowerCase()) ?? new Set();
    for (const other of row) if (other !== word) others.add(other);
    byWord.set(word.toLowerCase(), others);
  }
}

const meanings = new Map<string, number[]>();
for (const [index, row] of rows.entries()) {
  for (const word of row) meanings.set(word.toLowerCase(), [...(meanings.get(word.toLowerCase()) ?? []), index]);
}

/** In the singular these say something else than in the plural ("first round", "a sound position"). */
const ambiguous = new Set(['round', 'position', 'force', 'share', 'minor', 'local', 'individual', 'person']);

/** Other words for a word or phrase, any case; none where none are known. */
export function synonymsOf(phrase: string): readonly string[] {
  const lower = phrase.toLowerCase();
  // "Danes" stands in a row of its own; "Israelis" is the plural of a row's word, "plane" the singular of one
  const plural = /^\p{Ll}{5,}$/u.test(phrase) && !ambiguous.has(lower) ? byWord.get(`${lower}s`) : undefined;
  return [
    ...(byWord.get(lower) ?? plural ?? (/^\p{Lu}\p{L}+s$/u.test(phrase) ? byWord.get(lower.slice(0, -1)) : null) ?? []),
  ];
}

/** Whether two words or phrases have a meaning in common; singular and plural count as one word. */
export function meanTheSame(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (singularOf(one) === singularOf(other)) return true;
  const known = meaningsOf(one);
  return meaningsOf(other).some((meaning) => known.includes(meaning));
}

function meaningsOf(word: string): readonly number[] {
  return meanings.get(word) ?? meanings.get(`${word}s`) ?? meanings.get(singularOf(word)) ?? [];
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
]);

/** The plural of an irregular noun, or its singular: "child" and "children". */
export function numbersOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [...irregular].flatMap(([many, one]) => (lower === many ? [one] : lower === one ? [many] : []));
}

function singularOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
