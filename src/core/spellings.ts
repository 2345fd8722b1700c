/** Roots that Britain and America spell differently; a word that begins with one is found under the other. */
const rows =
  'labour labor; harbour harbor; neighbour neighbor; colour color; honour honor; favour favor; rumour rumor; humour humor; behaviour behavior; ' +
  'armour armor; endeavour endeavor; centre center; theatre theater; metre meter; litre liter; fibre fiber; defence defense; offence offense; ' +
  'licence license; programme program; aluminium aluminum; jewellery jewelry; aeroplane airplane; sceptic skeptic; manoeuvre maneuver; ' +
  'paediatric pediatric; haemorrhage hemorrhage; leukaemia leukemia; judgement judgment; mould mold; smoulder smolder; moustache mustache; ' +
  'sulphur sulfur; catalogue catalog; dialogue dialog; pyjamas pajamas';

const roots = rows.split('; ').flatMap((row) => {
  const [british = '', american = ''] = row.split(' ');
  return [
    [british, american],
    [american, british],
  ] as const;
});

/** "privatisation", "organize": the ending goes either way. */
const ending = /(?<=[a-z]{4})i([sz])(e[ds]?|ing|ers?|ations?)$/;

/** A common word as the other side of the Atlantic spells it; none for names and for words that both spell alike. */
export function spellingsOf(word: string): readonly string[] {
  if (word !== word.toLowerCase()) return [];
  const found = roots.filter(([root]) => word.startsWith(root)).map(([root, other]) => other + word.slice(root.length));
  const turned = word.replace(ending, (_, letter: string, rest: string) => `i${letter === 's' ? 'z' : 's'}${rest}`);
  return turned === word ? found : [...found, turned];
}
