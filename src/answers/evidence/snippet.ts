import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import type { Span } from '../../core/span.ts';
import { plainOf } from './plain-text.ts';
import type { Reader } from './reader.ts';

/** The name of who "he" is stands at most so many sentences, and characters, before. */
const mostSentences = 3;
const mostCharacters = 600;

/** Whether one of the names, or its last word, stands in the text; also where a lost space has glued another word to it. */
export function isNamedIn(text: string, names: readonly string[]): boolean {
  const plain = ` ${plainOf(text)} `;
  return names.some((name) => {
    const words = plainOf(name).split(' ');
    const last = words.at(-1) ?? '';
    return (
      plain.includes(` ${words.join(' ')} `) ||
      (last.length > 2 && plain.includes(` ${last}${last.length > 4 ? '' : ' '}`))
    );
  });
}

/**
 * The span, begun at the sentence that names the actor where it says only "he": a snippet that does not tell of whom it
 * speaks proves nothing. Unchanged where no sentence just before names them.
 */
export async function withName(archive: Reader, actor: ArchiveActor, passage: Passage, span: Span): Promise<Span> {
  const stored = await archive.article(passage.article.id, passage.article.revision);
  const names = [actor.name, ...actor.names];
  if (stored === null || isNamedIn(stored.text.slice(span.start, span.end), names)) return span;
  const first = Math.max(0, passage.index - mostSentences);
  const before = (await archive.passagesOf(passage.article.id, first, mostSentences)).filter(
    ({ end }) => end <= span.start,
  );
  const naming = before.filter(({ text }) => isNamedIn(text, names)).at(-1);
  if (naming === undefined || span.end - naming.start > Math.max(mostCharacters, span.end - span.start + 300))
    return span;
  return { start: naming.start, end: span.end };
}

const opensWithPronoun = /^["“‘'(\s]*(?:he|she|they|it|his|her|their|its)\b/iu;

/** A sentence that opens with "he" or the like, begun at the one before that says who that is; unchanged where none near does. */
export async function withAntecedent(archive: Reader, passage: Passage): Promise<Span> {
  if (!opensWithPronoun.test(passage.text)) return passage;
  const first = Math.max(0, passage.index - mostSentences);
  const before = (await archive.passagesOf(passage.article.id, first, passage.index - first)).filter(
    ({ text }) => !opensWithPronoun.test(text),
  );
  const naming = before.at(-1);
  if (naming === undefined || passage.end - naming.start > mostCharacters) return passage;
  return { start: naming.start, end: passage.end };
}
