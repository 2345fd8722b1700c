import { kinds, labelCount, labelOf, type NameKind } from './labels.ts';
import { regimes } from './name-sentence.ts';
import type { ScoredSentence, TaggedName } from './tagger.ts';

/** How likely each kind is for a span, as logarithms, by the scores of its tokens alone. */
function kindBeliefs({ scores }: ScoredSentence, first: number, end: number): Float64Array {
  const out = new Float64Array(kinds.length);
  let top = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < kinds.length; kind++) {
    let sum = 0;
    for (let index = first; index < end; index++) {
      const place = end - first === 1 ? 'S' : index === first ? 'B' : index === end - 1 ? 'E' : 'I';
      sum += scores[index * labelCount + labelOf(kind, place)] as number;
    }
    out[kind] = sum;
    if (sum > top) top = sum;
  }
  let mass = 0;
  for (const sum of out) mass += Math.exp(sum - top);
  return out.map((sum) => Math.max(least, sum - top - Math.log(mass)));
}

/** No single use rules a kind out. */
const least = -8;

/** Adds one use of a string to what is believed of it; in a headline it says half as much. */
export function addBeliefs(
  sum: Float64Array = new Float64Array(kinds.length),
  sentence: ScoredSentence,
  first: number,
  end: number,
): Float64Array {
  const weight = sentence.regime === regimes.normal ? 1 : 0.5;
  const one = kindBeliefs(sentence, first, end);
  return sum.map((belief, kind) => belief + weight * (one[kind] as number));
}

/** What another use of the string counts beside the use itself. */
const othersShare = 0.7;
/** A town and the team called by it stand side by side in one article: only where the uses speak clearly is one the other. */
const clearly = 4;
/** What is lost as a product is an actor that nobody finds. */
const rather = 2;

/** The kind of one use of a string, given all uses together. What a rule has decided stays. */
export function agreedKind(
  sentence: ScoredSentence,
  { first, end, kind }: TaggedName,
  all: Float64Array,
  isPlace: boolean,
): NameKind {
  const alone = kindBeliefs(sentence, first, end);
  const own = kinds.indexOf(kind);
  if (alone.some((belief) => belief > (alone[own] as number))) return kind;
  const together = alone.map((belief, at) => belief + othersShare * ((all[at] as number) - belief));
  const best = together.indexOf(Math.max(...together));
  const other = kinds[best] as NameKind;
  const townOrTeam = isPlace && ((kind === 'LOC' && other === 'ORG') || (kind === 'ORG' && other === 'LOC'));
  const lead = (together[best] as number) - (together[own] as number);
  const needed = townOrTeam ? clearly : other === 'MISC' ? rather : 0;
  return lead < needed ? kind : other;
}
