import { readFileSync } from 'node:fs';

/** A date or time as GUM annotates it in TEI: its span in the document's text and what its attributes say ("when", "from", "to", …). */
export interface GumDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly when: string | null;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads the dates of one file of the corpus's xml folder. `text` is the document's text as `readGum` gives it: the words are found in it in order. */
export function readGumDates(file: string, text: string): GumDate[] {
  const dates: GumDate[] = [];
  const open: { attributes: Record<string, string>; start: number | null }[] = [];
  let at = 0;
  let end = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const opened = /^<(?:date|time)\b([^>]*)>/.exec(line);
    if (opened !== null) {
      const pairs = [...(opened[1] ?? '').matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        value,
      ]);
      open.push({ attributes: Object.fromEntries(pairs) as Record<string, string>, start: null });
    } else if (/^<\/(?:date|time)>/.test(line)) {
      const { attributes, start } = open.pop() ?? {};
      if (attributes === undefined || start === null || start === undefined) continue;
      dates.push({ start, end, text: text.slice(start, end), when: attributes['when'] ?? null, attributes });
    } else if (line.includes('\t')) {
      const form = unescaped(line.slice(0, line.indexOf('\t')));
      const found = text.indexOf(form, at);
      if (found < 0 || found > at + 80) continue;
      at = end = found + form.length;
      for (const span of open) span.start ??= found;
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

function unescaped(form: string): string {
  return form
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
