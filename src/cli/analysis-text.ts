import type { CleanArticle } from '../core/article.ts';
import type { ArticleFacts } from '../core/facts.ts';
import { oneLine } from './one-line.ts';

/** The facts of one document for people: what `analyze` prints without `--json`. */
export function analysisText(article: CleanArticle, facts: ArticleFacts): string {
  const { title, outlet, published, publishedDoubt, language } = article;
  const sections: (readonly [string, readonly string[]])[] = [
    ['Summary', [oneLine(facts.summary)]],
    [
      'Actors',
      facts.actors.map(
        ({ name, kind, roles, mentions }) =>
          `${name} (${kind}, ${mentions.length})${roles.length ? `: ${roles.map(({ text }) => oneLine(text)).join('; ')}` : ''}`,
      ),
    ],
    [
      'Figures',
      facts.figures.map(
        ({ expression, counted, claimant }) =>
          `${oneLine(expression.text)}${counted ? ` | ${oneLine(counted.text)}` : ''}${claimant ? ` | says ${claimant.name}` : ''}`,
      ),
    ],
    [
      'Dates',
      facts.dates.map(
        ({ text, value, anchor, event }) =>
          `${value}, “${text}”${anchor ? ` from ${anchor}` : ''}${event ? `: ${oneLine(event.text)}` : ''}`,
      ),
    ],
    [
      'Quotations',
      facts.quotations.map(
        ({ text, direct, speaker }) =>
          `${speaker?.name ?? 'nobody named'}${direct ? '' : ' (reported)'}: ${oneLine(text)}`,
      ),
    ],
  ];
  const head = [title, [outlet, published, language].filter(Boolean).join(', '), publishedDoubt]
    .filter(Boolean)
    .join('\n');
  const body = sections
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => `${name}\n${rows.map((row) => `  ${row}`).join('\n')}`);
  return `${[head, ...body].join('\n\n')}\n`;
}
