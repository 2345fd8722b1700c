import { roleClass } from '../lexicons/role-nouns.ts';
import { firstNameBits } from './gazetteers.ts';
import type { NameSentence } from './name-sentence.ts';
import { strictTitles } from './word-lists.ts';

/** "Secretary of State Jane Roe", "Commissioner for Human Rights Ann Roe": the last words of an office are no first name. */
export function behindField(sentence: NameSentence, first: number, end: number): number {
  const norm = (index: number): string => sentence.tokens[index]?.norm ?? '';
  if (end - first < 3 || !/^(?:of|for)$/.test(norm(first - 1))) return first;
  const office = norm(first - 2);
  if (norm(first - 1) === 'of' && strictTitles.has(office)) return first + 1;
  if (roleClass(office) === null || isFirstName(sentence, first)) return first;
  for (let at = first + 1; at <= end - 2; at++) if (isFirstName(sentence, at)) return at;
  return first;
}

/** "Datuk Seri Anwar Roe", "Tan Sri Roe": honours that come in pairs; alone they name nobody. */
export function behindHonorifics({ tokens }: NameSentence, first: number, end: number): number {
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  let at = first;
  while (at < end) {
    const pair = /^(?:datuk|dato|datin|tan|tun)$/.test(norm(at)) && /^(?:seri|sri)$/.test(norm(at + 1));
    if (pair) at += 2;
    else if (/^(?:datuk|datin|dato|shri|smt|alhaji|engr\.?)$/.test(norm(at))) at++;
    else break;
  }
  return Math.min(at, end);
}

/** "Minister Counselors Eyra Roe and Bo Lund" */
export function isPluralOffice(word: string): boolean {
  return /[^s]s$/.test(word) && roleClass(word) === null && roleClass(word.slice(0, -1)) !== null;
}

export const specialists = /^(?:counsel|envoy|agent|prosecutor|representative|adviser|advisor|rapporteur)$/;

/** Written without a point, they might be a first name where only one more word follows. */
export const shortRanks = new Set('lt gen col maj capt sgt adm cmdr brig cpl pte'.split(' '));

export const joinedRank =
  /^(?:maj|major|lt|lieutenant|brig|brigadier|vice|rear)-(?:gen|general|col|colonel|adm|admiral)\.?$/;

/** Ranks that stand before a name and alone may be a surname ("Stephen King"). */
export const ranks = new Set(
  'pope king queen prince princess emperor empress sultan emir madam brigadier cardinal archbishop bishop rabbi ayatollah monsignor maulana'.split(
    ' ',
  ),
);

/** Of a town or a region, where no list of nations has it: "Liverpudlian Ned Roe". */
const regionals = new Set(
  'liverpudlian mancunian glaswegian londoner geordie brummie parisian berliner neapolitan venetian milanese muscovite angeleno texan californian floridian hawaiian alaskan queenslander tasmanian sicilian sardinian corsican bavarian andalusian siberian yorkshireman cornishman punjabi bengali kashmiri'.split(
    ' ',
  ),
);

const devout = /^(?:devout|devoted|practi[sc]ing|born-again|evangelical|committed|lapsed|fervent|pious|proud)$/;
const faiths = /^(?:christian|muslim|catholic|jewish|buddhist|hindu|sikh|mormon)$/;

/** "Liverpudlian Roe", "the devout Christian Roe": where somebody comes from and what they believe is no first name. */
export function isOrigin({ tokens }: NameSentence, first: number): boolean {
  const word = tokens[first]?.norm ?? '';
  return regionals.has(word) || (faiths.test(word) && devout.test(tokens[first - 1]?.norm ?? ''));
}

/** Honours, degrees and seats behind a person's name. */
export const postNominals = new Set(
  'OBE MBE CBE KBE DBE GBE KCB KCMG CMG FRS FRSE FBA RA QC KC MP MEP MSP MLA PhD MD'.split(' '),
);

export function isFirstName({ gazetteer }: NameSentence, index: number): boolean {
  return ((gazetteer[index] as number) & firstNameBits) !== 0;
}
