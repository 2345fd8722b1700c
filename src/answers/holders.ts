import type { ArchiveActor, StoredRole } from '../archive/archive.ts';
import { readTopic } from './read-topic.ts';
import type { Reader } from './reader.ts';
import { groupMatches, stemsOf, type Topic } from './topic.ts';

const readPassages = 120;
const mostCandidates = 40;

/** Words that make another office, or none, of the one they stand beside. */
const qualifiers = new Set(
  stemsOf(
    'deputy vice former ex acting interim assistant associate then candidate nominee presumptive contender hopeful designate elect ' +
      'spokesman spokeswoman spokesperson adviser advisor aide wife husband son daughter brother sister rival critic predecessor successor',
  ),
);

export interface Holders {
  readonly office: Topic;
  /** Those named last first. */
  readonly actors: readonly ArchiveActor[];
}

/** The people whom an article says to hold an office ("NATO secretary general"): no knowledge but what the articles state. */
export async function holdersOf(archive: Reader, typed: string): Promise<Holders> {
  const office = await readTopic(archive, typed);
  if (office.groups.length < 2) return { office, actors: [] };
  const groups = office.groups.map(({ alternatives }) => alternatives);
  const passages = await archive.passages({ groups, actor: null, having: null, since: null, limit: readPassages });
  const candidates = new Set(passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor)));
  const found = new Map<string, string>();
  for (const id of [...candidates].slice(0, mostCandidates)) {
    const days = (await archive.rolesOf(id))
      .filter((role) => holds(office, role))
      .map(({ article }) => article.published ?? '');
    if (days.length > 0) found.set(id, days.sort().at(-1) ?? '');
  }
  const actors = (await archive.actors([...found.keys()])).filter(({ kind }) => kind === 'person');
  return { office, actors: [...actors].sort((a, b) => (found.get(b.id) ?? '').localeCompare(found.get(a.id) ?? '')) };
}

/** Whether a role is the office asked for, neither a lesser one nor one that is over, unless that was asked. */
export function holds(office: Topic, { text, former }: Pick<StoredRole, 'text' | 'former'>): boolean {
  const stems = stemsOf(text);
  const asked = office.groups.flatMap(({ alternatives }) => stemsOf(alternatives.join(' ')));
  if (former && !asked.some((stem) => qualifiers.has(stem))) return false;
  if (stems.some((stem) => qualifiers.has(stem) && !asked.includes(stem))) return false;
  return office.groups.every((group) => groupMatches(group, stems));
}
