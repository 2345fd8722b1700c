/** News agencies and outlets as articles credit them ("(Reuters) -", "With AFP"): what is written, and the name to show. */
const agencies: Readonly<Record<string, string>> = {
  ap: 'AP',
  'associated press': 'AP',
  'the associated press': 'AP',
  afp: 'AFP',
  'agence france-presse': 'AFP',
  reuters: 'Reuters',
  'thomson reuters': 'Reuters',
  rfi: 'RFI',
  dpa: 'dpa',
  efe: 'EFE',
  ansa: 'ANSA',
  tass: 'TASS',
  xinhua: 'Xinhua',
  ani: 'ANI',
  pti: 'PTI',
  upi: 'UPI',
  bernama: 'Bernama',
  yonhap: 'Yonhap',
  kyodo: 'Kyodo',
  bloomberg: 'Bloomberg',
  cnn: 'CNN',
  bbc: 'BBC',
  'bbc news': 'BBC News',
  npr: 'NPR',
  dw: 'DW',
  'rfe/rl': 'RFE/RL',
  voa: 'VOA',
  lusa: 'Lusa',
  belga: 'Belga',
  tt: 'TT',
  pa: 'PA',
  'pa media': 'PA Media',
  aap: 'AAP',
  ukrinform: 'Ukrinform',
  interfax: 'Interfax',
  'al jazeera': 'Al Jazeera',
  'anadolu agency': 'Anadolu Agency',
  anadolu: 'Anadolu',
  euronews: 'Euronews',
  'the guardian': 'The Guardian',
  'the new york times': 'The New York Times',
  'new york times': 'The New York Times',
  'the washington post': 'The Washington Post',
  'financial times': 'Financial Times',
};

function agencyNamed(name: string): string | null {
  const key = name.toLowerCase().trim();
  return Object.hasOwn(agencies, key) ? (agencies[key] as string) : null;
}

const agencyStart =
  /^(?:[\p{Lu}][\p{L}.'’ -]{1,40},? )?(?:[\p{L} .,]{0,40})?[([]([\p{L}/ -]{2,30})[)\]](?: ?[-–—:]| (?=\p{Lu}))/u;

/** The agency that a first paragraph opens with: "KYIV (Reuters) - …", "(RFI) The …". Never one that is merely mentioned. */
export function openingAgency(paragraph: string): string | null {
  const match = agencyStart.exec(paragraph.slice(0, 120));
  return match === null ? null : agencyNamed(match[1] as string);
}

const credits: readonly RegExp[] = [
  /^\(?(?:with|source|sources|via|credit|from|©|by|agency|agencies)(?: ?:)? ([\p{L}/ .-]{2,40}?)(?: (?:and|&) agencies)?\)?\.?$/iu,
  /^[-–—(]? ?([\p{L}/ .-]{2,40}?)\)?\.?$/u,
];

/** What a line that is nothing but a credit credits ("With AFP", "Source: Reuters", "— AP"); null for any other line. */
export function creditLine(text: string): string | null {
  if (text.length > 60) return null;
  for (const pattern of credits) {
    const named = pattern.exec(text);
    const agency = named === null ? null : agencyNamed(named[1] as string);
    if (agency !== null) return agency;
  }
  return null;
}

/** Lines that name who made the text or the picture; anchored, on the plain form. */
export const creditPatterns: readonly RegExp[] = [
  /^(?:additional |with |contributing )?report(?:ing|s)(?: and (?:writing|editing))? (?:by|from)\b/,
  /^(?:with )?(?:additional|contributing) (?:reporting|material|research|writing)\b/,
  /^(?:contribut(?:e|ed|ing|ions?)|reporting) (?:to|for|by) (?:the |this )?report(?:ing|s)?\b/,
  /\bcontributed (?:to this (?:report|story|article|piece)|reporting|reporting from [a-z ,]{2,60})(?: from [\p{L} ,]{2,60})?$/u,
  /^(?:writing|written|edited|editing|compiled|translated|translation|produced|graphics?|data|research)(?: and (?:writing|editing|edited))? by\b/,
  /^(?:with )?(?:inputs?|files?|material) from\b.{0,60}$/,
  /^with (?:[a-z]{2,20} )?agenc(?:y|ies)(?: inputs)?$/,
  /^(?:reuters|ap|afp|bloomberg) (?:staff|reporter|contributed)\b.{0,40}$/,
  /^(?:file photo|file picture|file image|file) ?[:-] /,
  /^(?:photo|photos|photograph|photography|image|picture|pic|video|illustration|graphic)s? ?(?:credit|by|courtesy(?: of)?)? ?[:/|] .{2,80}$/,
  /^(?:photo|photograph|image|picture) (?:by|courtesy) .{2,60}$/,
];

/** Who writes for the site and how to reach them, behind the article; on the plain form. */
export const staffNotes: readonly RegExp[] = [
  // "Editor-in-chief: Ann Roe. Publisher: Nils Vik."
  /^(?:(?:managing|executive|deputy|news|senior|associate|copy|web|digital) )?(?:editors?(?:[- ]in[- ]chief)?|publishers?|masthead|newsroom|board of (?:directors|trustees)|editorial (?:board|team))(?: ?:| [\p{L}.' -]{3,30}, (?:vice |deputy )?(?:chair|president|editor))/u,
  // "Ann Roe is a senior correspondent at the Gazette. Follow her on Twitter."
  /^[\p{L}.' -]{4,40} (?:is|has been|covers|writes|reports|joined)\b.{0,160}?(?:\b(?:correspondent|reporter|editor|columnist|writer|journalist|producer|contributor)\b|\bcovers\b).{0,200}?(?:\bfollow (?:him|her|them)\b|\b(?:reach|contact|email|e-mail) (?:him|her|them)\b|\bcan be (?:reached|contacted|followed)\b|@\w)/u,
  /^(?:contact|email|e-mail|reach|follow)\b.{2,60}(?:\bat\b|\bon\b|:) ?.{0,30}@\w/u,
];

/** A picture's caption with its credit at the end: "… on Monday. (AP Photo/Jane Doe)", "… / Getty Images". */
export const captionEnd =
  /(?:[([](?:photo|photograph|image|picture|pic|file photo|ap photo|afp photo|reuters)\b[^()[\]]{0,80}[)\]]|(?:[/|©] ?)(?:getty images?|afp|reuters|ap|epa|efe|tass|shutterstock|alamy|istock)(?: images?| photo)?(?: via [\p{L} ]{2,30})?[)\]]?|\bgetty images|\bhandout via reuters|\bap photo\/[\p{L} .'-]{2,40}\)?|\bfile photo)$/iu;
