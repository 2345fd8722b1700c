import type { Span } from '../../../core/span.ts';

const particles = /^(?:de|la|del|da|dos|di|du|van|von|der|den|bin|ibn|al|el|y|e)$/;

/** "MR MCALLISTER: We know." → "McAllister": a name that a text writes only in a transcript's labels is shown as others write it. */
export function calmName(text: string, name: string, mentions: readonly Span[]): string {
  if (/\p{Ll}/u.test(name) || !mentions.every(({ end }) => /^\s?:/.test(text.slice(end, end + 2)))) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index > 0 && particles.test(word) ? word : capitalised(word)))
    .join(' ');
}

/** "o'brien" → "O'Brien", "mckay" → "McKay", "jean-louis" → "Jean-Louis". */
function capitalised(word: string): string {
  return word
    .replace(/(?<=^|[-.])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=^(?:[OD]['’]|Mc))\p{L}(?=\p{L})/u, (letter) => letter.toUpperCase());
}
