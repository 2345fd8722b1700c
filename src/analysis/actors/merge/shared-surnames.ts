import { firstIndex } from '../../../core/first-index.ts';
import type { NameForm, PlacedMention } from './name-forms.ts';

const kin =
  'wife|husband|spouse|son|daughter|brother|sister|father|mother|widow|widower|fiancée?|girlfriend|boyfriend|cousin|nephew|niece|uncle|aunt|grandson|granddaughter|stepson|stepdaughter|in-law';
/** Whoever is married to the head of a state. */
const consort = '[Ff]irst [Ll]ady|[Ff]irst [Gg]entleman';
const behind = new RegExp(
  `^,? (?:(?:who is|who was) )?(?:(?:his|her|their) |(?:(?:the )?[\\p{L}.-]{2,20} ){1,3}?[’']s |(?:the )?(?:[\\p{L}.-]{2,20} ){0,2}[\\p{L}.-]{2,20}[’']s )(?:[\\p{Ll}-]+ )?(?:${kin})\\b|^,? (?:the |a )?(?:[\\p{Ll}-]+ )?(?:${kin}) of\\b|^, who (?:appears|is|was) (?:to be )?the (?:${kin}) of\\b|^,? (?:the )?(?:${consort})\\b`,
  'u',
);
/** "his wife, Ann Roe"; "is the brother of the strategist Ned Roe". */
const before = new RegExp(
  `\\b(?:${kin}|${consort}),? $|\\b(?:is|was) (?:the |a )?(?:[\\p{Ll}-]+ )?(?:${kin}) of (?:[\\p{L}’'-]+ ){0,5}$`,
  'u',
);

/** Whether the text introduces a bearer of a surname as somebody's relative: such a one takes the bare surname over from nobody. */
export function isRelative(text: string, { mentions }: NameForm): boolean {
  return mentions.some(
    ({ start, end }) =>
      before.test(text.slice(Math.max(0, start - 90), start)) || behind.test(text.slice(end, end + 80)),
  );
}

const madam = /\b(?:wife|daughter|mother|sister|widow|aunt|niece|girlfriend|granddaughter),? $/u;

/** Whether a relative is introduced by a woman's word where a woman's title stands: "his wife Ann Roe" for "Mrs Roe". */
export function isIntroducedAs(text: string, { mentions: titled }: NameForm, { mentions }: NameForm): boolean {
  if (!titled.some(({ gender }) => gender === 'female')) return false;
  return mentions.some(({ start }) => madam.test(text.slice(Math.max(0, start - 20), start)));
}

/** "Mrs Roe", of several women called Roe, is the one named last whom the text calls somebody's wife or mother. */
export function isMarried(text: string, { mentions }: NameForm): boolean {
  return mentions.some(({ start }) => /\bMrs\.? $/u.test(text.slice(Math.max(0, start - 6), start)));
}

const ofOwn = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,3}?(?:${kin}),? $`, 'u');
/** "Roe and his son Ned Roe", "Roe said that her late brother, Ned Roe": within one sentence. */
const ofHis = new RegExp(
  `^(?![\\s\\S]*[.!?]["”’)]? )[\\s\\S]*\\b(?:his|her|their) (?:[\\p{Ll}\\d-]+ ){0,3}(?:${kin}s?),? $`,
  'u',
);
/** "Ned Roe, the son of Roe", "Ned Roe, Roe's son". */
const ofBehind = new RegExp(
  `^,? (?:(?:who )?(?:is|was) )?(?:the |a )?(?:[\\p{Ll}-]+ ){0,2}(?:${kin}) of (?:[\\p{Ll}-]+ |(?:Mr|Mrs|Ms|Dr|Sir|President|Senator|Minister)\\.? ){0,4}$`,
  'u',
);
const ownsBehind = new RegExp(`^['’]s? (?:[\\p{Ll}-]+ ){0,2}(?:${kin})\\b`, 'u');
const longestKin = 60;
const longestSentence = 160;

/** "President Roe's daughter Ann Roe", "Roe and his son Ned Roe": the bare name is somebody else's. */
export function isKinOf(text: string, bare: NameForm, { mentions }: NameForm): boolean {
  return mentions.some(({ start, end: ended }) => {
    const at = firstIndex(bare.mentions, (mention) => mention.start >= start);
    const { end = start } = bare.mentions[at - 1] ?? {};
    const between = text.slice(end, start);
    if (end < start && start - end < longestKin && ofOwn.test(between)) return true;
    if (end < start && start - end < longestSentence && ofHis.test(between)) return true;
    const next = bare.mentions[at];
    if (next === undefined || next.start - ended > longestKin) return false;
    const behindName = text.slice(ended, next.start);
    return (
      ofBehind.test(behindName) || (behindName === ', ' && ownsBehind.test(text.slice(next.end, next.end + longestKin)))
    );
  });
}

const objectOf = new RegExp(`\\b(?:${kin}) of $`, 'u');
/** "The son of US Senator Ned Roe". */
const parentOf =
  /\b(?:sons?|daughters?|child|children|heir|namesake) of (?:(?:the|late|former|then|\p{Lu}[\p{L}.-]*) ){0,5}$/u;

/** Whether the plain name is told as the parent's, wherever it stands. */
export function isParent(text: string, { mentions }: NameForm): boolean {
  return mentions.every(({ start }) => parentOf.test(text.slice(Math.max(0, start - 60), start)));
}

/** Whether a bearer is only named to say whose relative another is: "Ann Roe, the mother of Ned Roe, said". */
export function isOnlyRelation(text: string, { mentions }: NameForm): boolean {
  return mentions.every(({ start }) => objectOf.test(text.slice(Math.max(0, start - 30), start)));
}

const office =
  /\b(?:President|Vice President|Prime Minister|Premier|Chancellor|King|Queen|Emperor|Pope|Governor|Mayor) $/u;

/**
 * Mentions of a bare surname under an office that are somebody else's than the only full name's: in one sentence nobody is named in full
 * and then again by office ("Ann Roe said that President Roe's years …"). All mentions under an office, once one shows it.
 */
export function namedApart(text: string, form: NameForm, bearers: readonly NameForm[]): readonly PlacedMention[] {
  if (isOfOtherGender(text, form, bearers)) return form.mentions;
  const titled = form.mentions.filter(({ start }) => office.test(text.slice(Math.max(0, start - 20), start)));
  const full = bearers.flatMap(({ mentions }) => mentions);
  // their own office stands before the full name too
  if (full.some(({ start }) => office.test(text.slice(Math.max(0, start - 20), start)))) return [];
  const shown = titled.some((mention) =>
    full.some(({ sentence, start }) => sentence === mention.sentence && start < mention.start),
  );
  if (!shown) return [];
  // the text began with the office: "President Roe left. First lady Ann Roe will join President Roe"
  const first = Math.min(...full.map(({ start }) => start));
  const begun = form.mentions[0] === titled[0] && (titled[0]?.start ?? first) < first;
  return begun ? form.mentions : titled;
}

const fewestBefore = 3;
const fewestPronouns = 2;
const pronouns = { female: /\b(?:she|hers?|herself)\b/giu, male: /\b(?:he|him|his|himself)\b/giu } as const;

/**
 * "President Roe … Roe … he … his wife, Ann Roe": whom the text has called by the surname again and again before it names anybody of it in
 * full, and always "he", is no woman who is named then.
 */
function isOfOtherGender(text: string, { mentions }: NameForm, bearers: readonly NameForm[]): boolean {
  const full = bearers.flatMap((bearer) => bearer.mentions);
  const genders = new Set(full.flatMap(({ gender }) => gender ?? []));
  const [gender] = genders;
  const first = Math.min(...full.map(({ start }) => start));
  if (gender === undefined || genders.size > 1 || mentions.some((mention) => mention.gender === gender)) return false;
  if (mentions.filter(({ start }) => start < first).length < fewestBefore) return false;
  const told = text.slice(mentions[0]?.start ?? first, first);
  const other = gender === 'female' ? 'male' : 'female';
  return (told.match(pronouns[other])?.length ?? 0) >= fewestPronouns && told.match(pronouns[gender]) === null;
}
