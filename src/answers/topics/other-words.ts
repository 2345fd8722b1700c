/**
 * Words that a question and an article use for one another, row by row, beyond those that count the same thing (`core/synonyms.ts`): verbs
 * mostly. For finding sentences only; a row holds no two words that an editor would set against each other ("hire", never "add").
 */
const rows = `
create, add, generate | cut, slash, shed, eliminate, trim, axe | give, grant, allocate, award, donate | build, construct | renovate, redesign, refurbish, revamp, overhaul
renovation, refurbishment, revamp, overhaul, makeover, transformation | expire, end, run out, lapse | resume, restart | reopen, open again
cancel, scrap, call off, axe | postpone, delay, put off, push back | begin, start, launch, open | end, finish, conclude
destroy, shoot down, shot down, intercept, down | enlist, enrol, enroll, join | hire, recruit, employ, take on
die, killed, dead | dismiss, fire, sack | buy, acquire, purchase | leave, exit, quit, depart | ban, prohibit, outlaw, forbid | give back, return, refund, repay
fire, blaze, inferno | earthquake, quake, temblor | crash, collision, accident | economic, economy | unemployment, jobless | unemployment rate, jobless rate, rate of unemployment
output, production | offer, bid, tender | mothers, moms, mums | reporters, journalists | infants, newborns, babies | online, internet | gambling, gaming, betting
insurance, insurer, insured | value, worth, valued | marchers, protesters, demonstrators | rally, protest, march, demonstration | wages, earnings
retail, retailer | flood, flooding | defence, defense | labour, labor | dead, deaths, toll | exchange, swap
freeze, frozen, immobilize, immobilized, immobilised | rebuild, rebuilding, reconstruction, reconstruct | outage, blackout, without power | malnourished, malnutrition, undernourished
GDP, gross domestic product | hungry, hunger, food insecurity, food insecure | bonus, signing bonus, payout | price tag, price | evacuated, evacuate, told to leave, ordered to leave, told to flee
buyback, buy-back, share repurchase, repurchase, buy back, bought back | infected, tested positive, contracted | army, military, armed forces | poll, survey, polling, surveyed, respondents | farm, farmers, agriculture | factory, plant | women, female | men, male | teenagers, teens | September 11, 9/11 | vaccination, vaccine, jab, inoculation | agricultural, farm, farming | carbon, CO2, carbon dioxide | elderly, older people, pensioners, seniors | attendance, crowd, turnout
`;

const months: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** One way only: whoever asks for the first also means the others. */
const asked: Readonly<Record<string, readonly string[]>> = {
  evacuated: [
    'evacuate',
    'evacuation',
    'relocated',
    'moved to safety',
    'told to leave',
    'ordered to leave',
    'told to flee',
  ],
  fighters: ['members', 'operatives', 'terrorists'],
  militants: ['members', 'operatives', 'terrorists'],
  cap: ['capped', 'caps', 'limited to', 'limit of'],
  favour: ['support', 'supports', 'back', 'backs', 'approve'],
  approval: ['approve', 'approves', 'approved'],
  takeover: ['bought', 'buy', 'acquired', 'acquisition', 'snapped up', 'acquire'],
  deadline: ['due', 'until', 'expire'],
  growth: ['grew', 'grow', 'expanded', 'expand', 'rose', 'climbed', 'balloon', 'contracted', 'shrank'],
  donation: ['gave', 'given', 'gives'],
  donations: ['gave', 'given', 'gives'],
  contribution: ['gave', 'given', 'gives'],
  contributions: ['gave', 'given', 'gives'],
  stake: ['owns', 'owned', 'holds', 'holding'],
  holding: ['owns', 'owned', 'holds', 'stake'],
  homes: ['households'],
  protest: ['protesters', 'protested'],
  protests: ['protesters', 'protested'],
  attack: ['attackers', 'attacked'],
  strike: ['strikers'],
  deficit: ['gap', 'shortfall'],
  bodies: ['dead', 'killed', 'remains'],
  rainfall: ['rain'],
  explosion: ['blowout', 'blast', 'exploded'],
  finished: ['ready', 'complete', 'completed', 'completion'],
  finish: ['ready', 'complete', 'completed', 'completion'],
  complete: ['ready', 'finish', 'finished'],
  completed: ['ready', 'finish', 'finished'],
  lost: ['lose', 'shed'],
  loan: ['lend', 'lends', 'lent', 'lending'],
  loans: ['lend', 'lends', 'lent', 'lending'],
  // "paid leave" is no quitting
  quit: ['exited', 'departed', 'resigned'],
  quits: ['exits', 'departs', 'resigns'],
  forecast: [
    'prediction',
    'predicts',
    'predicted',
    'projection',
    'projects',
    'projected',
    'projecting',
    'expects',
    'outlook',
  ],
  gain: ['rose', 'climbed', 'jumped', 'soared', 'advanced', 'surged', 'rallied'],
  gains: ['rose', 'climbed', 'jumped', 'soared', 'advanced', 'surged', 'rallied'],
  rise: ['rose', 'climbed', 'jumped', 'increased', 'increase', 'grew', 'grow', 'surged', 'soared', 'gained'],
  increase: ['rose', 'climbed', 'jumped', 'increased', 'rise', 'grew', 'surged', 'soared', 'gained'],
  grow: ['rose', 'climbed', 'jumped', 'increased', 'increase', 'grew', 'expanded', 'surged'],
  drop: ['fell', 'plunged', 'shed', 'tumbled', 'slid', 'declined', 'plummeted'],
  fall: ['fell', 'dropped', 'plunged', 'shed', 'tumbled', 'slid', 'declined', 'plummeted'],
  oil: ['crude', 'Brent', 'barrel', 'barrels', 'bpd'],
  electricity: ['power', 'megawatts', 'gigawatts'],
  gold: ['bullion', 'ounce'],
  damaged: ['damage'],
  destroyed: ['burned', 'consumed', 'razed', 'leveled', 'levelled', 'gutted', 'flattened'],
  destruction: ['destroyed', 'burned', 'razed'],
  shares: ['stock'],
  stock: ['shares'],
  tariffs: ['tariff', 'import tax'],
  riots: ['rioters', 'rioting', 'unrest'],
};

const others = new Map<string, Set<string>>();
const tables = [...rows.split(/[|\n]/u).map((row) => row.split(',').map((word) => word.trim())), ...months];
for (const row of tables) {
  for (const word of row) {
    if (word === '') continue;
    const known = others.get(word.toLowerCase()) ?? new Set();
    for (const other of row) if (other !== word) known.add(other);
    others.set(word.toLowerCase(), known);
  }
}

/** Other words by which an article may say the same; the ending of a plural or a past form is understood. */
export function otherWordsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  const bases = [
    lower,
    `${lower}s`,
    lower.replace(/s$/u, ''),
    lower.replace(/d$/u, ''),
    lower.replace(/ed$/u, ''),
    lower.replace(/(.)\1(?:ed|ing)$/u, '$1'),
    lower.replace(/ing$/u, ''),
  ];
  if (Object.hasOwn(asked, lower)) return asked[lower] ?? [];
  for (const base of bases) {
    const found = others.get(base);
    if (found !== undefined) return [...found];
  }
  return [];
}
