import type { Answer, AnswerItem } from '../core/answer.ts';
import { type Block, type Line, line, type Message } from '../core/message.ts';

/** How the items of an edition's answer lie on its pages: story after story, then section after section. */
export interface EditionLayout {
  readonly title: string;
  /** Stories on a page. */
  readonly length: number;
  readonly remark: string | null;
  /** For each story who tells it, and how many items are its own: its sentence, then where its sources differ. */
  readonly stories: readonly { readonly outlets: string; readonly items: number }[];
  /** What follows the stories on the first page; `left` counts what was found beyond the items. */
  readonly sections: readonly { readonly title: string; readonly items: number; readonly left: number }[];
  /** Stories left out because they bring nothing that was not told before. */
  readonly repeats: number;
  /** Stories left out because no sentence of theirs can be told by itself. Absent in older editions, as the next. */
  readonly untellable?: number;
  /** Stories for which there was no room on any page. */
  readonly beyond?: number;
  /** The command line whose further pages show the stories that are left. */
  readonly again: string;
  /** Of an alert, which has no further pages: what shows the sentences that are left, among others. */
  readonly more?: string;
}

/** An edition for people: stories first, then what changed, then what is coming; every line with its citations. */
export function layOutEdition(answer: Answer, layout: EditionLayout, page: number): Message {
  const { title, length, remark, stories, sections, again, more } = layout;
  const blocks: Block[] = [{ type: 'heading', text: title }];
  if (remark !== null) blocks.push(muted(remark));
  const used = new Set<number>();
  const add = (lines: readonly Line[]): void => {
    if (lines.length === 0) return;
    blocks.push({ type: 'list', items: lines });
    for (const { cites } of lines) for (const n of cites) used.add(n);
  };
  let taken = 0;
  const take = (count: number): readonly AnswerItem[] => {
    taken += count;
    return answer.items.slice(taken - count, taken);
  };
  const told = stories.map(({ outlets, items }) => storyLines(take(items), outlets));
  add(told.slice((page - 1) * length, page * length).flat());
  for (const { title: heading, items, left } of page === 1 ? sections : []) {
    blocks.push({ type: 'heading', text: heading });
    add(take(items).map((item) => line(item.text, item.citations)));
    if (left > 0) blocks.push(muted(`${left} more of these.`));
  }
  if (used.size === 0) {
    blocks.push({
      type: 'paragraph',
      line: line(answer.items.length === 0 ? 'Nothing new since the last briefing.' : 'No more stories.'),
    });
  } else blocks.push({ type: 'sources', citations: answer.citations.filter(({ n }) => used.has(n)) });
  const leftOut = page === 1 ? leftOutWords(layout) : null;
  if (leftOut !== null) blocks.push(muted(leftOut));
  const left = stories.length - page * length;
  if (left > 0) {
    const what = more === undefined ? ['story', 'stories'] : ['sentence', 'sentences'];
    blocks.push({ type: 'paragraph', line: line(`${left} more ${what[left === 1 ? 0 : 1]}.`) });
    blocks.push({ type: 'buttons', buttons: [{ label: 'More', command: more ?? `${again} page ${page + 1}` }] });
  }
  return { blocks };
}

/** Every story that was looked at and is on no page, with the reason; null when there is none. */
function leftOutWords({ repeats, untellable = 0, beyond = 0 }: EditionLayout): string | null {
  const reasons: readonly (readonly [number, string, string])[] = [
    [repeats, 'with nothing new since it was told here', 'with nothing new since they were told here'],
    [untellable, 'without a sentence that can be told by itself', 'without a sentence that can be told by itself'],
    [beyond, 'for which there was no room', 'for which there was no room'],
  ];
  const named = reasons
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => (count === 1 ? `a story ${one}` : `${count} stories ${many}`));
  return named.length === 0 ? null : `Left out: ${named.join('; ')}.`;
}

function storyLines([story, ...notes]: readonly AnswerItem[], outlets: string): Line[] {
  if (story === undefined) return [];
  const small = outlets === '' ? [] : [{ text: ` (${outlets})`, style: 'muted' as const }];
  return [
    line([{ text: story.text, style: 'plain' }, ...small], story.citations),
    ...notes.map((note) => line([{ text: note.text, style: 'emphasis' }], note.citations)),
  ];
}

function muted(text: string): Block {
  return { type: 'paragraph', line: line([{ text, style: 'muted' }]) };
}

/** The heading of a day's briefing. */
export function briefingTitle(day: string): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return `Briefing, ${words}`;
}
