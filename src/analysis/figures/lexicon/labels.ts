/** Words whose following number names a thing and counts nothing: "page 12", "Article 5", "Resolution 2231". */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'page pages p pp p. pp. chapter chapters figure figures fig fig. table tables section sections article articles art art. resolution ' +
    'paragraph paragraphs para clause rule line lines step phase stage tier level grade type version volume vol vol. room gate channel ' +
    'flight route highway interstate motorway road exit case lot round heat week day season episode series act scene book psalm verse op op. opus ' +
    'no no. nr number numbers nº № # category class unit building apartment apt suite appendix annex exhibit item point question example ' +
    'note equation eq eq. ref reference extract wave sample model mark mk mach protocol chapter title schedule amendment proposition prop ' +
    'measure bill hb sb ward district precinct zone block pier platform terminal hangar runway bus train tram metro bay pit reactor ' +
    'apollo soyuz voyager falcon windows iphone galaxy playstation xbox boeing airbus formula catch area channel radio bbc fox nbc cbs abc ' +
    'iso rfc isbn issn doi pmid id code zip postcode box ext extension tel tel. phone fax top under-'
  ).split(' '),
);

/** Street words: a number before one is an address. */
export const streetWords: ReadonlySet<string> = new Set(
  'street st st. avenue ave ave. road rd rd. boulevard blvd blvd. lane ln drive dr dr. court terrace highway hwy parkway plaza square broadway'.split(
    ' ',
  ),
);

export const monthWords: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.'
  ).split(' '),
);

export const weekdayWords: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'today yesterday tomorrow tonight morning afternoon evening'
  ).split(' '),
);

/** Words before a bare four-digit number that make it a year. */
export const yearOpeners: ReadonlySet<string> = new Set(
  (
    'in since until till by during before after from to of early late mid around circa year years the summer spring autumn fall winter ' +
    "season fiscal fy and or through - / ( for ' by between pre post"
  ).split(' '),
);

/** Words behind "one" or after which "one" is a pronoun or an idiom and counts nothing. */
export const oneIdioms: ReadonlySet<string> = new Set(
  'need needs point day time thing way hand hell sort such another who that which can could should must has is was would may might will of by or and to more morning evening night'.split(
    ' ',
  ),
);

export const beforePronounOne: ReadonlySet<string> = new Set(
  'the this that these those no any every each another some what such only-the last next first loved whichever big good new old right wrong same other'.split(
    ' ',
  ),
);

/** Second halves of "two-way", "three-fold": the number describes and counts nothing nameable. */
export const descriptiveSuffixes: ReadonlySet<string> = new Set(
  'figure way fold time timer tier off on up sum star faced sided dimensional d g some year day month week hour minute second night'.split(
    ' ',
  ),
);
