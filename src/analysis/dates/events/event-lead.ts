import { type EventSite, joins, lower, tagAt } from './clause.ts';

const datePrepositions = new Set(
  'on in at by between since until till from to before after during through for around about of as early late soon this'.split(
    ' ',
  ),
);
/** Where the words that lead to the expression begin: "early on", "as of", "on the evening of". */
export function leadStart(site: EventSite): number {
  const { sentence } = site;
  const start = rangeStart(site);
  let at = start;
  while (at > sentence.firstToken && at > start - 3 && datePrepositions.has(lower(site, at - 1))) at--;
  // "just after midnight", "sometime before May"
  while (at < start && at > sentence.firstToken && precise.test(lower(site, at - 1))) at--;
  return at;
}

const precise = /^(?:just|sometime|shortly|soon|right|only|immediately|exactly|even|possibly|probably|likely)$/;

const longestRange = 6;

/** Where the first time of "between 2017 and 2021", "from May to July" stands, of which the expression is the second. */
function rangeStart(site: EventSite): number {
  const { sentence, start } = site;
  if (!/^(?:and|to|until|till)$/.test(lower(site, start - 1))) return start;
  for (let at = start - 2; at > sentence.firstToken && at > start - longestRange; at--) {
    if (/^(?:between|from)$/.test(lower(site, at - 1))) return at;
    if (!/^(?:NUM|PROPN|NOUN|ADJ)$/.test(tagAt(site, at))) break;
  }
  return start;
}

/** "a Halloween-themed party", "post-9/11": the expression is half a word. */
export function isCompounded(site: EventSite): boolean {
  const behind = joins(site, site.end) && /^\p{Ll}/u.test(lower(site, site.end + 1));
  return behind || (joins(site, site.start - 1) && /^\p{Ll}/u.test(lower(site, site.start - 2)));
}

const extreme = /^(?:first|worst|best|most|least|only|last|\p{Ll}{2,}est)$/u;
const compared = 14;

/** "its first vote since 1993", "higher than in 2019", "compared with May": a time that something is only held against. */
export function isCompared(site: EventSite): boolean {
  const lead = leadStart(site);
  const { sentence } = site;
  if (lower(site, lead - 1) === 'than') return true;
  for (let at = lead - 1; at >= Math.max(sentence.firstToken, lead - 4); at--) {
    if (/^(?:compared|versus|vs)$/.test(lower(site, at))) return true;
    if (lower(site, at) === ',') break;
  }
  if (lower(site, site.start - 1) !== 'since') return false;
  for (let at = lead - 1; at >= Math.max(sentence.firstToken, lead - compared); at--) {
    if (lower(site, at) === ',' || lower(site, at) === ';') break;
    if (extreme.test(lower(site, at))) return true;
  }
  return false;
}
