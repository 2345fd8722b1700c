import type { Role } from '../../core/actor.ts';
import type { Span } from '../../core/span.ts';
import type { Document, Sentence } from '../document.ts';
import type { Entity } from './merge/merge-mentions.ts';

/** An actor with what was found of it, before actors are put in order. */
export interface LinkedActor {
  readonly entity: Entity;
  readonly references: readonly Span[];
  readonly roles: readonly Role[];
}

export type SalienceLayers = Document<'tokens' | 'sentences' | 'syntax'>;

export function salienceFeatures(
  { text, tokens, sentences, syntax }: SalienceLayers,
  actors: readonly LinkedActor[],
): number[][] {
  const body = sentences.findIndex(({ heading, firstToken, endToken }) => !heading && endToken - firstToken > 8);
  const lead = Math.max(0, body);
  const most = Math.max(1, ...actors.map(({ entity }) => entity.mentions.length));
  return actors.map(({ entity, references, roles }) => {
    const { mentions, kind } = entity;
    const first = mentions[0];
    if (first === undefined) return [];
    const inSentences = new Set(mentions.map(({ sentence }) => sentence));
    const last = mentions[mentions.length - 1]?.start ?? 0;
    const length = Math.max(1, text.length);
    let subjects = 0;
    let modifiers = 0;
    let located = 0;
    let objects = 0;
    let leadSubject = 0;
    let appos = 0;
    let conj = 0;
    for (const { firstToken, endToken, sentence } of mentions) {
      let head = firstToken;
      for (let i = firstToken; i < endToken; i++) {
        const h = syntax.heads[i] ?? -1;
        if (h < firstToken || h >= endToken) head = i;
      }
      const relation = syntax.relations[head] ?? '';
      if (relation.startsWith('nsubj')) {
        subjects++;
        if (sentence <= lead) leadSubject = 1;
      } else if (relation === 'compound' || relation === 'nmod:poss' || relation === 'amod') modifiers++;
      else if (relation === 'obj') objects++;
      else if (relation === 'appos') appos++;
      else if (relation === 'conj') conj++;
      if (
        /^(?:in|at|from|near|,)$/.test(tokens[firstToken - 1]?.lower ?? '') ||
        (tokens[firstToken - 1]?.lower === 'the' && /^(?:in|at|from|near)$/.test(tokens[firstToken - 2]?.lower ?? ''))
      )
        located++;
    }
    const n = mentions.length;
    const refs = references.length;
    const words = mentions.reduce((a, m) => Math.max(a, m.endToken - m.firstToken), 0);
    const pos = sentences.length <= 1 ? 0 : first.sentence / sentences.length;
    return [
      Math.log2(1 + n),
      Math.log2(1 + n + 0.3 * refs),
      Math.log2(1 + refs),
      Math.log2(1 + inSentences.size),
      n / most,
      1 / (1 + Math.max(0, first.sentence - lead) / 3),
      1 - pos,
      (last - first.start) / length,
      first.sentence < lead ? 1 : 0, // headings before the lead
      inSentences.has(lead) ? 1 : 0,
      inSentences.has(lead + 1) ? 1 : 0,
      first.sentence <= lead + 2 ? 1 : 0,
      sentences[first.sentence]?.paragraph === (sentences[lead] as Sentence | undefined)?.paragraph ? 1 : 0,
      Math.log2(1 + subjects),
      subjects / n,
      leadSubject,
      modifiers / n,
      located / n,
      objects / n,
      appos / n,
      conj / n,
      kind === 'person' ? 1 : 0,
      kind === 'place' ? 1 : 0,
      Math.min(words, 4) / 4,
      roles.length > 0 ? 1 : 0,
      first.start < 200 ? 1 : 0,
      Math.log2(1 + first.start) / 10,
    ];
  });
}

/** How much an article is about an actor: how often, how early and how widely it is named. Comparable within one article. */
export function salienceOf({ text, sentences }: SalienceLayers, actors: readonly LinkedActor[]): number[] {
  const scores = actors.map(({ entity: { mentions }, references }) => {
    const first = mentions[0];
    if (first === undefined) return 0;
    const length = text.length;
    const inSentences = new Set(mentions.map(({ sentence }) => sentence));
    const spread = length === 0 ? 0 : ((mentions[mentions.length - 1]?.start ?? 0) - first.start) / length;
    const opening = 1 / (1 + first.sentence / 3);
    const early = sentences.length <= 1 ? 0 : 1 - first.sentence / sentences.length;
    const often = Math.log2(1 + mentions.length + 0.3 * references.length);
    return 1.5 * often + Math.log2(1 + inSentences.size) + 1.5 * opening + 0.5 * spread + 0.5 * early;
  });
  const most = scores.reduce((a, b) => Math.max(a, b), Number.MIN_VALUE);
  return scores.map((score) => score / most);
}
