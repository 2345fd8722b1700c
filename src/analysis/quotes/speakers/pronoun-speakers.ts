import type { Actor, Attribution } from '../../../core/actor.ts';
import type { Span } from '../../../core/span.ts';
import type { Finding, Subject } from '../clause/finding.ts';
import { isQuoted, type TextView, wordAt } from '../marks/text-view.ts';
import { isAnotherOffice, namedAsExample, namedAsSubject, presentedIn, toldBefore } from './antecedents.ts';
import { closedBefore, onlyOther } from './by-exclusion.ts';
import { isOwnedDocument } from './documents-speaking.ts';
import { anotherBetween, type Gender, genderOf, genders, isNamedWithin, placesOf, tellsOf } from './persons-told.ts';
import { profiled } from './profiled.ts';
import { isSent, mayOwn, namesStatement } from './sent-words.ts';
import {
  askedBefore,
  hearersIn,
  isAge,
  listenersIn,
  ofOtherGender,
  quotedBetween,
  standInsOf,
  tellsStill,
} from './set-aside.ts';
import { type ResolveSpeaker, spanOf } from './speakers.ts';
import { isOfState } from './state-politicians.ts';
import { goesOnAs, isSame, type Stranger, strangerIn } from './strangers.ts';

/** Verbs by which somebody goes on speaking. */
const goesOn = /^(?:add(?:s|ed|ing)?|continue(?:s|d)?)$/;

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
  const standIns = standInsOf(actors);
  const followed = new Map<number, Attribution>();
  let last: Last | null = null;
  let sender: Sender | null = null;
  let body: Last | null = null;
  let stranger: Stranger | null = null;
  const bodies = placesOf(actors, 'organization');
  findings.forEach((here, index) => {
    const paragraph = view.units[index]?.paragraph ?? 0;
    const presented = last === null || paragraph > last.paragraph ? profiled(view, index) : null;
    last = presented === null ? stillTold(last, index, paragraph) : (present(presented, paragraph) ?? last);
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
      // "the 36-year-old" may be a man or a woman
      const pronoun = pronounGender(view, subject);
      const aged =
        pronoun === null &&
        said.actor === null &&
        (isAge(view, subject) || isOfState(view, subject, rolesOf(actors[last?.actor ?? -1])));
      const gender = pronoun ?? (aged ? (known[last?.actor ?? -1] ?? 'male') : null);
      const told = contents.map(({ first, end }) => spanOf(view, first, end));
      let { actor } = said;
      // "Another member said so. The member said …": nobody whom the text names
      if (actor !== null && pronoun === null && stranger !== null && isSame(view, persons, subject, said, stranger)) {
        actor = null;
        followed.set(subject.words.first, attributed(view, said, null, actors));
      }
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
        // "Berg should not say so, he said": not Berg
        if (actor !== null && isNamedWithin(persons, actor, closedBefore(view, contents, subject))) actor = null;
        // "Berg's spokesman spoke. “We know,” he added.": not Berg
        const unnamed =
          stranger !== null &&
          goesOnAs(view.text, persons, stranger, { gender, unit: index, paragraph, start: said.start }, [
            ...told,
            ...words,
          ]);
        const further = cue !== null && goesOn.test(wordAt(view, cue.end - 1));
        if (unnamed && actor !== null && (further || isNamedWithin(persons, actor, [stranger?.words ?? said])))
          actor = null;
        if (actor !== null && actor !== last?.actor && words.some((span) => tellsOf(view.text, span, gender)))
          actor = null;
        const follows = actor === null || (actor !== last?.actor && further);
        if (follows && last !== null && paragraph - last.paragraph <= 1) {
          const fits =
            (known[last.actor] ?? gender) === gender &&
            !isNamedWithin(persons, last.actor, told) &&
            !isAnotherOffice(view, index, subject, last, actors[last.actor], resolve, told);
          const aside = [
            ...last.told,
            ...words,
            ...askedBefore(view, index, subject),
            ...quotedBetween(view, last.end, said.start),
            ...(known[last.actor] === gender ? ofOtherGender(persons, known, gender, last.end, said.start) : []),
            ...(further ? listenersIn(view.text, persons, last.end, said.start) : []),
          ];
          if (fits && !anotherBetween(persons, last, said.start, aside)) actor = last.actor;
        }
        if (words.length > 0) actor ??= onlyOther(view, index, subject, persons, gender, known, resolve);
        actor ??= presentedIn(view, index, contents, gender, resolve, known, (one) =>
          isNamedWithin(persons, one, words),
        );
        if (aged) actor ??= toldBefore(view, index, resolve, persons);
        const named =
          actor === null && words.length > 0
            ? (namedAsSubject(view, index, persons, gender, known, resolve) ??
              namedAsExample(view, index, persons, gender, known))
            : null;
        const other = words.some((span) => tellsOf(view.text, span, gender));
        if (named !== null && !other && !isNamedWithin(persons, named, words)) actor = named;
        if (actor !== said.actor) followed.set(subject.words.first, attributed(view, said, actor, actors));
        // "A port spokesman said so. “We will help,” he said.": still nobody whom the text names
        stranger =
          actor === null && stranger !== null && unnamed
            ? { ...stranger, gender, end: said.end, unit: index, paragraph, told: [...stranger.told, ...told] }
            : null;
        if (stranger !== null) followed.set(subject.words.first, { ...said, name: stranger.name, actor: null });
      } else if (!inner) {
        const unknown = strangerIn(view, subject, { ...said, actor });
        stranger = unknown === null ? null : { ...unknown, unit: index, paragraph, told };
      }
      // "Berg said so. Police said little. “I saw it,” she said.": a body that is only reported is no she
      const aside =
        last !== null &&
        known[last.actor] !== null &&
        actor !== null &&
        actors[actor]?.kind === 'organization' &&
        !contents.some(({ first }) => isQuoted(view, first));
      if (aside) {
        senders.add(actor ?? -1);
        continue;
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

  /** "Berg said so. She lives in Lund. “I know it,” she said": the text goes on telling of who spoke last. */
  function stillTold(speaker: Last | null, index: number, paragraph: number): Last | null {
    if (speaker === null || paragraph - speaker.paragraph !== 1) return speaker;
    return tellsStill(view, index, speaker.actor, standIns) ? { ...speaker, paragraph } : speaker;
  }

  /** "Ann Roe is a baker. “I left.” She believes …": whom the text presents with their words. */
  function present(subject: Subject, paragraph: number): Last | null {
    const { actor, start, end } = resolve(subject);
    return actor === null || actors[actor]?.kind !== 'person' ? null : { actor, at: start, end, paragraph, told: [] };
  }
}

function isIt(view: TextView, { words }: Subject): boolean {
  return words.end - words.first === 1 && wordAt(view, words.first) === 'it';
}

function rolesOf(actor: Actor | undefined): readonly string[] {
  return (actor?.roles ?? []).map(({ text }) => text);
}

/** The attribution with another actor, or with none: then it stands under the pronoun itself. */
function attributed(view: TextView, said: Attribution, actor: number | null, actors: readonly Actor[]): Attribution {
  return { ...said, name: actors[actor ?? -1]?.name ?? view.text.slice(said.start, said.end), actor };
}

function firstWord({ subject }: Finding): number {
  return subject?.words.first ?? -1;
}

function pronounGender(view: TextView, { words }: Subject): Gender | null {
  return words.end - words.first === 1 ? (genders[wordAt(view, words.first)] ?? null) : null;
}
