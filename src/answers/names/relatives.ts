import type { ArchiveActor, Passage } from '../../archive/archive.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import type { NameResolution } from './name-resolution.ts';
import { kinAsked, type RelationAsked } from './relations.ts';
import { whoseIs } from './whose-pronoun.ts';

const mostOwners = 8;
const mostPassages = 60;
const mostArticles = 24;
const mostSentences = 200;

/** Words between "his" and the relation: "his late second", "her 12-year-old". Not "his friend's". */
const qualities = '(?:[\\p{Ll}\\d][\\p{L}\\d-]* ){0,3}';
const ownBefore = new RegExp(`^['’]s? ${qualities}$`, 'u');
const pronounBefore = new RegExp(`\\b((?:his|her|their) )${qualities}$`, 'iu');
const over = /\b(?:former|ex|first|estranged) $/iu;
const ownBehind = /^ (?:of|to) (?:(?:the|a|an|late|former|jailed|[\p{Ll}-]+) ){0,5}$/u;
/** "His wife, Ann", "his wife of ten years, Ann", "his wife and manager, Ann", "his father, the actor Ned", "his father, President Ned Roe" */
const nameBehind =
  /^(?:(?: of (?:\p{L}+ ){1,3}years)| and (?:[\p{Ll}-]+ ){1,3}[\p{Ll}-]+)?(?:,? |, (?:the|a|an|fellow|former|then) (?:[\p{Ll}-]+ ){0,3}|,? (?:former |late |then )?(?:(?!And|But)\p{Lu}[\p{Ll}]+\.? ){1,3})$/u;
const nextName = /^(?:,? and |, )$/u;
/** "The wife of Roe, Ann, said": the name stands between commas. */
const apart = /^, $/u;
const closed = /^(?:,|\.)/u;
/** "Ann Roe, the wife of", "Ann Roe is a sister of" */
const nameBefore = new RegExp(
  `^(?:,| \\(|(?:,? \\(?\\d+\\)?)?,|(?:, who)? (?:is|was)(?: also)?) (?:the |a |an )?${qualities}$`,
  'u',
);

/** Who an article says to be somebody's wife, brother or son, by name; null where the question is none such, or nobody is told to be it. */
export async function relativeOf(
  archive: Reader,
  typed: string,
  relation: RelationAsked | null = kinAsked(typed),
): Promise<NameResolution | null> {
  if (relation === null) return null;
  const found = new Map<string, Passage>();
  for (const owner of await ownersOf(archive, relation.owner))
    for (const { actor, passage } of await relativesOf(archive, owner, relation))
      if (!found.has(actor)) found.set(actor, passage);
  const actors = (await archive.actors([...found.keys()])).filter(({ kind }) => kind === 'person');
  const [only] = actors;
  if (only === undefined) return null;
  if (actors.length > 1) return { kind: 'several', actors, office: null };
  const proof = found.get(only.id) ?? null;
  return { kind: 'one', actor: only, note: `“${typed}” here is ${only.name.replace(/\.$/u, '')}.`, proof };
}

/** The persons of a name. */
export async function ownersOf(archive: Reader, name: string): Promise<readonly ArchiveActor[]> {
  const matches = (await archive.actorsNamed(name, mostOwners)).filter(({ actor }) => actor.kind === 'person');
  const exact = matches.filter(({ match }) => match === 'exact');
  const sure = exact.length > 0 ? exact : matches.filter(({ match }) => match === 'part');
  return sure.map(({ actor }) => actor);
}

interface Told {
  readonly actor: string;
  readonly passage: Passage;
}

async function relativesOf(archive: Reader, owner: ArchiveActor, relation: RelationAsked): Promise<readonly Told[]> {
  const words = [...relation.words, ...relation.inverse];
  const hits = await archive.passages({
    groups: [words],
    actor: null,
    having: null,
    since: null,
    limit: mostPassages,
  });
  const of = await archive.passages({ groups: [], actor: owner.id, having: null, since: null, limit: mostSentences });
  const about = new Set(of.map(({ article }) => article.id));
  const referred = new Set(of.map(keyOf));
  const articles = [...new Set(hits.map(({ article }) => article.id))].filter((id) => about.has(id));
  const found: Told[] = [];
  for (const article of articles.slice(0, mostArticles)) {
    const sentences = await archive.passagesOf(article, 0, mostSentences);
    const people = await peopleIn(archive, sentences);
    const persons = new Set(people.keys());
    for (const hit of hits.filter((each) => each.article.id === article)) {
      for (const { owner: whose, relatives } of pairsIn(hit, sentences, relation.words, persons)) {
        const referredTo = whose === 'his' && referred.has(keyOf(hit)) && !isNamed(hit, owner.id);
        const open = whose === 'his' || whose === '';
        const own = whose === owner.id || referredTo || (open && relatives.some((id) => sharesSurname(id, hit)));
        if (own) found.push(...relatives.filter((id) => id !== owner.id).map((actor) => ({ actor, passage: hit })));
      }
      for (const { owner: whose, relatives } of pairsIn(hit, sentences, relation.inverse, persons))
        if (relatives.includes(owner.id) && whose !== 'his' && whose !== owner.id)
          found.push({ actor: whose, passage: hit });
    }

    /** "His wife, Ann Roe", where he may be two men and only one of those named just before is a Roe. */
    function sharesSurname(id: string, hit: Passage): boolean {
      const name = people.get(id)?.name ?? '';
      const near = sentences.filter(({ index }) => index <= hit.index && index > hit.index - surnameWithin);
      const named = new Set(near.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
      const bearers = [...named].filter(
        (each) => each !== id && surnameOf(people.get(each)?.name ?? '') === surnameOf(name),
      );
      return /\s/u.test(name) && bearers.length === 1 && bearers[0] === owner.id;
    }
  }
  return found;
}

const surnameWithin = 4;

function surnameOf(name: string): string {
  return plainOf(name).split(' ').at(-1) ?? '';
}

/** "Ann Roe" of whom an article only says "Roe's daughter Ann". */
export async function calledByKin(archive: Reader, typed: string): Promise<NameResolution | null> {
  const [first = '', surname = '', more] = typed.split(/\s+/u);
  if (surname === '' || more !== undefined) return null;
  const alone = (await archive.actorsNamed(first, mostOwners, false)).filter(
    ({ actor, match }) => match === 'exact' && actor.kind === 'person' && plainOf(actor.name) === plainOf(first),
  );
  if (alone.length === 0) return null;
  for (const owner of await ownersOf(archive, surname)) {
    if (surnameOf(owner.name) !== plainOf(surname)) continue;
    const told = await relativesOf(archive, owner, { owner: owner.name, what: '', words: sameSurname, inverse: [] });
    const found = told.find(({ actor }) => alone.some((each) => each.actor.id === actor));
    const [actor] = found === undefined ? [] : await archive.actors([found.actor]);
    if (actor === undefined || found === undefined) continue;
    const note = `Here only ${actor.name}, of the family of ${owner.name.replace(/\.$/u, '')}.`;
    return { kind: 'one', actor, note, proof: found.passage };
  }
  return null;
}

/** Kin who mostly bear the surname too. */
const sameSurname = [
  'wife',
  'husband',
  'son',
  'sons',
  'daughter',
  'daughters',
  'brother',
  'sister',
  'brothers',
  'sisters',
];

function keyOf({ article, index }: Passage): string {
  return `${article.id} ${index}`;
}

function isNamed({ mentions }: Passage, id: string): boolean {
  return mentions.some(({ actor }) => actor === id);
}

/** The persons named in sentences, by id. */
export async function peopleIn(
  archive: Reader,
  sentences: readonly Passage[],
): Promise<ReadonlyMap<string, ArchiveActor>> {
  const ids = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const persons = (await archive.actors([...ids])).filter(({ kind }) => kind === 'person');
  return new Map(persons.map((actor) => [actor.id, actor]));
}

interface Pair {
  /** The actor's id, or "his" where only a pronoun that nothing in the sentence explains says whose. */
  readonly owner: string;
  readonly relatives: readonly string[];
}

/** Who is told to be whose in a sentence, by words of one relation. */
function pairsIn(
  passage: Passage,
  sentences: readonly Passage[],
  words: readonly string[],
  persons: ReadonlySet<string>,
): readonly Pair[] {
  if (words.length === 0) return [];
  const { text, start } = passage;
  const named = passage.mentions.filter(({ actor }) => persons.has(actor));
  const between = (from: number, to: number): string => text.slice(from - start, to - start);
  const pairs: Pair[] = [];
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'giu'))) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const before = named.filter(({ end }) => end <= from);
    const behind = named.filter((each) => each.start >= to);
    const [owning, next] = [before.at(-1), behind[0]];
    const stretch = text.slice(0, match.index);
    if (over.test(stretch)) continue;
    const several = /s$/u.test(match[0]);
    const pronoun = pronounBefore.exec(stretch);
    if (owning !== undefined && ownBefore.test(between(owning.end, from))) {
      pairs.push({
        owner: owning.actor,
        relatives: [...after(to, several), ...apposed(before.slice(0, -1), owning.start)],
      });
    } else if (pronoun !== null) {
      const at = start + pronoun.index;
      const relatives = [...after(to, several), ...apposed(before, at)];
      const others = relatives.length > 0 ? new Set([...persons].filter((id) => !relatives.includes(id))) : persons;
      const whose = whoseIs(sentences, passage.index, at, others);
      const inSentence = before.some(({ end, actor }) => end <= at && others.has(actor));
      pairs.push({ owner: whose ?? (inSentence ? '' : 'his'), relatives });
    } else if (next !== undefined && ownBehind.test(between(to, next.start))) {
      const [after1] = behind.slice(1);
      const comma =
        after1 !== undefined &&
        apart.test(between(next.end, after1.start)) &&
        closed.test(text.slice(after1.end - start));
      const alone = comma && !/^, \p{Lu}\S+(?: \p{Lu}\S+)*(?:,? and|, \p{Lu})/u.test(text.slice(next.end - start));
      pairs.push({ owner: next.actor, relatives: [...(alone ? [after1.actor] : []), ...apposed(before, from)] });
    }
  }
  return pairs.filter(({ relatives }) => relatives.length > 0);

  /** Those named right behind the word. */
  function after(to: number, several: boolean): readonly string[] {
    const behind = named.filter((each) => each.start >= to);
    const [first] = behind;
    if (first === undefined || !nameBehind.test(between(to, first.start))) return [];
    const found = [first.actor];
    for (let at = 1; several && at < behind.length; at++) {
      const [last, each] = [behind[at - 1], behind[at]];
      if (last === undefined || each === undefined || !nextName.test(between(last.end, each.start))) break;
      found.push(each.actor);
    }
    return found;
  }

  /** Who is named right before the phrase that begins at `at`. */
  function apposed(before: typeof named, at: number): readonly string[] {
    const last = before.findLast(({ end }) => end <= at);
    return last !== undefined && nameBefore.test(between(last.end, at)) ? [last.actor] : [];
  }
}
