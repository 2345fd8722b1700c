import { nameWords } from './fold-name.ts';

/** Lines of work, by words of roles. One person rarely has two of them at once in two countries. */
const work: readonly (readonly [line: string, words: string])[] = [
  [
    'politics',
    'president leader premier chancellor minister ministry senator sen rep gov congressman congresswoman lawmaker legislator parliamentarian mp mep mayor governor ' +
      'secretary ambassador diplomat envoy commissioner politician councillor councilor deputy candidate spokesman spokeswoman spokesperson king queen emperor',
  ],
  ['military', 'general colonel major captain lieutenant admiral soldier sergeant commander marshal brigadier'],
  [
    'sport',
    'footballer striker goalkeeper midfielder defender winger forward quarterback pitcher coach boxer sprinter swimmer cyclist golfer athlete ' +
      'player tennis football basketball hockey cricket cricketer driver skier gymnast champion olympian',
  ],
  [
    'stage',
    'actor actress singer rapper musician guitarist drummer pianist violinist bassist soprano tenor dancer ballerina comedian director filmmaker novelist poet ' +
      'painter playwright author composer',
  ],
  [
    'business',
    'chief executive ceo cfo chairman chairwoman founder cofounder owner investor entrepreneur banker analyst economist trader',
  ],
  [
    'science',
    'professor scientist physicist chemist biologist researcher historian astronomer engineer surgeon doctor physician',
  ],
  ['church', 'pope cardinal bishop archbishop priest imam rabbi pastor patriarch ayatollah'],
  ['crime', 'suspect gunman murderer defendant robber thief attacker'],
];

/** Pairs that contradict each other even without a country, unless one of them is said to be over. */
const farApart = new Set([
  'politics sport',
  'military sport',
  'science sport',
  'church sport',
  'church stage',
  'crime politics',
]);

/** Callings so narrow that nobody has two of them at a time, though their lines of work may go together. */
const callings: readonly (readonly [calling: string, words: string])[] = [
  ['field', 'footballer striker goalkeeper midfielder winger quarterback pitcher cricketer'],
  ['show', 'actor actress singer rapper guitarist drummer pianist violinist bassist soprano tenor ballerina novelist'],
  ['laboratory', 'physicist chemist biologist astronomer surgeon physician'],
];

const callingOf = new Map(
  callings.flatMap(([calling, words]) => words.split(' ').map((word) => [word, calling] as const)),
);

const lineOf = new Map(work.flatMap(([line, words]) => words.split(' ').map((word) => [word, line] as const)));

/** A country's beginning in its name and its adjective: "eston" in Estonia, Estonian; irregular ones after a sign of equality. */
const countries = (
  'afghan alban alger americ=us armen austral austri azerb bahrain bangla belar belg boliv bosni brazil brit=uk bulgar cambod cameroon canad chile=chil chin ' +
  'colomb croat cuba=cub cypr czech danish=den denmark=den dutch=neth netherl=neth egypt eston ethiop finland=fin finnish=fin france=fr french=fr georgi german ghana ' +
  'greece=gr greek=gr hungar iceland=ice icelandic=ice india indon iran iraq ireland=ir irish=ir israel ital jamaic japan jordan kazakh kenya kenyan=kenya korea northkorea southkorea kosov kuwait kyrgyz ' +
  'latvia leban libya lithuan luxemb malays mexic moldov mongol morocc nepal niger norw pakist palest peru philip=ph filip=ph poland=pl polish=pl portug ' +
  'qatar roman russia saudi scot=uk serb singap slovak sloven somal spain=es spanish=es sudan sweden=se swedish=se swiss=ch switz=ch syria taiwan thai tunis turk ' +
  'uganda ukrain uk=uk us=us usa=us venez vietnam wales=uk welsh=uk yemen zambia zimbab england=uk english=uk'
)
  .split(' ')
  .map((entry) => entry.split('='))
  .map(([stem = '', country = stem]) => ({ stem, country }));

interface Standing {
  readonly offices: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly callings: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly former: boolean;
}

/** Tells where somebody comes from, neither work nor country of today: "a US-trained engineer" may be a president of Egypt. */
const upbringing = /\b(?:trained|educated|born|raised)\b/iu;

/** "A key player in the talks" plays nothing, "the overnight leader" leads no party. */
const figurative =
  /\b(?:key|important|major|big|central|crucial|leading|main|minor|global|political|power|progressive|liberal|conservative)\s(?:players?|champions?)\b|\b(?:overnight|race|joint|clubhouse|tour|series|championship|points)\sleader\b/giu;

const standings = new WeakMap<readonly string[], Standing>();

/** Remembered for as long as the list of roles lives: one actor is held against very many. */
function standingOf(roles: readonly string[]): Standing {
  const known = standings.get(roles);
  if (known !== undefined) return known;
  const standing = readStanding(roles);
  standings.set(roles, standing);
  return standing;
}

function readStanding(all: readonly string[]): Standing {
  const roles = all.filter((role) => !upbringing.test(role));
  const plain = roles.map((role) => role.replace(figurative, ' '));
  const words = plain.flatMap((role) => nameWords(role.replace(/\b(north|south)[ -](?=korea)/giu, '$1')));
  const offices = words.map(singular).filter((word) => lineOf.has(word));
  return {
    offices: new Set(offices),
    lines: new Set(offices.flatMap((office) => lineOf.get(office) ?? [])),
    callings: new Set(offices.flatMap((office) => callingOf.get(office) ?? [])),
    countries: new Set(words.flatMap(countryOf)),
    former: words.some((word) => word === 'former' || word === 'ex' || word === 'retired' || word === 'onetime'),
  };
}

function singular(word: string): string {
  return lineOf.has(word) ? word : word.replace(/s$/, '');
}

function countryOf(word: string): readonly string[] {
  const whole = countries.find(({ stem }) => (stem.length <= 3 ? word === stem : word.startsWith(stem)));
  return whole === undefined ? [] : [whole.country];
}

/**
 * Whether two sets of roles can hardly be one person's: other lines of work and other countries, or lines that do not go
 * together. Silence is no contradiction: without roles on either side the answer is false.
 */
export function rolesConflict(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  if (x.lines.size === 0 || y.lines.size === 0 || meet(x.lines, y.lines)) return false;
  if (x.countries.size > 0 && y.countries.size > 0) return !meet(x.countries, y.countries);
  if (x.former || y.former) return false;
  const narrow = [x, y].every(({ lines, callings: own }) => lines.size === 1 && own.size === 1);
  if (narrow && !meet(x.callings, y.callings)) return true;
  return [...x.lines].every((line) => [...y.lines].every((other) => farApart.has([line, other].sort().join(' '))));
}

/** Whether two sets of roles may tell of the same office: a word for it in common, and no other country. */
export function rolesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  const foreign = x.countries.size > 0 && y.countries.size > 0 && !meet(x.countries, y.countries);
  return meet(x.offices, y.offices) && !foreign;
}

/** Whether two sets of roles name the same office of the same country. */
export function sameOffice(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  return meet(x.offices, y.offices) && meet(x.countries, y.countries);
}

/** Of whom a paper writes "President Roe" without more: all know which country's, and which Roe. */
const rulers = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'emperor']);

/** Whether the first rule a country that nobody needs to be told of, and nothing says that the second do. */
export function holdsAnother(first: readonly string[], second: readonly string[]): boolean {
  const { offices, countries: named } = standingOf(first);
  const ruling = [...offices].filter((office) => rulers.has(office));
  return named.size === 0 && ruling.length > 0 && !ruling.some((office) => standingOf(second).offices.has(office));
}

/** Whether two sets of roles tell of lines of work that have nothing in common. */
export function rolesApart(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  return x.lines.size > 0 && y.lines.size > 0 && !meet(x.lines, y.lines);
}

/** Whether both are called by one title of several words ("Attorney General"), today or once. */
export function shareTitle(a: readonly string[], b: readonly string[]): boolean {
  const titles = new Set(a.map(titleOf).filter((title) => title.includes(' ')));
  return b.some((role) => titles.has(titleOf(role)));
}

function titleOf(role: string): string {
  return nameWords(role.replace(/^(?:former|then|ex|outgoing|acting|late|U\.?S\.?|United States)\b[-\s]*/iu, '')).join(
    ' ',
  );
}

/** Whether two sets of roles belong to countries that have nothing in common. */
export function rolesForeign(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [standingOf(a), standingOf(b)];
  return x.countries.size > 0 && y.countries.size > 0 && !meet(x.countries, y.countries);
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}
