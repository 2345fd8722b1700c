import { verbGroups } from './reporting-verbs.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One reporting verb with all its frames (see `reporting-verbs.ts`). */
export interface ReportingVerb {
  readonly lemma: string;
  /** Frames that hold without a particle. */
  readonly frames: string;
  /** Frames that hold behind each particle or set phrase ("for" → "n", "it clear" → "c"). */
  readonly particles: ReadonlyMap<string, string>;
}

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

/** Lemma → past, past participle (the same where one is given). */
const irregular: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  know: 'knew known',
  feel: 'felt',
  find: 'found',
  seek: 'sought',
  speak: 'spoke spoken',
  show: 'showed shown',
  swear: 'swore sworn',
  hold: 'held',
  understand: 'understood',
  begin: 'began begun',
  foresee: 'foresaw foreseen',
  lay: 'laid',
  come: 'came come',
  hit: 'hit',
  shoot: 'shot',
  beseech: 'besought',
  forecast: 'forecast',
  spell: 'spelled',
  see: 'saw seen',
  go: 'went gone',
  put: 'put',
  have: 'had',
  sing: 'sang sung',
  read: 'read',
  make: 'made',
  give: 'gave given',
  shun: 'shunned',
  take: 'took taken',
  cast: 'cast',
  draw: 'drew drawn',
  pay: 'paid',
  strike: 'struck',
  weigh: 'weighed',
};

const doubling = new Set([
  'admit',
  'pan',
  'rip',
  'brag',
  'chat',
  'quip',
  'peg',
  'prod',
  'dub',
  'plan',
  'beg',
  'fret',
  'pen',
  'rebut',
  'hit',
  'refer',
  'prefer',
  'slam',
  'extol',
  'blog',
  'aver',
  'deadpan',
  'put',
  'begin',
  'sum',
  'snap',
  'shun',
]);

function inflect(lemma: string): readonly (readonly [string, VerbForm])[] {
  const s = /(?:[sxz]|[cs]h)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : lemma === 'go'
        ? 'goes'
        : lemma === 'have'
          ? 'has'
          : `${lemma}s`;
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1) : /[^eoy]e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : /e$/.test(lemma) ? `${lemma}d` : `${stem}ed`;
  const [past = regular, participle = past] = (irregular[lemma] ?? '').split(' ').filter(Boolean);
  // "labelled", "signalling" beside the American forms
  const british: readonly (readonly [string, VerbForm])[] = /[ae]l$/.test(lemma)
    ? [
        [`${lemma}led`, 'past'],
        [`${lemma}led`, 'participle'],
        [`${lemma}ling`, 'ing'],
      ]
    : [];
  return [...british, [lemma, 'base'], [s, 's'], [past, 'past'], [participle, 'participle'], [`${stem}ing`, 'ing']];
}

function build(): ReadonlyMap<string, VerbReading> {
  const verbs = new Map<string, { lemma: string; frames: string; particles: Map<string, string> }>();
  for (const { frames, verbs: list, after } of verbGroups) {
    for (const lemma of list.split(' ')) {
      const verb = verbs.get(lemma) ?? { lemma, frames: '', particles: new Map<string, string>() };
      verbs.set(lemma, verb);
      if (after === undefined) verb.frames = joined(verb.frames, frames);
      else
        for (const words of after.split('|'))
          verb.particles.set(words, joined(verb.particles.get(words) ?? '', frames));
    }
  }
  const readings = new Map<string, { verb: ReportingVerb; forms: Set<VerbForm> }>();
  for (const verb of verbs.values()) {
    for (const [word, form] of inflect(verb.lemma)) {
      const reading = readings.get(word);
      // A form shared by two lemmas ("found") stays with the first.
      if (reading === undefined) readings.set(word, { verb, forms: new Set([form]) });
      else if (reading.verb === verb) reading.forms.add(form);
    }
  }
  return readings;
}

function joined(one: string, other: string): string {
  return [...new Set(one + other)].join('');
}

/** Every form of every reporting verb, in lower case. */
export const verbReadings: ReadonlyMap<string, VerbReading> = build();
