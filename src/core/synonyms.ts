/** Words that stand for one another when people ask for a topic; each row holds one meaning. */
const rows: readonly (readonly string[])[] = [
  ['troops', 'soldiers', 'forces', 'servicemen', 'military personnel'],
  ['funds', 'funding', 'money', 'aid', 'assistance'],
  ['deaths', 'dead', 'killed', 'fatalities', 'died'],
  ['North Korea', 'North Korean', 'North Koreans'],
  ['South Korea', 'South Korean', 'South Koreans'],
];

const byWord = new Map<string, readonly string[]>();
for (const row of rows) {
  for (const word of row)
    byWord.set(
      word.toLowerCase(),
      row.filter((other) => other !== word),
    );
}

/** Other words for a word or phrase, any case; none where none are known. */
export function synonymsOf(phrase: string): readonly string[] {
  return byWord.get(phrase.toLowerCase()) ?? [];
}
