import type { Passage } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import { isFormer } from '../evidence/not-present.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf, wordsMatching } from '../topics/topic-words.ts';

// Which of the figures of one sentence a word of the topic is told of, as far as the order of words shows it.

/** The figures of one passage without those that its order of words gives to something else. */
export function asOrdered(topic: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  return withoutFormer(boundToNoun(topic, boundToName(topic, boundToVerb(topic, stated))));
}

/** "Iceland (99%), Norway (98%)": the names right before the brackets in which a share or count stands; null where it stands in none. */
export function bracketedNames({ expression, kind, counted }: Figure, { text, start }: Passage): string | null {
  const before = text.slice(Math.max(0, expression.start - start - 60), expression.start - start);
  const behind = text.slice(expression.end - start, expression.end - start + 12);
  // "compared with Brandt's 46%"
  if (kind === 'percent' && counted === null) {
    const [, owner] = /((?:\p{Lu}[\p{L}.'’-]*\s)*\p{Lu}[\p{L}-]*)['’]s?\s$/u.exec(before) ?? [];
    if (owner !== undefined) return owner;
  }
  if (!/^(?:\s(?:each|percent|per cent))?\)/u.test(behind)) return null;
  return /((?:\p{Lu}[\p{L}.'’-]*\s(?:(?:and|of|the)\s)?)+)\($/u.exec(before)?.[1] ?? null;
}

/**
 * Whether the sentence limits a noun of the topic by another nation than the one that was typed before it: "goods" is said only of
 * Chinese ones where "US goods" was asked for.
 */
export function limitedByAnother({ groups }: Topic, passage: Passage): boolean {
  return groups.some((noun, at) => {
    const nation = groups[at - 1];
    if (nation === undefined || !/^\p{Ll}/u.test(noun.typed) || nationOf(nation.typed) === null) return false;
    const words = wordsMatching(noun, passage);
    const others = words.filter(({ start }) => {
      const before = /((?:\p{Lu}[\p{L}.]*\s)?\p{Lu}[\p{L}.]*)(?:['’]s)?\s$/u.exec(
        passage.text.slice(0, start - passage.start),
      )?.[1];
      if (before === undefined || groupMatches(nation, stemsOf(before))) return false;
      return nationOf(before) !== null || nationOf(before.split(' ').at(-1) ?? '') !== null;
    });
    return words.length > 0 && others.length === words.length;
  });
}

const passive = /\b(?:been|being|was|were|are|is|be)\s(?:\p{L}+ly\s)?$/u;

/** "29 flights were cancelled and 256 moved to other planes": a verb of the topic is told of one of the things that are counted. */
function boundToVerb({ predicate, head }: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const [first] = stated;
  if (predicate === null || predicate === head || first === undefined || stated.length < 2) return stated;
  const { passage } = first;
  const bound = new Set<StatedFigure>();
  for (const verb of wordsMatching(predicate, passage)) {
    const isPassive = passive.test(passage.text.slice(0, verb.start - passage.start));
    const before = stated.filter(({ figure }) => figure.end <= verb.start);
    const one = isPassive ? before.at(-1) : (stated.find(({ figure }) => figure.start >= verb.end) ?? before.at(-1));
    if (one === undefined) continue;
    bound.add(one);
    // what is joined to it by "and" or a comma alone has the same verb
    for (const other of stated) if (isJoined(one.figure, other.figure, passage)) bound.add(other);
  }
  return bound.size === 0 ? stated : stated.filter((each) => bound.has(each));
}

function isJoined(a: Figure, b: Figure, { text, start }: Passage): boolean {
  const ends = (figure: Figure) => Math.max(figure.expression.end, figure.counted?.end ?? 0);
  const begins = (figure: Figure) => Math.min(figure.expression.start, figure.counted?.start ?? figure.start);
  const between = a.start < b.start ? [ends(a), begins(b)] : [ends(b), begins(a)];
  const words = text.slice((between[0] ?? 0) - start, Math.max(...between) - start);
  return words.length < 40 && !/\b(?:had|has|have|were|was|will|would)\b|\p{L}ed\b|[;:]/u.test(words);
}

/**
 * "The alliance has 263 seats, the opposition Union has won 108": where a number stands right behind the name that was asked for, those before
 * the name are told of others, unless the name goes on from them ("12 seats for the Union").
 */
function boundToName({ groups }: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const [first] = stated;
  const names = groups.filter(({ typed }) => /^\p{Lu}/u.test(typed));
  if (first === undefined || names.length !== 1 || stated.length < 2) return stated;
  const [name] = names as [TopicGroup];
  const { passage } = first;
  const words = wordsMatching(name, passage);
  const opening = Math.min(...words.map(({ start }) => start));
  const behind = stated.some(
    ({ figure }) =>
      figure.start > opening && follows(passage.text.slice(opening - passage.start, figure.start - passage.start)),
  );
  if (!behind) return stated;
  return stated.filter(({ figure }) => {
    if (figure.start > opening) return true;
    const link = passage.text.slice(
      Math.max(figure.expression.end, figure.counted?.end ?? 0) - passage.start,
      opening - passage.start,
    );
    return link.length < 50 && /\b(?:in|of|for|by|from|on|at|to)\s(?:the\s)?$/u.test(link) && !/[;:,]/u.test(link);
  });
}

/** Whether a number so far behind a name is the name's own: a verb stands between and no other clause. */
function follows(between: string): boolean {
  return (
    between.length < 60 &&
    /\b(?:has|have|had|won|took|got|lost|with|at|holds?|held|gets?)\b/u.test(between) &&
    !/[;]/u.test(between)
  );
}

/**
 * "To 100 percent on lamps, to 50 percent on panes": of shares and sums that have each a noun of their own behind the same preposition, the one whose noun the
 * topic says more of.
 */
function boundToNoun({ groups, head }: Topic, stated: readonly StatedFigure[]): readonly StatedFigure[] {
  if (stated.length < 2) return stated;
  const told = stated.map(({ figure, passage }) => {
    if (figure.counted !== null || figure.kind === 'quantity') return null;
    const behind = passage.text.slice(figure.expression.end - passage.start);
    const [, link, noun] = /^\s(on|for|of|in)\s([^,;.]{2,40}?)(?=[,;.]|\sand\s|$)/u.exec(behind) ?? [];
    if (link === undefined || noun === undefined) return null;
    const stems = stemsOf(noun);
    return { link, said: groups.filter((group) => group !== head && groupMatches(group, stems)).length };
  });
  return stated.filter((_, at) => {
    const own = told[at];
    return own == null || !told.some((other) => other != null && other.link === own.link && other.said > own.said);
  });
}

/** What something was before answers only beside what it is. */
function withoutFormer(stated: readonly StatedFigure[]): readonly StatedFigure[] {
  const now = stated.some(({ figure, passage }) => !isFormer(figure, passage));
  return now ? stated : stated.filter(({ figure, passage }) => !isFormer(figure, passage));
}
