import { firstNameBits } from './gazetteers.ts';
import { hashText, mix } from './hash.ts';
import type { NameSentence } from './name-sentence.ts';
import { regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { organizationWords, titles } from './word-lists.ts';

/** What the document's uses of one word say together. Sums over all uses; a use's own part is taken off when asked about it. */
interface Uses {
  lower: number;
  capital: number;
  /** Capital inside a sentence of plain case. */
  inner: number;
  afterTitle: number;
  afterFirstName: number;
  /** First of a longer run that begins with a first name. */
  beforeSurname: number;
  inOrganization: number;
  lastOfRun: number;
  firstOfRun: number;
  /** Words before and after where it stands alone. */
  readonly before: number[];
  readonly after: number[];
}

export interface Evidence {
  /** Appends feature values for a token. */
  describe(sentence: NameSentence, index: number, push: (template: number, value: number) => void): void;
}

const organizationHash = hashText('organization word');
const neighbours = 5;

/** The document's other uses of a word: the same string elsewhere in lower case, after a title, inside a longer name. */
export function gatherEvidence(sentences: readonly NameSentence[]): Evidence {
  const uses = new Map<number, Uses>();
  const expansions = new Map<string, number>();
  for (const sentence of sentences) {
    for (let index = 0; index < sentence.tokens.length; index++) {
      const token = sentence.tokens[index] as NameToken;
      if (token.form === forms.mark || token.form === forms.number) continue;
      let use = uses.get(token.word);
      if (use === undefined) {
        use = {
          lower: 0,
          capital: 0,
          inner: 0,
          afterTitle: 0,
          afterFirstName: 0,
          beforeSurname: 0,
          inOrganization: 0,
          lastOfRun: 0,
          firstOfRun: 0,
          before: [],
          after: [],
        };
        uses.set(token.word, use);
      }
      if (token.form === forms.lower) {
        use.lower++;
        continue;
      }
      count(use, sentence, index, 1);
      if (sentence.capital[index] === 1 && sentence.runStart[index] === index)
        noteExpansion(expansions, sentence, index);
    }
  }
  return {
    describe(sentence, index, push) {
      const token = sentence.tokens[index] as NameToken;
      const use = uses.get(token.word);
      if (use === undefined) return;
      if (token.form === forms.capitals || token.form === forms.dotted) {
        const expansion = expansions.get(token.norm.replaceAll('.', ''));
        if (expansion !== undefined) {
          push(90, 0);
          push(91, expansion);
        }
      }
      if (use.capital <= 1 && use.lower === 0) {
        push(70, 0);
        return;
      }
      const own = token.form === forms.lower ? undefined : use;
      if (own !== undefined) count(own, sentence, index, -1);
      push(71, level(use.lower) * 4 + level(use.capital));
      push(72, Math.min(use.lower, 1) * 8 + sentence.regime * 2 + (index === 0 ? 1 : 0));
      if (use.inner > 0) push(73, level(use.inner));
      if (use.afterTitle > 0) push(74, 0);
      if (use.afterFirstName > 0) push(75, 0);
      if (use.beforeSurname > 0) push(76, 0);
      if (use.inOrganization > 0) push(77, 0);
      if (use.lastOfRun > 0) push(78, 0);
      if (use.firstOfRun > 0) push(79, 0);
      push(
        80,
        (use.afterTitle > 0 ? 1 : 0) +
          (use.afterFirstName > 0 ? 2 : 0) +
          (use.beforeSurname > 0 ? 4 : 0) +
          (use.inOrganization > 0 ? 8 : 0) +
          (use.lastOfRun > 0 ? 16 : 0) +
          (use.firstOfRun > 0 ? 32 : 0),
      );
      for (let at = 0; at < use.before.length; at++) if (firstOf(use.before, at)) push(81, use.before[at] as number);
      for (let at = 0; at < use.after.length; at++) if (firstOf(use.after, at)) push(82, use.after[at] as number);
      if (own !== undefined) count(own, sentence, index, 1);
    },
  };
}

function firstOf(list: readonly number[], at: number): boolean {
  return list.indexOf(list[at] as number) === at;
}

function level(count: number): number {
  return count > 2 ? 3 : count;
}

function count(use: Uses, sentence: NameSentence, index: number, sign: 1 | -1): void {
  const { tokens, runStart, runEnd, gazetteer } = sentence;
  const start = runStart[index] as number;
  const end = runEnd[index] as number;
  use.capital += sign;
  if (sentence.regime === regimes.normal && index > 0) use.inner += sign;
  const previous = tokens[index - 1];
  if (previous !== undefined && titles.has(previous.norm)) use.afterTitle += sign;
  if (index > start && ((gazetteer[start] as number) & firstNameBits) !== 0) use.afterFirstName += sign;
  if (index === start && end - start > 1 && ((gazetteer[start] as number) & firstNameBits) !== 0)
    use.beforeSurname += sign;
  if (end - start > 1 && organizationWords.has((tokens[end - 1] as NameToken).norm)) use.inOrganization += sign;
  if (end - start > 1 && index === end - 1) use.lastOfRun += sign;
  if (end - start > 1 && index === start) use.firstOfRun += sign;
  if (end - start > 1 || sentence.regime !== regimes.normal) return;
  adjust(use.before, previous?.word ?? 0, sign);
  adjust(use.after, tokens[index + 1]?.word ?? 0, sign);
}

/** Keeps a few neighbours. Taking off what was never kept takes nothing off, and what was taken off is put back at the same place's end. */
function adjust(list: number[], word: number, sign: 1 | -1): void {
  if (sign > 0) {
    if (list.length < neighbours) list.push(word);
    return;
  }
  const at = list.indexOf(word);
  if (at >= 0) list.splice(at, 1);
}

/** Remembers the initials of a run ("European Aeronautic Defence and Space" -> "eads"), whose last word tells what it is. */
function noteExpansion(expansions: Map<string, number>, sentence: NameSentence, start: number): void {
  const { tokens, capital } = sentence;
  let initials = '';
  let last = start;
  for (let index = start; index < tokens.length && index < start + 9; index++) {
    const token = tokens[index] as NameToken;
    if (capital[index] === 1) {
      initials += token.norm.charAt(0);
      last = index;
      if (initials.length > 1 && initials.length < 7) {
        const tail = tokens[last] as NameToken;
        expansions.set(initials, organizationWords.has(tail.norm) ? organizationHash : mix(tail.word, 1));
      }
    } else if (!/^(?:of|the|and|for|de|in|on|&|-)$/.test(token.norm)) break;
  }
}
