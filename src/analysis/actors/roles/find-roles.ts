import type { Role } from '../../../core/actor.ts';
import { phraseAt } from '../../../core/span.ts';
import type { Sentence, Token } from '../../document.ts';
import type { PlacedMention } from '../merge/name-forms.ts';
import { appointed } from './appointed.ts';
import { beforeName } from './before-name.ts';
import { behindName } from './behind-name.ts';
import { behindVerb, behindVerbAt } from './behind-verb.ts';
import { isOfYearsPast } from './office-over.ts';
import { pluralTitle } from './plural-title.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { RoleView } from './role-view.ts';

/** A role that the words beside one mention state of the person mentioned. */
export interface FoundRole {
  readonly role: Role;
  /** Lower-case noun of the office, and where it stands. */
  readonly head: string;
  readonly headStart: number;
  /** Whether the person is only to have the office. */
  readonly coming: boolean;
}

/** Where roles may stand beside a name, the closest first. One mention may bear some before it and some behind it. */
const places = [beforeName, shared, behindName, behindVerb, appointed] as const;

const longestRole = 90;

/** The roles that the text states of a mentioned person. A role stated of somebody else nearby is none of theirs. */
export function findRoles(text: string, view: RoleView, sentence: Sentence, mention: PlacedMention): FoundRole[] {
  return places.flatMap((place) => place(view, sentence, mention).flatMap((phrase) => rolesIn(text, view, phrase)));
}

function shared(view: RoleView, sentence: Sentence, mention: PlacedMention): readonly RolePhrase[] {
  const title = pluralTitle(view, sentence, mention);
  return title === null ? [] : [title];
}

/** The roles that a sentence states of its first word. */
export function rolesOfSubject(text: string, view: RoleView, sentence: Sentence): FoundRole[] {
  return behindVerbAt(view, sentence, sentence.firstToken + 1).flatMap((phrase) => rolesIn(text, view, phrase));
}

/** The role that the words of a phrase state. */
export function rolesIn(text: string, view: RoleView, phrase: RolePhrase): FoundRole[] {
  if (isOpinion(view, phrase)) return [];
  const first = view.tokens[phrase.first] as Token;
  const last = view.tokens[shortEnough(view, phrase) - 1] as Token;
  const stop = phrase.plural === true ? last.end - (last.text.endsWith('.') ? 2 : 1) : last.end;
  const former = phrase.former || isOfYearsPast(view, phrase.end);
  const role = { ...phraseAt(text, { start: first.start, end: stop }), former };
  if (role.text.length > longestRole) return [];
  const head = view.tokens[phrase.head];
  return [
    { role, head: phrase.noun ?? head?.lower ?? '', headStart: head?.start ?? 0, coming: phrase.coming === true },
  ];
}

/** A role of many words ends before one of its links: "economist at the Institute for Harbour Research [at the University of Orra]". */
function shortEnough(view: RoleView, { first, head, end }: RolePhrase): number {
  const start = view.tokens[first]?.start ?? 0;
  const fits = (at: number): boolean => (view.tokens[at - 1]?.end ?? start) - start <= longestRole;
  if (fits(end)) return end;
  for (let at = end - 1; at > head + 1; at--)
    if (fits(at) && view.nameAt[at] === -1 && /^(?:at|of|for|in|and|to|on)$/.test(view.tokens[at]?.lower ?? ''))
      return at;
  return end;
}

const opinions =
  /^(?:only|best|worst|better|worse|most|least|greatest|strongest|weakest|finest|ideal|perfect|wrong|good|bad|great|terrible|likely|possible|potential|able|would-be|wannabe)$/;

/** "the only candidate", "a good president": what somebody thinks of a person, no office. */
function isOpinion(view: RoleView, { first, head }: RolePhrase): boolean {
  for (let at = Math.max(0, first - 2); at < head; at++) if (opinions.test(view.tokens[at]?.lower ?? '')) return true;
  return false;
}
