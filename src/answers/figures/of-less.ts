import type { Passage } from '../../archive/archive.ts';
import { nationOf } from '../../core/demonyms.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { outOf, rateOf } from './figure-line.ts';
import { rowTold, timeTold } from './narrowed.ts';

/**
 * Whether a figure is told of less than what was asked for (a stretch of time, some of them, one kind, what only came on top, a guess made before): then
 * it stands behind what is told of all.
 */
export function isOfLess(topic: Topic, figure: Figure, passage: Passage): boolean {
  return (
    outOf(figure, passage) !== '' ||
    timeTold(topic, figure, passage) !== '' ||
    rowTold(topic, figure, passage) !== '' ||
    isWholeOfPart(topic, figure, passage) ||
    isPerHead(topic, figure, passage) ||
    isOfNamedKind(topic, figure) ||
    isOnTop(topic, figure, passage) ||
    isGuess(topic, figure, passage)
  );
}

const wholeBefore = /^[^\p{L}]*Of\s(?:(?:the|its|their|those|all|these|about|some|more than|nearly)\s){0,2}$/u;

/** "**Of the 620 clerks** who left, 180 came back": the whole of what the sentence goes on to count. */
function isWholeOfPart({ groups }: Topic, { expression, end }: Figure, { text, start, figures }: Passage): boolean {
  const [whole = ''] = /^[^,]*,/u.exec(text) ?? [];
  if (!wholeBefore.test(text.slice(0, expression.start - start)) || whole.length < end - start) return false;
  const [said, rest] = [stemsOf(whole), stemsOf(text.slice(whole.length))];
  const isBehind = groups.some((group) => !groupMatches(group, said) && groupMatches(group, rest));
  return isBehind && figures.some((part) => part.start >= start + whole.length);
}

const perHead = /\b(?:household|person|head|family|child|pupil|student|worker|employee)s?\b/iu;

/** "$1,000 **per household**" is no sum of all. */
function isPerHead({ text }: Topic, figure: Figure, passage: Passage): boolean {
  return figure.kind === 'money' && perHead.test(rateOf(figure, passage)) && !perHead.test(text);
}

/** "Three **Osker-class** boats": a kind with a name that nobody asked for. */
function isOfNamedKind({ groups }: Topic, { counted }: Figure): boolean {
  const known = new Set(groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const own = (counted?.text ?? '').replace(
    /\s(?:of|in|from|for|on|at|with|to|by|who|that|which|across|per)\s.*$/su,
    '',
  );
  return own
    .split(/[\s-]+/u)
    .some(
      (word) => /^\p{Lu}/u.test(word) && nationOf(word) === null && stemsOf(word).every((stem) => !known.has(stem)),
    );
}

const added =
  /\b(?:additional|extra|further)\s(?:\p{L}+\s){1,2}(?:is|are|was|were|of|at|to)\s(?:about\s|some\s|an?\s)?$/iu;
const onTop = /\b(?:new|another|additional|further|extra|more)\b/iu;

/** "95 **new** cases", "**another** 30 boats": what came on top. */
function isOnTop({ text: asked }: Topic, { expression, counted, kind }: Figure, { text, start }: Passage): boolean {
  if (onTop.test(asked)) return false;
  // "their additional salary is £79,000"
  if (counted === null) return added.test(text.slice(0, expression.start - start));
  if (kind !== 'quantity') return false;
  const before = text.slice(Math.max(0, expression.start - start - 12), expression.start - start);
  return (
    /\b(?:another|an? (?:additional|further|extra))\s$/iu.test(before) ||
    /^(?:new|additional|further|extra|more)\s/iu.test(counted.text)
  );
}

const guessed =
  /\b(?:economists|analysts|forecasters|experts|pundits|surveyed|polled|consensus|wall street)\b[^.;]{0,60}\b(?:had\s(?:been\s)?)?(?:estimat|expect|forecast|predict|anticipat|project|look(?:ed|ing)? for)\p{L}*\s(?:\p{L}+\s){0,6}$/iu;
const asksGuess = /\b(?:expect|forecast|predict|estimat|project|outlook|poll|analyst|economist)/iu;

/** "Economists had expected 90,000 jobs": not what came. */
function isGuess({ text: asked }: Topic, figure: Figure, { text, start }: Passage): boolean {
  return !asksGuess.test(asked) && guessed.test(text.slice(0, figure.start - start));
}
