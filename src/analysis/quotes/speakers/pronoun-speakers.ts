import type { Actor, Attribution } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { presentedBy } from '../clause/subject.ts';
import { after, isQuoted, type TextView, type TokenRange, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import { firstFrom, type Gender, genderOf, genders, isNamedWithin, type Place, placesOf } from './persons-told.ts';
import { isOwnedDocument, type ResolveSpeaker, spanOf } from './speakers.ts';
import { mainSubject } from './thing-speakers.ts';

/** Verbs by which somebody goes on speaking. */
const goesOn = /^(?:add(?:s|ed|ing)?|continue(?:s|d)?)$/;

/** No more hearers are looked for. */
const mostHearers = 8;

/** The person who spoke last. */
interface Last {
  readonly actor: number;
  /** Where the text named the person or said "he", and where those words end. */
  readonly at: number;
  readonly end: number;
  readonly paragraph: number;
  /** The words told: whom these name is not the one who goes on speaking. */
  readonly told: readonly Span[];
}

/** Who gave the statement that was told of last. */
interface Sender {
  readonly actor: number;
  readonly paragraph: number;
  /** What they sent: "statement", "letter". */
  readonly noun: string;
}

/**
 * "He added", "according to her": the person who spoke last, in this paragraph or the one before, if nobody else is named in between and
 * nothing tells against the gender; "the statement said": whose statement it is. Any other speaker in between, named or not, ends the chain: then the pronoun stays open.
 */
export function pronounSpeakers(
  view: TextView,
  findings: readonly (readonly Finding[])[],
  actors: readonly Actor[],
  resolve: ResolveSpeaker,
): ResolveSpeaker {
  const persons = placesOf(actors, 'person');
  const known = actors.map((actor) => genderOf(view.text, actor));
  const followed = new Map<number, Attribution>();
  let last: Last | null = null;
  let sender: Sender | null = null;
  let body: Last | null = null;
  const bodies = placesOf(actors, 'organization');
  findings.forEach((here, index) => {
    const paragraph = view.units[index]?.paragraph ?? 0;
    const senders = new Set<number>();
    for (const { subject, contents, cue } of [...here].sort((a, b) => firstWord(a) - firstWord(b))) {
      if (subject === null || isQuoted(view, subject.words.first)) continue;
      const said = resolve(subject);
      if (
        said.actor === null &&
        sender !== null &&
        isSent(view, subject, sender.noun) &&
        paragraph - sender.paragraph <= 1 &&
        mayOwn(wordAt(view, subject.head.first), actors[sender.actor]?.kind)
      ) {
        followed.set(subject.words.first, attributed(view, said, sender.actor, actors));
        sender = { ...sender, paragraph };
        continue;
      }
      const gender = pronounGender(view, subject);
      const told = contents.map(({ first, end }) => spanOf(view, first, end));
      let { actor } = said;
      // "“The case is odd,” it said": the body that spoke last
      if (actor === null && isIt(view, subject) && body !== null && paragraph - body.paragraph <= 1) {
        if (
          !anotherBetween(bodies, body, said.start, [...body.told, ...told, ...hearersIn(view.text, bodies, body.at)])
        ) {
          actor = body.actor;
          followed.set(subject.words.first, attributed(view, said, actor, actors));
        }
      }
      const inner = here.some((other) =>
        other.contents.some(({ first, end }) => first <= subject.words.first && subject.words.first < end),
      );
      if (!inner)
        body =
          actor !== null && actors[actor]?.kind === 'organization'
            ? {
                actor,
                at: said.start,
                end: said.end,
                paragraph,
                told: body?.actor === actor ? [...body.told, ...told] : told,
              }
            : null;
      if (gender !== null) {
        const words = contents
          .filter(({ first }) => isQuoted(view, first))
          .map(({ first, end }) => spanOf(view, first, end));
        if (actor !== null && actor !== last?.actor && words.some((span) => tellsOf(view.text, span, gender)))
          actor = null;
        const follows =
          actor === null || (actor !== last?.actor && cue !== null && goesOn.test(wordAt(view, cue.end - 1)));
        if (follows && last !== null && paragraph - last.paragraph <= 1) {
          const fits =
            (known[last.actor] ?? gender) === gender &&
            !isNamedWithin(persons, last.actor, told) &&
            !isAnotherOffice(view, index, subject, last, actors[last.actor], resolve);
          if (fits && !anotherBetween(persons, last, said.start, [...last.told, ...words])) actor = last.actor;
        }
        actor ??= presentedIn(view, index, contents, gender, resolve, known, (one) =>
          isNamedWithin(persons, one, words),
        );
        if (actor !== said.actor) followed.set(subject.words.first, attributed(view, said, actor, actors));
      }
      // "Berg called for Lund to go, telling him to resign": both are told by the same words
      const same = last !== null && last.actor === actor && last.at === said.start;
      last =
        actor !== null && actors[actor]?.kind === 'person'
          ? { actor, at: said.start, end: said.end, paragraph, told: same ? [...(last?.told ?? []), ...told] : told }
          : null;
      senders.add(actor ?? -1);
    }
    const [actor = -1] = senders;
    const unit = view.units[index];
    if (unit !== undefined && senders.size > 0 && namesStatement(view, unit))
      sender = senders.size === 1 && actor >= 0 ? { actor, paragraph, noun: 'statement' } : null;
    // "Berg's letter said …"
    const letter = here.find(({ subject }) => subject !== null && isOwnedDocument(view, subject.head));
    const owner = letter?.subject ? resolve(letter.subject).actor : null;
    if (letter?.subject && owner !== null)
      sender = { actor: owner, paragraph, noun: wordAt(view, letter.subject.head.end - 1) };
  });
  return (subject) => followed.get(subject.words.first) ?? resolve(subject);
}

/** "The president is busy, too. On Tuesday, he …": an office holder without a name, told of since the last speaker, is whom the pronoun means. */
function isAnotherOffice(
  view: TextView,
  index: number,
  pronoun: Subject,
  last: Last,
  speaker: Actor | undefined,
  resolve: ResolveSpeaker,
): boolean {
  const unit = view.units[index] as Unit;
  const before = view.units[index - 1];
  const here = mainSubject(view, unit.first, pronoun.words.first);
  const told = here ?? (before === undefined || before.heading ? null : mainSubject(view, before.first, before.end));
  if (told === null || wordAt(view, told.words.first) !== 'the') return false;
  const { start, end } = spanOf(view, told.words.first, told.words.end);
  const noun = told.head.end - (/^(?:him|her)self$/.test(wordAt(view, told.head.end - 1)) ? 2 : 1);
  const office = roleClass(wordAt(view, noun));
  if (start <= last.at || office === null || tagAt(view, noun) !== 'NOUN') return false;
  const { actor } = resolve(told);
  if (
    actor === last.actor ||
    speaker?.roles.some(({ text }) => text.split(' ').some((word) => roleClass(word.toLowerCase()) === office))
  )
    return false;
  const between = view.text.slice(end, view.tokens[pronoun.words.first]?.start ?? end);
  return !/\b(?:he|him|his|she|her)\b/iu.test(between);
}

/** "In a statement to Reuters": who only hears it is named behind "to". */
function hearersIn(text: string, bodies: readonly Place[], from: number): readonly Span[] {
  return bodies
    .slice(firstFrom(bodies, from), firstFrom(bodies, from) + mostHearers)
    .filter(({ start }) => /\b(?:to|told|by)(?: the)? $/u.test(text.slice(Math.max(0, start - 10), start)))
    .map(({ start }) => ({ start, end: start + 1 }));
}

function isIt(view: TextView, { words }: Subject): boolean {
  return words.end - words.first === 1 && wordAt(view, words.first) === 'it';
}

/** "The statement said", "the letter said". */
function isSent(view: TextView, { words, head }: Subject, noun: string): boolean {
  return (
    words.end === head.end &&
    head.end - head.first === 2 &&
    /^(?:the|its?|his|her)$/.test(wordAt(view, head.first)) &&
    wordAt(view, head.end - 1) === noun
  );
}

/** "Its statement" is a body's, "his statement" a person's. */
function mayOwn(article: string, kind: Actor['kind'] | undefined): boolean {
  if (article === 'the') return true;
  return (article === 'its') === (kind === 'organization');
}

function namesStatement(view: TextView, { first, end }: Unit): boolean {
  for (let at = first; at < end; at = after(view, at)) if (wordAt(view, at) === 'statement') return true;
  return false;
}

/** "Mosley saw it otherwise: “When he jokes, I laugh,” he said": who the words before the colon tell of. */
function presentedIn(
  view: TextView,
  index: number,
  contents: readonly TokenRange[],
  gender: Gender,
  resolve: ResolveSpeaker,
  known: readonly (Gender | null)[],
  isNamed: (actor: number) => boolean,
): number | null {
  const unit = view.units[index];
  const colon = (contents[0]?.first ?? 0) - 1;
  if (unit === undefined || colon <= unit.first || wordAt(view, colon) !== ':') return null;
  const subject = presentedBy(view, { ...unit, end: colon });
  const actor = subject === null ? null : resolve(subject).actor;
  return actor !== null && known[actor] !== undefined && (known[actor] ?? gender) === gender && !isNamed(actor)
    ? actor
    : null;
}

/** The attribution with another actor, or with none: then it stands under the pronoun itself. */
function attributed(view: TextView, said: Attribution, actor: number | null, actors: readonly Actor[]): Attribution {
  return { ...said, name: actors[actor ?? -1]?.name ?? view.text.slice(said.start, said.end), actor };
}

/** Whether somebody's words tell of another man, or another woman, without a name: "“He lied,” he said". */
function tellsOf(text: string, { start, end }: Span, gender: Gender): boolean {
  return (gender === 'male' ? /\b(?:he|him|his)\b/iu : /\b(?:she|hers?)\b/iu).test(text.slice(start, end));
}

function firstWord({ subject }: Finding): number {
  return subject?.words.first ?? -1;
}

function pronounGender(view: TextView, { words }: Subject): Gender | null {
  return words.end - words.first === 1 ? (genders[wordAt(view, words.first)] ?? null) : null;
}

/** Whether anybody else is named between, outside the words told. */
function anotherBetween(
  persons: readonly Place[],
  { actor, end: from }: Last,
  before: number,
  told: readonly Span[],
): boolean {
  for (let index = firstFrom(persons, from); (persons[index]?.start ?? before) < before; index++) {
    const place = persons[index] as Place;
    if (place.actor !== actor && !told.some(({ start, end }) => start <= place.start && place.start < end)) return true;
  }
  return false;
}
