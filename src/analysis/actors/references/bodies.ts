import type { Sentence, Token } from '../../document.ts';
import type { Entity } from '../merge/entity.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import type { Reference } from './reference.ts';

/** Nouns by which a body is called again that bears them in its name: "the council" for the Nordic Trade Council. */
const bodies = new Set(
  `agency ministry department committee commission council court tribunal union association federation institute university college school
  hospital board bureau authority office party bank fund foundation league club museum parliament assembly senate army navy academy alliance
  coalition confederation society administration service tribunal corporation group trust church library orchestra observatory directorate
  institution organization organisation company campaign movement front studio charity watchdog regulator publisher network newspaper
  magazine brand label firm militia militant`.split(/\s+/),
);

/** Nouns that may stand for any firm. */
const firms =
  /^(?:company|firm|carmaker|automaker|planemaker|airline|retailer|chipmaker|drugmaker|manufacturer|lender|broadcaster|start-up|startup|insurer|brewer|miner|conglomerate|supermarket|utility|shipbuilder|developer|brokerage)$/;

/** Names of public bodies, parties and newsrooms: no firm is meant beside them. */
const publicWords =
  /(?:^| )(?:ministry|agency|department|committee|commission|council|court|tribunal|union|association|federation|university|college|school|board|bureau|authority|office|party|parliament|assembly|senate|congress|house|army|navy|police|force|service|nations|government|administration|league|united|fc|club|church|reserve|treasury|pentagon|kremlin|hospital|institute|foundation|times|post|journal|herald|news|reuters|guardian|democrats|republicans|front|movement|nato|eu|un|who|imf|fbi|cia|ap|afp|bbc|cnn|un|dpa|gop|ecb|fed|isis|hamas|hezbollah|taliban|xinhua|tass|interfax|bloomberg|twitter|facebook)$/;

/** Sentences that a description looks back over. */
const reach = 2;
const mostBodies = 300;

/** "the council", "the company": resolved where the sentences around name one body alone that it fits. */
export function resolveBodies(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  nameAt: Int32Array,
  quoted: Uint8Array,
): Reference[] {
  const named: Body[][] = sentences.map(() => []);
  const bearers = new Map<string, number | null>();
  for (const [entity, { kind, mentions }] of entities.entries()) {
    if (kind !== 'organization' || entity > mostBodies) continue;
    const words = new Set(mentions.flatMap(({ text }) => headsOf(text)));
    const firm =
      mentions.every(({ text }) => !publicWords.test(text.toLowerCase())) &&
      mentions.some((mention) => isFirm(tokens, mention));
    for (const mention of mentions) for (const word of calledAt(tokens, mention)) words.add(word);
    for (const word of words) bearers.set(word, bearers.has(word) ? null : entity);
    for (const { sentence, endToken } of mentions) named[sentence]?.push({ entity, words, firm, token: endToken });
  }
  for (const bodiesHere of named) bodiesHere.sort((a, b) => a.token - b.token);
  const references: Reference[] = [];
  for (const [index, sentence] of sentences.entries()) {
    let passed = 0;
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const { lower, text, end } = tokens[at] as Token;
      const the = tokens[at - 1] as Token;
      if (the.lower !== 'the' || text !== lower || quoted[at] === 1) continue;
      const known = bodies.has(lower);
      if (!known && !firms.test(lower)) continue;
      const next = tokens[at + 1];
      // "the council of", "the company president", "the party-backed": another thing
      if (next !== undefined && (nameAt[at + 1] !== -1 || !ends.test(next.lower))) continue;
      while ((named[index]?.[passed]?.token ?? Number.POSITIVE_INFINITY) < at) passed++;
      const before = window(named, sentences, index, passed);
      let fitting: readonly Body[] = known ? before.filter(({ words }) => words.has(lower)) : [];
      if (fitting.length === 0 && firms.test(lower))
        fitting = before.length > 0 && before.every(({ firm }) => firm) ? before : [];
      const only = lasting.test(lower) ? (bearers.get(lower) ?? null) : null;
      if (fitting.length === 0 && only !== null) fitting = namedBefore(only, named, index, passed);
      const found = new Set(fitting.map(({ entity }) => entity));
      if (found.size === 1) references.push({ start: the.start, end, entity: (fitting[0] as Body).entity });
    }
  }
  return references;
}

/** Nouns that an article about one such body means it by, however long ago it was named; not "the court", "the company". */
const lasting =
  /^(?:agency|commission|council|committee|institute|foundation|ministry|union|federation|association|authority|bureau|university|watchdog|regulator|charity)$/;
/** So many sentences back it was named at least once. */
const farBack = 14;

/** A body as it was named last, if not too long before: "the agency" of a report by the Harbour Agency, the only one there. */
function namedBefore(
  entity: number,
  named: readonly (readonly Body[])[],
  index: number,
  passed: number,
): readonly Body[] {
  for (let back = index; back >= 0 && index - back <= farBack; back--) {
    const here = back === index ? (named[back] ?? []).slice(0, passed) : (named[back] ?? []);
    const found = here.findLast((body) => body.entity === entity);
    if (found !== undefined) return [found];
  }
  return [];
}

/** What the text calls the body beside its name: "the nationalist party Vox", "Odeon, the studio that made it". */
function calledAt(tokens: readonly Token[], { firstToken, endToken }: PlacedMention): readonly string[] {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const called = bodies.has(lower(firstToken - 1)) ? [lower(firstToken - 1)] : [];
  if (lower(endToken) !== ',' || !/^(?:an?|the)$/.test(lower(endToken + 1))) return called;
  for (let at = endToken + 2; at < endToken + 6 && !/^(?:[,.;:]|of|for|in|which|that|who)$/.test(lower(at)); at++)
    if (bodies.has(lower(at)) && /^(?:[,.;:]|of|for|in|which|that|behind)$/.test(lower(at + 1))) called.push(lower(at));
  return called;
}

/** Does the text show that the name is a firm's: by its legal form, its shares, its customers, or by what it is called beside the name? */
function isFirm(tokens: readonly Token[], { text, firstToken, endToken }: PlacedMention): boolean {
  if (
    / (?:Inc|Corp|Co|Ltd|PLC|Plc|plc|AG|SA|SE|NV|LLC|GmbH|SpA|Holdings?|Motors?|Airlines|Airways|Industries)\.?$/.test(
      text,
    )
  )
    return true;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  const owned = lower(endToken) === "'s" ? 1 : 0;
  if (belongings.test(lower(endToken + owned))) return true;
  if (firms.test(lower(firstToken - 1)) || /^(?:maker|giant)$/.test(lower(firstToken - 1))) return true;
  if (/^(?:of|in|at)$/.test(lower(firstToken - 1)) && belongings.test(lower(firstToken - 2))) return true;
  if (lower(endToken) !== ',') return false;
  for (let at = endToken + 1; at < endToken + 8 && !/^[,.;:]$/.test(lower(at)); at++)
    if (firms.test(lower(at))) return true;
  return false;
}

const belongings =
  /^(?:shares?|stock|shareholders?|investors?|ceo|cfo|executives?|customers?|products?|sales|profits?|revenues?|earnings|flights?|stores?|employees|factory|factories|plants?|subsidiary)$/;

interface Body {
  readonly entity: number;
  readonly words: ReadonlySet<string>;
  readonly firm: boolean;
  readonly token: number;
}

/** What may follow the noun where nothing goes on to limit it. */
const ends =
  /^(?:[,.;:!?)"”]|'s|said|says|told|added|tweeted|wrote|is|was|has|had|will|would|could|may|can|did|does|and|but|in|on|at|to|by|after|before|when|while|which|that|who|also|plans|expects|declined|reported|announced|employs|made|posted|fined|ruled|warned|called|wants|needs|denied|confirmed|agreed|argued|noted|rejected|did|now|then|hopes|says|believes|faces|sold|bought|cut|raised|opened|closed|won|lost|began|with|from|for|as|if|until|since|because)$/;

/** No sentence names more bodies; in one that does, the latest count. */
const mostAround = 40;

/** The first `passed` bodies of the sentence and those of the ones before, no farther than the next paragraph. */
function window(
  named: readonly (readonly Body[])[],
  sentences: readonly Sentence[],
  index: number,
  passed: number,
): readonly Body[] {
  const found: Body[] = (named[index] ?? []).slice(Math.max(0, passed - mostAround), passed);
  const own = sentences[index] as Sentence;
  for (let back = index - 1; back >= 0 && back >= index - reach; back--) {
    const sentence = sentences[back] as Sentence;
    if (sentence.heading || own.paragraph - sentence.paragraph > 1) break;
    found.push(...(named[back] ?? []).slice(-mostAround));
  }
  return found;
}

/** The words of a name of several words that call the body again. */
function headsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[\s-]+/);
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return [];
  return words.includes('of') ? [words[words.indexOf('of') - 1] ?? '', last] : [last];
}
