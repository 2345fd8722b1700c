import { visibleText } from '../layout/visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text from anywhere as HTML text or attribute value: it can be no markup, and hides nothing. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/gu, (mark) => entities[mark] ?? '');
}
