import type { Answer, AnswerItem } from '../core/answer.ts';
import { type Block, line, type Message } from '../core/message.ts';

export interface EditionLayout {
  readonly title: string;
  /** Stories on a page. */
  readonly length: number;
  readonly remark: string | null;
  /** For each story, who tells it. */
  readonly outlets: readonly string[];
  /** How the edition can be asked for again; null while it has no reference. */
  readonly reference: string | null;
}

const sections: readonly (readonly [AnswerItem['kind'], string])[] = [
  ['figure', 'What changed'],
  ['role', 'New roles'],
  ['date', 'Coming up'],
];

/** An edition for people: stories first, then what changed, then what is coming; every line with its citations. */
export function layOutEdition(answer: Answer, layout: EditionLayout, page: number): Message {
  const { title, length, remark, outlets, reference } = layout;
  const blocks: Block[] = [{ type: 'heading', text: title }];
  if (remark !== null) blocks.push({ type: 'paragraph', line: line([{ text: remark, style: 'muted' }]) });
  const stories = answer.items.filter(({ kind }) => kind === 'passage');
  const shown = stories.slice((page - 1) * length, page * length);
  const others = page === 1 ? answer.items.filter(({ kind }) => kind !== 'passage') : [];
  if (shown.length + others.length === 0) {
    blocks.push({
      type: 'paragraph',
      line: line(stories.length === 0 ? 'Nothing new since the last briefing.' : 'No more stories.'),
    });
    return { blocks };
  }
  if (shown.length > 0) {
    const items = shown.map((item, index) => storyLine(item, outlets[(page - 1) * length + index] ?? ''));
    blocks.push({ type: 'list', items });
  }
  for (const [kind, title] of sections) {
    const items = others.filter((item) => item.kind === kind);
    if (items.length === 0) continue;
    blocks.push({ type: 'heading', text: title });
    blocks.push({ type: 'list', items: items.map(({ text, citations }) => line(text, citations)) });
  }
  const used = new Set([...shown, ...others].flatMap(({ citations }) => citations));
  blocks.push({ type: 'sources', citations: answer.citations.filter(({ n }) => used.has(n)) });
  const left = stories.length - page * length;
  if (left > 0) {
    blocks.push({ type: 'paragraph', line: line(`${left} more ${left === 1 ? 'story' : 'stories'}.`) });
    const again = reference === null ? '/briefing' : `/briefing ${reference}`;
    blocks.push({ type: 'buttons', buttons: [{ label: 'More', command: `${again} page ${page + 1}` }] });
  }
  return { blocks };
}

function storyLine({ text, citations }: AnswerItem, outlets: string) {
  return line(
    [{ text, style: 'plain' }, ...(outlets === '' ? [] : [{ text: ` (${outlets})`, style: 'muted' as const }])],
    citations,
  );
}

/** The heading of a day's briefing. */
export function briefingTitle(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return `Briefing, ${words}`;
}
