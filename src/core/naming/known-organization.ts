import { foldName, nameWords } from './fold-name.ts';
import { bodyKey } from './identity-keys.ts';
import type { KnownActor, NamedActor } from './known-actor.ts';
import { sharedNames } from './national-body.ts';
import { onceForEach } from './once-for-each.ts';

/** Which of the archive's actors an organization or a place is; null for a new one. */
export function knownOrganization(actor: NamedActor, known: readonly KnownActor[]): KnownActor | null {
  const own = strongKeys(actor);
  const full = fullKeys(actor);
  const fits = known.filter((each) => {
    if (each.kind === 'person') return nameWords(actor.name).length > 1 && foldName(each.name) === foldName(actor.name);
    const theirs = strongKeys(each);
    if (own.has(bodyKey(actor.name)) && theirs.has(bodyKey(actor.name)) && !isAcronym(actor.name)) return true;
    const shared = [...own].some((key) => theirs.has(key));
    const theirFull = fullKeys(each);
    const otherFull = full.size > 0 && theirFull.size > 0 && ![...full].some((key) => theirFull.has(key));
    return shared && !otherFull;
  });
  const kin = fits.filter((each) => each.kind === actor.kind);
  const best = (list: readonly KnownActor[]) => [...list].sort((a, b) => b.articles - a.articles)[0] ?? null;
  // An acronym with two owners belongs to neither.
  if (isAcronym(actor.name) && fits.length > 1)
    return best(fits.filter((each) => bodyKey(each.name) === bodyKey(actor.name)));
  return best(kin) ?? best(fits);
}

/** Without what other states' bodies are called too: "the Foreign Ministry" of the Iranian Foreign Ministry. */
function ownNames(names: readonly string[]): readonly string[] {
  const shared = sharedNames(names);
  return shared.size === 0 ? names : names.filter((name) => !shared.has(foldName(name)));
}

/** Keys that tell who it is: of the name, acronyms and longer forms, not of single words ("the Ministry"). */
const strongKeys = onceForEach(({ name, spellings }) => {
  const strong = spellings.filter((each) => isAcronym(each) || nameWords(each).length > 1);
  return new Set(ownNames([name, ...strong]).map(bodyKey));
});

const fullKeys = onceForEach(
  ({ name, spellings }) =>
    new Set(ownNames([name, ...spellings].filter((each) => nameWords(each).length > 1)).map(bodyKey)),
);

function isAcronym(name: string): boolean {
  return /^[A-Z][A-Z0-9.&-]{1,9}$/.test(name) && name.replace(/[^A-Z]/g, '').length >= 2;
}
