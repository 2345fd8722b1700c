/** Words before or after a person's name that are no part of it, folded. */
const before =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count sheikh shaikh shaykh sheik imam ayatollah mullah maulana qari haji hajji haj hajj sayyed sayyid seyed martyr ' +
  'rev reverend father sister brother pope cardinal archbishop bishop rabbi saint st king queen prince princess emperor sultan emir crown ' +
  'president vice prime minister premier chancellor senator sen representative rep congressman congresswoman governor gov mayor judge justice ' +
  'ambassador secretary general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral commander marshal brigadier officer chief ' +
  'herr frau monsieur madame mme senor senora don dona signor signora comrade hon honourable honorable the former ex late acting deputy';
const after = 'jr sr junior senior ii iii iv phd md mp mep qc kc obe cbe mbe esq';

const honorifics = new Set(before.split(' '));
const suffixes = new Set(after.split(' '));

/** Leaves at least one word: "Pope" alone stays. */
export function withoutHonorifics(words: readonly string[]): readonly string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && honorifics.has(words[from] ?? '')) from++;
  while (to - 1 > from && suffixes.has(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
}
