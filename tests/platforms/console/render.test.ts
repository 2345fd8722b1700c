import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, type Message } from '../../../src/core/message.ts';
import { renderForTerminal } from '../../../src/platforms/console/render.ts';
import { wrap } from '../../../src/platforms/console/wrap.ts';

const plainTerminal = { width: null, colour: false };

describe('renderForTerminal', () => {
  const message: Message = {
    blocks: [
      { type: 'heading', text: 'Ada Moreau' },
      {
        type: 'list',
        items: [
          line(
            [
              { text: 'Ada Moreau: ', style: 'strong' },
              { text: '“We sail at dawn.”', style: 'quote' },
            ],
            [1, 2],
          ),
        ],
      },
      { type: 'table', columns: ['Figure', 'Of what'], rows: [{ cells: ['around 40', 'ferries'], cites: [3] }] },
    ],
  };

  it('puts the numbers of the citations behind each claim', () => {
    const text = renderForTerminal(message, plainTerminal);
    expect(text).toContain('• Ada Moreau: “We sail at dawn.” [1][2]');
    expect(text).toMatch(/around 40 +ferries +\[3\]/);
  });

  it('has no escape sequence where the terminal has no colour, and some where it has', () => {
    expect(renderForTerminal(message, plainTerminal)).not.toContain('\u001b');
    expect(renderForTerminal(message, { width: 80, colour: true })).toContain('\u001b[1m');
  });

  it('writes a table that is wider than the terminal as lines that keep their citation', () => {
    const cells = [
      'between ten and twelve thousand',
      'passengers of the night ferry',
      'the harbour master of the northern port',
    ];
    const wide: Message = {
      blocks: [{ type: 'table', columns: ['Figure', 'Of what', 'Says'], rows: [{ cells, cites: [7] }] }],
    };
    const text = renderForTerminal(wide, { width: 50, colour: false });
    expect(text.split('\n').every((row) => row.length <= 50)).toBe(true);
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'between ten and twelve thousand; of what: passengers of the night ferry; says: the harbour master of the northern port [7]',
    );
  });

  it('lets no control character of foreign text through', () => {
    const hostile = line('\u001b[2J\u0007quiet\u202eevil');
    expect(renderForTerminal({ blocks: [{ type: 'paragraph', line: hostile }] }, plainTerminal)).toBe('[2Jquietevil\n');
  });
});

describe('wrap', () => {
  it('keeps every word in order and breaks only where it must', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 80 }), (list, width) => {
        const wrapped = wrap(list.join(' '), width, '• ', '  ');
        expect(wrapped.split('\n').every((row) => row.length <= width)).toBe(true);
        expect(wrapped.slice(2).split(/\s+/u)).toEqual(list);
      }),
    );
  });
});
