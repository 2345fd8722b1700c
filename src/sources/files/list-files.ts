import { readdir, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Refused } from '../article-source.ts';

/** A file to read, with its name within the folder (or glob's folder) that was given. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

export type Listed = { readonly kind: 'file'; readonly file: ListedFile } | Refused;

const readable = /\.(?:md|markdown|mdown|txt|text|html?|xhtml)$/i;
/** What tells of the folder itself: no article, unless it is named outright. */
const aboutTheFolder = /(?:^|\/)(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.[a-z]+)?$/i;
/** Folders that never hold articles. */
const skipped = new Set(['node_modules', '.git']);

/**
 * The files that `place` stands for: a file, a folder with all below it, or a glob (`news/**\/*.md`), sorted by name. In a
 * folder, files of other kinds and what tells of the folder (README, LICENSE) are passed over in silence; a file that is named
 * outright is always given.
 */
export async function* listFiles(place: string, signal: AbortSignal): AsyncIterable<Listed> {
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    info = await stat(place);
  } catch (error) {
    const { base, glob, isGlob } = picomatch.scan(place);
    if (isGlob) {
      let found = false;
      for await (const listed of walk(resolve(base === '' ? '.' : base), '', picomatch(glob), signal)) {
        found = true;
        yield listed;
      }
      if (!found && !signal.aborted)
        yield { kind: 'refused', place, why: 'unreadable', reason: 'matches no file; check the pattern' };
      return;
    }
    yield { kind: 'refused', place, why: 'unreadable', reason: explain(error) };
    return;
  }
  if (info.isDirectory())
    yield* walk(resolve(place), '', (name) => readable.test(name) && !aboutTheFolder.test(name), signal);
  else if (info.isFile())
    yield { kind: 'file', file: { path: resolve(place), name: place.split(/[\\/]/).at(-1) ?? place } };
  else yield { kind: 'refused', place, why: 'unreadable', reason: 'is neither a file nor a folder' };
}

async function* walk(
  root: string,
  below: string,
  matches: (name: string) => boolean,
  signal: AbortSignal,
): AsyncIterable<Listed> {
  const folder = join(root, below);
  let entries: Awaited<ReturnType<typeof readEntries>>;
  try {
    entries = await readEntries(folder);
  } catch (error) {
    yield { kind: 'refused', place: folder, why: 'unreadable', reason: explain(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (signal.aborted) return;
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name) && !entry.name.startsWith('.')) yield* walk(root, name, matches, signal);
    } else if (matches(name) && !entry.name.startsWith('.')) {
      const path = join(root, name.split('/').join(sep));
      if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
        yield { kind: 'file', file: { path, name } };
    }
  }
}

function readEntries(folder: string) {
  return readdir(folder, { withFileTypes: true });
}

/** A link to a file is followed, a link to a folder is not: it could lead round in a circle. */
async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** What the operating system refused, in words. */
export function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'does not exist; check the path';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read; check its permissions';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EMFILE' || code === 'ENFILE') return 'could not be opened: too many open files';
  return `cannot be read (${code ?? String(error)})`;
}

/** How many files the places stand for, as far as can be told before they are read. */
export async function countFiles(places: readonly string[], signal: AbortSignal): Promise<number> {
  let count = 0;
  for (const place of places) for await (const _ of listFiles(place, signal)) count++;
  return count;
}
