import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { ArticleSource, Refusal, SourceItem } from '../article-source.ts';
import type { PageReader } from '../page-reader.ts';
import { fileArticle } from './file-article.ts';
import { explain, type ListedFile, listFiles } from './list-files.ts';

export interface FilesSourceOptions {
  /** Files, folders and globs. */
  readonly places: readonly string[];
  readonly pages: PageReader;
  /** Larger files are refused unread. */
  readonly maxBytes: number;
}

/**
 * Articles in files: Markdown with front matter, plain text, HTML. Each file gives one item; a file that is empty, too large,
 * no text, unreadable or a copy of one before it is `refused` with the reason.
 */
export function createFilesSource(options: FilesSourceOptions): ArticleSource {
  const { places, pages, maxBytes } = options;
  return {
    id: `files:${places.join(',')}`,
    async *changes(since, signal) {
      /** Place of the first file with these bytes, or with this key. */
      const seen = new Map<string, string>();
      for (const place of places) {
        for await (const listed of listFiles(place, signal)) {
          if (signal.aborted) return;
          const item = listed.kind === 'refused' ? listed : await readFile(listed.file, since);
          if (item !== null) yield item;
        }
      }

      async function readFile({ path, name }: ListedFile, newerThan: number | null): Promise<SourceItem | null> {
        const refused = (why: Refusal, reason: string): SourceItem => ({ kind: 'refused', place: path, why, reason });
        const read = await bytesOf(path, newerThan, maxBytes);
        if (read === null) return null;
        if (typeof read === 'string') return refused('unreadable', read);
        const print = createHash('sha256').update(read).digest('base64');
        const copy = read.length > 0 ? seen.get(print) : undefined;
        if (copy === path) return null; // given twice, say by a folder and by its name
        if (copy !== undefined) return refused('duplicate', `holds the same as ${copy}`);
        seen.set(print, path);
        const result = await fileArticle(name, read, pages);
        if (!result.ok) return refused(result.why, result.reason);
        const { article } = result;
        const namesake = seen.get(`key ${article.key}`);
        seen.set(`key ${article.key}`, path);
        if (namesake === undefined) return { kind: 'article', place: path, article };
        if (article.url !== null) return refused('duplicate', `has the same address as ${namesake}: ${article.url}`);
        // Two folders hold a file of the same name: the whole path tells them apart.
        return { kind: 'article', place: path, article: { ...article, key: path } };
      }
    },
  };
}

/** The file's bytes; null when it has not changed since; a reason when it cannot be had. */
async function bytesOf(path: string, since: number | null, maxBytes: number): Promise<Uint8Array | string | null> {
  try {
    await using file = await open(path);
    const info = await file.stat();
    if (since !== null && Math.max(info.mtimeMs, info.ctimeMs) < since) return null;
    if (info.size > maxBytes) {
      return `is ${(info.size / 1e6).toFixed(1)} MB; files of up to ${maxBytes / 1e6} MB are read`;
    }
    return await file.readFile();
  } catch (error) {
    return explain(error);
  }
}
