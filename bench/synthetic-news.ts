import type { Actor } from '../src/core/actor.ts';
import type { AnalysedArticle } from '../src/core/facts.ts';
import type { Figure } from '../src/core/figure.ts';
import type { Quotation } from '../src/core/quotation.ts';
import type { Span } from '../src/core/span.ts';

/** Analysed articles made of nothing but a seed: 25 sentences of about 22 words, words and people by Zipf's law. */
export interface SyntheticNews {
  readonly words: readonly string[];
  readonly people: readonly string[];
  articles(from: number, count: number): AnalysedArticle[];
}

const wordCount = 20_000;
const peopleCount = 50_000;
const sentencesAnArticle = 25;
const peopleAnArticle = 6;

export function syntheticNews(seed: number): SyntheticNews {
  const random = mulberry32(seed);
  const words = names(random, wordCount, 2, 4);
  const given = names(random, 800, 2, 3).map(capital);
  const family = names(random, 12_000, 2, 4).map(capital);
  const people = Array.from({ length: peopleCount }, () => `${pick(random, given)} ${pick(random, family)}`);
  const article = (number: number): AnalysedArticle => {
    const own = Array.from({ length: peopleAnArticle }, () => zipf(random, people));
    const drafts = own.map((name) => ({ name, mentions: [] as Span[] }));
    const figures: Figure[] = [];
    const quotations: Quotation[] = [];
    const sentences: Span[] = [];
    let text = '';
    for (let line = 0; line < sentencesAnArticle; line++) {
      const start = text.length;
      const draft = drafts[line % drafts.length] as (typeof drafts)[number];
      const name = line < drafts.length ? draft.name : (draft.name.split(' ').at(-1) as string);
      draft.mentions.push({ start, end: start + name.length });
      text += `${name} said`;
      for (let word = 0; word < 19; word++) {
        if (word === 8 && line % 4 === 0) figures.push(figure(text.length + 1, Math.floor(random() * 90_000) + 100));
        text += word === 8 && line % 4 === 0 ? ` ${figures.at(-1)?.text} troops` : ` ${zipf(random, words)}`;
      }
      if (line % 6 === 1) {
        const at = start + name.length + 6;
        const speaker = { start, end: start + name.length, name: draft.name, actor: line % drafts.length };
        quotations.push({ start: at, end: text.length, text: text.slice(at), direct: false, cue: null, speaker });
      }
      text += '.';
      sentences.push({ start, end: text.length });
      text += ' ';
    }
    const actors = drafts.map(
      ({ name, mentions }): Actor => ({ name, kind: 'person', mentions, references: [], roles: [], salience: 0.5 }),
    );
    const day = new Date(Date.UTC(2020, 0, 1) + Math.floor(number / 40) * 86_400_000).toISOString().slice(0, 10);
    return {
      article: {
        key: `https://news.example/${number}`,
        url: `https://news.example/${number}`,
        title: `Article ${number}`,
        outlet: `Outlet ${number % 30}`,
        published: day,
        publishedDoubt: null,
        language: 'en',
        text: text.trim(),
      },
      facts: { sentences, actors, figures, dates: [], quotations, summary: '' },
    };
  };
  return {
    words,
    people,
    articles: (from, count) => Array.from({ length: count }, (_, index) => article(from + index)),
  };
}

function figure(start: number, value: number): Figure {
  const text = value.toLocaleString('en');
  const span = { start, end: start + text.length, text };
  return {
    ...span,
    kind: 'quantity',
    value,
    low: null,
    high: null,
    bound: null,
    vague: false,
    fraction: false,
    fate: null,
    unit: 'people',
    counted: { start: span.end + 1, end: span.end + 7, text: 'troops' },
    expression: span,
    combined: false,
    claimant: null,
  };
}

function names(random: () => number, count: number, least: number, most: number): string[] {
  const consonants = 'b d f g h k l m n p r s t v z br dr gr kr st tr sh ch'.split(' ');
  const vowels = 'a e i o u ai ou'.split(' ');
  const made = new Set<string>();
  while (made.size < count) {
    const syllables = least + Math.floor(random() * (most - least + 1));
    made.add(Array.from({ length: syllables }, () => pick(random, consonants) + pick(random, vowels)).join(''));
  }
  return [...made];
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}

function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Rank r about as often as 1/r. */
export function zipf<T>(random: () => number, list: readonly T[]): T {
  return list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)] as T;
}

/** Numbers from 0 to 1, the same ones for the same seed. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
