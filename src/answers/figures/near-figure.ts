import type { Passage } from '../../archive/archive.ts';
import { isCountry, nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import type { Span } from '../../core/span.ts';
import { asides } from '../context/asides.ts';
import type { TopicGroup } from '../topics/topic.ts';
import { wordsMatching } from '../topics/topic-words.ts';

/** Whether a word of the group stands close to the figure in the same clause. */
export function near(group: TopicGroup, figure: Figure, passage: Passage, most: number): boolean {
  const span = {
    start: Math.min(figure.expression.start, figure.counted?.start ?? figure.start),
    end: Math.max(figure.expression.end, figure.counted?.end ?? figure.end),
  };
  return wordsMatching(group, passage).some((word) => {
    if (onlyVouches(word, span, figure, passage) || actsOnly(group, word, passage)) return false;
    // "aid for Orra next year – from 6 billion", "deaths – 40": what a dash leads to goes on from it
    const between = textBetween(word, span, passage)
      .replace(asides, '')
      .replace(bracketed, '')
      .replace(figure.counted === null && word.end <= span.start ? leading : never, ' $1');
    if (between.length > most || parting.test(between)) return false;
    // "Velm had 34% and the **Greens** 25%": the name has a number of its own
    if (word.start >= span.end && hasItsOwn(word, passage)) return false;
    if (word.start >= span.end && (isGoal(group, word, between, passage) || exchanged.test(between))) return false;
    // "rates to 11 percent and inflation": what follows "and" has a number of its own
    // ("20 percent on Orra and 34 on Velm" has one head for both)
    if (word.end <= span.start) return !/\d.*\b(?:and|but|while)\s+\p{L}/su.test(between);
    return (
      word.start < span.end || !(/\b(?:and|but|while|as|when)\s(?:\S+\s)?$/u.test(between) || otherClause.test(between))
    );
  });
}

const numberBehind = /^\s(?:(?:at|on|with|had|has|have|got|won|holds?)\s)?(?:about\s|some\s|just\s)?\d/u;

/** "The **Greens** 25%", "the **Greens** with 31": whether a number stands right behind a word. */
export function hasItsOwn({ end }: Span, { text, start }: Passage): boolean {
  return numberBehind.test(text.slice(end - start));
}

const bracketed = /\s\([^()]{1,40}\)/gu;
const leading = /\s[–—-]\s(from\s)?$/u;
const never = /(?!)/u;

/** In characters, how far a limited head may stand from its figure. */
const longestAway = 120;

/** "100 people were freed **in exchange for** prisoners" counts no prisoners: whether only that is said of them. */
export function isTradedFor(group: TopicGroup, { expression, counted }: Figure, passage: Passage): boolean {
  const words = wordsMatching(group, passage);
  const end = Math.max(expression.end, counted?.end ?? 0);
  return (
    words.length > 0 &&
    words.every(
      ({ start }) => start > end && exchanged.test(passage.text.slice(end - passage.start, start - passage.start)),
    )
  );
}

const exchanged = /\b(?:in exchange for|in return for|instead of|rather than)\b/u;

/** "Security assistance **to Ukraine**", "**Ukraine** aid": what limits the head itself need not stand near the figure. */
export function limitsWord(group: TopicGroup, head: TopicGroup, figure: Figure, passage: Passage): boolean {
  return wordsMatching(head, passage).some((word) => {
    const away = textBetween(word, figure.counted ?? figure.expression, passage);
    if (away.length > longestAway || parting.test(away) || /\d/u.test(away)) return false;
    return wordsMatching(group, passage).some((limit) => {
      const between = textBetween(word, limit, passage);
      return limit.end <= word.start
        ? /^\s(?:\p{Ll}+\s)?$/u.test(between)
        : /^\s(?:to|for|in|of|from|on)\s(?:the\s)?$/u.test(between);
    });
  });
}

/** "**Velm** officials said Orra would send 900 soldiers": who says it is told of only where nobody else is named behind. */
export function onlyVouches(word: Span, counted: Span, { claimant }: Figure, { mentions }: Passage): boolean {
  if (claimant === null || word.start < claimant.start || word.end > claimant.end) return false;
  return mentions.some(({ start, end }) => start >= claimant.end && end <= counted.start);
}

/** "900 soldiers to **Velmark**" are no Velmark soldiers where the people and not the place was asked for ("Velmarkish soldiers"). */
function isGoal({ typed }: TopicGroup, word: Span, between: string, { text, start }: Passage): boolean {
  if (!/^\p{Lu}/u.test(typed) || !/\b(?:to|into|against|from)\s(?:\p{Ll}+\s){0,2}$/u.test(between)) return false;
  return text.slice(word.start - start, word.end - start).toLowerCase() !== typed.toLowerCase();
}

/** "11% **as executives promised** user growth": who does something else behind the figure. */
export const otherClause =
  /\b(?:while|when|because|although|as|after|since)\s(?:the\s)?(?!a\b|an\b|the\b|of\b|much\b|many\b|well\b|part\b|high\b|low\b|its\b|their\b)\p{L}+\s\p{L}+ed\b/u;

/** "Trade talks", "the oil minister": a word that only limits the next says nothing of itself. */
export function limitsNext(word: Span, { text, start }: Passage): boolean {
  return /^\s(?:talks|wars?|deals?|disputes?|negotiations|tensions|agreements?|polic(?:y|ies)|ministers?|ministry|secretary|officials?|representatives?|unions?)\b/u.test(
    text.slice(word.end - start),
  );
}

/** "Israelis killed" is not told by "**Israeli strikes** killed 500 people": people asked for by their nation are more than those who act. */
function actsOnly({ typed }: TopicGroup, word: Span, { text, start }: Passage): boolean {
  if (!/^\p{Lu}.*s$/u.test(typed) || nationOf(typed) === null || isCountry(typed)) return false;
  return /^\s(?:air ?)?(?:strikes?|attacks?|raids?|shelling|bombardment|offensive|forces|troops|army|military|fire|missiles?|drones?)\b/u.test(
    text.slice(word.end - start),
  );
}

/** What parts clauses; "remains high, at 6 percent" goes on. */
const parting = /[;:]|,\s(?!(?:at|to|by|or|up|down|from|for|rising|falling|climbing)\s)|\s[–—-]\s/u;

export function textBetween(a: Span, b: Span, { text, start }: Passage): string {
  return a.end <= b.start ? text.slice(a.end - start, b.start - start) : text.slice(b.end - start, a.start - start);
}
