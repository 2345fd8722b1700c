/** Nouns that name something that happens. */
const happening =
  /(?:tion|sion|ment)s?$|(?:eet|ear|omb|hoot|rain|pen|rief|ounder|athe?r|eard|edd|ov|ill|ak|aunch|uild|ark)ings?$|^(?:elections?|summits?|votes?|wars?|attacks?|strikes?|victory|victories|talks|visits?|launch(?:es)?|trials?|deadlines?|debates?|games?|raids?|deaths?|births?|protests?|rally|rallies|riots?|coups?|crash(?:es)?|floods?|fires?|earthquakes?|deals?|treaty|pact|accord|speech(?:es)?|polls?|referendum|primary|primaries|rulings?|verdict|crisis|takeover|merger|match(?:es)?|finals?|cup|conferences?|contests?|events?|fundraisers?|gatherings?|screenings?|hearings?|auctions?|parades?|vigils?|caucus(?:es)?|conventions?|congress|sessions?|exercises?|offensive|truce|exchange|arrival|withdrawal|burial|funeral|festival|approval|removal|performance|appearance|anniversary|tour|trip|march|ceremony|concert|race|siege|terms?|reign|campaigns?|massacres?|rampages?|wildfires?|storms?|hurricanes?|floods?|outages?|blackouts?|shutdowns?|lockdowns?|presidency|premiership|tenure|mandate|clash(?:es)?|murders?|release|return|departure|testimony|tornado(?:es)?|quakes?|marathons?|cyclones?|typhoons?|avalanches?|remarks|assaults?|blasts?|explosions?|shootings?|arrests?|outbreak|decisions?|announcements?|inaugurations?|start|end|opening|closure|defeat|win|loss)$/;

/** What has the ending of a happening and is a body, a place or a thing. */
const lasting =
  /^(?:(?:govern|depart|apart|docu|parlia|environ|equip|ele|instru|invest|require|establish)ments?|(?:div|commis|mis|pen|man|dimen|ver|televi)(?:i)?sions?|(?:organi[sz]a|administra|popula|sta|na|corpora|associa|institu|constitu|founda|posi|loca|reputa|informa|sec|por|fic|genera|situa|sanita)tions?)$/;

/** Whether a word names something that happens; with a capital only a word that does so by itself ("Election"), not an office ("Division"). */
export function happens(word: string, capital = false): boolean {
  if (lasting.test(word) || (capital && /(?:tion|sion|ment)s?$/.test(word) && !/^elections?$/.test(word))) return false;
  return happening.test(word) || (word.endsWith('s') && happening.test(word.slice(0, -1)));
}
