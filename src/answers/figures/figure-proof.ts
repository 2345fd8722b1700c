import type { Passage, StoredFigure } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isNamedIn, withName } from '../evidence/snippet.ts';

/** An earlier sentence joins the figure's own in one snippet up to so many characters; beyond it is cited by itself. */
const longest = 600;

/**
 * What proves a figure and who vouches for it: its sentence, begun at an earlier one where that names the source ("he", a poll told of
 * above), or with that one beside it.
 */
export async function figureProof(archive: Reader, figure: Figure, passage: Passage): Promise<readonly Span[]> {
  const own = ownFigure(figure, passage);
  if (own === null || own.claimant === null) return [passage];
  const { claimant, claimantActor } = own;
  if (claimant.start < passage.start) {
    const earlier = await archive.passagesOf(passage.article.id, 0, passage.index);
    const naming = earlier.find(({ start, end }) => claimant.start >= start && claimant.start < end);
    if (naming === undefined) return [passage];
    return passage.end - naming.start <= longest ? [{ start: naming.start, end: passage.end }] : [passage, naming];
  }
  if (claimantActor === null || isNamedIn(passage.text, [claimant.name])) return [passage];
  const [actor] = await archive.actors([claimantActor]);
  return [actor === undefined ? passage : await withName(archive, actor, passage, passage)];
}

/** The figure as this passage, perhaps of another article, states it. */
function ownFigure(figure: Figure, { figures }: Passage): StoredFigure | null {
  const same = figures.filter(
    (other) =>
      other.value === figure.value &&
      other.low === figure.low &&
      other.high === figure.high &&
      plainOf(other.claimant?.name ?? '') === plainOf(figure.claimant?.name ?? ''),
  );
  return same.find(({ start }) => start === figure.start) ?? same[0] ?? null;
}
