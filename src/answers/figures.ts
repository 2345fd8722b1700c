import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Figure } from '../core/figure.ts';
import { createCitationBook } from './citation-book.ts';
import { answered } from './draft.ts';
import { groupClaims, type StatedFigure } from './figure-claims.ts';
import { relevanceOf } from './figure-relevance.ts';
import { findPassages } from './find-passages.ts';
import type { Reader } from './reader.ts';
import { nearTopics, parseTopic, type Topic } from './topic.ts';

const read = 400;
const most = 60;

/**
 * Every number counted of the topic. Numbers stand side by side only where they count the same thing; a claim that
 * several articles take from the same origin is one line with all its citations; where values differ, the spread is said.
 */
export async function figures(archive: Reader, query: string): Promise<Answer> {
  const topic = parseTopic(query);
  const stated = relevantFigures(topic, await findPassages(archive, topic, 'figure', read));
  const book = createCitationBook(archive);
  const groups = groupClaims(stated);
  const items: AnswerItem[] = groups
    .flatMap(({ claims }) => claims)
    .slice(0, most)
    .map(({ figure, passages }) => {
      const [first] = passages;
      const asOf = first?.article.published?.slice(0, 10) ?? null;
      const counted = figure.counted?.text ?? null;
      return {
        kind: 'figure',
        text: lineOf(figure, asOf),
        figure: {
          text: figure.expression.text,
          value: figure.value,
          low: figure.low,
          high: figure.high,
          bound: figure.bound,
          vague: figure.vague,
          unit: figure.unit,
          counted,
          combined: figure.combined,
          claimant: figure.claimant?.name ?? null,
          asOf,
        },
        citations: passages.slice(0, 4).map((passage) => book.cite(passage.article, passage)),
      };
    });
  const spreads = groups.map(({ spread }) => spread).filter((spread) => spread !== null);
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  const note = spreads.length === 0 ? null : spreads.join(' ');
  return answered({ command: 'figures', query, note, suggestions }, items, book);
}

/** Only figures whose digits stand in the sentence that is cited: one that lies across its edge is left out. */
function relevantFigures(topic: Topic, passages: readonly Passage[]): StatedFigure[] {
  const stated = passages.flatMap((passage) =>
    passage.figures
      .filter((figure) => figure.start >= passage.start && figure.end <= passage.end && !isAge(figure))
      .map((figure) => ({ figure, passage, relevance: relevanceOf(topic, figure, passage) })),
  );
  const best = Math.max(0, ...stated.map(({ relevance }) => relevance));
  return stated.filter(({ relevance }) => relevance > 0 && relevance >= Math.min(best, 2));
}

/** "Lopez, 49," counts nothing that anybody asks for. */
function isAge({ unit, counted }: Figure): boolean {
  return unit === 'year' && counted === null;
}

function lineOf(figure: Figure, asOf: string | null): string {
  const { counted, combined, claimant, expression } = figure;
  const within = counted !== null && counted.start >= expression.start && counted.end <= expression.end;
  const what = counted === null || within ? '' : ` ${counted.text}`;
  const together = combined ? ' (counted together)' : '';
  return `${expression.text}${what}${together}: ${claimant === null ? 'stated by the article' : `says ${claimant.name}`}${asOf === null ? '' : `, ${asOf}`}`;
}
