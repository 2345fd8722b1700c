import type { types } from '@slack/bolt';
import { webLink } from '../../core/links/web-link.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { SourceEntry } from '../layout/part.ts';
import { quotedSnippet, sourceDetails } from '../layout/source-details.ts';
import { visibleLine } from '../layout/visible-text.ts';
import { literal } from './rich-text.ts';

/** Sources under the article they are of, which is named once; null when there are none. */
export function sourcesBlock(sources: readonly SourceEntry[], linkOf: CitationLink): types.RichTextBlock | null {
  if (sources.length === 0) return null;
  const articles = Map.groupBy(sources, ({ citation }) => `${citation.article.id}/${citation.article.revision}`);
  return { type: 'rich_text', elements: [...articles.values()].flatMap((entries) => articleElements(entries, linkOf)) };
}

function articleElements(entries: readonly SourceEntry[], linkOf: CitationLink): types.RichTextBlock['elements'] {
  const list: types.RichTextList = {
    type: 'rich_text_list',
    style: 'bullet',
    elements: entries.map((entry) => sourceSection(entry, linkOf)),
  };
  const named = entries.find(({ form }) => form !== 'brief');
  if (named === undefined) return [list];
  const unlinked = entries.every(({ citation, form }) => form === 'brief' || webLink(linkOf(citation)) === null);
  const title: types.RichTextSection = {
    type: 'rich_text_section',
    elements: [
      literal(sourceDetails(named.citation), { bold: true }),
      ...(unlinked ? [literal(' · no link recorded')] : []),
    ],
  };
  return [title, list];
}

function sourceSection({ citation, form }: SourceEntry, linkOf: CitationLink): types.RichTextSection {
  // No stranger's words are a link's label.
  const url = form === 'brief' ? null : webLink(linkOf(citation));
  const snippet = form === 'full' ? ` ${visibleLine(quotedSnippet(citation.snippet))}` : '';
  return {
    type: 'rich_text_section',
    elements: [
      literal(`[${citation.n}]${snippet} `),
      literal(visibleLine(citation.ref) || '-', { code: true }),
      ...(url === null ? [] : [literal(' · '), { type: 'link' as const, url, text: 'to the sentence' }]),
    ],
  };
}
