/** So many words in capitals are a headline, not an abbreviation or a cry. */
const run =
  /(?<=^|[.!?…:”"’'»)\]\p{Ll}]\s?)(?=['’‘"“($]?[\p{Lu}\p{N}])(?:[\p{Lu}\p{N}'’‘"“”$£€%.,:;&/()-]{1,40}\s{1,3}){4,40}[\p{Lu}\p{N}'’‘"“”$£€%.,:;&/?!-]{0,40}[\p{Lu}\p{N}?!'’”](?=["“]?(?:\p{Lu}['’]?\p{Ll}|U\.[SKN]\.))/gu;

/** A paragraph, or a line of capitals that a scraper glued into it. */
export interface Part {
  readonly text: string;
  readonly glued: boolean;
}

/**
 * "…on Monday.CLICK HERE TO GET THE NEWS APPThe mayor said": pages set links to other articles in capitals between two paragraphs, and a
 * scraper that loses the line breaks glues them to the next word. Only what is glued so is parted.
 */
export function partGluedLines(paragraph: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(run)) {
    const before = paragraph.slice(from, match.index).trim();
    if (before !== '') parts.push({ text: before, glued: false });
    parts.push({ text: match[0], glued: true });
    from = match.index + match[0].length;
  }
  const rest = paragraph.slice(from).trim();
  if (rest !== '' || parts.length === 0) parts.push({ text: rest, glued: false });
  return parts;
}
