/** Forms that no rule gives; every word of a row finds the others. */
const irregular: readonly (readonly string[])[] = [
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['person', 'persons', 'people'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['say', 'says', 'said', 'saying'],
  ['strike', 'strikes', 'struck', 'striking'],
  ['fight', 'fights', 'fought', 'fighting'],
  ['buy', 'buys', 'bought', 'buying'],
  ['sell', 'sells', 'sold', 'selling'],
  ['lose', 'loses', 'lost', 'losing'],
  ['win', 'wins', 'won', 'winning'],
  ['meet', 'meets', 'met', 'meeting', 'meetings'],
  ['spend', 'spends', 'spent', 'spending'],
  ['send', 'sends', 'sent', 'sending'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['rise', 'rises', 'rose', 'risen', 'rising'],
  ['fall', 'falls', 'fell', 'fallen', 'falling'],
  ['grow', 'grows', 'grew', 'grown', 'growing'],
  ['build', 'builds', 'built', 'building', 'buildings'],
  ['lead', 'leads', 'led', 'leading'],
  ['pay', 'pays', 'paid', 'paying'],
  ['die', 'dies', 'died', 'dying'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['leave', 'leaves', 'left', 'leaving'],
  ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  ['withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
];

const irregularForms = new Map(irregular.flatMap((row) => row.map((form) => [form, row] as const)));

/** Words that end like an inflection and are none: stripping them would find another word. */
const uninflected = new Set(
  (
    'news series species gas bus plus thus this its his was has does yes always perhaps lens crisis basis analysis mars ' +
    'texas paris brussels athens wales hamas cyprus laos honduras united during evening morning nothing something everything ' +
    'anything king spring string thing ring wing beijing indeed hundred sacred wicked speed breed seed feed need exceed ' +
    'proceed succeed congress press process access progress business illness witness princess class glass mass loss boss cross'
  ).split(' '),
);

const vowel = /[aeiouy]/;

/**
 * The forms under which a reader would still call it the same word: number, and the regular endings of English verbs
 * ("troop" ~ "troops", "invade" ~ "invaded", "invading"). The word itself comes first. Expanding the question, and not
 * stemming the index, keeps "general" apart from "generate", and every match a word that stands in the text.
 */
export function inflections(word: string): readonly string[] {
  const row = irregularForms.get(word);
  if (row !== undefined) return [word, ...row.filter((form) => form !== word)];
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [word];
  const forms = new Set([word]);
  const bases = new Set([word]);
  if (!uninflected.has(word)) for (const base of basesOf(word)) bases.add(base);
  for (const base of bases) {
    forms.add(base);
    for (const form of formsOf(base)) forms.add(form);
  }
  return [...forms];
}

function basesOf(word: string): readonly string[] {
  const stem = (length: number) => word.slice(0, -length);
  const real = (base: string) => base.length >= 3 && vowel.test(base);
  if (word.endsWith('ies') && word.length > 4) return [`${stem(3)}y`];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [stem(2), stem(1)].filter(real);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return [stem(1)].filter(real);
  if (word.endsWith('ied') && word.length > 4) return [`${stem(3)}y`];
  if (word.endsWith('eed')) return [];
  if (word.endsWith('ed')) return verbBases(stem(2));
  if (word.endsWith('ing')) return verbBases(stem(3));
  return [];
}

/** "invad" stands for "invade", "attack" for itself, "plann" for "plan". */
function verbBases(stem: string): readonly string[] {
  if (stem.length < 3 || !vowel.test(stem)) return [];
  if (/([bdgkmnprt])\1$/.test(stem)) return [stem.slice(0, -1)];
  // "cancelled" as in Britain, "canceled" as in America; not "called"
  if (/[aeiou][^aeiou]+[aeiou]ll$/.test(stem)) return [stem, stem.slice(0, -1)];
  return [stem, `${stem}e`];
}

function formsOf(base: string): readonly string[] {
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  const doubled = /[^aeiou][aeiou][bdgmnprt]$|[aeiou][^aeiou]+[aeiou]l$/.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : [];
  return [`${base}s`, `${base}ed`, `${base}ing`, ...doubled];
}
