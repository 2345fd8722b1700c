import type { Part } from './glued-lines.ts';

/** Where a sentence may begin, also one glued to the end of the sentence before. */
const start = '(?:^|(?<=[.!?…”"’)\\]] ?)|(?<=™ ))';
const inside = '[^.!?\\n“”]';
const agencies =
  'Getty Images(?:/File)?|Getty(?! Images)|AFP|AP|Associated Press|Reuters|REUTERS|EPA(?:-EFE)?|Shutterstock|Anadolu(?: Agency)?|Bloomberg|CNN|BBC|Fox News|Al Jazeera|TASS|Sputnik|ZUMA(?: Press)?|Xinhua|Sipa(?: USA)?|NurPhoto|dpa|PA(?: Wire| Media)?|File Photo|Pool(?: Photo)?';
const social = 'Facebook|X|Twitter|Instagram|TikTok|WhatsApp|Telegram|YouTube|LinkedIn';
const disclaimer = `The (?:views|opinions) expressed (?:here|herein|by|in) ${inside}{3,200}\\.(?: ?(?:View|Read) more [^.\\n]{3,40}\\.)?`;

/**
 * Notices that a scraper ran into a paragraph, each a sentence (or a credit) of its own that no article writes: to subscribe, to follow,
 * who owns the rights, who reported beside the author, whose picture it is.
 */
const notices = compiled([
  `${start}(?:©|Copyright ©?|\\(c\\)) ?(?:19|20)\\d\\d ${'[^\\n]'}{3,160}?[Aa]ll [Rr]ights [Rr]eserved\\.?(?:[^\\n]{0,80}$)?`,
  `${start}©(?:19|20)?\\d{0,4} ?[^\\n]{3,80}$`,
  `${start}(?:The )?\\p{Lu}(?:[^.!?\\n“”]|(?<=\\b\\p{Lu})\\.){3,200} contributed (?:reporting )?to (?:this|the) (?:report|story|article)(?: from \\p{Lu}[\\p{L} ,]{2,40})?(?:\\.|$)`,
  `${start}Reporting by \\p{Lu}[^\\n]{3,300}?[;,.] ?(?:[Ww]riting|[Ee]diting)(?: and \\p{L}+)? by \\p{Lu}[^.;\\n]{2,80}(?:[.]|$)`,
  `${start}\\p{Lu}[^.!?\\n“”]{3,40} (?:is|covers|writes|reports)\\b[^!?\\n“”]{0,160}?\\. ?(?:You can )?[Ff]ollow (?:him|her|them) (?:on|at)\\b[^\\n!?]{0,60}(?:\\.(?= )|$)`,
  `${start}Additional reporting (?:by|from) \\p{Lu}[^.!?\\n]{3,140}(?:[.]|$)`,
  `${start}Sign up (?:here|now|today|for|to)\\b(?=${inside}{0,160}(?:newsletter|inbox|here|e-?mail|briefing|alerts))${inside}{0,200}(?:[.!]|$)(?: ?Join us on [^.!?\\n]{3,40}?(?: and (?:${social}))(?=\\W))?`,
  `${start}(?:Readers|Those) (?:in|outside) the ${inside}{2,30} can sign up here\\.`,
  `${start}To get (?:it|them|this|these) (?:delivered )?(?:in|to) your inbox${inside}{0,60}\\.`,
  `${start}(?:Editor[’']s [Nn]ote: )?A version of this (?:story|article|piece)(?: first| originally)? appear(?:s|ed) in ${inside}{5,80}newsletter${inside}{0,90}\\.`,
  `${start}Explore ${inside}{3,60} with news on ${inside}{3,90}\\.`,
  `${start}Stay up[- ]to[- ]date with (?:our )?(?:e-?mail |free |daily |weekly )*(?:updates|alerts|newsletters?)${inside}{0,120}\\.`,
  `${start}\\p{Lu}[\\p{L} ]{2,30} is an? (?:independent, )?(?:nonprofit|non-profit|independent)${inside}{0,30} (?:newsroom|news organi[sz]ation|news outlet)${inside}{0,90}\\.`,
  `${start}[\\p{L} ]{3,30} top(?: \\p{L}+)? headlines(?: for [^.\\n]{3,12}\\.?(?: \\d{1,2})?)? are here\\.?`,
  `${start}Check out what[’']s clicking on \\w+\\.com\\.?`,
  // who writes, and whose opinions they are
  `${start}Editor[’']s [Nn]ote: [^\\n]{3,900}?${disclaimer}`,
  `^\\p{Lu}[^.\\n]{3,120}? is an? [^.\\n]{0,80}(?:columnist|fellow|professor|author|analyst|editor|writer|contributor|correspondent|director|historian|critic|scholar|commentator)\\b[^\\n]{1,400}?${disclaimer}`,
  `${start}${disclaimer}`,
  `${start}Editor[’']s [Nn]ote: This (?:story|article|post|video|report|piece) (?:contains|includes) ${inside}{3,160}\\.`,
  `(?:${start}|(?<=\\p{L})(?=By entering))By (?:entering your e-?mail|signing up|subscribing)${inside}{0,40}(?:,|click)[^\\n]{3,260}?(?:Privacy Policy|Terms)[^\\n]{0,220}?(?:opt[- ]out at any time\\.|communications[^.\\n]{0,60}\\.|(?=$))`,
  `You understand that you can opt[- ]out at any time\\.`,
  `Subscribed ?You[’']ve successfully subscribed to this newsletter!`,
  `${start}\\p{Lu}${inside}{3,60}newsletter brings you [^\\n]{5,140}?(?:[.!](?="? ?By entering|$)"?|(?=By entering))`,
  `${start}Get the latest [^.!?\\n]{5,160}?(?:content|inbox|newsletter|updates)\\.`,
  `${start}(?:Follow|Find|Like) (?:us|BBC [^.!?\\n]{2,40}?|(?:him|her|them)) on (?:${social})\\b[^.!?\\n]{0,110}(?:\\.|$)`,
  `${start}Follow @\\w+ on (?:${social})(?= ?[\\p{Lu}“"]|[.]|$)`,
  `(?:#[\\p{L}\\p{N}_]{1,60}(?:\\s+|$)){3,40}`,
  `${start}(?:Recommended for you|More on this story|Comments \\(\\d{1,5}\\))(?= ?[\\p{Lu}“"]|$)`,
  `${start}Last updated (?:on |at )?[^.\\n]{4,40}?\\d{1,2}[:.]\\d{2}(?: ?[APap]\\.?[Mm]\\.?)?(?= |$)`,
  `${start}(?:Image (?:caption|source),?|Tags:) [^.\\n]{3,120}$`,
  `^Image [^\\n]{3,500}? Credit(?:\\.{3}|…)? ?\\p{Lu}[^\\n]{2,90}$`,
  `${start}Join us on (?:${social}) and (?:${social})(?=\\W|$)`,
  `${start}(?:Listen|Subscribe) to [^.!?\\n]{3,90}(?:on (?:BBC )?Sounds|podcasts?)\\b[^.!?\\n]{0,110}(?:\\.|$)`,
  `${start}(?:Send|Share|Email) (?:us )?your stor(?:y|ies)(?: ideas?)? (?:to|with)[^\\n]{3,110}$`,
  `${start}Go to \\w+\\.(?:com|org|co\\.uk) for more news[^.!?\\n]{0,60}\\.`,
  `${start}Read more (?:opinion|about|on) [^.!?\\n]{0,20}\\b(?:CNN|BBC|our (?:site|website))\\.`,
  `Video Ad Feedback [^\\n]{0,200}?\\d{1,2}:\\d{2} - Source: (?:CNN|\\p{Lu}[\\p{L}.]+)`,
  `${start}(?:Advertisement|ADVERTISEMENT|Story continues below(?: advertisement)?|Article continues below(?: advertisement)?)(?= ?[\\p{Lu}“"]|$)`,
  `${start}Share this (?:article|story|page|post)(?: on (?:${social})(?:(?:, | and |, and )(?:${social}))*)?(?= ?[\\p{Lu}“"]|\\.|$)`,
  `${start}We use cookies ${inside}{3,120}\\.(?: ?By continuing ${inside}{3,120}\\.)?`,
  `^CLOSE (?=\\p{Lu}\\p{Ll}|A )`,
  `${start}(?:Hide|Toggle|Enlarge) [Cc]aption(?=\\s\\p{Lu}|$)`,
  // a live page's words about itself
  `${start}(?:Our|The|This) live (?:coverage|blog|updates?|reporting|page)${inside}{0,100}? (?:has|have|is|are) (?:now )?(?:moved|ended|concluded|closed|paused|over|wrapped up)${inside}{0,60}[.!]`,
  `${start}We(?: have|[’']ve) (?:now )?(?:wrapped up|ended|closed|paused|finished|concluded) our live (?:coverage|blog|reporting)${inside}{0,60}[.!]`,
  `${start}(?:Follow|Scroll|Read|Catch up|See)\\b${inside}{0,90}\\b(?:posts|updates|entries) +below${inside}{0,120}(?:[.!]|$)`,
  `${start}(?:Read|Follow|See|Find) (?:the|our|all the) latest (?:developments|updates|news|coverage) here(?:[.!]|$)`,
  `${start}Follow (?:along with )?(?:the |our )?(?:\\p{Lu}[\\p{L} ]{1,20}[’']s )?live (?:coverage|updates|blog|reporting)\\b${inside}{0,60}(?:[.!]|$)`,
  `${start}Click here to (?:read|see|view|get|sign|subscribe|watch)${inside}{0,80}(?:\\.|$)`,
]);

/** Whose picture it is. At the end of a short paragraph they show that the whole is a caption, which the rules for lines know. */
const credits = compiled([
  // "(Saul Loeb/AFP via Getty Images)", "(AP Photo/Ann Roe)", "(Photo by …)"
  `\\((?:Photo(?:graph)? by |Courtesy:? |Image credit:? )[^()\\n]{3,110}\\)`,
  `\\((?=[^()\\n]{0,90}(?:/| via |Photo))[^()\\n]{2,110}?(?:${agencies})(?:[,;/][^()\\n]{0,60})?\\)`,
  `\\((?:AP Photo|AFP|Reuters|REUTERS|Getty)/[^()\\n]{3,80}\\)`,
  `\\((?:Getty Images|iStock)(?:/File)?\\)|(?<=[.!?…”"’] ?)\\((?:Reuters|REUTERS|AP|AFP)(?:/File)?\\)(?! ?[-–—])`,
  // "Saul Loeb/AFP/Getty Images" behind a caption
  `${start}(?:\\p{Lu}[\\p{L}.’'-]{0,30} ){0,3}\\p{Lu}[\\p{L}.’'-]{0,30}(?:/\\p{Lu}[\\p{L} &.-]{1,30}?){0,3}/(?:${agencies})(?=$|\\s+(?:Related article|\\p{Lu}(?!\\p{L}* (?:poll|survey))|[“"]))`,
]);
const longestCaption = 600;

function compiled(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'gu'));
}

/** A cheap look before the long one. */
const hints =
  /^CLOSE |[Cc]aption\b|(?:views|opinions) expressed|newsroom|news organi[sz]ation|Stay up|Explore |headlines|clicking on|Editor[’']s [Nn]ote|live (?:coverage|blog|updates?|reporting|page)|entries|posts +below|updates +below|latest [a-z]+ here|©|#\S+\s+#|Recommended for|More on this|Comments \(|Last updated|^Image |Image (?:caption|source)|Tags:|\(c\) ?\d|Copyright|contributed |Additional reporting|Reporting by|[Ss]ign up|inbox|A version of this|opt[- ]out|Subscribed|newsletter|Get the latest|[Ff]ollow |Find |Like |Join us|Listen to|Subscribe to|your stor|for more news|Read more|Video Ad|dvertisement|ADVERTISEMENT|continues below|Share this|cookies|Click here|Photo|Courtesy|\((?:Reuters|REUTERS|AP|AFP)|\/(?:AFP|AP|Getty|Reuters|REUTERS|EPA|Shutterstock|Anadolu|CNN|BBC|Bloomberg|Pool|TASS|Sputnik|PA|File)|(?:via|REUTERS|Getty)/;

/** Parts a paragraph at the notices in it. */
export function partInlineNotices({ text, glued }: Part): readonly Part[] {
  if (glued || !hints.test(text)) return [{ text, glued }];
  const spans: [number, number][] = [];
  for (const notice of notices)
    for (const { 0: found, index } of text.matchAll(notice)) spans.push([index, index + found.length]);
  for (const credit of credits) {
    for (const { 0: found, index } of text.matchAll(credit)) {
      const end = index + found.length;
      const whole = text.slice(0, index).trim() === '';
      if (whole || text.length > longestCaption || text.slice(end).trim().length > 1) spans.push([index, end]);
    }
  }
  if (spans.length === 0) return [{ text, glued }];
  spans.sort(([a], [b]) => a - b);
  const parts: Part[] = [];
  let from = 0;
  for (const [first, end] of spans) {
    if (end <= from) continue;
    const before = text.slice(from, Math.max(from, first)).trim();
    if (before !== '') parts.push({ text: before, glued: false });
    parts.push({ text: text.slice(Math.max(from, first), end).trim(), glued: true });
    from = end;
  }
  const rest = text.slice(from).trim();
  if (rest !== '') parts.push({ text: rest, glued: false });
  return parts;
}
