import type { Posted } from '../contracts/platform-contract.ts';
import { showMarkdown } from './discord-markdown.ts';
import type { WorldMessage } from './discord-model.ts';
import { EPHEMERAL } from './discord-rules.ts';

/** A message as a person sees it. */
export function posted(message: WorldMessage, isPrivate = false): Posted {
  const texts: string[] = [message.content];
  const buttons: string[] = [];
  const visit = (component: unknown): void => {
    const { type, content, label, components } = component as {
      type: number;
      content?: string;
      label?: string;
      components?: unknown[];
    };
    if (type === 10) texts.push(content ?? '');
    if (type === 2) buttons.push(label ?? '');
    for (const child of components ?? []) visit(child);
  };
  for (const component of message.components) visit(component);
  const shown = texts.map(showMarkdown);
  return {
    text: shown.map(({ text }) => text).join('\n'),
    private: isPrivate || (message.flags & EPHEMERAL) !== 0,
    mentions: shown.flatMap(({ mentions }) => mentions),
    links: shown.flatMap(({ links }) => links),
    buttons,
    files: message.files,
  };
}
