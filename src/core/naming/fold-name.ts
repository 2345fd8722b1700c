import { remembering } from '../remember.ts';
import { toLatin } from './transliteration.ts';

const longestName = 200;

/**
 * A name as it is compared: Latin, lower case, without marks; hyphens and full stops part words, apostrophes do not
 * ("Kim Jong-un" = "kim jong un", "O’Neill" = "oneill"); initials stand together ("J. D." = "jd"); a possessive is taken off. Empty where no letter or digit is left.
 */
export const foldName = remembering((name) =>
  toLatin(name.slice(0, longestName))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}/gu, (letters) => `${letters.replace(/[.\s]/g, '')} `)
    .replace(/['’ʼ`´‘]s?(?=[\s.,;:!?)\]]|$)/gu, '')
    .replace(/['’ʼ`´‘]/gu, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim(),
);

export function nameWords(name: string): readonly string[] {
  const folded = foldName(name);
  return folded === '' ? [] : folded.split(' ');
}
