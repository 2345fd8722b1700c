import type { ActorMatch } from '../../archive/archive.ts';
import { wordLikeness } from '../../core/naming/word-likeness.ts';
import { plainOf, wordsIn } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { NameResolution } from './name-resolution.ts';

/** A near miss is taken for the name only when it is this near and nothing else is within `nearMargin`. */
const nearEnough = 0.8;
const nearMargin = 0.08;

/** The one name that was surely meant, told as such; null where none or several are as near. */
export function pickNear(name: string, matches: readonly ActorMatch[]): NameResolution | null {
  const words = wordsIn(name);
  const [nearest, second] = matches.filter(
    ({ match, actor }) => match === 'near' && actor.names.some((each) => Math.abs(wordsIn(each) - words) <= 1),
  );
  const isClear = nearest !== undefined && nearest.score >= nearEnough;
  if (!isClear || (second && second.score > nearest.score - nearMargin))
    return words === 1 ? nearSurname(name, matches) : null;
  return {
    kind: 'one',
    actor: nearest.actor,
    note: `Nobody is spelt “${name}” here; this is ${nearest.actor.name.replace(/\.$/u, '')}.`,
  };
}

const shortestSurname = 6;
const sameSurname = 0.85;

/** Of several who bear a surname like it, who is told of so many times as often as all the others is the one. */
const farMore = 10;

/** A long surname with a slip, of the only person who bears one like it ("Stanekzai" for "Sher Abbas Stanakzai"), or whom nearly all articles mean. */
function nearSurname(name: string, matches: readonly ActorMatch[]): NameResolution | null {
  const typed = plainOf(name);
  if (typed.length < shortestSurname) return null;
  const bearers = matches.filter(
    ({ actor }) =>
      actor.kind === 'person' &&
      actor.names.some(
        (each) => wordLikeness(typed, plainOf(each).split(' ').at(-1) ?? '', sameSurname) >= sameSurname,
      ),
  );
  const [first, ...others] = [...bearers].sort((a, b) => b.actor.articles - a.actor.articles);
  const rest = others.reduce((sum, { actor }) => sum + actor.articles, 0);
  if (!first || first.actor.articles < farMore * rest) return null;
  return {
    kind: 'one',
    actor: first.actor,
    note: `Nobody is spelt “${name}” here; this is ${first.actor.name.replace(/\.$/u, '')}.`,
  };
}

/** "Ned Lund" where a scraper lost the first name and the headline still has it: the one person of that surname, who is only called "Lund". */
export async function onlySurname(archive: Reader, name: string): Promise<NameResolution | null> {
  const surname = name.split(/\s+/u).at(-1) ?? '';
  if (!/\s/u.test(name) || surname.length < shortestSurname) return null;
  const bearers = (await archive.actorsNamed(surname, mostBearers, false)).filter(
    ({ actor }) => actor.kind === 'person',
  );
  const [bearer] = bearers;
  if (bearers.length !== 1 || !bearer || bearer.actor.names.some((each) => wordsIn(each) > 1)) return null;
  const { actor } = bearer;
  const told = await archive.passages({ groups: [], actor: actor.id, having: null, since: null, limit: mostBearers });
  if (!told.some(({ article }) => ` ${plainOf(article.title)} `.includes(` ${plainOf(name)} `)))
    return { kind: 'none', suggestions: [actor.name] };
  return { kind: 'one', actor, note: `Only a headline has “${name}”; the text says ${actor.name}.` };
}

const mostBearers = 8;
