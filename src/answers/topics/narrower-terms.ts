/**
 * Words under a wider one that people ask by: whoever asks for casualties wants the dead and the wounded, each under its
 * own name. Only downwards: a count of "casualties" never answers for the dead.
 */
const rows: Readonly<Record<string, readonly string[]>> = {
  casualties: ['killed', 'dead', 'deaths', 'died', 'death toll', 'wounded', 'injured'],
  victims: ['killed', 'dead', 'died', 'death toll', 'wounded', 'injured'],
  deaths: ['toll', 'bodies', 'lost their lives'],
  killed: ['toll', 'bodies', 'lost their lives'],
  dead: ['toll', 'bodies', 'lost their lives'],
  fatalities: ['toll', 'lost their lives'],
  displaced: ['fled their homes', 'forced from their homes', 'driven from their homes', 'forced to flee', 'uprooted'],
  toll: ['killed', 'dead', 'deaths', 'died'],
  'death toll': ['toll', 'bodies', 'killed', 'dead', 'deaths', 'died'],
};

export function narrowerTermsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return Object.hasOwn(rows, lower) ? (rows[lower] ?? []) : [];
}
