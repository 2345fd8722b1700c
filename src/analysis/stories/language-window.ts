import { groupNeighbours } from './group-stories.ts';
import { byAge, nameStories } from './name-stories.ts';
import { nearness, type StoryDocument, timeOf } from './story-document.ts';
import type { TermUse } from './story-terms.ts';
import type { StoryWindow } from './story-window.ts';
import { type TermStatistics, vectorOf } from './term-statistics.ts';

/** Alike articles that lead to stories. */
const mostAlike = 12;
const leastAlike = 0.03;
/** A larger story stays whole, and only so many of its newest articles are compared. */
const wholeFrom = 24;
/** Articles that one arrival is grouped with. */
const mostAround = 120;
/** A word leads to its newest articles only. */
const mostHolders = 300;

interface Term {
  readonly text: string;
  /** Sum of the capitalised shares of its holders' uses. */
  capitalised: number;
  readonly holders: Held[];
}

interface Held {
  readonly id: string;
  readonly published: string | null;
  /** Of `published`. */
  readonly at: number;
  readonly terms: readonly Term[];
  readonly uses: readonly TermUse[];
  story: string | null;
  /** While the most alike are looked for. */
  likeness: number;
  /** Found when the window was as in this version. */
  alike: { readonly version: number; readonly articles: readonly Held[] } | null;
}

/** The articles of one language: words of different languages are not compared. */
export function createLanguageWindow(language: string): StoryWindow {
  const articles = new Map<string, Held>();
  const terms = new Map<string, Term>();
  const stories = new Map<string, Set<Held>>();
  const uses = new Map<string, TermUse>();
  let version = 0;
  const statistics: TermStatistics = {
    language,
    get documents() {
      return articles.size;
    },
    documentsWith: (term) => terms.get(term)?.holders.length ?? 0,
    capitalisedShare(term) {
      const known = terms.get(term);
      return known === undefined ? 0 : known.capitalised / known.holders.length;
    },
  };

  function termOf(text: string): Term {
    const known = terms.get(text) ?? { text, capitalised: 0, holders: [] };
    terms.set(text, known);
    return known;
  }

  /** Most words are used in one of a few ways: they are kept once. */
  function shared(use: TermUse): TermUse {
    const key = `${use.count} ${use.capitalised} ${use.capitalisedWithin}`;
    const known = uses.get(key) ?? use;
    uses.set(key, known);
    return known;
  }

  function drop(id: string): void {
    const held = articles.get(id);
    if (held === undefined) return;
    version++;
    file(held, null);
    articles.delete(id);
    for (const [index, term] of held.terms.entries()) {
      const use = held.uses[index] as TermUse;
      term.capitalised -= use.capitalised / use.count;
      term.holders.splice(term.holders.indexOf(held), 1);
      if (term.holders.length === 0) terms.delete(term.text);
    }
  }

  function file(held: Held, story: string | null): void {
    if (held.story !== null) {
      const members = stories.get(held.story);
      members?.delete(held);
      if (members?.size === 0) stories.delete(held.story);
    }
    held.story = story;
    if (story === null) return;
    const members = stories.get(story) ?? new Set();
    stories.set(story, members.add(held));
  }

  /** The held articles most alike, best first. */
  function alike(article: Held): readonly Held[] {
    if (article.alike?.version === version) return article.alike.articles;
    const vector = vectorOf(documentOf(article).terms, statistics);
    const touched: Held[] = [];
    for (const { text, holders } of article.terms) {
      const weight = (vector.get(text) ?? 0) ** 2;
      for (let at = Math.max(0, holders.length - mostHolders); at < holders.length; at++) {
        const other = holders[at] as Held;
        if (other.likeness === 0) touched.push(other);
        other.likeness += weight;
      }
    }
    article.likeness = 0;
    const best: { readonly other: Held; readonly like: number }[] = [];
    for (const other of touched) {
      const like = other.likeness > leastAlike ? other.likeness * nearness(article.at, other.at) : 0;
      other.likeness = 0;
      if (like > leastAlike) best.push({ other, like });
    }
    best.sort((a, b) => b.like - a.like || byAge(b.other.id, a.other.id));
    const articles = best.slice(0, mostAlike).map(({ other }) => other);
    article.alike = { version, articles };
    return articles;
  }

  const membersOf = (article: Held): readonly Held[] =>
    article.story === null ? [article] : [...(stories.get(article.story) ?? [])].sort((a, b) => byAge(a.id, b.id));

  function around(article: Held): readonly Held[] {
    const found = new Set([article]);
    for (const other of [article, ...alike(article)]) {
      if (found.has(other) && other !== article) continue;
      const members = membersOf(other).slice(-wholeFrom);
      if (found.size + members.length <= mostAround) for (const member of members) found.add(member);
    }
    return [...found].sort((a, b) => byAge(a.id, b.id));
  }

  return {
    hold(id, document, story) {
      drop(id);
      version++;
      const own = [...document.terms.keys()].map(termOf);
      const held: Held = {
        id,
        published: document.published,
        at: timeOf(document),
        terms: own,
        uses: [...document.terms.values()].map(shared),
        story: null,
        likeness: 0,
        alike: null,
      };
      for (const [index, term] of own.entries()) {
        const use = held.uses[index] as TermUse;
        term.capitalised += use.capitalised / use.count;
        term.holders.push(held);
      }
      articles.set(id, held);
      file(held, story);
    },
    drop,
    storyOf: (id) => articles.get(id)?.story ?? null,
    holds: (id) => articles.has(id),
    move(id, story) {
      const held = articles.get(id);
      if (held !== undefined && held.story !== story) file(held, story);
    },
    around(id) {
      const article = articles.get(id);
      return article === undefined ? [] : around(article).map((held) => held.id);
    },
    settle(id) {
      const article = articles.get(id);
      if (article === undefined) return { stories: new Map(), renamed: new Map() };
      const near = around(article);
      const whole = [...Map.groupBy(near.keys(), (index) => near[index]?.story ?? null)]
        .filter(([story]) => story !== null && (stories.get(story)?.size ?? 0) > wholeFrom)
        .map(([, members]) => members.filter((index) => near[index] !== article || article.id === article.story));
      const numbers = groupNeighbours(near.map(documentOf), statistics, whole);
      const groups = [...Map.groupBy(near, (_, index) => numbers[index]).values()];
      const { names, renamed } = nameStories(groups);
      const settled = new Map<string, string>();
      for (const [index, members] of groups.entries()) {
        const name = names[index] ?? id;
        for (const member of members) {
          file(member, name);
          settled.set(member.id, name);
        }
      }
      for (const [former, name] of renamed) {
        for (const held of [...(stories.get(former) ?? [])]) {
          file(held, name);
          settled.set(held.id, name);
        }
      }
      return { stories: settled, renamed };
    },
  };
}

function documentOf({ published, terms, uses }: Held): Omit<StoryDocument, 'language'> {
  return { published, terms: new Map(terms.map(({ text }, index) => [text, uses[index] as TermUse])) };
}
