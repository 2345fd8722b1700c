import type { CitationBook } from '../answers/evidence/citation-book.ts';
import { figureTold } from '../answers/figures/figure-line.ts';
import { figureProof } from '../answers/figures/figure-proof.ts';
import type { Archive } from '../archive/archive.ts';
import type { AnswerItem } from '../core/answer.ts';
import { figureFact } from '../core/figure-fact.ts';
import type { ClaimChange } from './claim-changes.ts';
import type { ToldFigure } from './figure-changes.ts';

/** One line with the history of a number: its values in order, each with who states it and when. */
export function changeItem(archive: Archive, history: readonly ToldFigure[], book: CitationBook): Promise<AnswerItem> {
  const values = history.map((each) => claimText(each, ', ', true)).join(' → ');
  return figureItem(archive, history, `: ${values}`, book);
}

/** "… : now also the Pentagon, after Kyiv", or that those who differed agree. */
export function claimItem(archive: Archive, { kind, claims }: ClaimChange, book: CitationBook): Promise<AnswerItem> {
  const told = claims.map((each) => claimText(each, ', ', true)).join('; ');
  return figureItem(
    archive,
    claims,
    kind === 'settled' ? `: no longer in dispute: ${told}` : `: a new source says the same: ${told}`,
    book,
  );
}

export function disagreementItem(
  archive: Archive,
  claims: readonly ToldFigure[],
  book: CitationBook,
): Promise<AnswerItem> {
  return figureItem(
    archive,
    claims,
    `: sources differ: ${claims.map((each) => claimText(each, ', ', false)).join('; ')}`,
    book,
  );
}

async function figureItem(
  archive: Archive,
  stated: readonly ToldFigure[],
  words: string,
  book: CitationBook,
): Promise<AnswerItem> {
  const last = stated.at(-1) as ToldFigure;
  const { figure, passage } = last;
  const citations: number[] = [];
  for (const each of stated)
    for (const span of await figureProof(archive, each.figure, each.passage))
      citations.push(book.cite(each.passage.article, span));
  return {
    kind: 'figure',
    text: `${figureTold(figure, passage).what}${words}`,
    figure: figureFact(figure, figure.claimant?.name ?? null, passage.article.published?.slice(0, 10) ?? null),
    told: null,
    citations,
  };
}

function claimText({ figure, passage }: ToldFigure, by: string, dated: boolean) {
  const { outlet, published } = passage.article;
  const who = figure.claimant?.name ?? (dated ? null : outlet);
  const facts = [who, dated ? published?.slice(0, 10) : null].filter(Boolean).join(by);
  return facts === '' ? figure.expression.text : `${figure.expression.text} (${facts})`;
}
