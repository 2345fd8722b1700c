import type { Answer, AnswerItem } from '../core/answer.ts';
import type { Citation } from '../core/citation.ts';
import { type Block, type Button, type Line, line, type Message } from '../core/message.ts';
import { figureTables } from './lay-out-figures.ts';

const kindHeadings: Readonly<Record<AnswerItem['kind'], string>> = {
  role: 'Roles',
  statement: 'Said',
  mention: 'In the news',
  figure: 'Figures',
  date: 'Timeline',
  quote: 'Quotations',
  passage: 'Passages',
};

/**
 * Lays one page of an answer out for people: what was asked, the items under their kinds, then exactly the citations
 * that the page uses, under the numbers they keep on every page. What does not fit is counted and one button away.
 */
export function layOut(answer: Answer, page: number, pageSize: number): Message {
  if (answer.items.length === 0) return { blocks: emptyBlocks(answer) };
  const pages = Math.ceil(answer.items.length / pageSize);
  const shown = Math.min(page, pages);
  const items = answer.items.slice((shown - 1) * pageSize, shown * pageSize);
  const used = new Set(items.flatMap(({ citations }) => citations));
  const blocks: Block[] = [{ type: 'heading', text: headingOf(answer) }];
  if (answer.status === 'ambiguous')
    blocks.push(paragraph(`“${answer.query}” may be any of these ${answer.actors.length}:`));
  if (answer.note !== null) blocks.push(paragraph(answer.note));
  if (shown === 1 && answer.command === 'who' && answer.status === 'answered') blocks.push(...spellings(answer));
  blocks.push(...itemBlocks(answer, items));
  const citations = answer.citations.filter(({ n }) => used.has(n));
  blocks.push(...doubts(citations), { type: 'sources', citations });
  if (pages > 1) {
    const first = (shown - 1) * pageSize + 1;
    blocks.push(paragraph(`${first}–${first + items.length - 1} of ${answer.items.length}`));
  }
  const buttons = buttonsOf(answer, shown, pages);
  if (buttons.length > 0) blocks.push({ type: 'buttons', buttons });
  return { blocks };
}

/** Days read from an article whose own date is in doubt are in doubt too: the reader is told, once an article. */
function doubts(citations: readonly Citation[]): Block[] {
  const doubted = citations.filter(({ article }) => article.publishedDoubt !== null);
  const first = doubted.filter(
    ({ article }, index) => doubted.findIndex((other) => other.article.id === article.id) === index,
  );
  return first.map(({ n, article }) =>
    paragraph(
      `The date of source ${n}, ${article.published?.slice(0, 10) ?? 'unknown'}, is in doubt: ${article.publishedDoubt}.`,
    ),
  );
}

function headingOf({ command, query, actors, status }: Answer): string {
  const [actor] = actors;
  if (status === 'answered' && actor && command === 'who') return actor.name;
  if (status === 'answered' && actor && command === 'quotes') return `Quotations: ${actor.name}`;
  return `${command.slice(0, 1).toUpperCase()}${command.slice(1)}: ${query}`;
}

function spellings({ actors }: Answer): Block[] {
  const [actor] = actors;
  const others = actor?.names.filter((name) => name !== actor.name) ?? [];
  return others.length === 0 ? [] : [paragraph(`Also written: ${others.join(', ')}`)];
}

/** Items under a heading for each kind, where there is more than one kind; direct words apart from reported speech. */
function itemBlocks(answer: Answer, items: readonly AnswerItem[]): Block[] {
  const kinds = [...new Set(items.map(headingFor))];
  const headed = answer.status === 'answered' && (kinds.length > 1 || answer.command === 'who');
  return kinds.flatMap((kind) => {
    const ofKind = items.filter((item) => headingFor(item) === kind);
    const blocks =
      kind === kindHeadings.figure ? figureTables(ofKind) : [{ type: 'list' as const, items: ofKind.map(lineOf) }];
    return headed ? [{ type: 'heading' as const, text: kind }, ...blocks] : blocks;
  });
}

function headingFor(item: AnswerItem): string {
  return 'quote' in item && !item.quote.direct ? 'Reported' : kindHeadings[item.kind];
}

function lineOf(item: AnswerItem): Line {
  if ((item.kind === 'statement' || item.kind === 'quote') && item.quote.direct) {
    const { speaker, text } = item.quote;
    return line(
      [
        { text: `${speaker ?? 'Unnamed'}: `, style: 'strong' },
        { text: `“${text}”`, style: 'quote' },
      ],
      item.citations,
    );
  }
  return line(item.text, item.citations);
}

function emptyBlocks({ status, query, suggestions, note, command }: Answer): Block[] {
  const first = status === 'invalid' ? (note ?? `“${query}” is not a command.`) : `Nothing found for “${query}”.`;
  const blocks: Block[] = [paragraph(first)];
  if (status !== 'invalid' && note !== null) blocks.push(paragraph(note));
  if (suggestions.length === 0) return blocks;
  blocks.push(paragraph(`Nearest: ${suggestions.join(', ')}`));
  const asks = status === 'invalid' ? '' : `/${command} `;
  blocks.push({
    type: 'buttons',
    buttons: suggestions.slice(0, 5).map((label) => ({ label, command: `${asks}${label}` })),
  });
  return blocks;
}

function buttonsOf({ command, query, actors, status }: Answer, shown: number, pages: number): Button[] {
  if (status === 'ambiguous')
    return actors.slice(0, 5).map(({ name }) => ({ label: name, command: `/${command} ${name}` }));
  const at = (page: number) => `/${command} ${query} page ${page}`;
  const buttons: Button[] = [];
  if (shown > 1) buttons.push({ label: 'Back', command: at(shown - 1) });
  if (shown < pages) buttons.push({ label: 'More', command: at(shown + 1) });
  return buttons;
}

function paragraph(text: string): Block {
  return { type: 'paragraph', line: line(text) };
}
