import type { CountedPhrase } from './counted-phrase.ts';
import { namesPersons } from './lexicon/persons.ts';
import { type Line, tokenAt, wordAt } from './line.ts';

const between = new Set(['another', 'some', 'the', 'all', 'at', 'least', 'about', 'a', 'further']);
const pulled = /^(?:pulled|plucked|winched|hauled|dug|fished|airlifted)$/;
const whence = new Set(['from', 'out', 'off', 'to']);
const unharmed = new Set(['alive', 'safely', 'unhurt', 'unharmed', 'up']);
const auxiliary = new Set(['were', 'was', 'been', 'had', 'have', 'has', 'also', 'later', 'who', 'being', 'are']);
const remains = /^(?:bodies|body|corpses?|dead|remains|victims)$/;

/** "12 people were **pulled from** the water", "crews dug six men **out**": no bodies. */
export function isPulledOut(line: Line, first: number, counted: CountedPhrase | null): boolean {
  if (counted === null || remains.test(wordAt(line, counted.head))) return false;
  if (!namesPersons(tokenAt(line, counted.head)?.text ?? '')) return false;
  const leaves = (at: number) => whence.has(wordAt(line, unharmed.has(wordAt(line, at)) ? at + 1 : at));
  let at = counted.end;
  while (auxiliary.has(wordAt(line, at))) at++;
  if (at > counted.end && pulled.test(wordAt(line, at))) return leaves(at + 1);
  let verb = first - 1;
  while (verb > first - 4 && between.has(wordAt(line, verb))) verb--;
  return pulled.test(wordAt(line, verb)) && leaves(counted.end);
}
