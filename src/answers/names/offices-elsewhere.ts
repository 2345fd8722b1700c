import { nationOf } from '../../core/demonyms.ts';
import type { Reader } from '../evidence/reader.ts';
import { readTopic } from '../topics/read-topic.ts';
import { stemsOf, topicMatches } from '../topics/topic-words.ts';
import { holdersOf } from './holders.ts';
import { holds } from './holds-office.ts';

const isOffice =
  /^(?:(?:prime |foreign |finance |defen[cs]e |deputy |vice )?(?:minister|president|secretary|premier|chancellor|governor|mayor|director|head|chief|chairman|commissioner|ambassador))\b/iu;

/** What was typed ends in an office: "Norway's defence minister". */
const endsInOffice =
  /\s(?:minister|pm|president|secretary|premier|chancellor|governor|mayor|director|head|chief|boss|leader|ceo|cfo|executive|founder|owner|manager|coach|captain|editor|chairman|chairwoman|chair|commissioner|ambassador|speaker|general|advis[eo]r|principal|headteacher|headmaster|headmistress|dean|rector|treasurer|lawyer|prosecutor|spokes(?:man|woman|person))$/iu;

/** Whether what was typed is an office, with or without its place. */
export function asksOffice(typed: string): boolean {
  return isOffice.test(typed) || endsInOffice.test(typed);
}

/** What a minister is for besides what was asked: "Labour and Employment". */
const fields =
  /^(?:Minister|Secretary|House|Senate|Labou?r|Employment|Health|Sports?|Tourism|Culture|Trade|Industry|Commerce|Energy|Transport|Housing|Justice|Education|Science|Technology|Agriculture|Forestry|Fisheries|Environment|Planning|Development|Family|Women|Youth|Security|Infrastructure|Communications?|Works|Water|Mines|Mining|Welfare|Social|Affairs|Services)$/u;

const mostHolders = 24;
/** Who is said to hold an office without a word of where, in these articles or in any. */
export async function holdersAnywhere(
  archive: Reader,
  typed: string,
  articles: ReadonlySet<string> | null = null,
): Promise<readonly string[]> {
  const { office, actors } = await holdersOf(archive, typed);
  const asked = new Set(office.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const names: string[] = [];
  for (const { id, name } of actors.slice(0, mostHolders)) {
    const roles = await archive.rolesOf(id);
    const bare = (text: string) =>
      (text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).every(
        (word) => stemsOf(word).every((stem) => asked.has(stem)) || (articles !== null && fields.test(word)),
      );
    const there = roles.filter(({ article }) => articles === null || articles.has(article.id));
    if (there.some((role) => holds(office, role) && bare(role.text.replace(/^Outgoing /u, '')))) names.push(name);
  }
  return names;
}

const mostThere = 200;
/** An article that names a place in so many sentences is about it. */
const oftenNamed = 3;

/**
 * "Orra's interior minister", "governor of Orra", where sentences only say "Interior Minister": whoever is called so in an article whose
 * headline names the place, else in one that names it again and again.
 */
export async function holdersThere(archive: Reader, typed: string): Promise<readonly string[]> {
  const parts = placeAndOffice(typed);
  if (parts === null) return [];
  const { place, office } = parts;
  const topic = await readTopic(archive, place);
  const { groups } = topic;
  if (groups.length === 0) return [];
  const told = await archive.passages({
    groups: groups.map(({ alternatives }) => alternatives),
    actor: null,
    having: null,
    since: null,
    limit: mostThere,
  });
  const times = new Map<string, number>();
  for (const { article } of told) times.set(article.id, (times.get(article.id) ?? 0) + 1);
  // an article that only mentions the place may tell of another's office
  const titled = new Set(
    told.filter(({ article }) => topicMatches(topic, article.title)).map(({ article }) => article.id),
  );
  const inTitled = await holdersAnywhere(archive, office, titled);
  if (inTitled.length > 0) return inTitled;
  const often = new Set([...times].filter(([, count]) => count >= oftenNamed).map(([article]) => article));
  return holdersAnywhere(archive, office, often);
}

/** "Orra's interior minister", "mayor of Orra": the place, and what somebody is there. */
export function placeAndOffice(typed: string): { readonly place: string; readonly office: string } | null {
  const plain = typed.replace(/^the\s/iu, '');
  const [, owner = '', owned = ''] =
    /^(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2}?)(?:['’]s)?\s+((?:\p{Ll}+\s)*(?:\p{Ll}+|C[EFOT]O|PM))$/u.exec(plain) ??
    [];
  const [, head = '', where = ''] =
    /^(\p{Ll}[\p{Ll} ]*?|C[EFOT]O|PM) (?:of|in|for|at) (?:the )?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})$/u.exec(
      plain,
    ) ?? [];
  const [place, office] = owner === '' ? (head === '' ? ofNation(plain) : [where.trim(), head]) : [owner, owned];
  return place === '' || !endsInOffice.test(` ${office}`) ? null : { place, office };
}

const longestNation = 3;

/** "orra prime minister", "pm of orra": a country typed without its capital. */
function ofNation(typed: string): readonly [string, string] {
  const [, head = '', where = ''] = /^(.+?) (?:of|in) (?:the )?(.+)$/iu.exec(typed) ?? [];
  if (nationOf(where) !== null) return [where, head.toLowerCase()];
  const words = typed.split(/\s+/u);
  for (let length = Math.min(longestNation, words.length - 1); length > 0; length--) {
    const place = words
      .slice(0, length)
      .join(' ')
      .replace(/['’]s?$/u, '');
    if (nationOf(place) !== null) return [place, words.slice(length).join(' ').toLowerCase()];
  }
  return ['', ''];
}
