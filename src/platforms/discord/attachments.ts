import type { APIAttachment } from 'discord.js';
import { readAttachedFile, tooLarge } from '../attached-file.ts';
import type { OfferedFile } from '../platform.ts';

/** Where Discord keeps what is attached; with another address of the API, there. */
export function fileOrigins(apiBase: string | null): readonly string[] {
  return apiBase === null ? ['https://cdn.discordapp.com', 'https://media.discordapp.net'] : [new URL(apiBase).origin];
}

type Attachment = Pick<APIAttachment, 'filename' | 'size' | 'url'>;

/** Attachments, unread. Their addresses are signed: no token goes there. */
export function offeredFiles(attachments: readonly Attachment[], origins: readonly string[]): readonly OfferedFile[] {
  return attachments.map(({ filename, size, url }) => ({
    name: filename,
    async read(maxBytes, signal) {
      if (size > maxBytes) throw tooLarge(maxBytes);
      return readAttachedFile({ url, origins, token: null }, maxBytes, signal);
    },
  }));
}
