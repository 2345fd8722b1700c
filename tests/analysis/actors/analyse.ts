import { findActors } from '../../../src/analysis/actors/actors-step.ts';
import { findNames } from '../../../src/analysis/actors/names-step.ts';
import type { Document, Layer, NamedMention, Sentence, Syntax, Token } from '../../../src/analysis/document.ts';
import { partGlued } from '../../../src/analysis/gluing/glued-words.ts';
import { wordKnowledge } from '../../../src/analysis/gluing/word-knowledge.ts';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';
import { syntaxStep } from '../../../src/analysis/syntax/syntax-step.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import type { Actor } from '../../../src/core/actor.ts';
import type { Span } from '../../../src/core/span.ts';

export interface Prepared {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly NamedMention[];
}

export function prepare(text: string): Prepared {
  const tokens = partGlued(tokenize(text), wordKnowledge);
  const sentences = findSentences(text, tokens);
  return { text, tokens, sentences, names: findNames(tokens, sentences) };
}

/** "Angela Merkel/person" for every name found, in order. */
export function namesIn(text: string): string[] {
  return prepare(text).names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);
}

export function actorsIn(text: string): readonly Actor[] {
  const prepared = prepare(text);
  const { tokens } = prepared;
  const syntax = syntaxOf({ ...prepared, title: null, published: null, tokens });
  const summary = summarise(text, null, tokens, prepared.sentences);
  return findActors({ ...prepared, title: null, published: null, syntax, summary });
}

/** The actor of that name; fails the test when there is none. */
export function actorNamed(actors: readonly Actor[], name: string): Actor {
  const actor = actors.find((each) => each.name === name);
  if (actor === undefined) throw new Error(`no actor ${name}, only ${actors.map((each) => each.name).join(', ')}`);
  return actor;
}

export function slices(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function syntaxOf(document: Document<'tokens' | 'sentences'>): Syntax {
  return syntaxStep.run(document as Document<Layer>).syntax as Syntax;
}
