/** Lines that are never body, as their plain form (lower case, outer punctuation off). Whole lines only. */
export const furnitureLines: ReadonlySet<string> = new Set(
  `close|menu|main menu|home|home page|homepage|search|search for|toggle navigation|navigation|skip to content|skip to main content|
skip to navigation|jump to content|sign in|sign up|log in|login|log out|logout|register|my account|account|subscribe|subscribe now|
subscribe today|newsletter|newsletters|rss|share|share this|share this article|share this story|share article|share on facebook|share on twitter|
share on x|share on whatsapp|share on linkedin|share via email|share by email|tweet|tweet this|print|print this|print article|email|e-mail|
email this|copy|copy link|link copied|copy url|save|save article|saved|bookmark|gift this article|like|like this|like loading|likes|follow|follow us|
following|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|tiktok|messenger|google news|flipboard|viber|vk|
threads|bluesky|mastodon|tumblr|advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid content|
article continues below|story continues below|article continues after this advertisement|story continues below advertisement|
scroll to continue|continue reading|keep reading|read more|read full story|read the full story|read full article|read the full article|learn more|see more|
show more|view more|load more|view all|see all|more|next|previous|prev|next page|previous page|next article|previous article|next post|previous post|
next story|previous story|back|back to top|top|go to top|scroll to top|loading|please wait|expand|collapse|comments|comment|no comments|
no comments yet|view comments|show comments|hide comments|add comment|add a comment|leave a comment|leave a reply|leave comment|post a comment|
post comment|write a comment|join the conversation|join the discussion|start the conversation|cancel reply|reply|be the first to comment|
comments are closed|comments off|submit|send|name|website|email address|your name|your email|report|report this|source link|source|sources|via|original article|original source|
view original|tags|tag|topics|categories|category|filed under|keywords|listen|listen to article|listen to this article|listen now|watch|watch now|watch live|watch video|
play|play video|pause|mute|unmute|fullscreen|video|videos|photo|photos|photo gallery|gallery|slideshow|image|images|caption|image caption|
hide caption|toggle caption|enlarge|enlarge image|zoom|image source|media caption|about the author|about author|author|view all posts|
all posts|more from this author|contact us|contact|about us|about|advertise|advertise with us|privacy policy|privacy|terms of use|terms of service|
terms and conditions|terms|cookie policy|cookies|cookie settings|accept|accept all|accept cookies|reject all|decline|ok|got it|i agree|manage preferences|
sitemap|help|faq|feedback|careers|disclaimer|english|en|dark mode|light mode|breaking news|breaking|live|latest|popular|trending|trending now|
notifications|enable notifications|allow|no thanks|not now|maybe later|donate|support us|download app|download the app|get the app|app store|google play|
font size|text size|a a|x|fb|ig|yt|lire aussi|lire plus|partager|fermer|connexion|accueil|compartir|cerrar|inicio|publicidad|publicité|anzeige|
teilen|schließen|startseite|condividi|chiudi|fechar|compartilhar|publicidade`
    .split('|')
    .map((line) => line.trim()),
);

/** A line that opens with one of these, and is not long, leads away from the article. Anchored at the start of the plain form. */
export const leadsAway: readonly RegExp[] = [
  /^(?:also read|read also|also see|see also|also watch|watch also|also on (?!.*\b(?:said|says|wrote|tweeted|posted|added|told)\b)[a-z ]{2,30}|read more|read next|up next|read this|must read|more to read|related|related (?:article|articles|story|stories|news|post|posts|topics?|reading|content|coverage|links?|video)|recommended|recommended (?:for you|reading|articles?|stories)|suggested reading|further reading|you may also like|you might also like|more on this(?: story| topic)?|more from [a-z ]{2,30}|more stories|don't miss|in case you missed it|editor's picks?|lire aussi|à lire aussi|a lire aussi|lire également|voir aussi|lee también|leer también|lea también|le puede interesar|leia também|leia mais|lesen sie auch|mehr zum thema|leggi anche|lees ook|läs även|читайте также) ?[:|>»-]/,
  // The same in other languages; never the verb alone ("Lea:" and "Mira:" are people in interviews).
  /^(?:auch interessant|das könnte (?:dich|sie) auch interessieren|lesen sie (?:dazu|mehr)|siehe auch|schon gelesen\??|à voir aussi|lire la suite|puedes ver|(?:también )?te puede interesar|también puedes leer|le[ae] además|le[ae]r? más|v(?:ea|er) también|confira também|leia ainda|saiba mais|vej[ao] (?:mais|também)|czytaj (?:również|także|też|więcej)|dowiedz się więcej|przeczytaj (?:również|także|też)|zobacz (?:również|także|też|więcej)|guarda anche|leggi di più|vedi anche|lees meer|les (?:mer|også)|læs (?:mere|også)|läs (?:mer|också)|baca juga|lihat juga|čtěte (?:také|více)|čítajte (?:aj|viac)|дивіться також|смотрите также|читайте (?:ещё|також|ще)|прочетете още|citește (?:mai mult|și)|διαβάστε (?:ακόμα|ακόμη|επίσης|περισσότερα)|xem thêm|đọc thêm) ?:/,
  /^(?:also read|read also|read more|click here|tap here|click to|watch|listen|see)\b(?: more)?(?: about| here| on| at)? ?:/,
  /^read (?:our|the) (?:complete|full) [^.:]{2,60} review$/,
  /^(?:click|tap) (?:here|on) (?:to|for|the link)\b/,
  /^(?:follow|like|join|find|visit|add) (?:us|our|me) (?:on|in|at|page|channel|group|whatsapp|telegram|facebook|twitter|as a)\b/,
  /^follow .{2,60} on (?:twitter|x|facebook|instagram|telegram|whatsapp|google news|linkedin|youtube)\b/,
  /^(?:prev|previous|next)(?: (?:post|article|story|page))? ?[:|«»<>←→-]/,
  /^(?:short ?(?:link|url)|permalink) ?:/,
  /^(?:to|for) (?:read|continue reading|see|view) (?:the )?(?:full|more|rest)\b/,
  /^(?:continue reading|read the full|read full) /,
];

/** Asks of the reader, and the small print: anywhere in a line that is not long. */
export const sitePhrases: readonly RegExp[] = [
  /\byour email address will not be published\b/,
  /\brequired fields are marked\b/,
  /\bsave my name, email\b/,
  /\bnotify me of (?:new|follow-?up)\b/,
  /^(?:please )?(?:log|sign) ?in to (?:comment|leave|reply|post|continue|read)/,
  /\byou must be logged in to\b/,
  /^this site uses (?:akismet|cookies)\b/,
  /^(?:we|this (?:web)?site|our (?:web)?site)(?: and our (?:\d+ )?partners)? (?:use|uses|store)s? (?:cookies|information on)\b/,
  /^by (?:continuing|clicking|signing up|subscribing|using this|browsing|submitting|registering)\b/,
  /(?:^|[.?!:] )(?:please )?(?:sign up|subscribe|register)(?: now| here| today| free)? (?:for|to) (?:our|the|this|my|[a-z' ]{2,30}'s)? ?(?:[a-z' ]{0,30})(?:newsletters?|updates|briefing|channel|podcast|mailing list|alerts|notifications)\b/,
  /^(?:sign up|subscribe)(?: now| here| today)? (?:for|to|and)\b/,
  /^get (?:the|our|all the|breaking|more) .{0,60}(?:newsletter|inbox|alerts|in your email|delivered|on the app|straight to your)\b/,
  /\b(?:delivered|sent|straight|directly) to your (?:inbox|email)\b/,
  /^(?:enter|type) your (?:e-?mail|name|comment|search)\b/,
  /\bunsubscribe at any time\b/,
  /^download (?:our|the) .{0,30}\bapp\b/,
  /^(?:already a|become a|are you a) (?:subscriber|member)\b/,
  /^(?:subscribe|log in|sign in|register) to (?:continue|read|unlock|view)\b/,
  /^to continue reading\b/,
  /^(?:you have|you've) .{0,30}(?:free articles?|articles? left)\b/,
  /\ball rights reserved\b/,
  /^(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?\d{4}\b/,
  /\bmay not be (?:published|reproduced|republished), (?:broadcast|rewritten|in whole|distributed)\b/,
  /^(?:privacy policy|terms of (?:use|service)|cookie policy)\b/,
  /^(?:this|the) (?:article|story|post|piece|content) (?:was )?(?:first|originally) (?:appeared|published|posted)\b/,
  /^(?:the post )?.{0,200} (?:first appeared|appeared first) on .{2,80}$/,
  /^(?:this (?:article|story|report) (?:has been|was|is) (?:published|auto-?generated|generated|syndicated|edited) (?:by|from|without)|\(?this story has not been edited)\b/,
  /^our standards: /,
  /^(?:share|tweet|pin|email|print) (?:this|on|via|it)\b.{0,40}$|^share this (?:article|story|page|post) on\b.{0,70}$/,
  /^(?:image|photo|picture|video|media) (?:source|credit|caption|by|courtesy)\b/,
  /^(?:estimated |approx\.? )?(?:reading|read) time\b/,
  /^\d{1,3} ?(?:min(?:ute)?s?|mins) read\b/,
  /^(?:(?:first )?(?:published|updated|posted|last updated|modified)(?: at| on|:)? )?(?:about |over )?\d{1,3} ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|[mhd]) ago$/,
  /^(?:(?:published|updated|posted|last updated|modified)(?: at| on|:)? )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?(?: ?(?:gmt|utc|bst|[ecmp][sd]?t|cest|ist|local time))?$/,
  /^(?:we (?:value|respect|care about) your privacy|your privacy (?:matters|is important))\b/,
  /\b(?:our|\d+) partners (?:store|use|process)\b/,
  /\byour browser (?:is (?:not supported|out of date)|does not support)\b|\bplease (?:enable|turn on) javascript\b/,
  /\bcancel (?:at )?any ?time\b/,
  /^(?:skip to (?:next|main|the) (?:story|content|article)|continue reading the main story)$/,
  /^\d{1,6} (?:comments?|shares?|views?|likes?|replies|reactions|retweets)$/,
  /^(?:comments?|shares?|views?|likes?) ?[:(]? ?\d{0,6}$/,
  /^listen to (?:this|the) (?:article|story)\b/,
  /^(?:advertisement|sponsored|promoted|paid for)(?: content)? (?:by|from)\b.{0,30}$/,
  /^(?:tags?|topics?|categories|category|filed under|keywords|posted in|tagged)(?: in| under| with)? ?:/,
  /^(?:view|see|show) (?:all|more) (?:posts|articles|stories|comments|news)\b/,
];

/** Headings under which other articles are announced; whole plain lines, a colon or count aside. */
export const teaserHeading =
  /^(?:also read|read also|see also|also see|must read|read next|up next|read more(?: on (?:this|the topic))?|related|related (?:articles?|stor(?:y|ies)|news|posts?|topics?|reading|content|coverage|links?|videos?)|recommended|recommended (?:for you|reading|articles?|stories|by .{2,20}|videos?)|suggested (?:reading|for you|articles?)|further reading|you may also (?:like|be interested in)|you might also (?:like|be interested in|enjoy)|you may like|more on this(?: story| topic)?|more (?:stories|news|like this|to explore|headlines|from .{2,30}|in .{2,20}|on .{2,30})|other (?:topics?|articles?|news|stories|posts)(?: of interest)?|topics of interest|don't miss|in case you missed it|editors?'?s? picks?|most (?:read|popular|viewed|shared|recent|commented)|popular (?:posts|articles|stories|news|now)|trending(?: now| stories| topics)?|latest (?:news|posts|articles|stories|headlines|videos?)|top (?:stories|news|headlines|posts)|recent (?:posts|articles|news|stories)|today's (?:top stories|headlines)|what to read next|from the web|around the web|you should also read|read this next|similar (?:articles|posts|stories|news)|lire aussi|sur le même sujet|lee también|leia também|mehr zum thema|lesen sie auch|leggi anche)$/;

/** From one of these on, a page has no more article. */
export const endOfArticle =
  /^(?:leave a (?:reply|comment)(?: cancel reply)?|(?:\d{1,6} )?comments?(?: ?\(?\d{0,6}\)?)?|comments section|post a comment|add a comment|join the conversation|source link|cancel reply|your email address will not be published.{0,60}|about the author|share this:?|view comments|thank you for reading.{0,60})$/;
