import type { NameSentence } from './name-sentence.ts';
import type { TaggedName } from './tagger.ts';

const forms =
  /^(?:inc|inc\.|incorporated|corp|corp\.|corporation|co|co\.|ltd|ltd\.|limited|llc|llp|plc|ag|gmbh|sa|s\.a\.|se|nv|n\.v\.|bv|spa|s\.p\.a\.|oyj|ab|asa|a\/s|kgaa|bhd|pjsc|jsc|pte)$/;

/** Houses whose own name ends in a possessive. */
const houses =
  /^(?:macy|kohl|lowe|wendy|domino|denny|mcdonald|moody|sotheby|christie|sainsbury|levi|lloyd|bloomingdale|wilko|morrison|dillard|cabela|arby|hardee|chili|zaxby|claire|dick|trader joe|victoria|ladbroke|ben & jerry|jack daniel|kellogg|reader|women|land)$/;

/** What the sequence model left off a firm's end: its legal form ("Acme plc"). `next` is where the next name begins. */
export function withLegalForm({ tokens }: NameSentence, name: TaggedName, next: number): TaggedName {
  let { end } = name;
  while (name.kind === 'ORG' && end < next && forms.test(tokens[end]?.norm ?? '') && tokens[end]?.text !== 'co') end++;
  return end === name.end ? name : { ...name, end };
}

/** "Macy's": the possessive is part of the name. */
export function withPossessive({ tokens }: NameSentence, name: TaggedName): TaggedName {
  const { first, end, kind } = name;
  const whole =
    kind === 'ORG' &&
    end - first === 1 &&
    houses.test(tokens[first]?.norm ?? '') &&
    /^['’]s$/.test(tokens[end]?.norm ?? '');
  return whole ? { ...name, end: end + 1 } : name;
}
