import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../src/sources/files/markdown-text.ts';

describe('Markdown as text', () => {
  it.each([
    ['a **bold** and *slanted* and _quiet_ `word`', 'a bold and slanted and quiet word'],
    ['a [link](https://a.example "title") and ![picture](p.png) here', 'a link and here'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['wrapped\nlines join', 'wrapped lines join'],
    ['> “Quoted words,” she said.', '“Quoted words,” she said.'],
    ['1. one\n2. two', '1. one\n\n2. two'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a b\n\n1 2'],
    ['text\n\n---\n\nmore', 'text\n\nmore'],
    ['## Heading ##\ntext', 'Heading\n\ntext'],
    ['text[^1]\n\n[^1]: a note', 'text'],
    ['\\*kept\\* <span class="x">words</span>', '*kept* words'],
    ['<!-- a\ncomment -->\ntext', 'text'],
    ['In 2024.\n1. item', 'In 2024.\n\n1. item'],
    ['* one\n* [Another page](https://a.example)', '- one\n\nAnother page'],
  ])('%j', (markdown, text) => {
    expect(markdownText(markdown).text).toBe(text);
  });

  it('takes the first heading for the title', () => {
    expect(markdownText('# The title\n\ntext')).toEqual({ title: 'The title', text: 'text' });
    expect(markdownText('The title\n=====\n\ntext')).toEqual({ title: 'The title', text: 'text' });
  });

  it.each([
    '['.repeat(1e5),
    '*a '.repeat(5e4),
    '_'.repeat(1e5),
    `# ${' '.repeat(1e5)}x`,
    '|'.repeat(1e5),
    '![a]('.repeat(2e4),
  ])('is done with hostile text in time', (text) => {
    markdownText(text);
  });
});
