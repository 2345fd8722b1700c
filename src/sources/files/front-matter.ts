import { isAlias, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { isoTime } from '../iso-time.ts';

/** What a Markdown file says of itself before its text. */
export interface FrontMatter {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The text after the front matter. */
  readonly body: string;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly matter: FrontMatter }
  | { readonly ok: false; readonly mistake: string };

type Field = 'title' | 'outlet' | 'published' | 'url' | 'language' | 'author';

/** Keys of other tools that mean the same. */
const aliases: Readonly<Record<string, Field>> = {
  title: 'title',
  headline: 'title',
  outlet: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  source: 'outlet',
  site: 'outlet',
  published: 'published',
  date: 'published',
  publishdate: 'published',
  published_at: 'published',
  url: 'url',
  link: 'url',
  canonical: 'url',
  canonical_url: 'url',
  language: 'language',
  lang: 'language',
  author: 'author',
  authors: 'author',
};

const own: readonly Field[] = ['title', 'outlet', 'published', 'url', 'language', 'author'];

/**
 * Reads YAML between `---` lines at the top. A file without it has an empty front matter; a mistake in it names the line
 * and the key, and what to write instead. Keys of other tools are let be.
 */
export function readFrontMatter(text: string): FrontMatterResult {
  const opening = /^\s{0,4}---[ \t]*\r?\n/.exec(text);
  const nothing = { title: null, outlet: null, published: null, url: null, body: text };
  if (opening === null) return { ok: true, matter: nothing };
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(opening[0].length));
  if (closing === null) {
    // A rule above ordinary text is no front matter; keys below it are.
    if (!/^[A-Za-z_]+:\s/.test(text.slice(opening[0].length))) return { ok: true, matter: nothing };
    return { ok: false, mistake: 'line 1: the front matter is not closed; end it with a line of three dashes (---)' };
  }
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  const body = text.slice(opening[0].length + closing.index + closing[0].length);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, strict: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  const problem = document.errors[0];
  if (problem !== undefined) {
    return {
      ok: false,
      mistake: `line ${lineAt(problem.pos[0])}: the front matter is no YAML: ${explain(problem.message)}`,
    };
  }
  if (document.contents === null) return { ok: true, matter: { ...nothing, body } };
  if (!isMap(document.contents))
    return { ok: false, mistake: 'line 2: the front matter must be lines of "key: value"' };

  const values = new Map<Field, string>();
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    const where = `line ${lineAt(key.range?.[0] ?? 0)}: ${key.value}`;
    const field = Object.hasOwn(aliases, key.value.toLowerCase()) ? aliases[key.value.toLowerCase()] : undefined;
    if (field === undefined) {
      const meant = own.find((name) => isNear(name, key.value as string));
      if (meant !== undefined) return { ok: false, mistake: `${where}: no such key; did you mean "${meant}"?` };
      continue;
    }
    const content = scalar(value as Node | null);
    if (content === null) continue;
    const mistake = check(field, content);
    if (mistake !== null) return { ok: false, mistake: `${where}: ${mistake}` };
    if (typeof content === 'string' && !values.has(field)) values.set(field, content.trim());
  }
  const value = (field: Field) => values.get(field) || null;
  const date = value('published');
  return {
    ok: true,
    matter: {
      title: value('title'),
      outlet: value('outlet'),
      published: date === null ? null : isoTime(date),
      url: value('url'),
      body,
    },
  };
}

/** The text of a value; null for none; undefined for lists, maps and references, which no field of ours is. */
function scalar(value: Node | null): string | null | undefined {
  if (value === null || isAlias(value) || !isScalar(value)) return value === null ? null : undefined;
  return value.value === null ? null : String(value.value);
}

function check(field: Field, content: string | undefined): string | null {
  if (field === 'author' || field === 'language') return null;
  if (content === undefined) return 'must be one text, not a list or a map';
  if (field === 'published' && isoTime(content) === null) {
    return `"${content.slice(0, 40)}" is no date; write it as 2024-11-13 or 2024-11-13T10:30:00Z`;
  }
  if (field === 'url' && !/^https?:\/\/[^\s/]+/i.test(content)) {
    return `"${content.slice(0, 60)}" is no address; write it in full, as https://example.org/article`;
  }
  return null;
}

function explain(message: string): string {
  const first = (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/, '');
  return /Nested mappings|implicit map|Implicit keys/i.test(first)
    ? 'put a value that holds a colon in quotation marks'
    : first;
}

/** One letter missing, added, wrong or swapped. */
function isNear(name: string, typed: string): boolean {
  const word = typed.toLowerCase();
  if (word === name || Math.abs(word.length - name.length) > 1 || word.length < 3) return false;
  let start = 0;
  while (start < Math.min(word.length, name.length) && word[start] === name[start]) start++;
  const [a, b] = [word.slice(start), name.slice(start)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
