import type { ArchiveActor, Passage, StoredQuotation } from '../../archive/archive.ts';
import type { ArticleHeader } from '../../core/article.ts';
import { contains, type Span } from '../../core/span.ts';
import { plainOf, wordsIn } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { isNamedIn } from '../evidence/snippet.ts';

/** One thing an actor said, with every passage that reports it in the same words. */
export interface Statement {
  readonly quotation: StoredQuotation;
  readonly passages: readonly Passage[];
  /** The words are only a part of their sentence, which is shown instead. */
  readonly partial: boolean;
}

/** Quoted words up to this number are a scrap. */
const scrap = 7;

/** The actor's quotations among the passages; the same words told by several articles are one statement. */
export function statementsOf(actor: string, passages: readonly Passage[]): Statement[] {
  const statements: { quotation: StoredQuotation; plain: string; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const own = passage.quotations.filter(({ speakerActor }) => speakerActor === actor);
    for (const quotation of own) {
      if (
        !quotation.direct &&
        (!isStated(passage, quotation) || own.some((other) => other.direct && mostlyWithin(other, quotation)))
      )
        continue;
      const plain = plainOf(quotation.text);
      const same = statements.find(
        (known) => known.quotation.direct === quotation.direct && sameWords(known.plain, plain),
      );
      if (same === undefined) statements.push({ quotation, plain, passages: [passage] });
      else if (
        plain.length > same.plain.length &&
        isFragment(same) &&
        !isFragment({ quotation, passages: [passage] })
      ) {
        // the whole sentence of which another has only some words
        same.quotation = quotation;
        same.plain = plain;
        same.passages = [passage, ...same.passages.filter(({ article }) => article.id !== passage.article.id)];
      } else if (!same.passages.some(({ article }) => article.id === passage.article.id)) same.passages.push(passage);
    }
  }
  const all = statements.map(({ quotation, passages: told }) => ({
    quotation,
    passages: told,
    partial: statements.some((other) => continues(other, { quotation, passages: told })),
  }));
  const told = all.map((each) => (isFragment(each) ? { ...each, partial: true } : each));
  // What is shown by its sentence reads as the same line as everything else of that sentence: direct words stand for it.
  const lines = told.filter((each) => isWhole(each) && !isScrap(each));
  return told.filter((each) => {
    if (!isWhole(each) || isScrap(each)) return true;
    const same = lines.filter((other) => sameSentence(each, other));
    return (same.find(({ quotation }) => quotation.direct) ?? same[0]) === each;
  });
}

function isWhole({ quotation, partial }: Statement): boolean {
  return partial || !quotation.direct;
}

function sameSentence(a: Told, b: Told): boolean {
  return a.passages[0]?.text === b.passages[0]?.text;
}

type Told = Pick<Statement, 'quotation' | 'passages'>;

/** Quoted words that begin in the middle of a sentence of somebody else's: told alone, "to pay the fine" may say the contrary. */
function isFragment({ quotation: { direct, text, start }, passages: [passage] }: Told): boolean {
  if (!direct || passage === undefined || !/^["'“‘[(\s]*\p{Ll}/u.test(text)) return false;
  return /[\p{L}\p{N}]/u.test(passage.text.slice(0, Math.max(0, start - passage.start)));
}

/** "“We left,” she said, “but the boat stayed”": the words before, which read on in the same sentence. */
function continues(later: Told, earlier: Told): boolean {
  return (
    isFragment(later) &&
    !isFragment(earlier) &&
    earlier.quotation.direct &&
    earlier.quotation.end < later.quotation.start &&
    later.quotation.end <= (later.passages[0]?.end ?? 0) &&
    sameSentence(later, earlier)
  );
}

const withheld =
  /(?:n['’]t|\bnot|\bnever|\b(?:declin|refus)(?:e[ds]?|ing) to)\b.*\b(?:sa(?:y|id|ys)|tell|told|explain\w*|elaborat\w*|specif\w*|comment\w*|disclos\w*|reveal\w*|respond\w*|repl(?:y|ied)|answer\w*|return\w*)\b/iu;
/** What somebody knows, notices or answers to is nothing they said; what they back or keep is an act. */
const unspoken =
  /\b(?:kn[eo]w(?:s|n|ing)?|learn(?:s|ed|t|ing)?|reali[sz](?:es?|ed|ing)|notic(?:es?|ed|ing)|saw|hear[ds]?|declin(?:es?|ed|ing) to be)\b/iu;
/** A feeling that only a possessive gives to somebody was said by nobody. */
const felt =
  /^(?:(?:his|her|their|its) )?(?:\p{L}+ )?(?:desires?|wish(?:es)?|dreams?|ambitions?|love|hatred|interests?|habits?)$/iu;
/** "Maintains her lead": with a bare noun these are no verbs of speech. */
const unspokenNoun =
  /\b(?:maintain(?:s|ed|ing)?|underscor(?:es?|ed|ing)|underlin(?:es?|ed|ing)|highlight(?:s|ed|ing)?)\b/iu;
/** "Claimed the first title of her career" is won, not said. */
const won =
  /^(?:(?:an?|the|his|her|their|its|back-to-back) )?(?:[\p{L}\d-]+ ){0,4}(?:titles?|wins?|victory|victories|medals?|gold|silver|bronze|trophy|crown|points?|pole|wickets?|lives|prize|record|podium|scalp|championship|cup)\b(?! (?:is|was|were|are|had|has|would|will|should)\b)/iu;
const supposed =
  /(?:^|[,;—]\s*)(?:even )?(?:if|unless|until|once)\s[^,;]*$|\b(?:unclear|not clear|unknown|question(?:ed|s)?) (?:whether|if|how|why)\b/iu;
const fewWords = 3;

/**
 * Whether a sentence reports what somebody said: not "she did not say how", not "if he keeps his lead", not "they knew what was
 * going on". The verb of the cue, with the words that negate it, stands in the passage.
 */
function isStated({ text, start }: Passage, { cue, text: content, start: from }: StoredQuotation): boolean {
  if (cue === null) return true;
  const words = text.slice(Math.max(0, cue.start - start), Math.max(0, cue.end - start));
  if (withheld.test(words) || unspoken.test(words) || felt.test(words)) return false;
  if (wordsIn(content) <= fewWords && unspokenNoun.test(words)) return false;
  if (/\bclaim(?:s|ed|ing)?$/iu.test(words.trim()) && won.test(content)) return false;
  const between = text.slice(Math.max(0, cue.end - start), Math.max(0, from - start));
  if (/\b(?:respond|back)(?:s|ed|ing)?\b/iu.test(words) && !/\bthat\b|["“”]/iu.test(`${between} ${content}`))
    return false;
  return !supposed.test(text.slice(0, Math.max(0, cue.start - start)));
}

/** Reported speech that is little more than whole direct words within it says nothing of its own. */
function mostlyWithin(direct: StoredQuotation, reported: Span): boolean {
  return (
    contains(reported, direct) &&
    wordsIn(direct.text) > scrap &&
    direct.end - direct.start > (reported.end - reported.start) / 2
  );
}

/** A few quoted words inside a reported sentence, which says more than they do. */
export function isScrap({ quotation, passages }: Statement): boolean {
  const { direct, text, start, end } = quotation;
  const within = passages[0]?.quotations.some(
    (other) => !other.direct && other.speakerActor === quotation.speakerActor && contains(other, { start, end }),
  );
  return direct && within === true && wordsIn(text) <= scrap;
}

/** A quotation's words for showing: still a slice of the text, without the comma that only joins it to "he said". */
export function shownWords({ text }: StoredQuotation): string {
  return text.trim().replace(/[,;]$/u, '');
}

/** Worth quoting first: whole direct sentences of readable length, then reported speech, then scraps of a few words. */
export function weightOf({ quotation, passages }: Statement): number {
  const words = wordsIn(quotation.text);
  const length = words >= 6 && words <= 60 ? 2 : words >= 4 ? 1 : 0;
  return (quotation.direct ? 1.5 : 0) + length + Math.min(passages.length - 1, 2) * 0.5;
}

/** Attributions further away than this are not drawn into the snippet. */
const nearCharacters = 600;

/**
 * Whole sentences that hold the quotation and, where they stand near, the words that say whose it is: a snippet of words
 * alone would prove nothing.
 */
export async function spanOf(archive: Reader, passage: Passage, quotation: StoredQuotation): Promise<Span> {
  const { start, end } = quotation;
  const speaker = quotation.speaker ?? quotation;
  const near = Math.max(speaker.end, end) - Math.min(speaker.start, start) <= nearCharacters;
  const from = Math.min(start, near ? speaker.start : start);
  const to = Math.max(end, near ? speaker.end : end);
  if (from >= passage.start && to <= passage.end) return { start: passage.start, end: passage.end };
  const first = Math.max(0, passage.index - (from < passage.start ? 8 : 0));
  const sentences = (await archive.passagesOf(passage.article.id, first, 20)).filter(
    (sentence) => sentence.end > from && sentence.start < to,
  );
  return {
    start: Math.min(from, ...sentences.map((sentence) => sentence.start)),
    end: Math.max(to, ...sentences.map((sentence) => sentence.end)),
  };
}

/** The line a person reads: direct words under their speaker's name, reported speech as the sentence that reports it, under the name where it says only "he". */
export function statementText({ name, names }: ArchiveActor, { quotation, passages, partial }: Statement): string {
  if (quotation.direct && !partial) return `${name}: “${shownWords(quotation)}”`;
  const [passage] = passages;
  const beyond = partial && passage !== undefined && quotation.end > passage.end;
  const text = beyond
    ? `${passage.text.slice(0, Math.max(0, quotation.start - passage.start))}${shownWords(quotation)}”`
    : (passage?.text ?? quotation.text);
  return isNamedIn(text, [name, ...names]) ? text : `${name}: ${text}`;
}

function sameWords(a: string, b: string): boolean {
  return a === b || (a.length > 24 && b.length > 24 && (a.includes(b) || b.includes(a)));
}

export function newestFirst(a: ArticleHeader, b: ArticleHeader): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id);
}
