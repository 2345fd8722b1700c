import { evidence, personalPronouns } from '../lexicon/word-classes.ts';
import { type TextView, tagAt, wordAt } from '../marks/text-view.ts';
import type { Subject } from './finding.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Bodies of people whose names look abstract. */
const bodies = set(
  'administration organization organisation association commission delegation corporation federation coalition opposition foundation ' +
    'institution institutions government governments department departments parliament committee committees ministry embassy agency agencies ' +
    'party parties campaign campaigns council union public university leadership majority minority community communities establishment ' +
    'management audience alliance intelligence prosecution city county country nation family families society company companies firm firms ' +
    'membership populace electorate congregation generation regiment constituency faculty judiciary clergy royalty jury army navy military ' +
    'police team staff crowd house court press media office bureau bank board group groups side sides camp camps town village state states ' +
    'administrations organizations associations delegations corporations coalitions universities percent majority half third quarter ' +
    'authority charity utility municipality legislature prefecture mission missions division divisions station stations conference partnership ' +
    'partnerships brokerage witness eyewitness business king kings sibling siblings figure figures personality celebrity resistance publication ' +
    'publications observance insurance section production workforce gendarmerie constabulary television electorate opposition tribunal',
);
/** Nouns that want, plead or refuse nothing. */
const things = set(
  'race year years week month day days economy win wins victory loss job jobs strategy strategies effort efforts issue issues process system systems ' +
    'plan plans policy policies deal deals rise fall results result numbers number case cases fact facts way ways trip visit move moves attack attacks ' +
    'vote votes event events moment thing things question questions rate rates cost costs price prices law news history war wars problem problems ' +
    'approach idea ideas list lists debate debates speech speeches contest contests primary primaries caucuses caucus challenge challenges trend ' +
    'support work life world time times shift gap boost drop surge role show shows game games step steps style tone brand bid run path lead leads ' +
    'bias claim claims choice outcome focus lesson power implications circles firepower hand hands call ' +
    'money tax taxes cut cuts trade market markets oil energy climate change changes health care crime gun guns death deaths book film movie line lines ' +
    'tragedy disaster disasters crisis crises incident incidents accident accidents crash crashes blast blasts fire fires flood floods storm storms quake quakes ' +
    'earthquake earthquakes massacre massacres collapse outbreak outbreaks episode episodes scandal scandals ' +
    'that this what which',
);

/** Whether the subject can hold a wish, a belief or an attitude; things and happenings cannot, though grammar lets them "support" or "favour". */
export function canHold(view: TextView, { words, head }: Subject): boolean {
  const only = words.end - words.first === 1;
  const opening = wordAt(view, words.first);
  if (only && /^(?:it|this|that|these|what|which)$/.test(opening)) return false;
  let last = head.end - 1;
  while (last > head.first && !/^(?:NOUN|PROPN|PRON|NUM|ADJ)$/.test(tagAt(view, last))) last--;
  const word = wordAt(view, last);
  return tagAt(view, last) !== 'NOUN' || !isThing(word);
}

/** Whether the noun names a body of people that speaks as one. */
export function isBody(word: string): boolean {
  return bodies.has(word);
}

/** Whether the noun names no person and no body: a listed thing, or an abstract noun by its ending. */
export function isThing(word: string): boolean {
  if (bodies.has(word)) return false;
  return things.has(word) || (abstractEndings.test(word) && !peopleInIes.test(word));
}

const abstractEndings = /(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?|isms?|ings?|ages?|ures?|acy|ies)$/;
const peopleInIes =
  /(?:ministries|armies|navies|embassies|bodies|ladies|charities|utilities|municipalities|universities|juries|dignitaries|beneficiaries|mercenaries|missionaries|cronies|proxies|democracies|pharmacies|factories|libraries|breweries|refineries|societies|communities|minorities|personalities|allies|parties|agencies|companies|families|enemies|adversaries|secretaries|authorities|deputies|celebrities|cities|countries|judges)$/;

/** What documents do as well as people. */
export const documentary: ReadonlySet<string> = new Set([
  'show',
  'indicate',
  'demonstrate',
  'find',
  'suggest',
  'reveal',
]);

/** Whether the subject is a poll, a study, records: what holds numbers without speaking. */
export function isEvidence(view: TextView, { words, head }: Subject): boolean {
  let last = head.end - 1;
  while (last > head.first && !/^(?:NOUN|PROPN)$/.test(tagAt(view, last))) last--;
  if (/^(?:series|set|batch|number|collection|handful|trove|majority|host)$/.test(wordAt(view, last)))
    last = words.end - 1;
  return evidence.has(wordAt(view, last)) || (tagAt(view, last) === 'NOUN' && shown.test(wordAt(view, last)));
}

/** What is seen or read, and shows what is in it. */
const shown =
  /^(?:movie|film|video|book|photo|photos|picture|pictures|statement|statements|tape|tapes|image|images|graph|chart|charts|map|maps|post|posts)$/;

/** Whether the subject finds things out by calling. */
export function isResearcher(view: TextView, { head }: Subject): boolean {
  return /^(?:researchers?|authors?|analysts?|scientists?|economists?|auditors?|investigators?|inspectors?|pollsters?)$/.test(
    wordAt(view, head.end - 1),
  );
}

/** Whether the subject is a name or a pronoun of persons. */
export function mayBePerson(view: TextView, { words, head }: Subject): boolean {
  return (
    tagAt(view, head.end - 1) === 'PROPN' ||
    personalPronouns.has(wordAt(view, words.first)) ||
    wordAt(view, words.first) === 'who'
  );
}

/** "That showed", "this means": a pronoun that points at what was told, not at who told it. */
export function pointsBack(view: TextView, { words }: Subject): boolean {
  return (
    words.end - words.first === 1 &&
    /^(?:this|these|what)$|^that$/.test(wordAt(view, words.first)) &&
    !isRelative(view, words.first)
  );
}

function isRelative(view: TextView, at: number): boolean {
  return wordAt(view, at) === 'that' && /^(?:NOUN|PROPN)$/.test(tagAt(view, at - 1));
}
