/** Verbs as news uses them behind a name; a scraper that loses a space glues them to it. */
export const gluedVerbs: ReadonlySet<string> = new Set(
  `said says told tells stated states added adds warned warns announced announces reaffirmed reaffirms affirmed confirmed confirms insisted insists
  declared declares claimed claims argued argues noted notes explained explains stressed stresses emphasized emphasised underlined underscored
  reiterated repeated replied responded answered asked asks urged urges called calls demanded demands denied denies rejected rejects accused accuses
  criticized criticised condemned praised welcomed welcomes thanked promised promises pledged pledges vowed vows threatened threatens hinted suggested
  suggests proposed proposes predicted expects expected hopes hoped believes believed thinks thought knows knew wants wanted needs needed signed signs
  agreed agrees met meets visited visits arrived arrives left leaves returned returns travelled traveled went goes came comes spoke speaks talked
  talks discussed discusses held holds led leads took takes made makes gave gives got gets won wins lost loses became becomes began begins started
  starts stopped ended continued continues remained remains stood stands sat wrote writes published posted tweeted reported reports revealed reveals
  showed shows showed shared sent sends brought brings bought sold paid pays spent built launched launches opened opens closed ordered orders decided
  decides approved approves passed passes voted votes elected appointed named resigned resigns retired died dies killed kills attacked attacks invaded
  captured occupied fired fires deployed deploys delivered deliver delivers supplied supplies supports supported backed backs helped helps joined joins
  fought fights faced faces failed fails refused refuses tried tries managed planned plans prepared prepares intends intended seeks sought sees saw
  considers considered cited cites described describes recalled recalls concluded acknowledged admitted admits apologized apologised expressed expresses
  completed completes inaugurated submitted presented presents unveiled introduced raised raises cut cuts fell rose grew shot scored beat defeated
  hosted hosts greeted greets congratulated celebrated chaired addressed ignored blamed blames defended dismissed endorsed
  has had have is was were are will would can could should may might does did`.split(/\s+/),
);

/** Short words that get glued as well; believed only where the article has the name elsewhere. */
export const gluedFunctionWords: ReadonlySet<string> = new Set(
  'and the that this who which with from for his her after before when while where but has had have is was were are will would can could should may might does did also not'.split(
    ' ',
  ),
);
