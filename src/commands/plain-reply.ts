import type { AnswerStatus } from '../core/answer.ts';
import { type Block, line, type Message } from '../core/message.ts';
import type { Reply } from './command.ts';

/** A reply that says nothing of the news, so that it needs no citation: help, status, settings, refusals. */
export function plainReply(command: string, query: string, status: AnswerStatus, message: Message): Reply {
  const note = message.blocks.map(textOfBlock).filter(Boolean).join('\n');
  return { answer: { command, query, status, actors: [], items: [], citations: [], suggestions: [], note }, message };
}

export function sentence(command: string, query: string, status: AnswerStatus, text: string): Reply {
  return plainReply(command, query, status, { blocks: [{ type: 'paragraph', line: line(text) }] });
}

function textOfBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'quotation':
      return block.line.inlines.map(({ text }) => text).join('');
    case 'list':
      return block.items.map(({ inlines }) => inlines.map(({ text }) => text).join('')).join('\n');
    case 'table':
      return [block.columns, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.join(' | ')).join('\n');
    case 'sources':
    case 'buttons':
      return '';
  }
}
