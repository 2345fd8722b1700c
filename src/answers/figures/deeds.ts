import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { nominalizationsOf } from '../../core/nominalizations.ts';
import { verbFormsOf } from '../../core/verb-forms.ts';
import { findNearby } from '../context/find-nearby.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import { findPassages } from '../topics/find-passages.ts';
import type { Topic, TopicGroup } from '../topics/topic.ts';
import { groupMatches, stemsOf } from '../topics/topic-words.ts';
import { isFate } from './counts-head.ts';
import { near } from './near-figure.ts';
import { limitedByAnother } from './order-of-words.ts';
import { isWhole, placedElsewhere } from './told-of-others.ts';

const read = 400;
const reach = 60;

/** A noun that is counted by a verb and what it is done to: "layoffs" are told as "will cut 14,000 jobs". */
interface Deed {
  readonly verbs: readonly string[];
  /** What the verb is done to, or who does it; null where the rest of the topic says so. */
  readonly counted: RegExp | null;
  /** Those counted do it themselves ("5 million people claimed benefits"). */
  readonly own?: boolean;
  /** A sum, not a number of things. */
  readonly sum?: boolean;
}

const jobs =
  /\b(?:jobs?|posts|positions|roles|workers?|employees|staff(?:ers)?|people|personnel|workforce|miners|teachers|officials|managers)\b/iu;
const voters = /\b(?:voters|electors|electorate|people|citizens|\p{Lu}\p{L}+(?:ns|is|es|s))\b/u;

const deeds: readonly (readonly [RegExp, Deed])[] = [
  [
    /^(?:layoffs?|job cuts|job losses|redundancies|dismissals)$/iu,
    {
      verbs:
        'cut cuts cutting shed sheds shedding slash slashed slashing axe axed axing eliminate lay laid lose lost dismiss dismissed fire fired lop sack sacked'.split(
          ' ',
        ),
      counted: jobs,
    },
  ],
  [
    /^(?:turnout)$/iu,
    {
      verbs: ['voted', 'cast ballots', 'cast their ballots', 'cast votes', 'turned out', 'went to the polls'],
      counted: voters,
      own: true,
    },
  ],
  [
    /^(?:employees|workers|staff|workforce)$/iu,
    { verbs: ['employ', 'employs', 'employed', 'employing'], counted: jobs },
  ],
  [/^(?:signatures|signatories)$/iu, { verbs: ['signed'], counted: /\b(?:people|\p{L}+s)\b/u, own: true }],
  [
    /^(?:aid|assistance|help|funding)$/iu,
    {
      verbs: [
        'provide',
        'provided',
        'provides',
        'providing',
        'gave',
        'given',
        'gives',
        'delivered',
        'pledged',
        'committed',
        'donated',
      ],
      counted: null,
      sum: true,
    },
  ],
  [/^spending$/iu, { verbs: ['spend', 'spends', 'spent', 'spending'], counted: null, sum: true }],
  [
    /^(?:claims|applications|filings|registrations)$/iu,
    {
      verbs: ['claimed', 'filed', 'applied', 'registered', 'signed up'],
      counted:
        /\b(?:people|workers|\p{Lu}\p{L}+ns|residents|students|citizens|families|households|businesses|firms|voters)\b/iu,
      own: true,
    },
  ],
];

/** Nouns of verbs that say little of what is done, or whose number is a sum more often than a count of what it is done to. */
const idle =
  /^(?:agreements?|attacks?|decisions?|visits?|meetings?|statements?|votes?|growth|losses|loss|deaths?|killings?|exports?|imports?|increases?|sales?|trade)$/iu;

const participle = /^\p{Ll}{3,}[^e]ed$/u;

function deedOf({ typed }: TopicGroup): Deed | null {
  for (const [asked, deed] of deeds) if (asked.test(typed)) return deed;
  if (/^\p{Lu}/u.test(typed) || idle.test(typed)) return null;
  // "grounded", "cancelled": the verb itself, "closures": the verb of the noun
  const bases = participle.test(typed) ? [typed] : nominalizationsOf(typed);
  const verbs = bases.flatMap((base) => [base, ...verbFormsOf(base)]);
  return verbs.length === 0 ? null : { verbs, counted: null };
}

/** Figures of what is done to those counted, where the topic has the noun for the deed or its participle behind them. */
export async function toldAsDeed(archive: Reader, asked: Topic): Promise<readonly StatedFigure[]> {
  const topic = withoutCompound(asked);
  const { head } = topic;
  const deed = head === null || isFate(head) ? null : deedOf(head);
  if (head === null || deed === null) return [];
  // a bare noun asks for more than its deeds, "deported" for those who were
  if (deed.counted === null && topic.groups.length < 2 && !participle.test(head.typed)) return [];
  const group: TopicGroup = { typed: head.typed, alternatives: deed.verbs };
  const groups = topic.groups.map((each) => (each === head ? group : each));
  const variant: Topic = { ...topic, groups, head: group };
  const passages = [
    ...(await findPassages(archive, variant, 'figure', read)),
    ...(await findNearby(archive, variant, 'figure')),
  ];
  const found = new Map<string, StatedFigure>();
  for (const passage of passages)
    for (const figure of passage.figures)
      if (
        isOfKind(deed, figure) &&
        !placedElsewhere(topic, figure, passage) &&
        !isWhole(figure, passage) &&
        !limitedByAnother(topic, passage) &&
        isDone(deed, figure, passage) &&
        isLimited(topic, figure, passage)
      )
        found.set(`${passage.article.id} ${figure.start}`, { figure, passage, relevance: 2, route: 'deed' });
  return [...found.values()];
}

const output =
  /^(?:GDP|gross domestic product|(?:national |economic )?output|(?:the |its |their )?(?:budget|income))$/iu;

/** A sum, be it told as a share of the output ("spends 2% of GDP on defence"), or a number of things. */
function isOfKind({ sum = false }: Deed, { kind, counted }: Figure): boolean {
  if (!sum) return kind === 'quantity';
  return kind === 'money' || (kind === 'percent' && output.test(counted?.text ?? ''));
}

/** "Defence spending" is told as what is spent **on defence**. */
function withoutCompound(topic: Topic): Topic {
  const { head, groups, circumstances } = topic;
  const [, kind] = /^(\p{Ll}+) spending$/u.exec(head?.typed ?? '') ?? [];
  if (head === null || kind === undefined) return topic;
  const spending: TopicGroup = { typed: 'spending', alternatives: ['spending'] };
  const others = new Set(head.alternatives.flatMap((words) => /^(\p{Ll}+) spending$/u.exec(words)?.[1] ?? []));
  const purpose: TopicGroup = { typed: kind, alternatives: [kind, ...others] };
  return {
    ...topic,
    groups: groups.flatMap((group) => (group === head ? [purpose, spending] : [group])),
    head: spending,
    circumstances: [...circumstances, purpose],
  };
}

/** "Should aim **to** spend 3%" */
const supposed = /\b(?:to|should|must|could|would|might|may)\s$/u;

const longestLink = 24;

/** Whether the verb stands right before the number ("will cut 14,000 jobs"), or behind those counted with its auxiliary ("14,000 jobs will be cut"). */
function isDone(
  { verbs, counted, own = false, sum = false }: Deed,
  { expression, counted: phrase }: Figure,
  { text, start }: Passage,
): boolean {
  if (sum && phrase !== null && !output.test(phrase.text)) return false;
  if (!sum && (phrase === null || (counted !== null && !counted.test(phrase.text)))) return false;
  const says = (words: string) => verbs.some((verb) => isFormOf(words, verb));
  const said = phrase ?? expression;
  const [from, to] = [Math.min(expression.start, said.start) - start, Math.max(expression.end, said.end) - start];
  const before = /(\p{L}+(?:\s(?:off|down|out|back|up|about|another|some|the|its|their|all|around|nearly))*)\s$/u.exec(
    text.slice(Math.max(0, from - longestLink), from),
  );
  if (before?.[1] !== undefined && says(before[1].split(' ')[0] ?? ''))
    return !verbs.includes('spend') || !supposed.test(text.slice(0, from - (before[0] ?? '').length));
  const behind =
    /^(?:\s(?:have|has|had|will|would|could|may|might|to|also|are|were|was|is|be|been|being|had))*\s(\p{L}+(?:\s\p{L}+){0,3})/u.exec(
      text.slice(to, to + 60),
    );
  if (behind?.[1] === undefined) return false;
  const passive = /\b(?:are|were|was|is|be|been|being)\s/u.test(
    behind[0].slice(0, behind[0].length - behind[1].length),
  );
  return (
    (own || passive) &&
    verbs.some((verb) => verb.split(' ').every((word, at) => isFormOf(behind[1]?.split(' ')[at] ?? '', word)))
  );
}

function isFormOf(word: string, verb: string): boolean {
  return stemsOf(word)[0] === stemsOf(verb)[0] && stemsOf(verb).length >= 1;
}

/** What limits the thing that is counted stands with it, or in its clause. */
function isLimited({ groups, head, circumstances }: Topic, figure: Figure, passage: Passage): boolean {
  return groups.every(
    (group) =>
      group === head ||
      circumstances.includes(group) ||
      groupMatches(group, stemsOf(figure.counted?.text ?? '')) ||
      near(group, figure, passage, reach) ||
      /^\p{Lu}/u.test(group.typed),
  );
}
