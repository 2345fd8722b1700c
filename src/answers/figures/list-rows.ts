import type { Passage } from '../../archive/archive.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { isFate } from './counts-head.ts';
import { rowName } from './row-name.ts';

const read = 200;
const longestList = 60;
/** Sentences before a list that may say what it counts. */
const lead = 4;
const fewest = 3;

/** The numbers of list rows that begin with the name asked for, where the title, the rows or the lines above the list say the rest. */
export async function toldInRows(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const names = topic.groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  const [name] = names;
  if (name === undefined || names.length > 1 || topic.groups.length < 2) return [];
  // a list of cases may tell of deaths above it
  if (topic.groups.some(isFate)) return [];
  const query = { groups: [name.alternatives], actor: null, having: 'figure' as const, since: null, limit: read };
  const found: StatedFigure[] = [];
  for (const passage of await archive.passages(query)) {
    const named = rowName(passage);
    const [figure] = passage.figures;
    if (named === null || figure === undefined || !groupMatches(name, stemsOf(named)) || stemsOf(named).length > 3)
      continue;
    const first = Math.max(0, passage.index - longestList);
    const around = await archive.passagesOf(passage.article.id, first, passage.index - first + fewest);
    const above = aboveRows(around, passage.index);
    if (above === null) continue;
    const about = stemsOf(`${passage.article.title} ${above.map(({ text }) => text).join(' ')} ${passage.text}`);
    if (topic.groups.every((group) => group === name || groupMatches(group, about)))
      found.push({ figure, passage, relevance: 2, route: 'row' });
  }
  return found;
}

/** The sentences above a list, with its first row, which may say what the others leave out; null where it is none. */
function aboveRows(around: readonly Passage[], index: number): readonly Passage[] | null {
  const at = around.findIndex((passage) => passage.index === index);
  let first = at;
  while (first > 0 && rowName(around[first - 1] as Passage) !== null) first--;
  const rows = around.slice(first).filter((passage) => rowName(passage) !== null).length;
  return at < 0 || rows < fewest ? null : around.slice(Math.max(0, first - lead), first + 1);
}
