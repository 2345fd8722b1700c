import type { ActorKind } from '../../core/actor.ts';
import type { AnalysedArticle } from '../../core/facts.ts';
import type { NamedActor } from '../../core/naming/known-actor.ts';
import { personWords } from '../../core/naming/same-person.ts';
import { turnedName } from '../../core/naming/turned-name.ts';

/** What an article contributes to one actor of the archive. */
export interface Contribution {
  readonly kind: ActorKind;
  /** Mentions by spelling. */
  readonly spellings: ReadonlyMap<string, number>;
}

/** How an article writes each of its actors. The name counts once more than it is mentioned: it is the best form. */
export function contributionsOf({ article, facts }: AnalysedArticle): readonly Contribution[] {
  return facts.actors.map(({ kind, name, mentions }) => {
    const spellings = new Map<string, number>();
    for (const form of [name, ...mentions.map(({ start, end }) => article.text.slice(start, end))]) {
      // a mention that lost its spaces ("AnnRoe") is no spelling of its own
      const clean = cleanName(form === name.replaceAll(' ', '') ? name : form);
      if (clean !== '') spellings.set(clean, (spellings.get(clean) ?? 0) + 1);
    }
    return { kind, spellings };
  });
}

export function namedActors(analysed: AnalysedArticle, contributions: readonly Contribution[]): readonly NamedActor[] {
  return analysed.facts.actors.map(({ kind, name, roles }, index) => ({
    kind,
    name: cleanName(name),
    spellings: [...(contributions[index]?.spellings.keys() ?? [])],
    roles: roles.map(({ text }) => text),
  }));
}

/** Actors of one article that the archive holds for one contribute together. */
export function contributionsByActor(
  contributions: readonly Contribution[],
  actors: readonly string[],
): ReadonlyMap<string, Contribution> {
  const byActor = new Map<string, Contribution>();
  contributions.forEach((each, index) => {
    const actor = actors[index];
    if (actor === undefined) return;
    const known = byActor.get(actor);
    if (known === undefined) {
      byActor.set(actor, each);
      return;
    }
    const spellings = new Map(known.spellings);
    for (const [name, count] of each.spellings) spellings.set(name, (spellings.get(name) ?? 0) + count);
    byActor.set(actor, { kind: known.kind, spellings });
  });
  return byActor;
}

/** A spelling of an actor with how often articles write it. */
export interface Spelled {
  readonly name: string;
  readonly mentions: number;
}

/** How often articles write no more than one word of a person's name. */
export function timesCalledShort(spellings: readonly Spelled[]): number {
  return spellings.reduce((sum, { name, mentions }) => (personWords(name).length === 1 ? sum + mentions : sum), 0);
}

export function encodeSpellings(spellings: ReadonlyMap<string, number>): string {
  return JSON.stringify([...spellings]);
}

export function decodeSpellings(code: string): ReadonlyMap<string, number> {
  return new Map(JSON.parse(code) as [string, number][]);
}

function cleanName(name: string): string {
  return turnedName(name.replace(/\s+/g, ' '))
    .replace(/['’]s?$/u, '')
    .trim()
    .slice(0, 200);
}
