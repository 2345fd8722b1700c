/** Words only, in lower case, without diacritics: for telling whether two texts say the same. */
export function plainOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A month or a day of the week, written with its capital. */
export function isCalendar(word: string): boolean {
  return /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(
    word,
  );
}

/** A capitalised word behind "in" that names no place: a month, a day, a chamber. */
export function isNoPlace(word: string): boolean {
  return isCalendar(word) || /^(?:Congress|Parliament|Senate|House|Bundestag|Duma|Knesset|Court)$/u.test(word);
}
