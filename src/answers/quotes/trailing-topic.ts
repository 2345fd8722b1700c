import type { ArchiveActor } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { NameResolution } from '../names/name-resolution.ts';
import { asksOffice } from '../names/offices-elsewhere.ts';
import { resolveName } from '../names/resolve-name.ts';

type One = Extract<NameResolution, { kind: 'one' }>;
type Found = Exclude<NameResolution, { kind: 'none' }>;

/**
 * "Roe harbour fares": a person's name with what it is about behind it and no "about" between. Only where all the words together are nobody's name
 * and no office, and those that come first are one person's.
 */
export async function trailingTopic(
  archive: Reader,
  typed: string,
  whole: NameResolution,
): Promise<{ readonly meant: Found; readonly name: string; readonly about: string } | null> {
  const words = typed.trim().split(/\s+/u);
  if (words.length < 2 || whole.kind === 'several' || (whole.kind === 'one' && whole.note !== null)) return null;
  if (whole.kind === 'one' && bears(whole, words)) return null;
  if (whole.kind === 'none' && asksOffice(typed)) return null;
  for (let end = words.length - 1; end > 0; end--) {
    const first = words.slice(0, end);
    const meant = await resolveName(archive, first.join(' '));
    // "Trump the fares" may mean several who bear the name; a first name alone is nobody's
    if (
      meant.kind === 'several' &&
      meant.office === null &&
      end === 1 &&
      meant.actors.every((each) => isSurname(each, first))
    )
      return { meant, name: first.join(' '), about: words.slice(end).join(' ') };
    if (meant.kind !== 'one' || meant.note !== null || meant.actor.kind !== 'person' || !bears(meant, first)) continue;
    if (end === 1 && !isSurname(meant.actor, first)) continue;
    return { meant, name: first.join(' '), about: words.slice(end).join(' ') };
  }
  return null;
}

function isSurname({ kind, name }: ArchiveActor, [word = '']: readonly string[]): boolean {
  const words = plainOf(name)
    .replace(/ [js]r$/u, '')
    .split(' ');
  return kind === 'person' && words.at(-1) === plainOf(word);
}

/** Whether the words are all of one of the person's names. */
function bears({ actor }: One, words: readonly string[]): boolean {
  const typed = plainOf(words.join(' ')).split(' ');
  return actor.names.some((name) => {
    const own = plainOf(name).split(' ');
    return typed.every((word) => own.includes(word));
  });
}
