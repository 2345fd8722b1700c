import { readAmount } from './amount.ts';
import { capitalizedName } from './guards/names.ts';
import { isCapitalized, type Line, tokenAt, wordAt } from './line.ts';

/** The numbers a text uses as names of models ("Boeing 787", "777s"): alone they may stand for the thing again. */
export function modelNumbers(lines: readonly Line[]): ReadonlySet<string> {
  const models = new Set<string>();
  for (const line of lines) {
    for (let at = line.first; at < line.end; at++) {
      const word = wordAt(line, at);
      if (/^\d{2,4}s$/.test(word) && !/^(?:1\d|20)?\d0s$/.test(word)) models.add(word.slice(0, -1));
      if (!/^\d{2,4}$/.test(word) || !isCapitalized(tokenAt(line, at - 1)?.text ?? '')) continue;
      const amount = readAmount(line, at);
      if (amount !== null && capitalizedName(line, amount) !== null) models.add(word);
    }
  }
  return models;
}
