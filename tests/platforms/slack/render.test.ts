import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, type Message, textOf } from '../../../src/core/message.ts';
import { publisherLink } from '../../../src/platforms/layout/citation-link.ts';
import { linesOf } from '../../../src/platforms/layout/part.ts';
import { visibleText } from '../../../src/platforms/layout/visible-text.ts';
import { escapeMrkdwn, typedText } from '../../../src/platforms/slack/mrkdwn.ts';
import { renderSlack } from '../../../src/platforms/slack/render.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { anyMessage, citation } from '../../support/messages.ts';
import { posted } from '../../support/slack-posted.ts';
import { complaintsAboutBlocks, type WorldBlock } from '../../support/slack-rules.ts';

function sent(message: Message) {
  return renderSlack(message, publisherLink).map((part) => ({ text: part.text, blocks: part.blocks('mark') }));
}

function seen({ text, blocks }: ReturnType<typeof sent>[number]) {
  return posted({ text, blocks: blocks as unknown as readonly WorldBlock[] }, false);
}

/** What must be readable whatever wraps or encloses it. */
function bare(text: string): string {
  return visibleText(text).replace(/\s+/gu, '');
}

describe('an answer on Slack', () => {
  it('about a person', () => {
    expect(
      sent({
        blocks: [
          { type: 'heading', text: 'Ada Quill' },
          { type: 'paragraph', line: line('Also written: A. Quill, Quill') },
          { type: 'heading', text: 'Roles' },
          { type: 'list', items: [line('harbour master of Port Elm (13 Nov 2024)', [1])] },
          {
            type: 'list',
            items: [
              line(
                [
                  { text: 'Ada Quill: ', style: 'strong' },
                  { text: '“We open the pier in May.”', style: 'quote' },
                ],
                [1, 2],
              ),
            ],
          },
          {
            type: 'quotation',
            speaker: 'Ada Quill',
            line: line([{ text: '“Ferries run.\nAll of them.”', style: 'quote' }], [2]),
          },
          {
            type: 'sources',
            citations: [
              citation(1, 'Ada Quill, harbour master of Port Elm, said: “We open the pier in May.”'),
              citation(2, '“Ferries run. All of them.”', {
                url: null,
                outlet: null,
                publishedDoubt: 'the page says 2019',
              }),
            ],
          },
          { type: 'buttons', buttons: [{ label: 'More', command: '/who Ada Quill page 2' }] },
        ],
      }),
    ).toMatchSnapshot();
  });

  it('with figures, as a table', () => {
    expect(
      sent({
        blocks: [
          { type: 'heading', text: 'Figures: ferry passengers' },
          {
            type: 'table',
            columns: ['Figure', 'Of what', 'Reported', 'As of'],
            rows: [
              { cells: ['11,000', 'ferry passengers', '', '2024-11-13'], cites: [1] },
              { cells: ['9,500', 'passengers on the northern ferries', '', ''], cites: [1, 2] },
            ],
          },
          {
            type: 'sources',
            citations: [citation(1, 'Port Elm counts 11,000.'), citation(2, 'The ferries carried 9,500.')],
          },
        ],
      }),
    ).toMatchSnapshot();
  });

  it('when nothing was found, and when there is nothing at all', () => {
    const suggestions = ['Ada Quill', 'Adam Quill'].map((label) => ({ label, command: `/who ${label}` }));
    expect(
      sent({
        blocks: [
          { type: 'paragraph', line: line('Nothing found for “Adda”.') },
          { type: 'buttons', buttons: suggestions },
        ],
      }),
    ).toMatchSnapshot();
    const [nothing] = sent({ blocks: [] });
    expect(nothing && seen(nothing).text.trim()).toBe('There is nothing to show.');
    expect(complaintsAboutBlocks(nothing?.blocks)).toEqual([]);
  });

  it('spreads many buttons over rows and messages, and keeps a table of 300 rows and one of 30 columns readable', () => {
    const buttons = Array.from({ length: 60 }, (_, n) => ({ label: `Name ${n}`, command: '/who the same' }));
    const rows = Array.from({ length: 300 }, (_, n) => ({ cells: [`${n} ferries`, 'counted'], cites: [] }));
    const wide = Array.from({ length: 30 }, (_, n) => `column ${n}`);
    const parts = sent({
      blocks: [
        { type: 'table', columns: ['Figure', 'What'], rows },
        { type: 'table', columns: wide, rows: [{ cells: wide, cites: [] }] },
        { type: 'buttons', buttons },
      ],
    });
    expect(parts.flatMap(({ blocks }) => complaintsAboutBlocks(blocks))).toEqual([]);
    expect(parts.flatMap((part) => seen(part).buttons)).toHaveLength(60);
    const text = parts.map((part) => seen(part).text).join('\n');
    for (const { cells } of rows) expect(text).toContain(cells[0]);
    for (const name of wide) expect(text).toContain(name);
  });
});

describe('text from strangers on Slack', () => {
  it('comes back letter for letter where it stands in markup', () => {
    for (const text of hostileStrings(1000)) {
      const escaped = escapeMrkdwn(text);
      expect(escaped).not.toMatch(/[<>]/u);
      expect(typedText(escaped)).toBe(visibleText(text).replace(/\s+/gu, ' ').trim());
    }
  });

  it('loses nothing, mentions nobody, spoofs no link and is never refused, in any message', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const parts = sent(message);
        expect(parts.flatMap(({ blocks }) => complaintsAboutBlocks(blocks))).toEqual([]);
        const shown = parts.map(seen);
        expect(shown.flatMap(({ mentions }) => mentions)).toEqual([]);
        for (const { url } of shown.flatMap(({ links }) => links)) expect(new URL(url).host).toBe('news.example');
        const everything = bare(shown.map(({ text }) => text).join('\n'));
        for (const block of message.blocks) {
          if (block.type === 'buttons') continue;
          if (block.type === 'sources') {
            for (const source of block.citations) expect(everything).toContain(bare(source.snippet));
          } else if (block.type !== 'table') {
            for (const content of linesOf(block)) {
              const words = block.type === 'quotation' ? textOf(block.line) : textOf(content);
              if (words.length < 1000) expect(everything).toContain(bare(words));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what people type on Slack', () => {
  it.each([
    ['<@U0BRIEFING> who Kallas', 'who Kallas'],
    ['quotes <@U1|ada> &amp; Co', 'quotes ada & Co'],
    ['search <https://news.example/a|news.example/a> &lt;b&gt;', 'search news.example/a <b>'],
    ['why-not <https://news.example/a>', 'why-not https://news.example/a'],
    ['<!here>  dates   <#C1|harbour>', 'dates harbour'],
  ])('is read out of %s', (given, words) => {
    expect(typedText(given)).toBe(words);
  });
});
