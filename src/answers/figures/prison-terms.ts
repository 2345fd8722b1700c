import type { Passage } from '../../archive/archive.ts';
import type { Figure } from '../../core/figure.ts';
import { type AskedName, askedNames, isNamed } from '../context/names-asked.ts';
import { isToldOfAll, kindsOf } from '../context/rivals.ts';
import type { Reader } from '../evidence/reader.ts';
import type { StatedFigure } from '../evidence/stated-figure.ts';
import type { Topic } from '../topics/topic.ts';

const asked =
  /^(?:sentences?|sentenced|sentencing|jail(?:ed)?|prison|imprison(?:ed|ment)|(?:jail|prison) (?:term|sentence)s?|years|term)$/iu;
const read = 200;
/** Sentences behind a name in which "he" may be told of. */
const ahead = 2;

const sentenced = /\b(?:sentenced|jailed|imprisoned|condemned)\b[^.;:]{0,70}?$/u;
const served = /\b(?:given|got|receiv(?:ed|es)|handed|serv(?:ed|es|ing)|began|begin)\b[^.;:]{0,30}?$/u;
/** Where a term is spent, as the words go on from it. */
const where =
  /^(?:\s(?:in|of|behind|at)\s(?:an?\s|the\s)?(?:\p{Ll}+\s)?(?:prison|jail|bars|custody|hard labou?r|penal colony|imprisonment|detention)|[’']?\s(?:imprisonment|hard labou?r)|\s(?:prison|jail)?\s?(?:sentence|term))/u;
/** Years, months, or both, as the dates of the analysis have them. */
const term = /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+)M)?$/u;
/** What may come is no sentence, and what somebody else's law says none either. */
const supposed =
  /\b(?:could|may|might|would|faces?|facing|maximum|up to|if|recommend\p{Ll}*|sought|seek\p{Ll}*|ask\p{Ll}*|demand\p{Ll}*)\b/u;

/** For how long somebody was sent to prison, which is no count of anything: "Brandt's sentence" is told as "was jailed for nine years". */
export async function prisonTerms(archive: Reader, topic: Topic): Promise<readonly StatedFigure[]> {
  const own = topic.groups.filter(({ typed }) => !asked.test(typed));
  if (own.length === topic.groups.length || own.length === 0) return [];
  const names = await askedNames(archive, own);
  if (names.length < own.length) return [];
  const query = { actor: null, having: null, since: null, limit: read };
  const naming = await archive.passages({ ...query, groups: own.map(({ alternatives }) => alternatives) });
  const found = new Map<string, StatedFigure>();
  for (const { article, index } of naming) {
    const around = await archive.passagesOf(article.id, index, ahead + 1);
    const kinds = await kindsOf(archive, around);
    for (const passage of around) {
      const figure = termIn(passage);
      if (figure === null || !mayGoOn(names, passage, index)) continue;
      if (!isToldOfAll(names, topic, figure, passage, around, kinds)) continue;
      found.set(`${article.id} ${figure.start}`, { figure, passage, relevance: 2, route: 'term' });
    }
  }
  return [...found.values()];
}

/** A sentence behind the name goes on from it with "he" or "she" only. */
function mayGoOn(names: readonly AskedName[], passage: Passage, index: number): boolean {
  if (names.every((name) => isNamed(name, passage))) return true;
  return passage.index > index && /^\P{L}*(?:He|She|They)\s/u.test(passage.text);
}

function termIn({ text, start, dates }: Passage): Figure | null {
  for (const date of dates) {
    const [, years, months] = (date.type === 'DURATION' ? term.exec(date.value) : null) ?? [];
    if (years === undefined && months === undefined) continue;
    const [before, behind] = [text.slice(0, date.start - start), text.slice(date.end - start)];
    const [place = ''] = where.exec(behind) ?? [];
    const cue = sentenced.exec(before) ?? (place === '' ? null : served.exec(before));
    if (cue === null) continue;
    const end = date.end - start + place.length;
    if (supposed.test(text.slice(Math.max(0, cue.index - 40), end))) continue;
    const phrase = { start: date.start, end: start + end, text: text.slice(date.start - start, end) };
    return {
      ...phrase,
      kind: 'quantity',
      value: years === undefined ? Number(months) : Number(years) + Number(months ?? 0) / 12,
      low: null,
      high: null,
      bound: null,
      vague: false,
      fraction: false,
      unit: years === undefined ? 'month' : 'year',
      counted: null,
      fate: null,
      expression: phrase,
      combined: false,
      claimant: null,
    };
  }
  return null;
}
