import type { Line } from './line.ts';

const firstLines = 3;
const shortestTitle = 20;
/** "Ferries sail again - The Tarn Gazette", "… | Tarn Gazette | Tarn Gazette". */
const behind = /^\s?[-–—|]\s?(\p{Lu}[\p{L}\p{N}.’'& -]{1,38}?)(?:\s?[-–—|]\s?[\p{L}\p{N}.’'& |-]{2,60})?$/u;
const longestName = 5;

/** The site that a copied page names behind its headline, which comes again below: whoever is credited there took a picture. */
export function siteBehindTitle(lines: readonly Line[], title: string | null): string | null {
  for (const [at, { text }] of lines.slice(0, firstLines).entries()) {
    const copies = [title ?? '', ...lines.slice(at + 1).map((line) => line.text)];
    const copy = copies.find(
      (other) => other.length >= shortestTitle && other.length < text.length && text.startsWith(other),
    );
    if (copy === undefined) continue;
    const [, site] = behind.exec(text.slice(copy.length)) ?? [];
    if (site !== undefined && site.split(' ').length <= longestName) return site.trim();
  }
  return null;
}
