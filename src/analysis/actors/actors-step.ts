import type { Actor, Role } from '../../core/actor.ts';
import { byPosition, type Span } from '../../core/span.ts';
import type { Document, Sentence } from '../document.ts';
import { step } from '../pipeline.ts';
import { foldName } from './lexicons/aliases.ts';
import { withSharedSurnames } from './merge/couples.ts';
import type { Entity } from './merge/entity.ts';
import { mergeMentions } from './merge/merge-mentions.ts';
import { placeMentions } from './merge/name-forms.ts';
import { nameResources } from './names/resources.ts';
import { peopleOf } from './people.ts';
import { resolveAges } from './references/ages.ts';
import { resolveBodies } from './references/bodies.ts';
import { resolveDescriptions } from './references/descriptions.ts';
import { type NamedPlace, namedBehind } from './references/named-behind.ts';
import { officesOfPlaces } from './references/offices-of-places.ts';
import { resolvePartisans } from './references/partisans.ts';
import { type Occurrence, resolvePronouns } from './references/pronouns.ts';
import { quotedTokens } from './references/quoted.ts';
import type { Reference } from './references/reference.ts';
import { type FoundRole, findRoles, rolesIn, rolesOfSubject } from './roles/find-roles.ts';
import { type RoleView, roleView } from './roles/role-view.ts';
import { type LinkedActor, salienceOf } from './salience.ts';

export const actorsStep = step({
  name: 'actors',
  needs: ['tokens', 'sentences', 'syntax', 'names', 'summary'],
  gives: ['actors'],
  run: (document) => ({ actors: findActors(document) }),
});

type Needs = Document<'tokens' | 'sentences' | 'syntax' | 'names' | 'summary'>;

/** The actors of one article, the most important first. */
export function findActors(document: Needs): Actor[] {
  const linked = linkActors(document);
  const scores = salienceOf(document, linked);
  return linked
    .map(({ entity: { name, kind, mentions }, references, roles }, index) => ({
      name,
      kind,
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      references,
      roles,
      salience: scores[index] as number,
    }))
    .sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Names merged, then roles, then what refers to them by role or pronoun; in no order of importance. */
function linkActors({ text, tokens, sentences, syntax, names }: Needs): LinkedActor[] {
  const { gazetteers } = nameResources;
  const placed = placeMentions(text, tokens, sentences, names, gazetteers);
  const entities = mergeMentions(text, withSharedSurnames(text, placed, gazetteers));
  const view = roleView(tokens, syntax, names);
  const roles = rolesOf(text, view, sentences, entities);
  const people = peopleOf(entities, roles);
  const personOf = new Map(people.map((person) => [person.entity, person]));
  const named: Occurrence[] = entities
    .flatMap(({ mentions }, entity) => {
      const person = personOf.get(entity);
      return person === undefined ? [] : mentions.map(({ endToken }) => ({ person, token: endToken - 1 }));
    })
    .sort((a, b) => a.token - b.token);
  const namedAt = new Map(entities.map(({ mentions }, entity) => [entity, mentions.map(({ start }) => start)]));
  const stated = new Set([...roles.values()].flat().map(({ headStart }) => headStart));
  const quoted = quotedTokens(tokens, sentences);
  const pronouns = resolvePronouns(tokens, sentences, named, quoted);
  addRolesOfPronouns(roles, pronouns, text, view, sentences);
  const placedOffices = [
    ...officesOfPlaces(text, view, sentences, people, namedAt, stated),
    ...namedBehind(text, view, sentences, placesOf(entities), new Set(roles.keys())),
  ];
  for (const { entity, phrase } of placedOffices)
    roles.set(entity, [...(roles.get(entity) ?? []), ...rolesIn(text, view, phrase)]);
  const references = [
    ...resolveDescriptions(text, view, sentences, people, namedAt, stated),
    ...placedOffices.map(({ entity, start, end }) => ({ entity, start, end })),
    ...resolveAges(tokens, sentences, entities, quoted),
    ...resolvePartisans(tokens, sentences, entities, quoted),
    ...resolveBodies(tokens, sentences, entities, view.nameAt, quoted),
    ...pronouns,
  ].sort(byPosition);
  const referencesTo = new Map<number, Span[]>();
  for (const { start, end, entity } of references) {
    const own = referencesTo.get(entity);
    if (own === undefined) referencesTo.set(entity, [{ start, end }]);
    else own.push({ start, end });
  }
  return entities.map((entity, index) => ({
    entity,
    references: referencesTo.get(index) ?? [],
    roles: distinctRoles(roles.get(index) ?? []),
  }));
}

/** Where people are named, in order. */
function placesOf(entities: readonly Entity[]): readonly NamedPlace[] {
  return entities
    .flatMap(({ kind, mentions }, entity) =>
      kind !== 'person'
        ? []
        : mentions.map(({ start, end, firstToken, endToken }) => ({
            entity,
            start,
            end,
            words: endToken - firstToken,
          })),
    )
    .sort((a, b) => a.start - b.start);
}

function rolesOf(
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Map<number, FoundRole[]> {
  const roles = new Map<number, FoundRole[]>();
  for (const [index, { kind, mentions }] of entities.entries()) {
    if (kind !== 'person') continue;
    const own = mentions.flatMap((mention) => {
      const sentence = sentences[mention.sentence];
      return sentence === undefined ? [] : findRoles(text, view, sentence, mention);
    });
    if (own.length > 0) roles.set(index, own);
  }
  return roles;
}

/** "She served as deputy mayor": what a sentence that opens with a pronoun states of whom the pronoun stands for. */
function addRolesOfPronouns(
  roles: Map<number, FoundRole[]>,
  pronouns: readonly Reference[],
  text: string,
  view: RoleView,
  sentences: readonly Sentence[],
): void {
  const opening = new Map(sentences.map((sentence) => [sentence.start, sentence]));
  for (const { start, entity } of pronouns) {
    const sentence = opening.get(start);
    if (sentence === undefined || !/^(?:he|she)$/iu.test(view.tokens[sentence.firstToken]?.text ?? '')) continue;
    const found = rolesOfSubject(text, view, sentence);
    if (found.length > 0) roles.set(entity, [...(roles.get(entity) ?? []), ...found]);
  }
}

/** Each role once, where it is stated first. */
function distinctRoles(found: readonly FoundRole[]): Role[] {
  const seen = new Set<string>();
  const roles: Role[] = [];
  for (const { role } of [...found].sort((a, b) => byPosition(a.role, b.role))) {
    const key = `${role.former} ${foldName(role.text)}`;
    if (!seen.has(key)) roles.push(role);
    seen.add(key);
  }
  return roles;
}
