import type { Posted } from '../contracts/platform-contract.ts';
import type { WorldMessage } from './slack-model.ts';

interface Shown {
  readonly texts: string[];
  readonly mentions: string[];
  readonly links: { readonly label: string; readonly url: string }[];
  readonly buttons: string[];
}

/** A message as a person sees it. */
export function posted(message: Pick<WorldMessage, 'text' | 'blocks' | 'files'>, isPrivate: boolean): Posted {
  const shown: Shown = { texts: [], mentions: [], links: [], buttons: [] };
  for (const block of message.blocks) show(block, shown);
  // Notifications read the text as markup.
  readMarkup(message.text, { ...shown, texts: [] });
  return {
    text: shown.texts.join(''),
    private: isPrivate,
    mentions: shown.mentions,
    links: shown.links,
    buttons: shown.buttons,
    files: message.files ?? [],
  };
}

function show(value: unknown, shown: Shown): void {
  if (Array.isArray(value)) {
    for (const inner of value) show(inner, shown);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { type, text, url, elements, rows, accessory } = value as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'text':
    case 'raw_text':
      shown.texts.push(String(text), type === 'raw_text' ? '\t' : '');
      return;
    case 'link':
      shown.texts.push(String(text ?? url));
      shown.links.push({ label: String(text ?? url), url: String(url) });
      return;
    case 'user':
    case 'channel':
    case 'usergroup':
    case 'broadcast':
      shown.mentions.push(JSON.stringify(value));
      return;
    case 'mrkdwn':
      readMarkup(String(text), shown);
      return;
    case 'plain_text':
      shown.texts.push(String(text), '\n');
      return;
    case 'button':
      shown.buttons.push((text as { readonly text: string }).text);
      return;
    case 'header':
    case 'section':
      show(text, shown);
      show(accessory, shown);
      return;
    default:
      show(elements ?? rows, shown);
      shown.texts.push('\n');
  }
}

function readMarkup(text: string, shown: Shown): void {
  for (const [whole, mark = '', target = '', label] of text.matchAll(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/gu)) {
    if (mark === '') shown.links.push({ label: label ?? target, url: target });
    else shown.mentions.push(whole);
  }
  shown.texts.push(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}
