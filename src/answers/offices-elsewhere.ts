import { holdersOf, holds } from './holders.ts';
import { readTopic } from './read-topic.ts';
import type { Reader } from './reader.ts';
import { stemsOf, topicMatches } from './topic-words.ts';

const isOffice =
  /^(?:(?:prime |foreign |finance |defen[cs]e |deputy |vice )?(?:minister|president|secretary|premier|chancellor|governor|mayor|director|head|chief|chairman|commissioner|ambassador))\b/iu;

/** What was typed ends in an office: "Norway's defence minister". */
const endsInOffice =
  /\s(?:minister|president|secretary|premier|chancellor|governor|mayor|director|head|chief|boss|leader|ceo|chairman|chairwoman|commissioner|ambassador|spokes(?:man|woman|person))$/iu;

/** Whether what was typed is an office, with or without its place. */
export function asksOffice(typed: string): boolean {
  return isOffice.test(typed) || endsInOffice.test(typed);
}

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
      (text.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []).every((word) => stemsOf(word).every((stem) => asked.has(stem)));
    const there = roles.filter(({ article }) => articles === null || articles.has(article.id));
    if (there.some((role) => holds(office, role) && bare(role.text.replace(/^Outgoing /u, '')))) names.push(name);
  }
  return names;
}

const mostThere = 200;

/** "Orra's interior minister", where sentences only say "Interior Minister": whoever is called so under a headline that names the place. */
export async function holdersThere(archive: Reader, typed: string): Promise<readonly string[]> {
  const [, place = '', office = ''] =
    /^((?:\p{Lu}[\p{L}.]*\s?){1,3}?)(?:['’]s)?\s+((?:\p{Ll}+\s)*\p{Ll}+)$/u.exec(typed.replace(/^the\s/iu, '')) ?? [];
  if (place === '' || !endsInOffice.test(` ${office}`)) return [];
  const topic = await readTopic(archive, place);
  const { groups } = topic;
  const told = await archive.passages({
    groups: groups.map(({ alternatives }) => alternatives),
    actor: null,
    having: null,
    since: null,
    limit: mostThere,
  });
  // an article that only mentions the place may tell of another's office
  const about = told.filter(({ article }) => topicMatches(topic, article.title));
  const articles = new Set(about.map(({ article }) => article.id));
  return groups.length === 0 ? [] : holdersAnywhere(archive, office, articles);
}
