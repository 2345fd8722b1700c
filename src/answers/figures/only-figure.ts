import type { Passage } from '../../archive/archive.ts';
import { isCountry, nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { askedNames } from '../context/names-asked.ts';
import { isToldOfAll, kindsOf, withoutRivals } from '../context/rivals.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import { findPassages } from '../topics/find-passages.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';
import { asksDimension, isLength, isOtherKind, isTyped } from './asked-kind.ts';
import { countsHead } from './counts-head.ts';
import { near, onlyVouches, otherClause, textBetween } from './near-figure.ts';
import { isOfChange, isRuledOut, isTicker } from './ruled-out.ts';
import { staysTogether } from './sureness.ts';

const read = 400;
const reach = 90;
/** Where a name may stand that the sentence leaves out: in the title, the first sentences, or so many before. */
const opening = 3;
const back = 3;

/**
 * Where nothing counts what was asked for, a sentence that holds all the words and has one number only tells of that number: "Enrolments are finally
 * taking off, passing the 3 million mark", "$175 billion in rent, mortgage and utility assistance".
 */
export async function onlyFigures(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { head, groups } = topic;
  if (head === null || groups.length < 2) return [];
  const whole = onlyOf(topic, await findPassages(archive, topic, 'figure', read));
  if (whole.length > 0) return withoutRivals(archive, topic, whole);
  // "2 million people face starvation after the drought" below a title that names the place
  const common = groups.filter(({ typed }) => /^\p{Ll}/u.test(typed));
  if (common.length < 2 || common.length === groups.length) return [];
  const names = await askedNames(archive, groups);
  const query = { actor: null, having: 'figure' as const, since: null, limit: read };
  const passages = await archive.passages({ ...query, groups: common.map(({ alternatives }) => alternatives) });
  const found: StatedFigure[] = [];
  for (const each of onlyOf(topic, passages)) {
    const { article, index } = each.passage;
    const before = await archive.passagesOf(article.id, 0, index + 1);
    const about = stemsOf(
      `${article.title} ${before
        .filter((other) => other.index < opening || other.index > index - back)
        .map(({ text }) => text)
        .join(' ')}`,
    );
    if (!names.every(({ group }) => groupMatches(group, about))) continue;
    const kinds = await kindsOf(archive, before);
    if (isToldOfAll(names, topic, each.figure, each.passage, before, kinds)) found.push(each);
  }
  return found;
}

function onlyOf(topic: Topic, passages: readonly Passage[]): StatedFigure[] {
  const { head, groups } = topic;
  const found: StatedFigure[] = [];
  for (const passage of passages) {
    const [only, ...others] = passage.figures.filter((figure) => isNumber(figure, passage));
    if (head === null || only === undefined || others.length > 0) continue;
    if (isTyped(only, topic.text) || isRuledOut(topic, only, passage) || isOfOthers(topic, only, passage)) continue;
    if (isOtherKind(head.typed, only) || countsOthers(topic, only)) continue;
    if (only.counted === null && !staysTogether(topic, passage)) continue;
    if (isLength(only) && !asksDimension(head.typed)) continue;
    if (only.unit === 'people' && !groups.some((group) => near(group, only, passage, reach))) continue;
    found.push({ figure: only, passage, relevance: 1, route: 'only' });
  }
  return found;
}

/** Whether the topic's names only vouch for it, its words stand in another clause ("11% as executives promised growth"), or it is a part of what is somebody else's. */
function isOfOthers({ groups, head, text }: Topic, figure: Figure, passage: Passage): boolean {
  const { expression, counted, kind } = figure;
  const span = { start: Math.min(expression.start, counted?.start ?? expression.start), end: figure.end };
  // whoever asks for a poll is told what it says
  const source = stemsOf(figure.claimant?.name ?? '');
  const vouch = groups.some((group) => {
    if (head !== null && groupMatches(head, source)) return false;
    if (group === head || !/^\p{Lu}/u.test(group.typed)) return false;
    const words = wordsMatching(group, passage);
    return words.length > 0 && words.every((word) => onlyVouches(word, span, figure, passage));
  });
  if (vouch) return true;
  // "900 soldiers to northern Orra" are no Orran ones
  const counts = head !== null && countsHead(head, figure);
  const stems = stemsOf(counted?.text ?? '');
  if (counts && groups.some((group) => isAdjective(group.typed) && !groupMatches(group, stems))) return true;
  // a share of a change answers only whose share it is
  if (kind === 'percent' && isOfChange(figure) && /\bshare\b/iu.test(text)) return true;
  const [, owner] = /^(\p{Lu}[\p{L}-]+)['’]s\s/u.exec(counted?.text ?? '') ?? [];
  if (owner !== undefined && !groups.some((group) => groupMatches(group, stemsOf(owner)))) return true;
  const words = head === null ? [] : wordsMatching(head, passage);
  return (
    words.length > 0 &&
    words.every((word) => word.start > figure.end && otherClause.test(textBetween(word, span, passage)))
  );
}

function isAdjective(word: string): boolean {
  return nationOf(word) !== null && !isCountry(word);
}

const marks = /^(?:mark|level|threshold|milestone|limit|target)s?$/iu;

/** "Two assaults" for troops, "dozens of people were killed" for fighters: what it counts is named and is nothing that was asked for. */
function countsOthers({ groups, head }: Topic, figure: Figure): boolean {
  const { kind, unit, counted, fate, vague } = figure;
  if (vague) return true;
  if (kind !== 'quantity' || counted === null || marks.test(counted.text)) return false;
  const words = stemsOf(counted.text);
  const named = groups.filter((group) => groupMatches(group, words));
  if (named.length === 0)
    return (
      unit === null || fate !== null || (unit === 'people' && !/\b(?:people|persons|others)\b/iu.test(counted.text))
    );
  // "nine cup finals" are no titles of the cup
  if (unit === null && !groups.some((group) => countsHead(group, figure))) return true;
  return head !== null && named.includes(head) && !countsHead(head, figure);
}

/** Whether a figure is a number of its own: no age, no "one", and not the one before it in another measure. */
function isNumber(figure: Figure, passage: Passage): boolean {
  const { start, end, unit, expression, counted, kind } = figure;
  if (isTicker(figure, passage)) return false;
  if (start < passage.start || end > passage.end || unit === 'year' || plainOf(expression.text) === 'one') return false;
  const before = passage.text.slice(0, expression.start - passage.start);
  // "Forever 21", "Super Bowl 9": a number in a name
  if (unit === null && counted === null && kind === 'quantity' && /[^\s.:]\s\p{Lu}[\p{L}’'-]*\s$/u.test(before))
    return false;
  return !/\($|,\sor\s(?:about\s|some\s|around\s)?$|\d\s\p{L}+\sworth\s(?:about\s|some\s|around\s|roughly\s|nearly\s|over\s)?$/u.test(
    before,
  );
}
