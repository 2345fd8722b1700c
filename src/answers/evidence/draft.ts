import type { ArchiveActor } from '../../archive/archive.ts';
import type { Answer, AnswerActor, AnswerItem, AnswerStatus } from '../../core/answer.ts';
import type { CitationBook } from './citation-book.ts';

interface Draft {
  readonly command: string;
  readonly query: string;
  readonly actors?: readonly ArchiveActor[];
  readonly suggestions?: readonly string[];
  readonly note?: string | null;
}

/** An answer made of items; "not found" when there are none. */
export async function answered(draft: Draft, items: readonly AnswerItem[], book: CitationBook): Promise<Answer> {
  if (items.length === 0) return unanswered('not-found', draft);
  return { ...base(draft), status: 'answered', items, citations: await book.finish() };
}

export async function ambiguous(draft: Draft, items: readonly AnswerItem[], book: CitationBook): Promise<Answer> {
  return { ...base(draft), status: 'ambiguous', items, citations: await book.finish() };
}

export function unanswered(status: Exclude<AnswerStatus, 'answered' | 'ambiguous'>, draft: Draft): Answer {
  return { ...base(draft), status, items: [], citations: [] };
}

function base({ command, query, actors = [], suggestions = [], note = null }: Draft) {
  return { command, query, actors: actors.map(answerActor), suggestions, note };
}

function answerActor({ id, name, kind, names }: ArchiveActor): AnswerActor {
  return { id, name, kind, names };
}
