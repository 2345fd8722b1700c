import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import type { Topic } from '../topics/topic.ts';

const variant = /(?<![\p{L}\d.,])(?=[\p{L}]*\d)(?=\d*\p{L})[\p{L}\d]{2,8}(?![\p{L}\d])/gu;
const clauseEnd = /[;:]|,\s(?:and|while|but|the)\s|\s(?:and|while|but)\s/gu;

/** "While the 64GB variant is priced at $810, the **256GB** one will be $910": of variants of one kind ("256GB", "E15") in a sentence, the number is of the one that its clause names. */
export function isOfOtherVariant({ text: asked }: Topic, { expression }: Figure, { text, start }: Passage): boolean {
  const wanted = asked.match(variant) ?? [];
  if (wanted.length === 0) return false;
  const at = expression.start - start;
  return wanted.some((own) => {
    const others = [...text.matchAll(variant)].filter(([word]) => shapeOf(word) === shapeOf(own));
    const isOwn = ([word]: RegExpExecArray) => word.toLowerCase() === own.toLowerCase();
    if (!others.some(isOwn) || others.every(isOwn)) return false;
    const ends = [...text.matchAll(clauseEnd)].map(({ index }) => index);
    const from = ends.findLast((end) => end <= at) ?? 0;
    const to = ends.find((end) => end > at) ?? text.length;
    const here = others.filter(({ index }) => index >= from && index < to);
    return here.length > 0 && !here.some(isOwn);
  });
}

/** "256GB" and "64GB" are of one kind. */
function shapeOf(word: string): string {
  return word.toLowerCase().replace(/\d+/gu, '0');
}
