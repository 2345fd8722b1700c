import { readAmount } from './amount.ts';
import { designation } from './guards/designations.ts';
import { capitalizedName } from './guards/names.ts';
import { isCapitalized, type Line, tokenAt, wordAt } from './line.ts';

const determiners = /^(?:a|an|the|this|that|one|its|their|each|every)$/;

/** The numbers a text uses as names of models ("Boeing 787", "777s"): alone they may stand for the thing again. */
export function modelNumbers(lines: readonly Line[]): ReadonlySet<string> {
  const models = new Set<string>();
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      const word = wordAt(line, at);
      if (/^\d{2,4}s$/.test(word) && !/^(?:1\d|20)?\d0s$/.test(word)) models.add(word.slice(0, -1));
      if (!/^[1-9]\d{1,3}$/.test(word)) continue;
      const named = isCapitalized(tokenAt(line, at - 1)?.text ?? '');
      const kind = /^\d{3}$/.test(word) && determiners.test(wordAt(line, at - 1));
      const amount = named || kind ? readAmount(line, at) : null;
      if (amount === null) continue;
      if ((named && capitalizedName(line, amount) !== null) || (kind && designation(line, amount) !== null))
        models.add(word);
    }
  }
  return models;
}
