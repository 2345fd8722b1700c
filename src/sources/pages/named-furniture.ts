import type { PageBlock, Surroundings } from './page-blocks.ts';

interface NamedPart {
  readonly what: string;
  readonly name: RegExp;
  /** What else must be true of the part. */
  readonly needs?: (sums: Surroundings['sums']) => boolean;
}

/**
 * Names that authors of pages give to nothing but furniture. On the development pages they hold next to no body once parts
 * that hold much of the page are let be: some wrap the whole article in `paywall` or call it `newsletter-post`.
 */
const parts: readonly NamedPart[] = [
  {
    what: 'the author',
    name: /\b(?:author|writer|contributor)[-_]{0,2}(?:bio|box|card|desc\w{0,8}|about|profile|text|info)|\bprofile[-_]{0,2}(?:text|data|desc|about)|\babout[-_]{0,2}(?:the[-_]{0,2})?author|\bbio[-_]{0,2}(?:box|text|content)|authorbox/,
  },
  {
    what: 'a newsletter',
    name: /newsletter[-_]{0,2}(?:sign|promo|form|box|block|widget|cta|module|embed|subscri|inline)|mc4wp|mailchimp|\boptin-|email[-_]capture/,
  },
  {
    what: 'an offer',
    name: /(?:subscri\w{0,6}|premium|member\w{0,4}|pay-?wall|reg-?wall)[-_]{0,2}(?:offer|promo|prompt|cta|box|banner|message|overlay)/,
    needs: ({ controls }) => controls > 0,
  },
  {
    what: 'other articles',
    name: /\b(?:related|recommended|popular|trending|latest)[-_]{0,2}(?:stor(?:y|ies)|articles?|posts?|news|links|reads?|content)\b|\b(?:outbrain|taboola)/,
    needs: ({ chars, linkChars }) => linkChars > 0.2 * chars,
  },
  {
    what: 'terms of reprinting',
    name: /\brepubli(?:sh|cation)[-_]|[-_]republi(?:sh|cation)\b|\bcc-policy\b/,
  },
  {
    what: 'consent',
    name: /onetrust|\bot-sdk|optanon|didomi|qc-cmp|usercentrics|sp_message|cybotcookiebot|\bcky-|cookie[-_]{0,2}(?:banner|notice|bar|law|popup|consent|dialog)/,
  },
];
/** How far up a name counts, and how much of the page's text the part may hold. */
const nearest = 5;
const mostShare = 0.25;
const mostParagraphs = 6;

/** Whether a block stands in a part that its name gives away as furniture. `pageChars` is the text of all blocks. */
export function inNamedFurniture({ around }: PageBlock, pageChars: number): boolean {
  let each: Surroundings | null = around;
  for (let level = 0; each !== null && level < nearest; level++, each = each.parent) {
    const { name, sums, tag } = each;
    if (
      tag === 'body' ||
      tag === 'main' ||
      tag === 'article' ||
      sums.chars > mostShare * pageChars ||
      sums.paragraphs > mostParagraphs
    )
      return false;
    if (name.length > 3 && parts.some((part) => part.name.test(name) && part.needs?.(sums) !== false)) return true;
  }
  return false;
}
