/** Marks that stand on the character before them, and selectors. */
const WITHOUT_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** East Asian wide and full-width forms, and pictographs: two cells in a monospaced font. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** How many cells a text takes in a monospaced font. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += WITHOUT_WIDTH.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}
