/** How captions of pictures begin: "Image caption The bar", "In this May 3, 2019, file photo", "This photo released by the ministry shows". */
const opening =
  /^(?:Photos: |(?:Image|Media) (?:caption|copyright)\b|(?:FILE|File) ?(?:photo|picture)?\s?[-–—:]|In this (?:[^.]{0,40},? )?(?:file |undated |aerial |handout |still |combination )*(?:photo|photograph|image|picture|frame(?: grab)?|video|still)\b|(?:This|These|An?) (?:undated |file |handout |aerial |combination |combo |satellite )*(?:photo|photograph|image|picture|combination|frame grab|video grab)s? (?:provided|released|taken|made|shows?|from|of|by)\b)/u;

/** How they end: with who took the picture. */
const ending =
  /(?:[(/|©]\s?(?:Associated Press|AP|AP Photo|Reuters|REUTERS|AFP|Agence France-?[Pp]resse|Getty Images?|Xinhua|EPA|PA|PA wire|Shutterstock|For China Daily)(?: via [\p{L} ]{2,30})?\s?[)\]]?|\b(?:REUTERS|AP Photo)\/[\p{L}.’' -]{2,40}|\((?:Photo|Image|Picture|Credit)(?: by|:)[^()]{2,60}\))\s*$/u;
const longestCaption = 900;

/** Whether a sentence of `text` stands in the caption of a picture: by how its paragraph begins, or by the credit that ends it. */
export function isCaption(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.indexOf('\n', end);
  const paragraph = text.slice(from, line < 0 ? text.length : line);
  if (opening.test(text.slice(start, Math.min(end, start + 120)))) return true;
  return paragraph.length < longestCaption && ending.test(paragraph);
}
