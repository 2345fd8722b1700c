import type { Gazetteers } from './gazetteers.ts';
import { matchGazetteers } from './gazetteers.ts';
import { forms, type NameToken } from './name-token.ts';
import { functionWords } from './word-lists.ts';

/** How a sentence uses capitals: in a headline or a shout they say little. */
export const regimes = { normal: 0, titleCase: 1, allCapitals: 2, lowerCase: 3 } as const;
export type Regime = (typeof regimes)[keyof typeof regimes];

export interface NameSentence {
  readonly tokens: readonly NameToken[];
  readonly regime: Regime;
  /** Bits of the gazetteers, see matchGazetteers. */
  readonly gazetteer: Int32Array;
  /** 1 where the token is written like a name or a part of one. */
  readonly capital: Uint8Array;
  /** First and end token of the run of capitals around each token; both are the token itself outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
}

export function nameSentence(tokens: readonly NameToken[], gazetteers: Gazetteers): NameSentence {
  const regime = regimeOf(tokens);
  const capital = new Uint8Array(tokens.length);
  let opening = true;
  for (let index = 0; index < tokens.length; index++) {
    const { form, norm } = tokens[index] as NameToken;
    const written =
      form === forms.title ||
      form === forms.capitals ||
      form === forms.initial ||
      form === forms.mixed ||
      form === forms.dotted;
    if (written && !((opening || form === forms.title) && functionWords.has(norm))) capital[index] = 1;
    if (form !== forms.mark) opening = false;
    else if (/^["'“‘:.(]$/.test(norm)) opening = true;
  }
  const runStart = new Int32Array(tokens.length);
  const runEnd = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; ) {
    let end = index + 1;
    if (capital[index] === 1) while (end < tokens.length && capital[end] === 1) end++;
    for (let inside = index; inside < end; inside++) {
      runStart[inside] = index;
      runEnd[inside] = end;
    }
    index = end;
  }
  const gazetteer = matchGazetteers(gazetteers, tokens, regime === regimes.lowerCase);
  return { tokens, regime, gazetteer, capital, runStart, runEnd };
}

function regimeOf(tokens: readonly NameToken[]): Regime {
  let words = 0;
  let shouted = 0;
  let long = 0;
  let longCapital = 0;
  let any = 0;
  for (const { form, norm } of tokens) {
    if (form === forms.mark || form === forms.number) continue;
    words++;
    if (form !== forms.lower) any++;
    if ((form === forms.capitals || form === forms.initial || form === forms.dotted) && norm.length > 0) shouted++;
    if (norm.length > 3 && !functionWords.has(norm)) {
      long++;
      if (form !== forms.lower) longCapital++;
    }
  }
  if (words >= 2 && shouted >= 0.75 * words) return regimes.allCapitals;
  if (any === 0) return regimes.lowerCase;
  if (long >= 4 && longCapital >= 0.8 * long) return regimes.titleCase;
  return regimes.normal;
}
