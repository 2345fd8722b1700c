/** What Discord's client makes of a message's text: the words a person reads, and what in it does something. */
export interface ShownMarkdown {
  readonly text: string;
  readonly mentions: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, shown: Collected) => string;
}

interface Collected {
  readonly mentions: string[];
  readonly links: { label: string; url: string }[];
}

/** In Discord's own order: an escape before everything, code before links, links before decoration. All are tried at one position. */
const rules: readonly Rule[] = [
  { pattern: /\\([^0-9A-Za-z\s])/uy, read: ([, mark]) => mark ?? '' },
  { pattern: /```(?:[a-z0-9_+\-.#]+\n)?\n?([\s\S]+?)\n?```/iuy, read: ([, body]) => body ?? '' },
  { pattern: /(`+)([\s\S]*?[^`])\1(?!`)/uy, read: ([, , body]) => body ?? '' },
  {
    pattern: /<@[!&]?\d+>|<#\d+>|<\/[^>:]+:\d+>|<id:\w+>|<a?:\w+:\d+>|<t:-?\d+(?::\w)?>|@everyone|@here/uy,
    read: mention,
  },
  { pattern: /\[((?:\\[\s\S]|[^\\\]])+)\]\((https?:\/\/[^\s)]+)\)/uy, read: maskedLink },
  { pattern: /<((?:https?|mailto|tel|steam|discord):[^>\s]+)>/uy, read: bareLink },
  { pattern: /((?:https?|steam|discord):\/\/[^\s<]+)/uy, read: bareLink },
  { pattern: /\*\*|__|~~|\|\||\*|_/uy, read: () => '' },
];

/** Only at the beginning of a line. */
const lineStart = /(?:-#\s|#{1,3}\s|>>>\s|>\s|[-*+]\s|\d+\.\s)/uy;

export function showMarkdown(source: string): ShownMarkdown {
  const collected: Collected = { mentions: [], links: [] };
  return { text: show(source, collected), ...collected };
}

function show(source: string, collected: Collected): string {
  let text = '';
  let at = 0;
  while (at < source.length) {
    if (
      at === 0 ||
      source[at - 1] === '\n' ||
      /^(?:\s|-#\s|>\s)*$/u.test(source.slice(source.lastIndexOf('\n', at - 1) + 1, at))
    ) {
      const start = matchAt(lineStart, source, at);
      if (start !== null) {
        at += start[0].length;
        continue;
      }
    }
    const found = rules
      .map((rule) => ({ rule, match: matchAt(rule.pattern, source, at) }))
      .find(({ match }) => match !== null);
    if (found?.match) {
      text += found.rule.read(found.match, collected);
      at += found.match[0].length;
    } else {
      text += source[at] ?? '';
      at += 1;
    }
  }
  return text;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function mention([whole]: RegExpExecArray, { mentions }: Collected): string {
  mentions.push(whole);
  return whole;
}

function maskedLink([, label = '', url = '']: RegExpExecArray, collected: Collected): string {
  const shown = show(label, collected);
  collected.links.push({ label: shown, url });
  return shown;
}

function bareLink([, url = '']: RegExpExecArray, { links }: Collected): string {
  links.push({ label: url, url });
  return url;
}
