/**
 * Letters that Unicode does not decompose into a Latin letter and a mark. Cyrillic follows the usage of the English-language
 * press (BGN/PCGN without apostrophes), Greek ELOT 743 without accents.
 */
const table: readonly (readonly [string, string])[] = [
  ...pairs('ß ss  æ ae  œ oe  ø o  ł l  đ d  ð d  þ th  ħ h  ı i  ŋ n  ŧ t  ĸ k  ſ s  ə a'),
  ...pairs(
    'а a  б b  в v  г g  ґ g  д d  е e  є ye  ж zh  з z  и i  і i  ї yi  й y  к k  л l  м m  н n  о o  п p  р r  с s  т t',
  ),
  ...pairs(
    'у u  ў u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ы y  э e  ю yu  я ya  ђ dj  ј j  љ lj  њ nj  ћ c  џ dz  ѓ gj  ќ kj  ѕ dz',
  ),
  ['ъ', ''],
  ['ь', ''],
  ...pairs(
    'α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s  τ t  υ y  φ f  χ ch  ψ ps  ω o',
  ),
];

function pairs(text: string): (readonly [string, string])[] {
  return text.split('  ').map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to] as const;
  });
}

const latin = new Map(table);

/** Lower-case text in plain Latin letters where the tables know how; other scripts stay as they are. */
export function toLatin(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
  if (!/[^a-z\d\s\p{P}\p{S}]/u.test(plain)) return plain;
  // Cyrillic й and ї lose their mark in the decomposition above, so letters of the table are looked up before it.
  const known = [...text.normalize('NFC').toLowerCase()].map((letter) => latin.get(letter) ?? letter).join('');
  const bare = known
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .normalize('NFC');
  return [...bare].map((letter) => latin.get(letter) ?? letter).join('');
}
