import { lower, tagOf, type Words } from './tense-words.ts';

/** Whether it is the time of what nobody announces: "the Oct. 7 attack", "after a shooting on Sunday". */
export function isOfHappening(words: Words, start: number, end: number): boolean {
  return (
    ofHappening(words, start, end) ||
    afterHappening(words, /^(?:on|of|in)$/.test(lower(words, start - 1)) ? start - 1 : start)
  );
}

/** What nobody announces beforehand. */
const happening =
  /^(?:attacks?|invasions?|massacres?|bombings?|shootings?|stabbings?|blasts?|explosions?|killings?|murders?|slayings?|assassinations?|atrocit(?:y|ies)|terrorists?|kidnappings?|abductions?|crash(?:es)?|collisions?|derailments?|shipwreck|earthquakes?|quakes?|floods?|tornado(?:es)?|landslides?|wildfires?|riots?|coup|uprising|insurrection|incidents?|accidents?|deaths?|disasters?|outages?|assaults?|raids?|ambush(?:es)?|outbreaks?|arrests?|verdict|rampages?|hijackings?|robber(?:y|ies)|burglar(?:y|ies))$/;

export const planned = /^(?:planned|scheduled|proposed|upcoming|next|coming|expected|threatened|possible)$/;

/** "the Oct. 7 attack", "the July 21 fatal shooting". */
function ofHappening(words: Words, start: number, end: number): boolean {
  if (lower(words, start) !== 'the' && !/^(?:DT|JJ|PRP\$|POS|VBN|NN)$/.test(tagOf(words, start - 1))) return false;
  for (let index = start - 1; index > start - 4; index--) if (planned.test(lower(words, index))) return false;
  for (let index = end; index < end + 4; index++) {
    if (happening.test(lower(words, index))) return true;
    if (!/^(?:JJ|NNP?S?|VBN|HYPH|CD)$/.test(tagOf(words, index))) return false;
  }
  return false;
}

/** "after a shooting on Sunday", "in an attack Friday", also where the verb of the sentence looks ahead. */
function afterHappening(words: Words, on: number): boolean {
  const noun = happeningBefore(words, on);
  if (noun === null) return false;
  let at = noun - 1;
  while (at > noun - 6 && /^(?:DT|JJ|RB|NN|NNP|CD|VBN|HYPH|PRP\$|POS)$/.test(tagOf(words, at))) at--;
  if (planned.test(lower(words, at + 1)) || planned.test(lower(words, at + 2))) return false;
  if (lower(words, at) === 'for')
    return !/^(?:prepar\w+|plan\w*|ready|call\w*|brac\w+|set)$/.test(lower(words, at - 1));
  // "the attack on Friday", "Hamas' attack": known of, whatever stands before
  if (/^(?:the|this|that)$/.test(lower(words, at + 1))) return true;
  for (let index = at + 1; index < noun; index++) if (tagOf(words, index) === 'POS') return true;
  return /^(?:after|following|since|over|in|from|during|amid|despite|about|to|by|with|against|of|before)$/.test(
    lower(words, at),
  );
}

/** The happening a date stands behind, with where it was between them: "an attack on the southern border on 7 October". */
function happeningBefore(words: Words, on: number): number | null {
  for (let at = on - 1; at > Math.max(words.first, on - 9); at--) {
    if (happening.test(lower(words, at))) return at;
    if (!/^(?:DT|JJ|NNP?S?|IN|HYPH|POS)$/.test(tagOf(words, at)) || /^(?:until|by|before|that)$/.test(lower(words, at)))
      return null;
  }
  return null;
}
