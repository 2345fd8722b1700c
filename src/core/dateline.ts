/** "LIMA, Peru, Nov. 5 (Wire) — ", "LIMA — ", "(Wire) ": a place in capitals or an agency in brackets, before the first sentence. */
const dateline =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]+){0,3})(?:,[\p{L}\p{N} .,’'-]{1,40}?)?\s{0,2}(?:\([\p{L} ./]{2,24}\)\s{0,2}[-–—:]*|[-–—]{1,2})|\(\p{Lu}[\p{L} ./]{1,23}\)(?:\s{0,2}[-–—:])*)\s{1,3}(?=["“‘]?\p{Lu})/u;

/** "Hong Kong (CNN)", "(AP) ": an agency everybody knows, behind a place or alone; but not "The Associated Press (AP)". */
const agencyLine =
  /^(?:(?!The )(?:\p{Lu}[\p{L}.'’-]+,? ){1,4}(?<!(?:Press|News|Network|Agency|International) ))?\((?:AFP|ANI|AP|CNN|DPA|IANS|PTI|Reuters|TASS|UPI|VOA|Xinhua)\)(?:\s{0,2}[-–—:]+)?\s{0,3}(?=["“‘]?\p{Lu})/u;

/** "Orra, eastern Tarn, CNN — ", "CNN — ": the same with a dash. */
const dashedAgency =
  /^(?:\p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]+|(?:north|south|east|west|central)\p{Ll}*)){0,5},? )?(?:AFP|ANI|AP|BBC|CNN|DPA|IANS|PTI|Reuters|TASS|UPI|VOA|Xinhua)\s{1,2}[-–—]{1,2}\s{1,3}(?=["“‘]?\p{Lu})/u;

/** "Tarn News – ", "KURIER via ORR — ": the outlet itself, or one by way of another, and a spaced dash. */
const dashedOutlet =
  /^(?:\p{Lu}{3,} via \p{Lu}{2,}|(?:\p{Lu}\p{L}+ ){1,2}(?:News|Times|Post|Gazette|Herald|Tribune|Chronicle|Online))\s[-–—]{1,2}\s(?=["“‘]?\p{Lu})/u;

/** "ORRA, Tarn—The", "ORRA —The": a dash without its spaces. */
const gluedDash =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\p{N} .,’'-]{1,40}?)?\s?—\s?(?=["“‘]?\p{Lu}\p{L})/u;

/** "Sunday, May 5, 2024 ": the page's date, run together with the first sentence. */
const pageDate =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s{1,3}(?=["“‘]?\p{Lu})/u;

/** How many characters of a sentence are its dateline; 0 when it has none. */
export function datelineLength(sentence: string): number {
  const head = sentence.slice(0, 160);
  const date = pageDate.exec(head)?.[0].length ?? 0;
  const rest = head.slice(date);
  const forms = [dateline, agencyLine, dashedAgency, dashedOutlet, gluedDash];
  return date + (forms.map((form) => form.exec(rest)).find((found) => found !== null)?.[0].length ?? 0);
}
