/** Each row: words for one relation, any of which asks for the others; the first is the one that stands for the row. */
const rows = `
wife spouse
husband spouse hubby
widow
widower
ex-wife
ex-husband
girlfriend
boyfriend
partner
fiancee fiancée
fiance fiancé
mother mum mom
father dad
sister sisters half-sister half-sisters twin
brother brothers half-brother half-brothers twin
son sons
daughter daughters
uncle
aunt
nephew nephews
niece nieces
cousin cousins
grandfather grandad
grandmother grandma
grandson grandsons
granddaughter granddaughters
stepfather
stepmother
stepson
stepdaughter
brother-in-law
sister-in-law
son-in-law
daughter-in-law
father-in-law
mother-in-law
`
  .trim()
  .split('\n')
  .map((row) => row.split(' '));

/** Wider words, each with what it may mean. */
const wider: Readonly<Record<string, readonly string[]>> = {
  spouse: ['wife', 'husband'],
  sibling: ['sister', 'brother'],
  child: ['son', 'daughter'],
  children: ['son', 'daughter'],
  kids: ['son', 'daughter'],
  parent: ['mother', 'father'],
  parents: ['mother', 'father'],
};

/** "Her husband, Roe" says who is Roe's wife. */
const inverse: Readonly<Record<string, string>> = { wife: 'husband', husband: 'wife' };

/** Who works for somebody, in the words that articles have for it. */
const servants = [
  ['lawyer', 'lawyers', 'attorney', 'attorneys', 'solicitor', 'barrister', 'counsel', 'advocate'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative', 'representatives', 'rep', 'publicist'],
  ['agent'],
  ['doctor', 'physician'],
  ['coach', 'trainer'],
  ['manager'],
  ['campaign', 'campaigners'],
  ['aide', 'aides'],
  ['family', 'relatives', 'relative'],
  ['friend', 'friends'],
  ['neighbour', 'neighbor', 'neighbours', 'neighbors'],
  ['colleague', 'colleagues'],
];

/** A person asked for by whose they are: "wife of Ann Roe", "Roe's brother", "roe lawyer". */
export interface RelationAsked {
  readonly owner: string;
  /** The word typed. */
  readonly what: string;
  /** Words that say the relation. */
  readonly words: readonly string[];
  /** Words by which somebody is said to have the one asked for as theirs; none where that tells nothing. */
  readonly inverse: readonly string[];
}

/** The kin that a name is asked by; null where what was typed is none. */
export function kinAsked(typed: string): RelationAsked | null {
  return asked(typed, (word) => {
    const whole = wider[word] ?? rows.filter((row) => row.includes(word)).map(([first = '']) => first);
    return [...new Set(rows.filter(([first = '']) => whole.includes(first)).flat())];
  });
}

/** Kin, or who works for somebody. */
export function relationAsked(typed: string): RelationAsked | null {
  return kinAsked(typed) ?? asked(typed, (word) => servants.find((row) => row.includes(word)) ?? []);
}

/** "Ann Roe's physiotherapist": anything that one may be of somebody. */
export function anyRelationAsked(typed: string): RelationAsked | null {
  const [, owner = '', what = ''] = /^(\S.*?)(?:['’]s|(?<=s)['’])\s+(\p{Ll}[\p{L}-]+)$/u.exec(typed.trim()) ?? [];
  if (owner === '') return null;
  return { owner, what, words: servants.find((row) => row.includes(what)) ?? [what], inverse: [] };
}

function asked(typed: string, wordsFor: (word: string) => readonly string[]): RelationAsked | null {
  const plain = typed.trim().replace(/^the\s+/iu, '');
  const behind = /^(\p{L}[\p{L}-]*)\s+(?:of|to|for)\s+(?:the\s+)?(\S.*)$/iu.exec(plain);
  const before = /^(\S.*?)(?:['’]s|(?<=s)['’])?\s+(\p{L}[\p{L}-]*)$/iu.exec(plain);
  for (const [what = '', owner = ''] of [
    [behind?.[1], behind?.[2]],
    [before?.[2], before?.[1]],
  ]) {
    const words = what === '' ? [] : wordsFor(what.toLowerCase());
    if (words.length === 0 || owner === '') continue;
    return { owner, what: what.toLowerCase(), words, inverse: words.flatMap((word) => inverse[word] ?? []) };
  }
  return null;
}
