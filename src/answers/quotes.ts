import type { ArchiveActor } from '../archive/archive.ts';
import type { Answer, AnswerItem } from '../core/answer.ts';
import { createCitationBook } from './evidence/citation-book.ts';
import { answered, unanswered } from './evidence/draft.ts';
import type { Reader } from './evidence/reader.ts';
import type { NameResolution } from './names/name-resolution.ts';
import { namesListed } from './names/names-listed.ts';
import { otherwiseOwned } from './names/owned-person.ts';
import { resolveName } from './names/resolve-name.ts';
import { peopleOfBody } from './quotes/of-body.ts';
import { ownedStatements } from './quotes/owned-speakers.ts';
import { quoteItem } from './quotes/quote-item.ts';
import { spokenPassages } from './quotes/spoken-passages.ts';
import { isScrap, newestFirst, type Statement, statementsOf } from './quotes/statement.ts';
import { trailingTopic } from './quotes/trailing-topic.ts';
import { unnamedStatements } from './quotes/unnamed-speakers.ts';
import { findPassages } from './topics/find-passages.ts';
import { readTopic } from './topics/read-topic.ts';
import type { Topic } from './topics/topic.ts';
import { topicMatches } from './topics/topic-words.ts';

const readQuotations = 400;
const mostStatements = 60;
const mostSpeakers = 8;

/** Who is asked for without a name. */
const endsInSomebody =
  /\s(?:officials?|aides?|sources?|spokes(?:man|woman|person|people)|representatives?|staffers?|lawyers?|attorneys?|solicitors?|advis[eo]rs?|famil(?:y|ies)|relatives|friends?|neighbou?rs?|agents?|parents|mother|father|wife|husband|sister|brother|son|daughter|widow)$/iu;

/** What the actor said, direct words before reported speech, newest first; `NAME about TOPIC` keeps what is about the topic. */
export async function quotes(archive: Reader, query: string): Promise<Answer> {
  const [, typed = query, behind = ''] = /^(.*?)\s+(?:about|on)\s+(.+)$/isu.exec(query) ?? [];
  const whole = await resolveName(archive, typed);
  const parted = behind === '' ? await trailingTopic(archive, typed, whole) : null;
  const resolved = parted?.meant ?? whole;
  // "the Roe campaign official" is no name with a topic behind it
  if (parted !== null && endsInSomebody.test(typed)) {
    const everything = await readTopic(archive, '');
    const described = await byDescription(archive, { command: 'quotes', query }, typed, everything, []);
    if (described.status === 'answered') return described;
  }
  const { name, about } = parted ?? { name: typed, about: behind };
  const draft = { command: 'quotes', query };
  const topic = await readTopic(archive, about);
  if (resolved.kind === 'none') return byDescription(archive, draft, name, topic, resolved.suggestions);
  let meant = resolved;
  if (meant.kind === 'several') {
    const { actors, office } = meant;
    const only = await onlySpeaker(archive, actors, topic);
    if (only === null) return namesListed(archive, 'quotes', query, actors, office);
    meant = only;
  }
  const { actor, note } = meant;
  const book = createCitationBook(archive);
  const said = statementsOf(actor.id, await spokenPassages(archive, actor.id, topic)).filter(
    (statement) => !isScrap(statement),
  );
  const inWords = said.filter((statement) => topicMatches(topic, wordsOf(statement)));
  const goingOn = topic.groups.length === 0 ? [] : said.filter((each) => goesOn(each, inWords, said));
  const chosen = inWords.length > 0 ? inWords : await saidNear(archive, topic, said);
  const statements = [...ordered(chosen), ...ordered(goingOn)].slice(0, mostStatements);
  const items: AnswerItem[] = [];
  for (const statement of statements) items.push(await quoteItem('quote', archive, actor, statement, book));
  const unnamed = actor.kind === 'person' ? [] : await unnamedStatements(archive, name, said.length > 0 ? actor : null);
  for (const { speaker, statement } of unnamed)
    if (items.length < mostStatements && topicMatches(topic, wordsOf(statement)))
      items.push(await quoteItem('quote', archive, speaker, statement, book));
  let spokenFor: string | null = null;
  if (actor.kind === 'organization' && items.length === 0) {
    const people = await peopleOfBody(archive, actor);
    for (const person of people) {
      const own = statementsOf(person.id, await spokenPassages(archive, person.id, topic));
      for (const statement of ordered(own.filter((each) => !isScrap(each) && topicMatches(topic, wordsOf(each)))))
        if (items.length < mostStatements) items.push(await quoteItem('quote', archive, person, statement, book));
    }
    if (items.length > 0) spokenFor = actor.name;
  }
  return answered({ ...draft, actors: [actor], note: noteOf() }, items, book);

  function noteOf(): string | null {
    if (spokenFor !== null) return `No words of ${spokenFor} itself are told; these are of people of it.`;
    if (items.length === 0) {
      const what = about === '' ? 'no words of theirs' : `nothing said about “${about}”`;
      const told = `${actor.name} is in the archive, but ${what}; /who ${actor.name} shows what is told.`;
      return note === null ? told : `${note} ${told}`;
    }
    if (about !== '' && inWords.length === 0 && statements.length > 0)
      return `“${about}” stands beside these words, not in them.`;
    return note;
  }
}

/** Direct words first, then the newest. */
function ordered(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => {
    const [first, second] = [a.passages[0]?.article, b.passages[0]?.article];
    return (
      Number(b.quotation.direct) - Number(a.quotation.direct) || (first && second ? newestFirst(first, second) : 0)
    );
  });
}

/** Whom articles describe and do not name: "Ofcom spokesperson", "the port police". */
async function byDescription(
  archive: Reader,
  draft: { readonly command: string; readonly query: string },
  name: string,
  topic: Topic,
  suggestions: readonly string[],
): Promise<Answer> {
  let unnamed = await unnamedStatements(archive, name, null);
  for (const other of unnamed.length > 0 ? [] : await otherwiseOwned(archive, name))
    if (unnamed.length === 0) unnamed = await unnamedStatements(archive, other, null);
  const owned = (await ownedStatements(archive, name)).filter(
    ({ statement }) => !unnamed.some((each) => each.statement.quotation.text === statement.quotation.text),
  );
  const told = [...unnamed, ...owned]
    .filter(({ statement }) => topicMatches(topic, wordsOf(statement)))
    .slice(0, mostStatements);
  if (told.length === 0) return unanswered('not-found', { ...draft, suggestions });
  const book = createCitationBook(archive);
  const items: AnswerItem[] = [];
  for (const { speaker, statement } of told) items.push(await quoteItem('quote', archive, speaker, statement, book));
  return answered(
    { ...draft, note: `“${name}” is no name here; these are words of speakers described so.` },
    items,
    book,
  );
}

/** Direct words that go on from a sentence of the same speaker's on the topic: "Roe spoke of the fares. “They stay.”" */
function goesOn(each: Statement, chosen: readonly Statement[], said: readonly Statement[]): boolean {
  const [passage] = each.passages;
  if (passage === undefined || !each.quotation.direct || chosen.includes(each)) return false;
  const isBefore = (other: Statement, distance: number): boolean =>
    other.passages.some(
      ({ article, index }) => article.id === passage.article.id && index === passage.index - distance,
    );
  if (chosen.some((other) => !other.quotation.direct && isBefore(other, 1))) return true;
  return (
    chosen.some((other) => !other.quotation.direct && isBefore(other, 2)) &&
    said.some((other) => other.quotation.direct && isBefore(other, 1))
  );
}

/** A name of several people means the only one of them who is quoted on the topic; null where none or several are. */
async function onlySpeaker(
  archive: Reader,
  actors: readonly ArchiveActor[],
  topic: Topic,
): Promise<Extract<NameResolution, { kind: 'one' }> | null> {
  if (topic.groups.length === 0) return null;
  const speakers: ArchiveActor[] = [];
  for (const actor of actors.slice(0, mostSpeakers)) {
    const said = statementsOf(actor.id, await spokenPassages(archive, actor.id, topic));
    if (said.some((statement) => !isScrap(statement) && topicMatches(topic, wordsOf(statement)))) speakers.push(actor);
  }
  const [actor, ...others] = speakers;
  if (actor === undefined || others.length > 0) return null;
  return { kind: 'one', actor, note: `Of the ${actors.length} of that name, only ${actor.name} is quoted on this.` };
}

/** The words said and every sentence that reports them. */
function wordsOf({ quotation, passages }: Statement): string {
  return [quotation.text, ...passages.map(({ text }) => text)].join(' ');
}

/** Statements that stand behind a sentence with the topic's words or under a title that holds them; where there are none, before one. */
async function saidNear(archive: Reader, topic: Topic, said: readonly Statement[]): Promise<readonly Statement[]> {
  const passages = await findPassages(archive, topic, null, readQuotations);
  const beside = (steps: number): readonly Statement[] =>
    said.filter(({ passages: told }) =>
      told.some(({ article, index }) =>
        passages.some((other) => other.article.id === article.id && other.index === index + steps),
      ),
    );
  const titled = said.filter(({ passages: told }) => told.some(({ article }) => topicMatches(topic, article.title)));
  const led = [...new Set([...beside(0), ...beside(-1), ...titled])];
  return led.length > 0 ? led : beside(1);
}
