import type { ArchiveActor, StoredRole } from '../archive/archive.ts';
import { readTopic } from './read-topic.ts';
import type { Reader } from './reader.ts';
import { groupMatches, stemsOf, type Topic, type TopicGroup } from './topic.ts';

const readPassages = 120;
const mostCandidates = 40;

/** Words that make another office, or none, of the one they stand beside. */
const qualifiers = new Set(
  stemsOf(
    'deputy vice former ex acting interim assistant associate then candidate nominee presumptive contender hopeful designate elect ' +
      'wannabe would nominated pick choice shadow future incoming next prospective aspiring potential likely putative proclaimed styled declared appointed alleged purported fake ' +
      'spokesman spokeswoman spokesperson adviser advisor aide wife husband son daughter brother sister rival critic predecessor successor',
  ),
);

/** Words of a topic leave these out. */
const toCome = /[-‐‑](?:elect|designate)\b/iu;

const leaders = [
  'head',
  'chief',
  'boss',
  'leader',
  'secretary general',
  'president',
  'director',
  'chairman',
  'chief executive',
];
const executives = ['CEO', 'chief executive', 'chief executive officer'];
const chairs = ['chairman', 'chairwoman', 'chair', 'chairperson'];
/** Other words for an office, by the words as typed; as words of a topic they would mean too much. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  head: leaders,
  chief: leaders,
  boss: leaders,
  ceo: executives,
  'chief executive': executives,
  'chief executive officer': executives,
  cfo: ['chief financial officer'],
  'chief financial officer': ['CFO'],
  coo: ['chief operating officer'],
  'chief operating officer': ['COO'],
  pm: ['prime minister'],
  chairman: chairs,
  chairwoman: chairs,
  chair: chairs,
  chairperson: chairs,
};

/** The office with the other words for it; "chief executive officer of Harrow" is one office of three words. */
function withOtherWords({ groups, ...office }: Topic): Topic {
  const whole: TopicGroup[] = [];
  for (let at = 0; at < groups.length; ) {
    const length = [3, 2].find((count) => Object.hasOwn(otherWords, typedOf(groups.slice(at, at + count)))) ?? 1;
    const [group] = groups.slice(at, at + length);
    const typed = typedOf(groups.slice(at, at + length));
    at += length;
    if (group === undefined) break;
    const others = Object.hasOwn(otherWords, typed) ? (otherWords[typed] ?? []) : [];
    whole.push(
      length > 1
        ? { typed, alternatives: [typed, ...others] }
        : { ...group, alternatives: [...group.alternatives, ...others] },
    );
  }
  return { ...office, groups: whole };
}

function typedOf(groups: readonly TopicGroup[]): string {
  return groups.map(({ typed }) => typed.toLowerCase()).join(' ');
}

export interface Holders {
  readonly office: Topic;
  /** Those named last first. */
  readonly actors: readonly ArchiveActor[];
}

/** The people whom an article says to hold an office ("NATO secretary general"): no knowledge but what the articles state. */
export async function holdersOf(archive: Reader, typed: string): Promise<Holders> {
  const topic = await readTopic(archive, typed);
  const office = withOtherWords(topic);
  if (topic.groups.length < 2) return { office, actors: [] };
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
  if (toCome.test(text) && !toCome.test(office.text)) return false;
  if (former && !asked.some((stem) => qualifiers.has(stem))) return false;
  if (stems.some((stem) => qualifiers.has(stem) && !asked.includes(stem))) return false;
  return office.groups.every((group) => groupMatches(group, stems));
}
