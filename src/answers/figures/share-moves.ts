import type { Passage } from '../../archive/archive.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';

const read = 200;
const asked = /^(?:shares?|stocks?|price)$/iu;
const market = /\b(?:shares?|stocks?|Wall Street|index|indexes|indices|investors|trading|markets?)\b/iu;
const moved =
  /^(?:\s(?:Inc|Co|Corp|Ltd|Plc|plc|Group|Holdings|SE|AG|NV|SA)\b\.?)?(?:\s(?:shares|stock))?(?:\s\p{Lu}+,\s[+-][\d.]+%)?\s(?:lost|fell|tumbled|dropped|plunged|sank|slid|slumped|shed|declined|rose|gained|jumped|climbed|surged|soared|advanced|added|rallied)\s(?:by\s|about\s|around\s|nearly\s|more than\s|as much as\s)?$/u;

/** News of the markets says of a firm what it says of its shares: "Brandt Co lost 5.2 percent". */
export async function sharesMoved(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const names = topic.groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const others = topic.groups.filter((group) => !names.includes(group));
  if (names.length === 0 || others.length === 0 || !others.every(({ typed }) => asked.test(typed))) return [];
  if (others.length === 1 && /^price$/iu.test(others[0]?.typed ?? '')) return [];
  const groups = names.map(({ alternatives }) => alternatives);
  const passages = await archive.passages({ actor: null, having: 'figure', since: null, limit: read, groups });
  return passages
    .filter(({ text, article }) => market.test(`${article.title} ${text}`))
    .flatMap((passage) =>
      passage.figures
        .filter((figure) => figure.kind === 'percent' && figure.counted === null)
        .filter((figure) => names.some((name) => moves(name, figure.expression.start, passage)))
        .map((figure) => ({ figure, passage, relevance: 2, route: 'deed' as const })),
    );
}

function moves(name: TopicGroup, figure: number, passage: Passage): boolean {
  return wordsMatching(name, passage).some(
    ({ end }) => end <= figure && moved.test(passage.text.slice(end - passage.start, figure - passage.start)),
  );
}
