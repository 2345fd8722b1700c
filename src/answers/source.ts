import type { Answer } from '../core/answer.ts';
import type { Snippet } from '../core/citation.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered, unanswered } from './evidence/draft.ts';
import type { Reader } from './evidence/reader.ts';
import { parseTopic } from './topics/topic.ts';

const around = 400;

/** The article behind a reference: outlet, title, date, link, and the passage around the snippet. */
export async function source(archive: Reader, ref: string): Promise<Answer> {
  const wanted = ref
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$/gu, '');
  const snippet = /^[a-z0-9]{4,16}$/u.test(wanted) ? await archive.resolve(wanted) : null;
  if (snippet === null) {
    const note = `“${ref.trim()}” is no reference that I know. References look like k7f2; after an answer, its numbers work too: source 2.`;
    return unanswered('not-found', { command: 'source', query: ref, note });
  }
  const book = createCitationBook(archive);
  const cited = book.cite(snippet.article, snippet);
  const text = await passageAround(archive, snippet);
  const note = await changeNote(archive, snippet);
  return answered({ command: 'source', query: ref, note }, [{ kind: 'passage', text, citations: [cited] }], book);
}

const mostHeld = 60;
const numeral = /\d[\d.,]*\d/u;

/**
 * "The 11,000 troops": the newest sentence that holds the number with the words typed beside it; null where none does, or where no number of
 * two digits was typed.
 */
export async function sourceOfNumber(archive: Reader, words: string): Promise<Answer | null> {
  const number = numeral.exec(words)?.[0];
  if (number === undefined) return null;
  const asked = words.replace(/\b(?:figures?|numbers?|counts?|totals?|claims?|lines?|quotes?)\b/giu, ' ');
  const groups = parseTopic(asked).groups.map(({ alternatives }) => alternatives);
  if (groups.length === 0) return null;
  const found = await archive.passages({ groups, actor: null, having: null, since: null, limit: mostHeld });
  const whole = new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`, 'u');
  const saying = found.filter(({ text }) => whole.test(text));
  const [newest] = saying;
  if (newest === undefined) return null;
  const articles = new Set(saying.map(({ article }) => article.id)).size;
  const note =
    articles > 1
      ? `${articles} articles have it; this is the newest. /search ${words.trim()} shows the others.`
      : 'No line of the last answer has it; this is where it stands.';
  const book = createCitationBook(archive);
  const citations = [book.cite(newest.article, newest)];
  return answered({ command: 'source', query: words, note }, [{ kind: 'passage', text: newest.text, citations }], book);
}

/** The paragraph of the snippet, or the sentences' worth of text around it where the paragraph is long. */
async function passageAround(archive: Reader, { article, start, end }: Snippet): Promise<string> {
  const stored = await archive.article(article.id, article.revision);
  if (stored === null) return '';
  const { text } = stored;
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const from = Math.max(before, wordStart(text, start - around));
  const to = Math.min(after < 0 ? text.length : after, wordEnd(text, end + around));
  return text.slice(from, to);
}

function wordStart(text: string, index: number): number {
  return index <= 0 ? 0 : text.indexOf(' ', index) + 1;
}

function wordEnd(text: string, index: number): number {
  if (index >= text.length) return text.length;
  const space = text.indexOf(' ', index);
  return space < 0 ? text.length : space;
}

async function changeNote(archive: Reader, { article, snippet }: Snippet): Promise<string | null> {
  const current = await archive.article(article.id, null);
  if (current === null || current.revision === article.revision) return null;
  if (current.text.includes(snippet)) return 'The article has been revised since; these words still stand in it.';
  return 'The article has been revised since, and these words no longer stand in it.';
}
