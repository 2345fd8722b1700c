import type { NameSentence } from './name-sentence.ts';
import type { TaggedName } from './tagger.ts';

const forms =
  /^(?:inc|inc\.|incorporated|corp|corp\.|corporation|co|co\.|ltd|ltd\.|limited|llc|llp|plc|ag|gmbh|sa|s\.a\.|se|nv|n\.v\.|bv|spa|s\.p\.a\.|oyj|ab|asa|a\/s|kgaa|sdn|bhd|pjsc|jsc|pte)$/;

/** Houses whose own name ends in a possessive. */
const houses =
  /^(?:macy|kohl|lowe|wendy|domino|denny|mcdonald|moody|sotheby|christie|sainsbury|levi|lloyd|bloomingdale|wilko|morrison|dillard|cabela|arby|hardee|chili|zaxby|claire|dick|trader joe|victoria|ladbroke|ben & jerry|jack daniel|kellogg|reader|women|land)$/;

/** Verbs of such houses, which are no nouns. */
const deeds =
  /^(?:said|says|told|cut|raised|lowered|affirmed|confirmed|downgraded|upgraded|assigned|warned|expects|expected|sold|opened|closed|has|had|is|was|will|would|did|does|also)$/;

/** What the sequence model left off a firm's end: its legal form ("Acme plc"). `next` is where the next name begins. */
export function withLegalForm({ tokens }: NameSentence, name: TaggedName, next: number): TaggedName {
  let { end } = name;
  while (name.kind === 'ORG' && end < next && forms.test(tokens[end]?.norm ?? '') && tokens[end]?.text !== 'co') end++;
  return end === name.end ? name : { ...name, end };
}

/** "Macy's": the possessive is part of the name. */
export function withPossessive({ tokens }: NameSentence, name: TaggedName): TaggedName {
  const { first, end, kind } = name;
  if (end - first > 1 || !houses.test(tokens[first]?.norm ?? '') || !/^['’]s$/.test(tokens[end]?.norm ?? ''))
    return name;
  // "Moody's cut its rating": nothing that Moody has
  const acts = kind === 'PER' && deeds.test(tokens[end + 1]?.norm ?? '');
  return kind === 'ORG' || acts ? { first, end: end + 1, kind: 'ORG' } : name;
}
