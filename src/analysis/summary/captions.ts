import { captionEnd } from '../cleaning/credits.ts';

/** How captions of pictures begin: "Image caption The bar", "In this May 3, 2019, file photo", "This photo released by the ministry shows". */
const opening =
  /^(?:Photos: |(?:Image|Media) (?:caption|copyright)\b|(?:FILE|File) ?(?:photo|picture)?\s?[-–—:]|In this (?:[^.]{0,40},? )?(?:file |undated |aerial |handout |still |combination )*(?:photo|photograph|image|picture|frame(?: grab)?|video|still)\b|(?:This|These|An?) (?:undated |file |handout |aerial |combination |combo |satellite )*(?:photo|photograph|image|picture|combination|frame grab|video grab)s? (?:provided|released|taken|made|shows?|from|of|by)\b)/u;

/** How they end besides the credits that the cleaning knows: with an agency in brackets, or who took the picture. */
const ending =
  /(?:[(/]\s?(?:Associated Press|Agence France-?[Pp]resse|AP|AFP|Reuters|Xinhua|EPA|PA|PA wire)(?: via [\p{L} ]{2,30})?\s?\)|\b(?:REUTERS|AP Photo)\/[\p{L}.’' -]{2,40}|\((?:Photo|Image|Picture|Credit)(?: by|:)[^()]{2,60}\))\s*$/u;
/** "Ada Moreau (right) and Rolf Lund …": where in the picture somebody stands. */
const placed =
  /^.{0,90}\((?:(?:far |top |bottom )?(?:left|right)|cent(?:re|er)|(?:second|third|fourth) from (?:left|right))\)/u;
/** "Ada Moreau speaks to reporters in Orra, March 3, 2020.": what is seen, and on which day of which year. */
const dayOfYear =
  /,\s(?:on\s)?(?:\p{L}+day,\s)?(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|April|May|June|July|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s\d{1,2},\s(?:19|20)\d\d\.$/u;
const seen =
  /\b(?:speaks?|walks?|stands?|looks?|holds?|waves?|attends?|arrives?|leaves?|sits?|poses?|gestures?|listens?|delivers?|addresses|answers?|pauses?|takes?|shakes?|greets?|waits?|works?|watch(?:es)?|during|(?:is|are) (?:seen|pictured))\b/u;
const told = /\b(?:said|says|announced|told)\b/u;
/** "Guards leave the mill on Friday, March 13, 2020, in Orra.": the day of the week with its full date, near the end, in a sentence of the present. */
const fullDay =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|April|May|June|July|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.))\s\d{1,2},\s(?:19|20)\d\d\b.{0,60}$/u;
const reported =
  /\b(?:was|were|had|has|have|will|would|begins|starts|ends|opens|closes|scheduled|due|set|filed|died|killed)\b/u;
/** "A guard bows his head during the service.": what people do for a picture, in a line of its own. */
const posing =
  /^\p{Lu}[^.!?:;“”"]{2,70}?\b(?:bows?|poses?|gestures?|waves?|hugs?|embraces?|listens|smiles?|salutes?|cheers?|kneels?|mourns?|honou?rs?|reacts?|looks? on|lights? candles?|lays? (?:flowers|a wreath|wreaths)|holds? (?:a |up )?(?:signs?|hands|placards?|photos?|flags?)|walks? (?:past|by|through|along)|stands? (?:next to|in front of|outside|guard|at)|sits? (?:next to|in front of|at))\b[^:;“”"]*\b(?:during|outside|near|in front of|next to|at|in)\b/u;
const longestPose = 160;
const longestDay = 40;
const longestCaption = 900;
const longestCredit = 130;

/** Whether a sentence of `text` stands in the caption of a picture: by how its paragraph begins, or by the credit that ends it. */
export function isCaption(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (opening.test(text.slice(start, Math.min(end, start + 120)))) return true;
  const sentence = text.slice(start, end);
  if (placed.test(sentence)) return true;
  if (dayOfYear.test(sentence.slice(-longestDay)) && seen.test(sentence) && !told.test(sentence)) return true;
  if (fullDay.test(sentence) && !told.test(sentence) && !reported.test(sentence)) return true;
  const before = text.slice(Math.max(0, start - longestCaption), start);
  const behind = text.slice(end, end + longestCaption);
  const [from, to] = [before.lastIndexOf('\n') + 1, behind.indexOf('\n')];
  const paragraph = before.slice(from) + text.slice(start, end) + (to < 0 ? behind : behind.slice(0, to));
  if (paragraph.length >= longestCaption) return false;
  if (
    paragraph.trim() === sentence.trim() &&
    sentence.length <= longestPose &&
    !told.test(sentence) &&
    posing.test(sentence)
  )
    return true;
  return ending.test(paragraph) || captionEnd.test(paragraph.slice(-longestCredit));
}
