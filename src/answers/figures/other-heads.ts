import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { fateAskedFor } from './counts-head.ts';
import { looselyTold } from './loosely-told.ts';
import { statedFigures } from './stated-figures.ts';

/** Words that ask how high or how much, which no number of things or people answers. */
const amounts =
  /^(?:prices?|costs?|rates?|values?|shares?|growth|budgets?|populations?|turnout|distances?|lengths?|areas?|wages?|salar(?:y|ies)|income|inflation|gdp|debt|deficit|surplus|spending|revenues?|profits?|temperatures?|size|range|age)$/iu;
const plural = /^\p{Ll}+[^s]s$|^(?:people|men|women|children|troops|police|staff|cattle)$/u;

/**
 * Where nothing counts the word that seemed to be asked for, another plural of the topic may be what is counted, and the rest only tells where, when
 * or of what: "homes unsafe", "children polio vaccination".
 */
export async function byOtherHeads(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { head, groups } = topic;
  const compound = await byCompound(archive, topic);
  if (compound.length > 0) return compound;
  if (head === null || amounts.test(head.typed) || fateAskedFor.test(head.typed)) return [];
  for (const group of groups) {
    if (group === head || !plural.test(group.typed)) continue;
    const variant = withHead(topic, group);
    const { stated } = await statedFigures(archive, variant);
    const counts = stated.filter(({ figure, relevance }) => figure.kind === 'quantity' && relevance >= leastSure);
    if (counts.length > 0) return counts.map((each) => ({ ...each, route: 'other-head' }));
  }
  return [];
}

/**
 * "Levy relief harbour deal": the words that stand first may be what is counted, and the last one the deal that it is part of. Only figures whose own words
 * say all of the first ones.
 */
async function byCompound(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const { head, groups, circumstances } = topic;
  if (head === null || circumstances.length > 0 || head !== groups.at(-1)) return [];
  const common = groups.findIndex(({ typed }) => !/^\p{Ll}/u.test(typed) || fateAskedFor.test(typed));
  for (let length = Math.min(common < 0 ? groups.length : common, groups.length - 1); length > 1; length--) {
    const own = groups.slice(0, length);
    const variant: Topic = {
      ...topic,
      head: own.at(-1) ?? null,
      circumstances: groups.slice(length),
      predicate: null,
      said: [],
    };
    const { stated } = await statedFigures(archive, variant);
    const told = (stated.length > 0 ? stated : await looselyTold(archive, variant)).filter(({ figure }) => {
      const stems = stemsOf(figure.counted?.text ?? '');
      return own.every((group) => groupMatches(group, stems));
    });
    if (told.length > 0) return told.map((each) => ({ ...each, route: 'other-head' }));
  }
  return [];
}

/** Only figures that count the noun itself. */
const leastSure = 1.6;

/** The same topic asking for another of its nouns; an adjective right before that noun stays with it. */
function withHead({ groups, ...topic }: Topic, head: TopicGroup): Topic {
  const at = groups.indexOf(head);
  const own = new Set([head]);
  const before = groups[at - 1];
  if (before !== undefined && /^\p{Ll}/u.test(before.typed) && !plural.test(before.typed)) own.add(before);
  return {
    ...topic,
    groups,
    head,
    circumstances: groups.filter((group) => !own.has(group)),
    predicate: null,
    said: [],
  };
}
