import { gluedToNext, type Line, wordAt } from '../line.ts';

/** The highest power of ten a number of a text is told with. */
const highest = 100;

/**
 * A power glued to a number: "1.3e6", "12e+14", "6.23x10^-4", "2.5^3". Returns the whole value and where it ends, null where no power stands.
 */
export function readPower(line: Line, end: number, value: number): { end: number; value: number } | null {
  if (!gluedToNext(line, end - 1)) return null;
  const word = wordAt(line, end);
  const short = /^e(\d{1,3})$/.exec(word);
  if (short !== null) return scaled(value, Number(short[1]), end + 1);
  if (word === 'e' || /^[x×]10$/.test(word)) {
    const power = readInteger(line, word === 'e' ? end : end + 1, word === 'e' ? '' : '^');
    return power === null ? null : scaled(value, power.value, power.end);
  }
  if ((word === '×' || word === 'x') && wordAt(line, end + 1) === '10') {
    const bare =
      /^[−–]$/.test(wordAt(line, end + 2)) || wordAt(line, end + 2) === '-' ? readInteger(line, end + 1, '') : null;
    const power = bare ?? readInteger(line, end + 2, '^');
    return power === null ? null : scaled(value, power.value, power.end);
  }
  if (word !== '^') return null;
  const power = readInteger(line, end, '^');
  if (power === null) return null;
  const raised = value < 0 ? -((-value) ** power.value) : value ** power.value;
  return Number.isFinite(raised) && Math.abs(power.value) <= highest ? { end: power.end, value: raised } : null;
}

function scaled(value: number, power: number, end: number): { end: number; value: number } | null {
  return Math.abs(power) > highest ? null : { end, value: Number(`${value}e${power}`) };
}

/** The sign and digits of a power, glued behind its mark. */
function readInteger(line: Line, at: number, mark: string): { end: number; value: number } | null {
  let next = at;
  if (mark !== '') {
    if (wordAt(line, next) !== mark) return null;
    next++;
  } else next++;
  const sign = wordAt(line, next);
  if (sign === '-' || sign === '+' || sign === '−') next++;
  if (!/^\d{1,3}$/.test(wordAt(line, next)) || !gluedToNext(line, next - 1)) return null;
  return { end: next + 1, value: Number(wordAt(line, next)) * (sign === '-' || sign === '−' ? -1 : 1) };
}
