/** States of the United States as newspapers and addresses cut them short behind a town; folded, without points. */
const rows = `
alabama|al|ala
alaska|ak
arizona|az|ariz
arkansas|ar|ark
california|ca|cal|calif
colorado|co|colo
connecticut|ct|conn
delaware|de|del
florida|fl|fla
georgia|ga
hawaii|hi
idaho|id
illinois|il|ill
indiana|in|ind
iowa|ia
kansas|ks|kan|kans
kentucky|ky
louisiana|la
maine|me
maryland|md
massachusetts|ma|mass
michigan|mi|mich
minnesota|mn|minn
mississippi|ms|miss
missouri|mo
montana|mt|mont
nebraska|ne|neb|nebr
nevada|nv|nev
new hampshire|nh
new jersey|nj
new mexico|nm
north carolina|nc
north dakota|nd
ohio|oh
oklahoma|ok|okla
oregon|or|ore
pennsylvania|pa|penn
rhode island|ri
south carolina|sc
south dakota|sd
tennessee|tn|tenn
texas|tx|tex
utah|ut
vermont|vt
virginia|va
washington|wa|wash
west virginia|wv|wva
wisconsin|wi|wis
wyoming|wy|wyo
`;

export const stateOfAbbreviation: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [state = '', ...short] = row.split('|');
      return short.map((each) => [each, state] as const);
    }),
);
