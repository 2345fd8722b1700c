import type { Passage } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Figure } from '../core/figure.ts';
import { figureFact } from '../core/figure-fact.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered } from './evidence/draft.ts';
import type { Reader } from './evidence/reader.ts';
import { readingOnce } from './evidence/reading-once.ts';
import { groupClaims } from './figures/figure-claims.ts';
import { claimantOf, figureLine, figureTold } from './figures/figure-line.ts';
import { figureProof } from './figures/figure-proof.ts';
import { findFigures } from './figures/find-figures.ts';
import { withoutStrays } from './figures/frame-told.ts';
import { narrowedBy } from './figures/narrowed.ts';
import { isOfLess } from './figures/of-less.ts';
import { nearTopics } from './topics/near-topics.ts';

const most = 60;
const mostSpreads = 3;
/** Of a claim: articles that tell it. */
const mostCitations = 4;

/**
 * Every number counted of the topic. Numbers stand side by side only where they count the same thing; a claim that
 * several articles take from the same origin is one line with all its citations; where values differ, the spread is said.
 */
export async function figures(held: Reader, query: string): Promise<Answer> {
  const archive = readingOnce(held);
  const { topic, found, isUnsaid, holdsAll } = await findFigures(archive, query);
  const book = createCitationBook(archive);
  const isNarrower = (figure: Figure, passage: Passage) => isOfLess(topic, figure, passage);
  const lead = groupClaims(found, query, isNarrower)[0]?.claims[0];
  const [source] = lead?.passages ?? [];
  const kept =
    lead && source ? await withoutStrays(archive, topic, found, { figure: lead.figure, passage: source }) : found;
  const groups = groupClaims(kept, query, isNarrower);
  const items: AnswerItem[] = [];
  for (const { figure, passages } of groups.flatMap(({ claims }) => claims).slice(0, most)) {
    const [first] = passages;
    const asOf = first?.article.published?.slice(0, 10) ?? null;
    const citations: number[] = [];
    for (const passage of passages.slice(0, mostCitations))
      for (const span of await figureProof(archive, figure, passage)) citations.push(book.cite(passage.article, span));
    const narrowed = first === undefined ? '' : narrowedBy(topic, figure, first);
    items.push({
      kind: 'figure',
      text: figureLine(figure, first ?? null, asOf, narrowed),
      figure: figureFact(figure, claimantOf(figure), asOf),
      told: figureTold(figure, first ?? null, narrowed),
      citations,
    });
  }
  const notes = groups.flatMap(({ spread }) => spread ?? []).slice(0, mostSpreads);
  if (isUnsaid) notes.unshift(`No sentence says “${topic.predicate?.typed ?? ''}” of these.`);
  else if (items.length > 0 && !holdsAll)
    notes.unshift('No sentence holds all of these words; these stand close to the rest of them.');
  const suggestions = items.length === 0 ? await nearTopics(archive, topic) : [];
  const note = notes.length === 0 ? null : notes.join(' ');
  return answered({ command: 'figures', query, note, suggestions }, withoutRepeats(items), book);
}

/** One line for what reads the same, with the citations of all. */
function withoutRepeats(items: readonly AnswerItem[]): AnswerItem[] {
  const lines = new Map<string, AnswerItem>();
  for (const item of items) {
    const known = lines.get(item.text);
    const citations = [...new Set([...(known?.citations ?? []), ...item.citations])];
    lines.set(item.text, { ...(known ?? item), citations });
  }
  return [...lines.values()];
}
