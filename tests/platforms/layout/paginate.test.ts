import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, type Message, textOf } from '../../../src/core/message.ts';
import { paginate } from '../../../src/platforms/layout/paginate.ts';
import { citesOf, linesOf, type Part } from '../../../src/platforms/layout/part.ts';
import { sourceDetails } from '../../../src/platforms/layout/source-details.ts';
import { anyMessage, citation, prose } from '../../support/messages.ts';

/** How a platform might print a part, for counting. */
function printed(part: Part): string {
  const body = part.blocks.flatMap((block) =>
    linesOf(block).map((content) => `${textOf(content)}${content.cites.join()}\n`),
  );
  const sources = part.sources.map(({ citation: source, form }) => {
    const head = `[${source.n}] ${source.ref}`;
    if (form === 'brief') return head;
    return `${head} ${sourceDetails(source)}${form === 'full' ? source.snippet : ''}\n`;
  });
  return [...body, ...sources, ...part.buttons.map((button) => button.label)].join('');
}

function within(limit: number): (part: Part) => boolean {
  return (part) => printed(part).length <= limit;
}

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** All that a message or its parts say, without spaces; table heads, which parts repeat, left out. */
function said(blocks: Message['blocks']): string {
  return blocks
    .filter((block) => block.type !== 'sources' && block.type !== 'buttons')
    .map((block) => {
      if (block.type === 'table') return block.rows.flatMap((row) => row.cells).join('');
      if (block.type === 'quotation') return textOf(block.line);
      return linesOf(block).map(textOf).join('');
    })
    .join('');
}

describe('laying a message out as parts', () => {
  it('keeps a short answer whole', () => {
    const message: Message = {
      blocks: [
        { type: 'heading', text: 'Kaja Kallas' },
        { type: 'list', items: [line('said the ferry runs', [1]), line('opened the pier', [2])] },
        { type: 'sources', citations: [citation(1, 'The ferry runs.'), citation(2, 'She opened the pier.')] },
      ],
    };
    const parts = paginate(message, within(2000));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.blocks).toEqual(message.blocks.slice(0, 2));
    expect(parts[0]?.sources.map((entry) => entry.form)).toEqual(['full', 'full']);
  });

  it('does not repeat a snippet that the reader sees in the line itself', () => {
    const message: Message = {
      blocks: [
        { type: 'paragraph', line: line('“The ferry runs.”', [1]) },
        { type: 'sources', citations: [citation(1, 'The ferry runs.')] },
      ],
    };
    expect(paginate(message, within(500))[0]?.sources[0]?.form).toBe('header');
  });

  it.each([2001, 6001, 13_300])('brings %i characters whole, cut only between sentences', (characters) => {
    const text = prose(characters);
    const message: Message = {
      blocks: [
        { type: 'paragraph', line: line(text, [1]) },
        { type: 'sources', citations: [citation(1, 'The harbour stays open.')] },
      ],
    };
    const parts = paginate(message, within(2000));
    expect(parts.length).toBeLessThanOrEqual(Math.ceil(characters / 1500));
    expect(bare(parts.map((part) => said(part.blocks)).join(''))).toBe(bare(text));
    for (const part of parts.slice(0, -1)) expect(said(part.blocks).trimEnd()).toMatch(/spring\.$/u);
    for (const part of parts) expect(part.sources.map((entry) => entry.citation.n)).toEqual([1]);
  });

  it('never leaves a heading at the foot of a part', () => {
    const message: Message = {
      blocks: [
        { type: 'paragraph', line: line(prose(400)) },
        { type: 'heading', text: 'Figures' },
        { type: 'paragraph', line: line(prose(300)) },
      ],
    };
    const parts = paginate(message, within(500));
    expect(parts.map((part) => part.blocks[0]?.type)).toEqual(['paragraph', 'heading']);
  });

  it('keeps a table a table on every part, with its columns named again', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      cells: [`${index}`, 'containers at the pier'],
      cites: [1],
    }));
    const message: Message = {
      blocks: [
        { type: 'table', columns: ['Figure', 'What'], rows },
        { type: 'sources', citations: [citation(1, 'Forty rows of containers.')] },
      ],
    };
    const parts = paginate(message, within(600));
    expect(parts.length).toBeGreaterThan(1);
    const tables = parts.flatMap((part) => part.blocks);
    expect(tables.every((block) => block.type === 'table' && block.columns.length === 2)).toBe(true);
    expect(tables.flatMap((block) => (block.type === 'table' ? block.rows : []))).toEqual(rows);
  });

  it('shows sources nobody cites, and very long ones, in full', () => {
    const long = prose(3000);
    const message: Message = {
      blocks: [{ type: 'sources', citations: [citation(1, 'Alone.'), citation(2, long)] }],
    };
    const parts = paginate(message, within(1000));
    expect(parts[0]?.sources).toMatchObject([{ form: 'full' }]);
    expect(bare(parts.map((part) => said(part.blocks)).join(''))).toContain(bare(long));
  });

  it('cuts an endless word between characters, not within an emoji', () => {
    const message: Message = { blocks: [{ type: 'paragraph', line: line('👩‍👩‍👧'.repeat(500)) }] };
    const parts = paginate(message, within(301));
    expect(parts.map((part) => said(part.blocks)).join('')).toBe('👩‍👩‍👧'.repeat(500));
    for (const part of parts) expect(said(part.blocks).endsWith('👧')).toBe(true);
  });

  it('lays out a million characters without a space in little time', () => {
    const message: Message = { blocks: [{ type: 'paragraph', line: line('x'.repeat(1_000_000), [1]) }] };
    expect(paginate(message, within(4000)).length).toBe(251);
  });

  it('loses no text and parts no claim from its citation, whatever the message and the limit', () => {
    fc.assert(
      fc.property(anyMessage, fc.integer({ min: 160, max: 5000 }), (message, limit) => {
        const fits = within(limit);
        const parts = paginate(message, fits);
        const everything = bare(parts.map((part) => said(part.blocks)).join(''));
        for (const block of message.blocks) {
          if (block.type === 'sources' || block.type === 'buttons') continue;
          for (const content of linesOf(block)) {
            const text = block.type === 'quotation' ? textOf(block.line) : textOf(content);
            if (block.type !== 'table') expect(everything).toContain(bare(text));
          }
          if (block.type === 'table')
            for (const cell of block.rows.flatMap((row) => row.cells)) expect(everything).toContain(bare(cell));
        }
        for (const part of parts) {
          expect(fits(part)).toBe(true);
          const listed = new Set(part.sources.map((entry) => entry.citation.n));
          for (const n of part.blocks.flatMap(citesOf)) expect(listed).toContain(n);
        }
        const sources = message.blocks.flatMap((block) => (block.type === 'sources' ? block.citations : []));
        for (const source of sources) {
          const stands =
            parts.some((part) => part.sources.some((entry) => entry.citation === source && entry.form !== 'brief')) ||
            everything.includes(bare(source.snippet));
          expect(stands).toBe(true);
        }
        expect(parts.flatMap((part) => part.buttons)).toHaveLength(1);
      }),
      { numRuns: 150 },
    );
  });
});
