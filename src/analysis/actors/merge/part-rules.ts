import type { NameForm } from './name-forms.ts';
import { oneSlipApart, skeleton } from './spelling.ts';

const lastOf = (form: NameForm): string => form.words[form.words.length - 1] ?? '';

/** Chinese surnames of two letters, which stand first. */
const shortSurnames = /^(?:li|xi|wu|xu|hu|ma|yu|ye|he|lu|du|su|bo|fu|gu|qi|xu)$/;

const peers = /^(?:duke|duchess|earl|marquess|viscount|count|countess|baron|baroness|prince|princess|lord|lady)$/;

/** "Tarsus" of "Paul of Tarsus" is where he came from; only a peer is called by his seat. */
function isHome(part: string, { words }: NameForm): boolean {
  const of = words.lastIndexOf('of');
  return of > 0 && words.lastIndexOf(part) > of && !peers.test(words[0] ?? '');
}

type PartRule = (part: string, full: NameForm) => boolean;

const parts: readonly PartRule[] = [
  (part, full) => lastOf(full) === part,
  (part, full) => full.words[0] === part && (part.length > 2 || (full.words.length === 2 && shortSurnames.test(part))),
  (part, full) => full.words.includes(part) && part.length > 2,
  (part, full) => part.length > 4 && lastOf(full).length > 4 && skeleton(part) === skeleton(lastOf(full)),
  (part, full) =>
    part.length > 6 &&
    lastOf(full).length > 6 &&
    part[0] === lastOf(full)[0] &&
    oneSlipApart(part, lastOf(full)) &&
    !isFeminine(part, lastOf(full)),
];

/** How a single name may stand for a full one; the first that fits anybody decides. */
export const partRules: readonly PartRule[] = parts.map(
  (fits) => (part, full) => !isHome(part, full) && fits(part, full),
);

/** "Zelenska" is no misspelt "Zelensky", "Ivanova" no "Ivanov": one is a man's surname, the other a woman's. */
function isFeminine(a: string, b: string): boolean {
  if (a.endsWith('enka') || b.endsWith('enka')) return false;
  return a.endsWith('a') !== b.endsWith('a');
}
