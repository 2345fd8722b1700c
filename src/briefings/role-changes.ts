import { plainOf } from '../answers/evidence/plain-text.ts';
import type { Archive, StoredRole } from '../archive/archive.ts';
import type { ArticleHeader } from '../core/article.ts';
import type { NewsArticle } from './news.ts';

/** A role that the news says an actor has taken on, where the archive knew them under others. */
export interface RoleChange {
  readonly actor: string;
  readonly role: StoredRole;
}

const mostActors = 40;

/** Roles that the news tells to have changed, of persons whose roles were known before: no word of weight in common with any earlier one. */
export async function roleChanges(archive: Archive, news: readonly NewsArticle[]): Promise<RoleChange[]> {
  const fresh = new Set(news.map(({ article }) => article.id));
  const ids = new Set(
    news.flatMap(({ passages }) => passages.flatMap(({ mentions }) => mentions.map(({ actor }) => actor))),
  );
  const changes: RoleChange[] = [];
  for (const actor of await archive.actors([...ids].slice(0, mostActors))) {
    if (actor.kind !== 'person') continue;
    const roles = await archive.rolesOf(actor.id);
    const earlier = roles.filter(({ article }) => !fresh.has(article.id));
    if (earlier.length === 0) continue;
    const known = new Set(earlier.flatMap(({ text }) => weighty(text)));
    const role = roles.find((role) => {
      const { article, former, text } = role;
      return (
        fresh.has(article.id) &&
        !former &&
        earlier.every((before) => isBefore(before.article, article)) &&
        isToldAsNew(news, role) &&
        weighty(text).length > 0 &&
        weighty(text).every((word) => !known.has(word) && !anyOffice.has(word))
      );
    });
    if (role !== undefined) changes.push({ actor: actor.name, role });
  }
  return changes;
}

/**
 * Whether the sentence tells that the role is new. What an article merely calls somebody was so before it was written; nor does it count when it is of
 * some year before, or given in words that are quoted.
 */
function isToldAsNew(news: readonly NewsArticle[], { article: { id, published }, start, end }: StoredRole): boolean {
  const article = news.find((each) => each.article.id === id);
  const passage = article?.passages.find((each) => each.start <= start && each.end >= end);
  if (passage === undefined || passage.quotations.some(({ direct }) => direct)) return false;
  const year = published?.slice(0, 4) ?? '';
  if (career.test(passage.text)) return false;
  if ((passage.text.match(/\b(?:19|20)\d{2}\b/gu) ?? []).some((each) => each < year)) return false;
  const from = start - passage.start;
  return change.test(passage.text.slice(Math.max(0, from - nearby), end - passage.start + nearby));
}

/** "He went on to be elected mayor", "was then elected three times": told of a life, not of the day. */
const career =
  /\bwent on to\b|\b(?:was|were) (?:then|later|first|eventually|subsequently)\b|\b(?:twice|(?:two|three|four|five|several) times)\b|\b(?:years?|decades?|terms?) (?:ago|earlier|later)\b|\bat the time\b/u;

/** Characters around a role in which its change is told. */
const nearby = 60;
const change =
  /\b(?:appoint(?:s|ed|ing)|nam(?:es|ed|ing)|nominat(?:es|ed|ing)|elect(?:s|ed)|re-?elected|sworn in|inaugurated|tak(?:es?|ing|en) (?:over|office|charge)|took (?:over|office|charge)|becom(?:es?|ing)|became|promoted|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|step(?:s|ped|ping) down|resign(?:s|ed|ing)?|dismissed|fired|sacked|ousted|removed|confirmed as|chosen|picked|tapped|selected|designate|now|new|newly|acting|interim|incoming|presumptive)\b|-elect\b/u;

/** Words that stand for whatever office somebody holds: who was "secretary general" is no other person as "chief". */
const anyOffice = new Set(
  'chief head leader boss official politician diplomat lawmaker veteran statesman figure incumbent counterpart member key senior former host writer reporter author'.split(
    ' ',
  ),
);

function isBefore(a: ArticleHeader, b: ArticleHeader): boolean {
  return (a.published ?? '9999').slice(0, 10) < (b.published ?? '').slice(0, 10);
}

function weighty(text: string): string[] {
  return plainOf(text)
    .split(' ')
    .filter((word) => word.length > 3);
}
