import type { PageBlock } from './page-blocks.ts';

/** The words of a text, lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
}

/** The heading that says the title (given as its words, lower case), else the first `h1`; -1 for none. */
export function headlineIndex(blocks: readonly PageBlock[], title: string): number {
  const first = blocks.findIndex(({ around }) => around.tag === 'h1');
  const same = blocks.findIndex(
    ({ text, around }) => /^h[12]$/.test(around.tag) && title !== '' && wordsOf(text).join(' ') === title,
  );
  return same >= 0 ? same : first;
}
