import { z } from 'zod';
import { line, type Message } from '../core/message.ts';

// What the bot has to tell a person about their standing order; frozen and delivered as editions are.

const frozenSchema = z.object({ notice: z.string() });

export function freezeNotice(notice: string): string {
  return JSON.stringify({ notice });
}

/** Null for anything else that was frozen. */
export function thawNotice(content: string): string | null {
  try {
    const parsed = frozenSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data.notice : null;
  } catch {
    return null;
  }
}

export function layOutNotice(notice: string): Message {
  return { blocks: [{ type: 'paragraph', line: line(notice) }] };
}
