import { demonymRows, nationOf } from '../demonyms.ts';
import { nameWords } from './fold-name.ts';

/** Bodies that every state has under the same name. */
const common =
  /(?:^| )(?:ministry|court|parliament|senate|congress|assembly|chamber|cabinet|government|army|navy|military|air force|armed forces|police|coast guard|border guard|secret service|intelligence service|central bank|national bank|electoral commission|election commission|football association|football federation|olympic committee|red cross|red crescent|embassy)$|^(?:ministry|parliament|court|embassy) (?:of|for) /;
const longestNation = 3;

export interface NationalBody {
  /** The state's usual name, whichever of its names or adjectives stands there. */
  readonly nation: string;
  /** The name without it, folded. */
  readonly body: string;
}

/** Whether a folded name is one that bodies of several states bear: "foreign ministry", "supreme court". */
export function isCommonBody(folded: string): boolean {
  return common.test(folded);
}

/** "Iranian Foreign Ministry", "Iran's Foreign Ministry": the state and the body; null for a body that is no state's by its name, or unlike any other state's. */
export function nationalBody(name: string): NationalBody | null {
  const words = nameWords(name);
  for (let length = Math.min(longestNation, words.length - 1); length > 0; length--) {
    const nation = nationOf(words.slice(0, length).join(' '));
    const body = words.slice(length).join(' ');
    if (nation !== null) return isCommonBody(body) ? { nation: demonymRows[nation]?.[0] ?? '', body } : null;
  }
  return null;
}

/** The names of one actor that other states' bodies bear as well, folded: "foreign ministry" beside "Iranian Foreign Ministry". */
export function sharedNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => nationalBody(name)?.body ?? []));
}
