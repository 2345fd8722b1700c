import { z } from 'zod';
import { BotError } from '../../core/errors.ts';
import type { TextFile } from '../../core/message.ts';
import { readAttachedFile, tooLarge } from '../attached-file.ts';
import type { OfferedFile } from '../platform.ts';
import type { Calls } from './calls.ts';
import { reasonOf, translated } from './errors.ts';
import type { Target } from './post-once.ts';

/** A file as Slack names it in an event. */
export const SharedFile = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});
export type SharedFile = z.infer<typeof SharedFile>;

export interface FileTools {
  readonly calls: Calls;
  /** Where Slack keeps its files: the token goes nowhere else. */
  readonly origins: readonly string[];
}

/** Where Slack keeps its files; with another address of the API, there. */
export function fileOrigins(apiUrl: string | null): readonly string[] {
  return [apiUrl === null ? 'https://files.slack.com' : new URL(apiUrl).origin];
}

const Info = z.object({ file: SharedFile });
const unread =
  'Slack did not give it: the app may lack the scope files:read (https://api.slack.com/apps, the app, OAuth & Permissions; then reinstall the app)';

/** Files of a message, unread. */
export function offeredFiles(
  { calls, origins }: FileTools,
  token: string,
  files: readonly SharedFile[],
): readonly OfferedFile[] {
  return files.map((file) => ({
    name: file.name ?? file.id,
    async read(maxBytes, signal) {
      const { size, mimetype, url_private_download, url_private } = await whole(calls, token, file);
      if (size != null && size > maxBytes) throw tooLarge(maxBytes);
      const url = url_private_download ?? url_private ?? '';
      const bytes = await readAttachedFile({ url, origins, token }, maxBytes, signal);
      // To a token without the scope Slack shows its page for signing in.
      if (
        mimetype !== 'text/html' &&
        /^\s*<!doctype html/iu.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))
      )
        throw new BotError('bad-input', unread);
      return bytes;
    },
  }));
}

/** In a channel shared with another workspace an event names a file by its id alone. */
async function whole(calls: Calls, token: string, file: SharedFile): Promise<SharedFile> {
  if (file.url_private_download != null || file.url_private != null) return file;
  try {
    return Info.parse(await calls.repeated('files.info', token, { file: file.id })).file;
  } catch (cause) {
    throw new BotError('bad-input', `${unread}; ${reasonOf(cause)}`, { cause: new Error(reasonOf(cause)) });
  }
}

const Upload = z.object({ upload_url: z.string(), file_id: z.string() });

/** Shares a file in a channel or direct message. Throws `forbidden`, `not-found` or `platform`. */
export async function shareFile(
  { calls, origins }: FileTools,
  { token, channel, thread }: Target,
  { name, text }: TextFile,
): Promise<void> {
  const bytes = Buffer.from(text, 'utf8');
  try {
    const given = Upload.parse(
      await calls.repeated('files.getUploadURLExternal', token, { filename: name, length: bytes.length }),
    );
    if (!origins.includes(URL.parse(given.upload_url)?.origin ?? ''))
      throw new BotError('platform', 'Slack wants the file elsewhere than where it keeps files');
    await calls.upload(given.upload_url, bytes);
    await calls.once('files.completeUploadExternal', token, {
      files: [{ id: given.file_id, title: name }],
      channel_id: channel,
      ...(thread === null ? {} : { thread_ts: thread }),
    });
  } catch (error) {
    throw translated(error, `channel ${channel}`);
  }
}
