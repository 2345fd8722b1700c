import type { NameForm } from './name-forms.ts';
import { isParent } from './shared-surnames.ts';

const office = /(\p{Lu}\p{Ll}+) $/u;

/**
 * Whether two forms of one name are a father's and a son's: "Ned Roe" and "Ned Roe Jr.", "Roe Sr." and "Roe Jr.". Whoever is called
 * "Jr." is introduced so and may lose it later on, but is not who "the son of Ned Roe" names; the plain name that comes first is somebody else's, unless both stand behind one title.
 */
export function areNamesakes(a: NameForm, b: NameForm, text: string): boolean {
  if (a.generation === b.generation) return false;
  if (a.generation !== '' && b.generation !== '') return true;
  const [plain, suffixed] = a.generation === '' ? [a, b] : [b, a];
  if (plain.words.length < 2 || plain.words.join(' ') !== suffixed.words.join(' ')) return false;
  // "Ned Roe Jr., the son of Senator Ned Roe": no sentence names one man twice in full
  const sentences = new Set(suffixed.mentions.map(({ sentence }) => sentence));
  if (plain.mentions.some(({ sentence }) => sentences.has(sentence))) return true;
  if (isParent(text, plain)) return true;
  const first = plain.mentions[0]?.start ?? 0;
  if (first > (suffixed.mentions[0]?.start ?? 0)) return false;
  const titles = titlesBefore(plain, text);
  return ![...titlesBefore(suffixed, text)].some((title) => titles.has(title));
}

function titlesBefore({ mentions }: NameForm, text: string): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ start }) => office.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? []));
}
