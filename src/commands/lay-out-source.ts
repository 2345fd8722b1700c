import type { AlsoTold } from '../answers/figures/also-told.ts';
import type { Answer } from '../core/answer.ts';
import { type Block, line, type Message } from '../core/message.ts';

/** One source in full: title, outlet, date, the link or that none is recorded, the passage around the words, and who else tells it. */
export function layOutSource(answer: Answer, also: AlsoTold): Message {
  const [citation] = answer.citations;
  const [item] = answer.items;
  if (citation === undefined || item === undefined) {
    return { blocks: [{ type: 'paragraph', line: line(answer.note ?? `Nothing found for “${answer.query}”.`) }] };
  }
  const { article } = citation;
  const facts = [article.outlet ?? 'outlet not recorded', article.published?.slice(0, 10) ?? 'date not recorded'].join(
    ', ',
  );
  const blocks: Block[] = [
    { type: 'heading', text: article.title },
    { type: 'paragraph', line: line(facts, [citation.n]) },
  ];
  const language = foreignLanguage(article.language);
  if (language !== null) {
    blocks.push({
      type: 'paragraph',
      line: line(
        `The article is in ${language}: it can be searched and cited, but no names, figures, dates or quotations are read from it.`,
      ),
    });
  }
  if (article.publishedDoubt !== null) blocks.push({ type: 'paragraph', line: line(article.publishedDoubt) });
  blocks.push({ type: 'paragraph', line: line([{ text: item.text, style: 'quote' }], [citation.n]) });
  if (article.url === null) blocks.push({ type: 'paragraph', line: line('No link is recorded for this article.') });
  if (answer.note !== null) blocks.push({ type: 'paragraph', line: line(answer.note) });
  if (also.citations.length > 0) {
    const outlets = also.citations.map((other) => other.article.outlet ?? 'outlet not recorded').join('; ');
    const told = `Also told by: ${outlets}${also.more > 0 ? `; and ${also.more} more` : ''}`;
    const numbers = also.citations.map(({ n }) => n);
    blocks.push({ type: 'paragraph', line: line(told, numbers) });
  }
  blocks.push({ type: 'sources', citations: [citation, ...also.citations] });
  return { blocks };
}

/** The English name of an article's language; null for English and for one that cannot be told. */
function foreignLanguage(code: string): string | null {
  return code === 'en' || code === 'und' ? null : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
}
