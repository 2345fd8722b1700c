import type { Actor } from '../../../core/actor.ts';
import { firstIndex } from '../../../core/first-index.ts';
import type { Document, Sentence, Syntax, Token } from '../../document.ts';
import { verbReadings } from '../lexicon/verb-forms.ts';
import { auxiliaries } from '../lexicon/word-classes.ts';

type Grammar = Pick<Document<'tokens' | 'sentences' | 'syntax'>, 'tokens' | 'sentences' | 'syntax'>;

/**
 * Parts words that a scraper glued to a name's end ("Lundstated that …") where a mention of an actor ends inside the word, and verbs of
 * saying glued to the next word ("wroteon"), so that the rules see who did what. Offsets stay those of the text.
 */
export function withoutGlue(document: Grammar, actors: readonly Actor[]): Grammar {
  const cuts = cutsOf(document.tokens, actors);
  if (cuts.size === 0) return document;
  const { tokens, sentences, syntax } = document;
  const moved = new Int32Array(tokens.length + 1);
  const parted: Token[] = [];
  const tags: string[] = [];
  const fine: string[] = [];
  const relations: string[] = [];
  const from: number[] = [];
  tokens.forEach((token, index) => {
    moved[index] = parted.length;
    const cut = cuts.get(index);
    const grammar = [syntax.tags[index] ?? 'X', syntax.fine[index] ?? 'FW', syntax.relations[index] ?? 'dep'] as const;
    const add = (piece: Token, [tag, pos, relation]: readonly [string, string, string]): void => {
      parted.push(piece);
      tags.push(tag);
      fine.push(pos);
      relations.push(relation);
      from.push(index);
    };
    if (cut === undefined) {
      add(token, grammar);
      return;
    }
    const rest = pieceOf(token, cut, token.end);
    if (gluedVerb(token) === cut) {
      add(pieceOf(token, token.start, cut), ['VERB', 'VBD', grammar[2]]);
      add(rest, [tagOf(rest), 'FW', 'dep']);
      return;
    }
    const verb = verbReadings.has(rest.lower) && rest.text === rest.lower;
    add(pieceOf(token, token.start, cut), ['PROPN', 'NNP', verb ? 'nsubj' : grammar[2]]);
    add(rest, verb ? ['VERB', 'VBD', grammar[2]] : [tagOf(rest), 'FW', 'dep']);
  });
  moved[tokens.length] = parted.length;
  const heads = Int32Array.from(from, (index, at) => {
    const own = moved[index] as number;
    // the name hangs on the verb glued to it
    if (cuts.has(index) && at === own && relations[at] === 'nsubj') return own + 1;
    const head = syntax.heads[index] ?? -1;
    return head < 0 ? -1 : (moved[head] as number);
  });
  const parts: Syntax = { tags, fine, heads, relations };
  return { tokens: parted, sentences: sentences.map((sentence) => shifted(sentence, moved)), syntax: parts };
}

/** Token index → offset at which a mention ends inside it. */
function cutsOf(tokens: readonly Token[], actors: readonly Actor[]): Map<number, number> {
  const cuts = new Map<number, number>();
  tokens.forEach((token, index) => {
    const cut = gluedVerb(token);
    if (cut !== null) cuts.set(index, cut);
  });
  for (const { mentions } of actors) {
    for (const { end } of mentions) {
      const index = tokenAround(tokens, end);
      const token = tokens[index];
      if (
        token !== undefined &&
        token.start < end &&
        end < token.end &&
        /^\p{L}{2,}$/u.test(token.text.slice(end - token.start))
      )
        cuts.set(index, end);
    }
  }
  return cuts;
}

const saidOn =
  /^(said|told|wrote|tweeted|posted|added|announced|claimed|stated|replied|warned|argued|insisted|explained)(?:on|in|at|that|to|the|by|during|after|before|it|he|she|they|we|there|reporters|journalists)$/;

/** "Roe wroteon his page", "toldreporters": where a verb of saying ends that was glued to the next word. No English word is so made. */
function gluedVerb({ lower, text, start }: Token): number | null {
  const verb = lower.length > 5 && text === lower ? saidOn.exec(lower)?.[1] : undefined;
  return verb === undefined ? null : start + verb.length;
}

/** The last token that starts before the offset. */
function tokenAround(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens, ({ start }) => start >= offset) - 1;
}

function pieceOf(token: Token, start: number, end: number): Token {
  return {
    start,
    end,
    text: token.text.slice(start - token.start, end - token.start),
    lower: token.lower.slice(start - token.start, end - token.start),
  };
}

function tagOf({ text, lower }: Token): string {
  if (/^(?:which|who|that)$/.test(lower)) return 'PRON';
  if (auxiliaries.has(lower)) return 'AUX';
  if (/^(?:this|the|his|her|its)$/.test(lower)) return 'DET';
  if (/^(?:on|in|at|to|by|during|after|before)$/.test(lower)) return 'ADP';
  if (/^(?:it|he|she|they|we|there)$/.test(lower)) return 'PRON';
  if (/^(?:reporters|journalists)$/.test(lower)) return 'NOUN';
  if (/^(?:and|but|or)$/.test(lower)) return 'CCONJ';
  return /^\p{Lu}/u.test(text) ? 'NOUN' : 'X';
}

function shifted(sentence: Sentence, moved: Int32Array): Sentence {
  return {
    ...sentence,
    firstToken: moved[sentence.firstToken] as number,
    endToken: moved[sentence.endToken] as number,
  };
}
