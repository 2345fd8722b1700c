import type { ArchiveActor } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { stemsOf } from '../topics/topic-words.ts';
import { holdersOf } from './holders.ts';
import { holds } from './holds-office.ts';

const mostHolders = 24;
const mostSentences = 120;

/**
 * "Harbour College principal" of an article on Harbour College that only says "College principal Ann Roe": the words that it gives with the
 * office are the body's, it names the body in full, and no other of the kind. Null where that is not one person.
 */
export async function holderInBody(archive: Reader, body: string, office: string): Promise<ArchiveActor | null> {
  const words = plainOf(body).split(' ');
  const kind = body.split(' ').at(-1) ?? '';
  if (words.length < 2) return null;
  const { office: asked } = await holdersOf(archive, office);
  const called = await archive.actorsInRole(
    asked.groups.map(({ alternatives }) => alternatives),
    mostHolders,
  );
  const actors = (await archive.actors(called)).filter(({ kind: what }) => what === 'person');
  const known = new Set(asked.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' '))));
  const own = new Set(stemsOf(body));
  const found: ArchiveActor[] = [];
  for (const actor of actors) {
    for (const role of await archive.rolesOf(actor.id)) {
      const rest = stemsOf(role.text).filter((stem) => !known.has(stem));
      if (!holds(asked, role) || rest.length === 0 || !rest.every((stem) => own.has(stem))) continue;
      const text = (await archive.passagesOf(role.article.id, 0, mostSentences)).map((each) => each.text).join(' ');
      if (!plainOf(text).includes(plainOf(body)) || namesAnother(text, kind, words)) continue;
      found.push(actor);
      break;
    }
  }
  const [only = null] = found;
  return found.length === 1 ? only : null;
}

/** Whether a text names another body of the kind ("Lund College"). */
function namesAnother(text: string, kind: string, words: readonly string[]): boolean {
  for (const [, before = ''] of text.matchAll(new RegExp(`(\\p{Lu}[\\p{L}’'-]+) ${kind}\\b`, 'gu')))
    if (!words.includes(plainOf(before)) && !/^(?:The|A|Our|This|That|Its|Their)$/.test(before)) return true;
  return false;
}
