import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const gazetteers = new URL('../../src/analysis/actors/names/weights/gazetteers.txt.gz', import.meta.url);
const peoples = new Set(
  gunzipSync(readFileSync(gazetteers))
    .toString()
    .split('\n')
    .filter((line) => line.startsWith('demonym\t'))
    .flatMap((line) => line.slice(8).split('|')),
);

/** True for "French" and "South Korean", which many sets mark as places. */
export function isPeople(words: readonly string[]): boolean {
  const own = words.filter((word) => !/^(?:North|South|East|West|and|[-–])/u.test(word));
  return own.length > 0 && own.every((word) => peoples.has(word.toLowerCase()));
}
