/** Titles before a person's name. The longer ones are tried word by word. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess duke duchess prince princess king queen emperor
  empress sheikh sheikha sultan emir ayatollah imam mullah rabbi pope cardinal archbishop bishop father brother sister reverend rev saint
  president vice-president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov
  mayor judge justice attorney general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal private admiral adm
  commander marshal brigadier inspector detective officer constable chief ambassador envoy spokesman spokeswoman spokesperson chairman
  chairwoman director manager coach captain striker midfielder defender goalkeeper actor actress singer author writer leader czar tsar
  commissioner deputy mp mep hon pres messrs mme madame monsieur señor herr sheriff superintendent
  mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. hon. pres. cmdr. brig. fr. st.`.split(
    /\s+/,
  ),
);

/** Titles that are written only before a name and are never part of it. */
export const strictTitles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. maj. capt. sgt. adm. rev. hon. pres. cmdr. brig. messrs
  mme madame monsieur herr president vice premier chancellor minister secretary senator sen congressman congresswoman governor gov mayor judge
  mec justice general colonel major lieutenant captain sergeant admiral commander marshal inspector detective ambassador spokesman
  spokeswoman chairman prime foreign defence defense deputy attorney representative rep commissioner rt rt. honourable honorable
  govs. sens. reps. gens. profs. drs. revs. sgts. lts. cols. govs sens reps gens profs drs presidents senators governors justices`.split(
    /\s+/,
  ),
);

/** Words that make a run of capitals an organization, mostly as its last word. */
export const organizationWords: ReadonlySet<string> = new Set(
  `inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc ag gmbh sa s.a. nv n.v. spa oyj ab asa kk holdings holding group
  partners advisors advisers automotive analytics capital bank bancorp trust fund funds insurance financial securities airlines airways air motors motor industries
  technologies technology systems software electronics energy oil gas petroleum power electric pharmaceuticals pharma laboratories labs
  media news times post journal herald tribune gazette telegraph guardian observer press television tv radio broadcasting network networks
  records pictures studios entertainment university college school academy institute institution polytechnic seminary faculty
  department ministry agency bureau commission committee council board authority administration office service services court tribunal
  parliament senate congress assembly house cabinet government directorate secretariat police army navy force forces corps guard
  guards brigade regiment battalion division squadron command party union league association federation confederation alliance coalition
  society foundation organization organisation club fc f.c. afc united city rovers wanderers athletic albion hotspur rangers team
  church diocese hospital clinic museum library orchestra band choir consortium cooperative co-operative co-op syndicate
  brotherhood front movement militia cartel gang network initiative project centre center international global associates brothers bros
  bros. sons stores supermarkets foods brewery breweries airport railways railway telecom communications mobile wireless chamber exchange
  treasury reserve
  agence institut ministerio partido banco`.split(/\s+/),
);

export const placeWords: ReadonlySet<string> = new Set(
  `street st avenue ave road rd boulevard blvd lane drive square plaza park bridge tower river lake sea ocean bay gulf strait canal
  mountain mountains mount mt mt. hill hills valley desert forest island islands isle peninsula cape coast beach harbour harbor port
  county province district region state territory republic kingdom city town village borough prefecture oblast canton airport
  station stadium arena palace castle cathedral temple prison camp base basin plateau glacier falls creek springs heights highway
  north south east west northern southern eastern western central upper lower greater fort saint san santa los las el`.split(
    /\s+/,
  ),
);

/** Words that are capitalised only because they begin a sentence or a title. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those and or but nor so yet if when while where who whom whose which what why how as at by for from in into of
  off on onto out over per to under up upon with without within about above across after against along amid among around before behind
  below beneath beside between beyond despite down during except inside like near since through throughout till toward towards until
  than then there here not no yes i he she it we they you me him her us them my his its our their your mine is am are was were be been
  being do does did has have had will would shall should can could may might must also however meanwhile although though because
  unless whether all both each every either neither some any many much more most few several such other another one two three four five
  six seven eight nine ten last next first second now today yesterday tomorrow just only even still again once never always`.split(
    /\s+/,
  ),
);

export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  christmas easter ramadan thanksgiving`.split(/\s+/),
);
