import { endOfArticle } from './furniture.ts';
import type { Line } from './line.ts';
import type { RemovalReason } from './line-rules.ts';

type Reasons = (RemovalReason | null)[];

/**
 * Everything after the comment form or the source link goes, if the article stands before it: at least two thirds of the
 * page's body words, so that a stray "Comments" near the top cuts nothing.
 */
export function markTail(lines: readonly Line[], reasons: Reasons): void {
  let total = 0;
  for (let i = 0; i < lines.length; i++) if (reasons[i] === null) total += bodyWords(lines[i] as Line);
  let before = 0;
  let cut = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (cut) {
      reasons[i] ??= 'after the article';
      continue;
    }
    if (reasons[i] === null) before += bodyWords(line);
    else if (before * 3 >= total * 2 && total > 0 && isEnd(line)) cut = true;
  }
}

/** Headlines are clauses; the rows of a table at the end of an article are not. */
const functionWord =
  /\b(?:the|a|an|to|of|in|on|for|with|is|are|was|as|at|by|from|after|over|and|how|what|why|who|when|says?|will|not)\b/;
const longestRun = 40;

/** What trails behind the last paragraph as three or more headlines in a row is a list of links. */
export function markTrailingLinks(lines: readonly Line[], reasons: Reasons): void {
  const run: number[] = [];
  let hasBody = false;
  let furniture = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const reason = reasons[i];
    if (reason === 'site furniture' || reason === 'notice of the site') furniture++;
    if (reason !== null) continue;
    const line = lines[i] as Line;
    if (line.closed || line.words > 20 || /[:;,]$/.test(line.text) || /^[\p{Ll}•*–—-]/u.test(line.text)) {
      hasBody = line.body && !/:$/.test(line.text);
      break;
    }
    run.push(i);
  }
  const headlines = run.filter((index) => functionWord.test((lines[index] as Line).plain)).length;
  const rows = run.filter((index) => /^\d{1,3}[.)] /.test((lines[index] as Line).text)).length;
  const table = rows * 2 > run.length || run.some((index) => /\|/.test((lines[index] as Line).text));
  // Menus are no clauses either, but they stand among buttons and notices.
  const links = (headlines * 2 > run.length && run.length <= longestRun) || furniture >= 2;
  if (hasBody && !table && links && run.length >= 3) for (const index of run) reasons[index] = 'after the article';
}

function isEnd(line: Line): boolean {
  return !line.closed && endOfArticle.test(line.plain);
}

function bodyWords(line: Line): number {
  return line.body ? line.words : 0;
}
