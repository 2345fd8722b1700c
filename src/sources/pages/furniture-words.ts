/** Tags of a block that are features. */
export const blockTags = [
  'p',
  'li',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'td',
  'tr',
  'figcaption',
  'blockquote',
  'pre',
  'dd',
  'section',
  'body',
];
/** The commonest words of seven languages: sentences hold many, furniture few. */
export const common = new Set(
  `the of and to in a is that for it was on with as at by be this from are he his has have had not but they which who were said an we
will you your i le la les de des du et en un une est que qui dans pour sur par au ne pas plus der die das und den von zu mit dem ist
nicht ein eine auf für im sich el los las y se con su lo como más o os as do da em não uma é no na il di che è per non si del`.split(
    /\s+/,
  ),
);

/** Phrases of furniture, each a feature of its own. */
export const cues: readonly RegExp[] = [
  /©|\(c\) ?\d{4}|copyright|all rights reserved/i,
  /subscri|newsletter|sign up|inbox|log in|sign in|register|abonn/i,
  /cookie|privacy|terms of|consent|gdpr/i,
  /^(?:read more|also read|see also|related|more:|recommended|watch|listen|read:|up next|don't miss|you may|you might|lire aussi|lesen sie|mehr zum|leer también|leia)/i,
  /^(?:by|written by|posted by|published|updated|last updated|posted|author|reviewed by|edited by|von|por|par)\b/i,
  /\b(?:is a|are) .{0,60}(?:writer|editor|reporter|journalist|author|correspondent|contributor|columnist|producer|freelance)/i,
  /(?:photo|image|picture|foto|photograph|credit|courtesy|getty|shutterstock|illustration|reuters|afp)\b/i,
  /\bcomments?\b|\breply\b|kommentar/i,
  /share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|instagram|follow us/i,
  /advertis|sponsor|affiliate|commission|anzeige|werbung|publicidad/i,
  /click here|contact us|call us|get started|learn more|buy now|free trial|download|shop now|book a/i,
  /^\W{0,3}(?:tags?|topics?|categor|filed under|keywords)\b/i,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|\b\d{4}-\d\d-\d\d|\d{1,2} (?:min(?:ute)?s?|hours?|days?) (?:ago|read)/i,
  /[|•·»›]/,
  /\?$/,
  /:$/,
  /^["“„«‘]/,
  /@[\w.]|https?:|www\./,
  /(?:…|\.\.\.|\[…\]|»|→|>)$/,
  /^\W{0,3}(?:pictured|file photo|above|below|left|right|seen here|watch|video|archivbild|bild)\b|\((?:pictured|left|right)\b/i,
  /\b(?:has written|is based in|is the author of|joined .{0,40} in|graduated|covers|lives in|holds a|tweets? at|follow (?:him|her|them)|his work|her work|autor|redakteur)\b/i,
  /\b(?:your|you agree|you can|you'll|email address|unsubscribe|our (?:website|site|app|team|readers|daily|weekly|terms|privacy))\b/i,
  /\b(?:this (?:article|story|post|report|piece|content) (?:was|is|has|originally|first|appeared)|originally (?:published|appeared)|first published|editor'?s note|correction|clarification|republish)/i,
  /^\W{0,3}(?:advertisement|article continues|story continues|continue reading|read (?:more|full|the full)|view (?:more|all|gallery)|show more|load more|sign up|loading)/i,
];

/** What bodies seldom say and notices, forms and offers often do; how many a block holds is a feature. */
export const notices =
  /\b(?:all rights reserved|your inbox|our newsletters?|daily newsletter|weekly newsletter|email address|not be published|required fields|save my name|something went wrong|while submitting|(?:this|our) (?:web)?site|uses? cookies|cookie policy|privacy policy|privacy notice|terms (?:of|and|&) \w+|you (?:consent|agree) to|opt[- ]out|by (?:continuing|clicking|signing|submitting|subscribing)|unsubscribe|trademarks?|getty images|opens in|new window|affiliate|commission|sponsored|advertis\w+|already (?:a|an) \w+|create an? account|log ?in|sign (?:in|up)|password|free trial|cancel any ?time|subscribe|subscribers?|subscription|follow us|share this|click here|learn more|read more|contact us|call us|get in touch|book (?:a|your)|schedule (?:a|your)|get started|download|leave a (?:comment|reply)|view all|show more|load more|min read|tickets|free shipping|add to cart|abonnieren|abonnement|anmelden|datenschutz\w*|newsletters?|impressum|werbung|anzeige|se connecter|s'abonner|suscr[ií]b\w+)\b/gi;

/** Headings of what follows an article rather than of its parts. */
export const foreignHeading =
  /\b(?:related|recommend|popular|trending|latest|most (?:read|viewed|shared)|more (?:from|on|in|news|stories|articles|like)|you may|you might|also like|up next|next|read (?:more|next|also)|don't miss|top stories|in this (?:section|series)|elsewhere|keep reading|weitere|mehr|meistgelesen|auch interessant|lire aussi|à lire|más|leer)\b/i;
export const formHeading =
  /comment|newsletter|subscri|sign up|log in|register|cookie|privacy|consent|share|follow|contact|support|donate|download|about (?:the|us|me)|author|tags|topics|categor|sponsor|advert|leave a|reply|join/i;
