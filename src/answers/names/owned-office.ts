import type { Passage, StoredRole } from '../../archive/archive.ts';
import type { Topic } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';

/** No body's name stands further from "its leader" in characters. */
const farthest = 160;

/**
 * "The Harbour Party will vote against it, its leader, Ned Roe, said": the role with the name that "its" stands for, which is the last one
 * before it in the sentence and is told of there by every word of the office asked for that the role lacks. Else the role as it is.
 */
export function wholeRole(office: Topic, role: StoredRole, passages: readonly Passage[]): StoredRole {
  const stems = stemsOf(role.text);
  const missing = office.groups.filter((group) => !groupMatches(group, stems));
  if (missing.length === 0 || missing.length === office.groups.length) return role;
  const passage = passages.find(
    ({ article, start, end }) => article.id === role.article.id && start <= role.start && role.end <= end,
  );
  if (passage === undefined) return role;
  const before = passage.text.slice(0, role.start - passage.start);
  if (!/\b(?:its|their)\s$/iu.test(before)) return role;
  const owner = passage.mentions
    .filter(({ end }) => end <= role.start && role.start - end < farthest)
    .sort((a, b) => b.end - a.end)[0];
  if (owner === undefined) return role;
  const name = passage.text.slice(owner.start - passage.start, owner.end - passage.start);
  const words = stemsOf(name);
  return missing.every((group) => groupMatches(group, words)) ? { ...role, text: `${role.text} of ${name}` } : role;
}
