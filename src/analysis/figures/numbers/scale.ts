import { scaleAbbreviations, scales } from '../lexicon/number-words.ts';
import { gluedToNext, joinsAt, type Line, tokenAt, wordAt } from '../line.ts';

/** A scale behind digits: a word ("million"), a hyphen and a word ("40-billion"), or an abbreviation ("bn", "k"). */
export function readScale(line: Line, at: number): { end: number; scale: number; short: boolean } | null {
  const joined = joinsAt(line, at);
  const index = joined ? at + 1 : at;
  const word = wordAt(line, index);
  const scale = word === 'hundred' ? 100 : word === 'dozen' || word === 'dozens' ? 12 : scales.get(word);
  if (scale !== undefined) return { end: index + 1, scale, short: false };
  const short = scaleAbbreviations.get(word);
  if (short === undefined || joined) return null;
  const touching = gluedToNext(line, at - 1);
  const alone = !gluedToNext(line, at) || !/^[\p{L}\p{N}/²³^]/u.test(wordAt(line, at + 1));
  if (!alone) return null;
  if (word === 'm' || word === 'b' || word === 't' || word === 'k' || word === 'mm' || word === 'cr') {
    if (!touching || !singleLetterScale(line, at)) return null;
  } else if ((word === 'tr' || word === 'mil') && !touching) return null;
  return { end: at + 1, scale: short, short: true };
}

/** "20m" is twenty million unless it measures ("3m tall", "100m race"); "5t" and "2b" are scales only of money. */
function singleLetterScale(line: Line, at: number): boolean {
  const word = wordAt(line, at);
  const money = moneyBefore(line, at - 1);
  if (word === 'k') return !raceWords.has(wordAt(line, at + 1));
  if (word === 'm') return money || !lengthWords.has(wordAt(line, at + 1));
  if (word === 'b')
    return (
      money ||
      wordAt(line, at - 1).includes('.') ||
      /^\p{L}+s$/u.test(wordAt(line, at + 1)) ||
      tokenAt(line, at)?.text === 'B'
    );
  if (word === 'mm') return money;
  return money;
}

function moneyBefore(line: Line, digits: number): boolean {
  const before = tokenAt(line, digits - 1)?.text ?? '';
  return /\p{Sc}$/u.test(before) || before === '-' || before === '–' || before === 'Rs';
}

const raceWords = new Set(['run', 'race', 'walk', 'resolution', 'display', 'video', 'tv', 'screen']);
const lengthWords = new Set(
  (
    'tall high long deep wide thick away below above underwater race sprint hurdles freestyle butterfly backstroke breaststroke ' +
    'final relay pool dash x from north south east west'
  ).split(' '),
);
