import type { Actor, Attribution } from '../../../core/actor.ts';
import { firstIndex } from '../../../core/first-index.ts';
import { namesPersons } from '../../figures/lexicon/persons.ts';
import type { Subject } from '../clause/finding.ts';
import { isBody } from '../clause/holders.ts';
import { parsedSubject } from '../clause/parsed-subject.ts';
import { isQuoted, type TextView, tagAt, type Unit, wordAt } from '../marks/text-view.ts';
import type { ResolveSpeaker } from './speakers.ts';

/**
 * "Harrow will hire 300, it said", "Police gave a lower count. They said …": "it" is the body, "they" the people or the body that is the
 * subject of the sentence so far or, where that has none, of the one before. Anything else stays open.
 */
export function thingSpeakers(view: TextView, actors: readonly Actor[], resolve: ResolveSpeaker): ResolveSpeaker {
  return (subject) => {
    const said = resolve(subject);
    if (said.actor !== null || subject.words.end - subject.words.first !== 1) return said;
    const pronoun = wordAt(view, subject.words.first);
    if (pronoun !== 'it' && pronoun !== 'they') return said;
    const antecedent = antecedentOf(view, subject.words.first);
    if (antecedent === null) return said;
    const named = resolve(antecedent);
    if (!fits(view, pronoun, antecedent, named, actors)) return said;
    if (pronoun === 'they' && named.actor !== null && !standsForPeople(view, antecedent, named, subject, actors))
      return said;
    // "Police", where they open the sentence
    const proper = named.actor !== null || /\s\p{Lu}/u.test(named.name);
    const name = proper ? named.name : named.name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    return { ...said, name, actor: named.actor };
  };
}

/** Bodies and papers beside those that hold opinions. */
const speaking = new Set(
  (
    'service headquarters command watchdog regulator operator carrier airline automaker carmaker manufacturer maker producer retailer insurer ' +
    'supplier provider broadcaster newspaper paper magazine channel network website club startup start-up league institute centre center fund ' +
    'exchange mayoralty secretariat registry syndicate consortium conglomerate hospital newsroom'
  ).split(' '),
);

function fits(
  view: TextView,
  pronoun: string,
  { head, words }: Subject,
  { actor }: Attribution,
  actors: readonly Actor[],
): boolean {
  const word = wordAt(view, head.end - 1);
  const plural = /S$/.test(view.syntax.fine[head.end - 1] ?? '') || word === 'police';
  if (actor !== null) {
    const { kind } = actors[actor] as Actor;
    return kind !== 'person' && (pronoun === 'it' || plural || kind === 'organization');
  }
  for (let at = words.first; at < words.end; at++) if (/^(?:and|or|,)$/.test(wordAt(view, at))) return false;
  return pronoun === 'it'
    ? !plural && (isBody(word) || speaking.has(word))
    : plural && (namesPersons(word) || isBody(word));
}

/** Not "Congress paid less than researchers want. It pays, they say": people named in between are nearer to "they" than a body; and no country is "they". */
function standsForPeople(
  view: TextView,
  antecedent: Subject,
  { actor }: Attribution,
  { words }: Subject,
  actors: readonly Actor[],
): boolean {
  if (actors[actor ?? -1]?.kind === 'place') return false;
  for (let at = antecedent.words.end; at < words.first; at++) {
    if (isQuoted(view, at) || !/S$/.test(view.syntax.fine[at] ?? '')) continue;
    if (namesPersons(wordAt(view, at))) return false;
  }
  return true;
}

function antecedentOf(view: TextView, pronoun: number): Subject | null {
  const index = unitAt(view.units, pronoun);
  const own = view.units[index];
  if (own === undefined) return null;
  const here = mainSubject(view, own.first, pronoun);
  if (here !== null) return here;
  const before = view.units[index - 1];
  if (before === undefined || before.heading || own.paragraph - before.paragraph > 1) return null;
  return mainSubject(view, before.first, before.end);
}

/** The first subject that the tree shows between two tokens and outside quotations, if it is a noun. */
export function mainSubject(view: TextView, first: number, end: number): Subject | null {
  for (let at = first; at < end; at++) {
    if (isQuoted(view, at) || !/^nsubj/.test(view.syntax.relations[at] ?? '')) continue;
    if (!/^(?:NOUN|PROPN)$/.test(tagAt(view, at))) return null;
    const subject = parsedSubject(view, view.syntax.heads[at] ?? -1, at + 1, first);
    return subject === null ? null : withSurname(view, subject, end);
  }
  return null;
}

/** "Emma" of "Emma Harlow": the tree hangs the rest of a name on its first word. */
function withSurname(view: TextView, subject: Subject, limit: number): Subject {
  let { end } = subject.words;
  const { heads, relations } = view.syntax;
  while (
    end < limit &&
    relations[end] === 'flat' &&
    (heads[end] ?? -1) >= subject.words.first &&
    (heads[end] ?? end) < end
  )
    end++;
  if (end === subject.words.end || subject.head.end !== subject.words.end) return subject;
  return { ...subject, words: { ...subject.words, end }, head: { ...subject.head, end } };
}

function unitAt(units: readonly Unit[], token: number): number {
  return firstIndex(units, ({ end }) => end > token);
}
