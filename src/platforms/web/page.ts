import { createHash } from 'node:crypto';
import type { CommandDeclaration } from '../platform.ts';
import { escapeHtml } from './escape.ts';
import { askLink } from './render.ts';

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
form { display: flex; gap: .5rem; } input { flex: 1; font: inherit; padding: .5rem .75rem; } button { font: inherit; padding: .5rem 1rem; }
h1 { font-size: 1.1rem; } h1 a { color: inherit; text-decoration: none; } h2 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
ul { padding-left: 1.2rem; } li { margin: .35rem 0; } q { quotes: none; font-style: italic; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; } td:nth-last-child(2) { white-space: nowrap; }
@media (max-width: 34rem) { thead { position: absolute; clip-path: inset(50%); } tr { display: block; padding: .4rem 0; border-bottom: 1px solid var(--line); } td { display: inline; border: 0; padding: 0; } td:nth-last-child(2) { white-space: normal; } td:first-child { font-weight: bold; } td[data-name]:not(:first-child)::before { content: ' · ' attr(data-name) ': '; opacity: .75; } td:empty { display: none; } td:last-child::before { content: ' '; } }
.sources { border-top: 1px solid var(--line); padding-top: .8rem; font-size: .88rem; opacity: .85; } .sources :target, .sources li:target { outline: 2px solid; outline-offset: 4px; }
.cite { text-decoration: none; font-size: .85em; } nav a { display: inline-block; margin: .3rem .6rem .3rem 0; } footer { margin-top: 2.5rem; font-size: .85rem; opacity: .7; }
`;

/** No script, nothing from elsewhere: only this style. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The whole page: a box to ask in, and the answer, if something was asked. */
export function pageOf(question: string, answer: string, commands: readonly CommandDeclaration[]): string {
  const examples = ['/who Kaja Kallas', '/figures North Korean troops', '/dates inauguration', '/quotes Rutte'];
  const asked =
    answer === ''
      ? `<p>Ask, for example: ${examples.map((each) => `<a href="${askLink(each)}">${escapeHtml(each)}</a>`).join(', ')}</p>`
      : answer;
  const names = commands
    .filter(({ manages }) => !manages)
    .map(({ name, description }) => `<option value="/${escapeHtml(name)} ">${escapeHtml(description)}</option>`);
  // With an answer below it the box would keep the keys that scroll, and open a phone's keyboard over what is to be read.
  const focus = question === '' ? ' autofocus' : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${question === '' ? 'Briefing bot' : `${escapeHtml(question)} · Briefing bot`}</title><style>${style}</style></head>
<body><h1><a href="/">Briefing bot</a></h1>
<form action="/" method="get"><input name="q" list="commands" aria-label="Ask" placeholder="/who Kaja Kallas" value="${escapeHtml(question)}"${focus} maxlength="500"><button>Ask</button></form>
<datalist id="commands">${names.join('')}</datalist>
<main>${asked}</main>
<footer>Every line is proved by a verbatim snippet. <a href="${askLink('/help')}">Help</a> · <a href="${askLink('/status')}">Status</a></footer>
</body></html>`;
}
