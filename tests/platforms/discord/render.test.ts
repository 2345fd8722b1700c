import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, type Message, plain, textOf } from '../../../src/core/message.ts';
import { escapeMarkdown } from '../../../src/platforms/discord/markdown.ts';
import { type Payload, renderDiscord } from '../../../src/platforms/discord/render.ts';
import { publisherLink } from '../../../src/platforms/layout/citation-link.ts';
import { linesOf } from '../../../src/platforms/layout/part.ts';
import { visibleText } from '../../../src/platforms/layout/visible-text.ts';
import { showMarkdown } from '../../support/discord-markdown.ts';
import { posted } from '../../support/discord-posted.ts';
import { complaintsAboutMessage } from '../../support/discord-rules.ts';
import { hostileStrings } from '../../support/hostile-strings.ts';
import { anyMessage, citation } from '../../support/messages.ts';

function payloads(message: Message): readonly Payload[] {
  return renderDiscord(message, publisherLink).map((part) => part.payload({ ephemeral: false, mark: [1, 2] }));
}

function seen(payload: Payload) {
  return posted({
    id: '1',
    channel_id: '1',
    author: { id: '1', bot: true },
    content: '',
    components: payload.components,
    flags: payload.flags,
    nonce: null,
    replyTo: null,
    interaction: null,
    files: [],
  });
}

/** The markup of a message's texts, as it is sent. */
function markup(message: Message): string {
  const texts: string[] = [];
  const visit = (component: unknown): void => {
    const { type, content, components } = component as { type: number; content?: string; components?: unknown[] };
    if (type === 14) texts.push('────');
    if (content !== undefined) texts.push(content);
    if (type === 2) texts.push(`(button) ${JSON.stringify(component)}`);
    for (const child of components ?? []) visit(child);
  };
  for (const payload of payloads(message)) for (const component of payload.components) visit(component);
  return texts.join('\n');
}

/** What must be readable whatever wraps or encloses it. */
function bare(text: string): string {
  return visibleText(text)
    .replaceAll('`', 'ˋ')
    .replace(/[\s─]+/gu, '');
}

describe('an answer on Discord', () => {
  it('about a person', () => {
    expect(
      markup({
        blocks: [
          { type: 'heading', text: 'Ada Quill' },
          { type: 'paragraph', line: line('Also written: A. Quill, Quill') },
          { type: 'heading', text: 'Roles' },
          { type: 'list', items: [line('harbour master of Port Elm (13 Nov 2024)', [1])] },
          { type: 'heading', text: 'Said' },
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

  it('with figures, as an aligned table', () => {
    expect(
      markup({
        blocks: [
          { type: 'heading', text: 'Figures: ferry passengers' },
          {
            type: 'table',
            columns: ['Figure', 'Of what', 'Says', 'As of'],
            rows: [
              { cells: ['around 11,000', 'ferry passengers', 'Port Elm', '2024-11-13'], cites: [1] },
              {
                cells: ['9,500', 'passengers on the northern ferries between the islands', 'the article', '2024-11-12'],
                cites: [1, 2],
              },
            ],
          },
          {
            type: 'sources',
            citations: [citation(1, 'Port Elm counts around 11,000.'), citation(2, 'The ferries carried 9,500.')],
          },
        ],
      }),
    ).toMatchSnapshot();
  });

  it('when nothing was found, and when there is nothing at all', () => {
    const suggestions = ['Ada Quill', 'Adam Quill'].map((label) => ({ label, command: `/who ${label}` }));
    expect(
      markup({
        blocks: [
          { type: 'paragraph', line: line('Nothing found for “Adda”.') },
          { type: 'buttons', buttons: suggestions },
        ],
      }),
    ).toMatchSnapshot();
    expect(markup({ blocks: [] })).toBe('There is nothing to show.');
    expect(complaintsAboutMessage(payloads({ blocks: [] })[0])).toEqual([]);
  });

  it('spreads many buttons over rows and messages, with ids that differ', () => {
    const buttons = Array.from({ length: 60 }, (_, n) => ({ label: `Name ${n % 3}`, command: '/who the same' }));
    const sent = payloads({
      blocks: [
        { type: 'paragraph', line: line('Which one?') },
        { type: 'buttons', buttons },
      ],
    });
    expect(sent).toHaveLength(3);
    expect(sent.flatMap(complaintsAboutMessage)).toEqual([]);
    expect(sent.flatMap((payload) => seen(payload).buttons)).toHaveLength(60);
  });
});

describe('text from strangers on Discord', () => {
  it('is shown letter for letter', () => {
    for (const text of hostileStrings(1000)) {
      const shown = showMarkdown(escapeMarkdown(text));
      expect(shown).toEqual({ text: visibleText(text), mentions: [], links: [] });
    }
  });

  it('is shown letter for letter when styled and beside other text', () => {
    for (const [index, text] of hostileStrings(300).entries()) {
      const other = hostileStrings(300)[(index * 13) % 300] ?? '';
      const inlines = [
        plain(text),
        { text: other, style: 'strong' as const },
        plain(':'),
        plain('//evil.example '),
        { text, style: 'emphasis' as const },
      ];
      const [first] = payloads({ blocks: [{ type: 'paragraph', line: line(inlines) }] });
      expect(first && seen(first)).toMatchObject({ mentions: [], links: [] });
    }
  });

  it('loses nothing, mentions nobody, spoofs no link and is never refused, in any message', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const sent = payloads(message);
        expect(sent.flatMap(complaintsAboutMessage)).toEqual([]);
        const shown = sent.map(seen);
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
      { numRuns: 80 },
    );
  });
});
