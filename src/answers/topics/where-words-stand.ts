import type { Answer } from '../../core/answer.ts';
import type { Reader } from '../evidence/reader.ts';
import { isIdle, topicWords } from './topic.ts';

const read = 40;
const mostLanguages = 3;
/** What is asked for that sentences may lack which hold every word of the question. */
const lacking: Readonly<Record<string, string>> = { figures: 'number', dates: 'date' };

/**
 * An empty answer, with a note where the words stand nevertheless: in sentences without a number or a date of it, which a search shows,
 * or only in articles of other languages than English, from which no names, figures, dates or quotations are read.
 */
export async function withWhereWordsStand(archive: Reader, answer: Answer): Promise<Answer> {
  if (answer.status !== 'not-found' || answer.command === 'search' || answer.note !== null) return answer;
  const asked = answer.query.replace(/\sabout\s.*$/isu, '');
  const groups = topicWords(asked).flatMap((word) => (isIdle(word) ? [] : [[word]]));
  if (groups.length === 0) return answer;
  const passages = await archive.passages({ groups, actor: null, having: null, since: null, limit: read });
  const languages = new Set(passages.map(({ article }) => article.language).filter((code) => code !== 'und'));
  if (languages.size === 0) return answer;
  if (languages.has('en')) {
    const kind = lacking[answer.command];
    if (kind === undefined) return answer;
    return { ...answer, note: `No ${kind} was found for it; /search ${asked} shows the sentences that tell of it.` };
  }
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const told = [...languages].slice(0, mostLanguages).map((code) => names.of(code) ?? code);
  const note = `“${asked}” stands in articles in ${told.join(' and ')}, from which no names, figures, dates or quotations are read; /search ${asked} finds them.`;
  return { ...answer, note };
}
