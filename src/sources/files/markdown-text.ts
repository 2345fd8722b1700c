export interface MarkdownText {
  /** The first heading of the first level, when the text opens with it. */
  readonly title: string | null;
  /** Paragraphs separated by blank lines, without Markdown's marks. */
  readonly text: string;
}

/** Longer lines are left as they are: nobody marks them up by hand. */
const longestLine = 20_000;

/** Reads Markdown as a reader does: marks, addresses, pictures and comments off; headings, items (with a dash or their number) and cells are paragraphs. */
export function markdownText(markdown: string): MarkdownText {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const paragraphs: string[] = [];
  let open: string[] = [];
  let title: string | null = null;
  let fence: string | null = null;
  let comment = false;
  const close = () => {
    const text = inline(open.join(' ')).trim();
    if (text !== '') paragraphs.push(text);
    open = [];
  };
  for (const raw of lines) {
    if (comment || raw.trimStart().startsWith('<!--')) {
      comment = !raw.includes('-->');
      continue;
    }
    const line = raw.replace(/^(?:\s{0,3}>\s?){1,9}/, '').trimEnd();
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1];
    if (fence !== null || mark !== undefined) {
      if (mark !== undefined) fence = fence === null ? mark : mark === fence ? null : fence;
      if (mark !== undefined) close();
      else open.push(line.trim());
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/.exec(line.slice(0, 1_000));
    if (line.trim() === '') {
      close();
    } else if (heading !== null) {
      close();
      const text = inline(heading[2] ?? '').trim();
      if (heading[1] === '#' && title === null && paragraphs.length === 0) title = text;
      else if (text !== '') paragraphs.push(text);
    } else if (open.length > 0 && /^\s{0,3}(?:=+|-+)\s*$/.test(line)) {
      const text = inline(open.join(' ')).trim();
      open = [];
      if (line.includes('=') && title === null && paragraphs.length === 0) title = text;
      else paragraphs.push(text);
    } else if (
      /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line.slice(0, 200)) ||
      /^\s*\|?[\s:|-]+\|[\s:|-]*$/.test(line.slice(0, 400))
    ) {
      close();
    } else if (/^\s*\[\^?[^\]]{1,80}\]:\s/.test(line)) {
      close(); // a link's or footnote's definition
    } else {
      const item = /^\s*([-*+]|\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/.exec(line);
      const row = /^\s*\|(.*)\|\s*$/.exec(line.slice(0, longestLine));
      if (item !== null || row !== null) close();
      if (row !== null) open.push((row[1] ?? '').replace(/\s*\|\s*/g, ' '));
      else open.push(item === null ? line.trim() : listItem(item[1] ?? '', line.slice(item[0].length).trim()));
      if (row !== null || /(?: {2}|\\)$/.test(raw)) close();
    }
  }
  close();
  return { title: title === '' ? null : title, text: paragraphs.join('\n\n') };
}

/** An item keeps its mark, which says that it belongs to a list of the text; a list of links is a page's menu, and goes by other rules. */
function listItem(mark: string, text: string): string {
  const link = /^(?:\*\*|__)?!?\[[^\]]{0,1000}\]\([^)\s]{0,2000}\)(?:\*\*|__)?$/.test(text.slice(0, 4_000));
  return link || text === '' ? text : `${/\d/.test(mark) ? mark : '-'} ${text}`;
}

/** Marks that are meant as themselves wait as private-use characters until the others are gone. */
const escaped = /\\([\\`*_{}[\]()#+.!|~<>-])/g;

/** Takes the marks inside a line away, never a letter. */
function inline(text: string): string {
  if (text.length > longestLine) return text;
  return text
    .replace(escaped, (_, mark: string) => String.fromCharCode(0xe000 + mark.charCodeAt(0)))
    .replace(/!\[[^\]]{0,500}\]\([^)\s]{0,2000}(?:\s+["'][^"']{0,300}["'])?\)/g, '')
    .replace(/\[([^\][]{1,1000})\]\(<?[^)\s>]{0,2000}>?(?:\s+["'][^"']{0,300}["'])?\)/g, '$1')
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/\[([^\][]{1,500})\]\[[^\]]{0,100}\]/g, '$1')
    .replace(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replace(/<\/?[a-z][a-z0-9]{0,20}(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/(\*\*\*|\*\*|__|~~)(?=\S)([^*_~]{1,5000}?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,5000}?)(?<=\S)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(?=\S)([^_\n]{1,5000}?)(?<=\S)_(?![\w_])/g, '$1')
    .replace(/`([^`]{1,1000})`/g, '$1')
    .replace(/[\ue021-\ue07e]/g, (stand: string) => String.fromCharCode(stand.charCodeAt(0) - 0xe000))
    .replace(/\s+/g, ' ');
}
