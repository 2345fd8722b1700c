import type { Passage } from '../../archive/archive.ts';
import type { Reader } from '../evidence/reader.ts';
import { findPassages } from '../topics/find-passages.ts';
import type { Topic } from '../topics/topic.ts';

const readQuotations = 400;
const mostArticles = 12;
const longestArticle = 200;

/**
 * Passages where the actor's quotations begin, newest first: the latest, and, of somebody who is quoted more often than is read here, those of
 * older articles that tell of the topic.
 */
export async function spokenPassages(archive: Reader, actor: string, topic: Topic): Promise<readonly Passage[]> {
  const lately = await archive.quotationsBy(actor, readQuotations);
  if (lately.length < readQuotations || topic.groups.length === 0) return lately;
  const known = new Set(lately.map(keyOf));
  const telling = await findPassages(archive, topic, null, readQuotations);
  const articles = [...new Set(telling.filter((each) => !known.has(keyOf(each))).map(({ article }) => article.id))];
  const older: Passage[] = [];
  for (const id of articles.slice(0, mostArticles)) {
    const passages = await archive.passagesOf(id, 0, longestArticle);
    for (const passage of passages)
      if (!known.has(keyOf(passage)) && passage.quotations.some(({ speakerActor }) => speakerActor === actor))
        older.push(passage);
  }
  return [...lately, ...older];
}

function keyOf({ article, index }: Passage): string {
  return `${article.id} ${index}`;
}
