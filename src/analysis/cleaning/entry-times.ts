import type { Part } from './glued-lines.ts';

const clock = '^\\d{1,2}[:.]\\d{2} ?(?:[apAP]\\.?[mM]\\.?)?(?: ?(?:GMT|UTC|BST|[ECMP][SD]?T|CEST|IST))?\\s?';
/** Before a sentence. */
const sure = new RegExp(`${clock}(?=[\\p{Lu}“"‘])`, 'u');
/** Before anything, where others stand before sentences. */
const likely = new RegExp(`${clock}(?=\\S)`, 'u');
const fewestEntries = 3;
/** What stands behind such a time is a paragraph, no line of a timetable. */
const shortestEntry = 80;
const shortestOther = 24;

/** A live report says before each paragraph when it was written: those times stand apart, and are no times that the text tells. */
export function partEntryTimes(parts: readonly Part[]): readonly Part[] {
  const entries = parts.filter(({ text, glued }) => !glued && text.length >= shortestEntry && sure.test(text));
  if (entries.length < fewestEntries) return parts;
  return parts.flatMap((part) => {
    const found = part.glued || part.text.length < shortestOther ? null : (likely.exec(part.text)?.[0] ?? null);
    if (found === null) return [part];
    return [
      { text: found.trim(), glued: false },
      { text: part.text.slice(found.length), glued: false },
    ];
  });
}
