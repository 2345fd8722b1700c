/** Nouns that are plural without an "s", and collective ones that take a plural number. */
export const invariantPlurals: ReadonlySet<string> = new Set(
  (
    'people men women children police personnel aircraft spacecraft staff crew feet teeth mice geese oxen cattle fish sheep deer swine poultry ' +
    'media data criteria phenomena bacteria alumni species series headquarters troops clergy folk youth gunmen policemen firemen fishermen ' +
    'servicemen servicewomen policewomen businessmen businesswomen congressmen congresswomen lawmen militiamen tribesmen spokesmen chairmen ' +
    'craftsmen salesmen airmen seamen crewmen infantrymen guardsmen marksmen clansmen kinsmen countrymen statesmen fishermen workmen ' +
    'grandchildren schoolchildren stepchildren percent offspring counsel french british english irish dutch spanish chinese japanese vietnamese ' +
    'portuguese sudanese lebanese burmese taiwanese maltese nepalese congolese senegalese swiss jobless dead wounded injured missing sick homeless ' +
    'unemployed elderly poor hungry vessels lives wives knives leaves halves wolves shelves thieves'
  ).split(' '),
);

/** Adjectives that stand for the persons they describe ("40 dead"). */
export const nominalAdjectives: ReadonlySet<string> = new Set(
  'dead wounded injured missing sick homeless unemployed elderly poor young'.split(' '),
);

/** Words that no counted noun phrase holds: they end it. */
export const phraseStops: ReadonlySet<string> = new Set(
  (
    'of in on at by for with from to and or but nor who whom that which whose what when where why how was were is are am be been being had have has having ' +
    'do does did done as since after before during while than then so if because although though unless until about into onto over under above below ' +
    'between through throughout against among amid amongst along across around behind beside besides beyond despite except inside near off out outside ' +
    'past per plus toward towards upon via within without versus vs the a an his her their its our my your this these those said says say saying told tells ' +
    'will would can could may might must shall should not never also only just still even already now again once ago later earlier away up down back together ' +
    'he she it they we i you him them us me himself herself itself themselves there here each every both either neither all any some no ' +
    'respectively apiece minus plus today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday ' +
    'went came got made took gave left became began died fled voted won lost fell rose remain remains remained including include includes included ' +
    'according last next too more-or-less whether like unlike instead however therefore thus hence meanwhile moreover ' +
    "'ve 'll 're 'd n't 'm yet ever worth much many several few other-than"
  ).split(' '),
);
