import { remembering } from '../remember.ts';

/**
 * Spellings of one sound in the transliterations that the press uses, in order: longer ones first. Each result is one letter,
 * capitals standing for the sounds that Latin writes with several.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  // Belarusian: Tsikhanouskaya, Tikhanovskaya
  [/^ts(?=i)/g, 't'],
  [/ou(?=sk)/g, 'ov'],
  [/shch|szcz|schtsch/g, 'S'],
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/zh/g, 'Z'],
  [/dzh|dj/g, 'j'],
  [/ch/g, 'C'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  // Müller, Mueller; but Joe is no Jo, and Neuer no Nur
  [/(?<![aeou])([aou])e(?=[a-z])/g, '$1'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?:iy|yy|ii|yi|ij|yj|ey|ei|ej|iey|y|ie)$/g, 'i'],
  [/y|j(?=[aeiou])/g, 'i'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
];

/** How a folded word sounds, roughly: spellings of one name in different transliterations come out the same or close. */
export const soundOf = remembering((word) =>
  spellings.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word),
);

/** The sound with every hard c as a k: Carl and Karl, Jacob and Jakob, Luca and Luka. */
export const hardSoundOf = remembering((word) => soundOf(hardened(word)));

/** A word with k for each c that is spoken so. */
export function hardened(word: string): string {
  return word.replace(/c(?=[aoulrt]|$)/g, 'k');
}

/** The bones of a word: its consonants, voiced and unvoiced alike and without g and h, which stand for each other, in the order
 * of the alphabet, since fingers swap letters. A key to look under, no proof. */
export const bonesOf = remembering((word): string => {
  const sound = soundOf(word);
  const bones = sound
    .slice(1)
    .replace(/[aeiough]/g, '')
    .replace(/[zcSZ]/g, 's')
    .replace(/[vf]/g, 'f')
    .replace(/[dt]/g, 't')
    .replace(/[bp]/g, 'p')
    .replace(/(.)\1+/g, '$1');
  const first = (sound[0] ?? '')
    .replace(/[aeiou]/, 'a')
    .replace(/[zcSZ]/, 's')
    .replace(/[vf]/, 'f')
    .replace(/[gkh]/, 'k');
  return first + [...bones].sort().join('');
});
