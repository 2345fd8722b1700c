/** What authors of pages call the parts of a page, in class names and ids. Order is the order of the classifier's features. */
export const classHints: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'comments', pattern: /comment|disqus|discuss|respond|reply|remark|feedback/ },
  {
    name: 'related',
    pattern:
      /related|recommend|read-?(?:more|next|also)|more-?(?:stories|from|on|news|articles)|also|suggest|similar|teaser|popular|trending|most-|outbrain|taboola|up-?next|recirc|latest|carousel|card/,
  },
  { name: 'share', pattern: /share|sharing|social|follow|tweet|facebook|twitter|whatsapp|addthis/ },
  { name: 'navigation', pattern: /nav|menu|crumb|pagin|pager|toc\b|table-?of-?contents|skip|jump/ },
  { name: 'footer', pattern: /foot|copyright|legal|disclaim|colophon/ },
  { name: 'header', pattern: /header|masthead|banner|top-?bar|hero/ },
  { name: 'side', pattern: /side|aside|rail\b|widget|right-?col|left-?col|secondary|complementary/ },
  { name: 'advert', pattern: /\bads?\b|[-_]ads?[-_]|advert|sponsor|promo|commercial|dfp|affiliate|partner|deal/ },
  {
    name: 'form',
    pattern:
      /newsletter|subscri|sign-?up|regist|log-?in|form\b|search|paywall|modal|popup|overlay|cookie|consent|gdpr|donat|cta\b|call-?to-?action|optin|inscri/,
  },
  { name: 'byline', pattern: /meta|byline|author|date|time\b|publish|bio\b|avatar|profile|contributor|info\b/ },
  { name: 'topics', pattern: /tag(?:s|ged|list|cloud)?\b|categor|topic|keyword|label/ },
  { name: 'caption', pattern: /caption|credit|figure|photo|image|img|gallery|slide|video|media\b|player|embed/ },
  {
    name: 'body',
    pattern:
      /article[-_]*(?:body|content|text|main)|entry[-_]*content|post[-_]*(?:content|body|text|article)|story[-_]*(?:body|content|text)|body[-_]*(?:text|copy|content)|content[-_]*(?:body|text|article|main)|main[-_]*content|rich[-_]*text|prose|wysiwyg|field[-_]*(?:name-)?body|text[-_]*(?:block|content|body)|paragraph|markdown/,
  },
  { name: 'content', pattern: /article|content|entry|post|story|text|body|main|blog|news|page/ },
  { name: 'headline', pattern: /title|headline|heading|kicker|eyebrow/ },
  {
    name: 'summary',
    pattern: /summary|intro|lead\b|lede|standfirst|subtitle|subhead|dek\b|excerpt|abstract|description|chapo|sapo/,
  },
  { name: 'list', pattern: /list|item|grid|row\b|collection|feed|archive/ },
  { name: 'hidden', pattern: /hidden|hide\b|invisible|sr-only|screen-reader|visually|no-?print|collaps/ },
  {
    name: 'consent',
    pattern:
      /cookie|consent|gdpr|onetrust|ot-sdk|optanon|didomi|cmp[-_]|qc-cmp|cky-|truste|privacy|usercentrics|sp_message/,
  },
  {
    name: 'offer',
    pattern: /paywall|premium|subscri|membership|register|regwall|piano|upsell|offer|checkout|log-?in|account|verif/,
  },
  { name: 'portrait', pattern: /\bbio\b|author|contributor|about-?(?:the|me|us|auth)|avatar|profile|staff|writer/ },
  {
    name: 'inset',
    pattern: /info-?box|fact-?box|expandable|accordion|sidebar|\bbox\b|callout|toggle|read-?next|recommend|second/,
  },
  { name: 'embedded', pattern: /twitter|tweet|instagram|facebook|tiktok|embed|oembed/ },
  { name: 'quotation', pattern: /quote|pull|callout|highlight|note\b|aside|box\b|fact|sidebar-in/ },
];
