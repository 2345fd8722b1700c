import type { Part } from './glued-lines.ts';

const time = /^\d{1,2}[:.]\d{2} ?(?:[apAP]\.?[mM]\.?)?(?: ?(?:GMT|UTC|BST|[ECMP][SD]?T|CEST|IST))?\s?(?=[\p{Lu}“"‘])/u;
const fewestEntries = 3;
/** What stands behind such a time is a paragraph, no line of a timetable. */
const shortestEntry = 80;

/** A live report says before each paragraph when it was written: those times stand apart, and are no times that the text tells. */
export function partEntryTimes(parts: readonly Part[]): readonly Part[] {
  const times = parts.map(({ text, glued }) => (glued || text.length < 40 ? null : (time.exec(text)?.[0] ?? null)));
  const entries = parts.filter(({ text }, index) => times[index] !== null && text.length >= shortestEntry);
  if (entries.length < fewestEntries) return parts;
  return parts.flatMap((part, index) => {
    const found = times[index] ?? null;
    if (found === null) return [part];
    return [
      { text: found.trim(), glued: false },
      { text: part.text.slice(found.length), glued: false },
    ];
  });
}
