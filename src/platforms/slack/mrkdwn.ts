import { visibleText } from '../layout/visible-text.ts';

/** Text as Slack shows it letter for letter where it would read markup: no mention and no link in it takes effect. */
export function escapeMrkdwn(text: string): string {
  return visibleText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `<@U1>`, `<@U1|name>`, `<#C1|name>`, `<!here>`, `<https://a|label>`: what Slack puts in place of what people typed. */
const REFERENCE = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/gu;

/** The words somebody typed, out of a message's text. Mentions of people without a name in them, of `self` too, leave a gap. */
export function typedText(text: string): string {
  return text
    .replace(REFERENCE, (_, mark: string, target: string, label: string | undefined) => {
      if (mark === '') return label ?? target;
      return label === undefined || mark === '!' ? ' ' : label;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
