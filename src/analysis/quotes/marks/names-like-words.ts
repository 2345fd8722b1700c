import type { Actor } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import type { Document, Token } from '../../document.ts';
import { objectPronouns, subjectPronouns, timeWords } from '../lexicon/word-classes.ts';

type Grammar = Pick<Document<'tokens' | 'sentences' | 'syntax'>, 'tokens' | 'sentences' | 'syntax'>;

/**
 * Words of a name that are spelt like a pronoun or a time ("the WHO said", "Theresa April said") read as nothing but names: what the
 * rules ask of a word is asked in lower case, so here such a word keeps its capitals.
 */
export function withoutHomographs(document: Grammar, actors: readonly Actor[]): Grammar {
  const spans = actors.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  const tags: string[] = [];
  let next = 0;
  let found = false;
  for (const [at, token] of document.tokens.entries()) {
    while (next < spans.length && (spans[next] as Span).end <= token.start) next++;
    const span = spans[next];
    const named = span !== undefined && token.start >= span.start && token.end <= span.end;
    const alike = named && /^\p{Lu}/u.test(token.text) && isFunction(token);
    found ||= alike;
    tokens.push(alike ? { ...token, lower: token.text } : token);
    tags.push(alike ? 'PROPN' : (document.syntax.tags[at] ?? 'X'));
  }
  return found ? { ...document, tokens, syntax: { ...document.syntax, tags } } : document;
}

/** "us" is kept apart where objects are read. */
function isFunction({ text, lower }: Token): boolean {
  if (timeWords.has(lower)) return true;
  return /^\p{Lu}{2,}$/u.test(text) && lower !== 'us' && (subjectPronouns.has(lower) || objectPronouns.has(lower));
}
