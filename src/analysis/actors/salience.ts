import type { Role } from '../../core/actor.ts';
import { datelineLength } from '../../core/dateline.ts';
import type { Span } from '../../core/span.ts';
import type { Document, Sentence, Token } from '../document.ts';
import { ownHeadline } from '../own-headline.ts';
import { summarySentences } from '../summary/summary-sentences.ts';
import { headlineNames } from './headline.ts';
import type { Entity } from './merge/entity.ts';
import type { PlacedMention } from './merge/name-forms.ts';

/** An actor with what was found of it, before actors are put in order. */
export interface LinkedActor {
  readonly entity: Entity;
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
}

/** Fewer tokens than these make a dateline, a byline or a caption, not the lead. */
const shortestLead = 9;

/**
 * How much an article is about each actor, 0 to 1: whether headline, lead and summary name it, how often, how early and how widely it is
 * named, and how often as the owner of something; less for names in lists, in brackets and in the dateline, and for a place that only
 * says where another is ("Lima, Peru").
 * Weights set by hand: learnt rankings were no better on unseen documents.
 */
export function salienceOf(
  { text, title, tokens, sentences, syntax, summary }: Document<'tokens' | 'sentences' | 'syntax' | 'summary'>,
  actors: readonly Pick<LinkedActor, 'entity' | 'references'>[],
): number[] {
  const leadIndex = sentences.findIndex(
    ({ heading, firstToken, endToken }) => !heading && endToken - firstToken >= shortestLead,
  );
  const lead = sentences[leadIndex];
  const datelineEnd = lead === undefined ? 0 : lead.start + datelineLength(text.slice(lead.start, lead.end));
  const inHeadline = headlineNames(ownHeadline(title, text), tokens, sentences);
  const summarised = summarySentences(text, sentences, summary);
  const bracketed = bracketedTokens(tokens, sentences);
  const nameEnds = new Set(actors.flatMap(({ entity }) => entity.mentions.map(({ endToken }) => endToken)));
  const isListed = ({ firstToken, endToken }: PlacedMention): boolean => {
    for (let token = firstToken; token < endToken; token++) {
      const head = syntax.heads[token] ?? -1;
      if (head < firstToken || head >= endToken) return syntax.relations[token] === 'conj';
    }
    return false;
  };
  const isAppended = ({ firstToken }: PlacedMention): boolean =>
    tokens[firstToken - 1]?.text === ',' && nameEnds.has(firstToken - 1);
  const scores = actors.map(({ entity, references }) => {
    const { mentions } = entity;
    const first = mentions[0];
    const last = mentions[mentions.length - 1];
    if (first === undefined || last === undefined) return 0;
    const share = (holds: (mention: PlacedMention) => boolean): number =>
      mentions.filter(holds).length / mentions.length;
    const inSentences = new Set(mentions.map(({ sentence }) => sentence));
    const score =
      (inHeadline(entity) ? 3 : 0) +
      (inSentences.has(leadIndex) ? 1 : 0) +
      (mentions.some(({ sentence }) => summarised.has(sentence)) ? 1.5 : 0) +
      Math.log2(1 + mentions.length + 0.3 * references.length) +
      1.5 * Math.log2(1 + inSentences.size) +
      1.5 / (1 + first.sentence / 3) +
      (0.5 * (last.start - first.start)) / text.length +
      0.5 * share(({ endToken }) => /^['’]s?$/.test(tokens[endToken]?.text ?? '')) -
      1.5 * share(isListed) -
      1.5 * share(({ firstToken }) => bracketed[firstToken] === 1) -
      (entity.kind === 'place' ? 1.5 * share(isAppended) : 0) -
      2 * share(({ end, sentence }) => sentence === leadIndex && end <= datelineEnd);
    return Math.max(0, score);
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  return scores.map((score) => score / most);
}

/** 1 for each token between brackets that open in its sentence. */
function bracketedTokens(tokens: readonly Token[], sentences: readonly Sentence[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of sentences) {
    let depth = 0;
    for (let index = firstToken; index < endToken; index++) {
      const word = (tokens[index] as Token).text;
      if (word === ')' || word === ']') depth = Math.max(0, depth - 1);
      if (depth > 0) inside[index] = 1;
      if (word === '(' || word === '[') depth++;
    }
  }
  return inside;
}
