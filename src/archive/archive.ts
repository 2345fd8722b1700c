import type { ActorKind } from '../core/actor.ts';
import type { ArticleHeader, StoredArticle } from '../core/article.ts';
import type { Snippet } from '../core/citation.ts';
import type { AnalysedArticle } from '../core/facts.ts';
import type { Figure } from '../core/figure.ts';
import type { Quotation } from '../core/quotation.ts';
import type { Phrase, Span } from '../core/span.ts';
import type { TimeExpression } from '../core/time-expression.ts';

export type SaveOutcome = {
  readonly article: string;
  readonly revision: number;
  /** `unchanged` when text and header are as they were, also where a newer analysis replaced the facts. */
  readonly change: 'new' | 'revised' | 'unchanged';
};

/** An actor of the whole archive: one person, organization or place, whatever the articles call it. */
export interface ArchiveActor {
  readonly id: string;
  readonly kind: ActorKind;
  /** The best full name. */
  readonly name: string;
  /** Every spelling, most frequent first. */
  readonly names: readonly string[];
  readonly articles: number;
}

/** How a typed name meets an actor: the whole name, a part of it ("Kallas"), or a near miss ("Zelenskyy"). */
export interface ActorMatch {
  readonly actor: ArchiveActor;
  readonly match: 'exact' | 'part' | 'near';
  /** 0 to 1, comparable within one look-up. Of near ones: from 0.75 the same name written otherwise, below that only the surname is alike. */
  readonly score: number;
}

export interface StoredRole extends Phrase {
  readonly actor: string;
  readonly article: ArticleHeader;
  readonly former: boolean;
  /** The sentence that states it. */
  readonly sentence: Span;
}

/** A quotation whose speaker was resolved to actors of the archive. */
export interface StoredQuotation extends Quotation {
  readonly speakerActor: string | null;
}

/** A figure whose claimant was resolved to actors of the archive. */
export interface StoredFigure extends Figure {
  readonly claimantActor: string | null;
}

/** A sentence of a current revision, with the facts that lie in it (spans index the article's text). */
export interface Passage extends Phrase {
  readonly article: ArticleHeader;
  /** Sentence number within the article, from 0. */
  readonly index: number;
  readonly figures: readonly StoredFigure[];
  readonly dates: readonly TimeExpression[];
  /** Quotations that begin in this sentence; they may end in a later one. */
  readonly quotations: readonly StoredQuotation[];
  /** Actors named in this sentence, with where. */
  readonly mentions: readonly (Span & { readonly actor: string })[];
}

/** Passages must hold, for every group, at least one of its alternatives (words or phrases, any case, diacritics ignored). */
export interface PassageQuery {
  readonly groups: readonly (readonly string[])[];
  /** Only passages that mention this actor by name or reference; null for any. */
  readonly actor: string | null;
  /** Only passages with at least one of these. */
  readonly having: 'figure' | 'date' | 'quotation' | null;
  /** ISO date, inclusive; compares with the article's published date. */
  readonly since: string | null;
  /** At most so many; the newest articles first, sentences in order within an article. */
  readonly limit: number;
}

export interface ArchiveStatus {
  readonly articles: number;
  readonly sentences: number;
  readonly actors: number;
  /** Published date of the newest article, ISO. */
  readonly newest: string | null;
  /** When an article was last taken in, milliseconds since the epoch. */
  readonly lastSaved: number | null;
  readonly outlets: readonly { readonly outlet: string; readonly articles: number }[];
}

/** An article's current revision, with the number under which it arrived: arrivals only count up. */
export interface Arrival {
  readonly arrival: number;
  readonly article: ArticleHeader;
}

/** Articles in and out. */
export interface ArticleStore {
  /** Each article in one transaction: stored whole with its facts, or not at all. In order of the input. */
  save(articles: readonly AnalysedArticle[], savedAt: number): Promise<readonly SaveOutcome[]>;
  /** True when exactly this raw text under this key has been taken in by this version of the analysis: then nothing needs doing. */
  holds(key: string, fingerprint: string): Promise<boolean>;
  /** Remembers what `holds` answers. */
  remember(key: string, fingerprint: string): Promise<void>;
  /** The id of the article with this key; null when none is held. */
  idOf(key: string): Promise<string | null>;
  /** A revision, or the current one when `revision` is null. */
  article(id: string, revision: number | null): Promise<StoredArticle | null>;
  /** Current articles, newest published first. */
  articlesSince(since: string | null, limit: number): Promise<readonly ArticleHeader[]>;
  /** Current revisions that arrived after a number (0 for all), oldest arrival first. */
  arrivals(after: number, limit: number): Promise<readonly Arrival[]>;
  /** The number of the newest arrival; 0 for an empty archive. */
  lastArrival(): Promise<number>;
  status(): Promise<ArchiveStatus>;
}

/** Facts out. */
export interface FactReader {
  passages(query: PassageQuery): Promise<readonly Passage[]>;
  /** Sentences of one article from `from` on, in order. */
  passagesOf(article: string, from: number, limit: number): Promise<readonly Passage[]>;
  /** The actor's own statements: passages where a quotation of theirs begins, newest article first. */
  quotationsBy(actor: string, limit: number): Promise<readonly Passage[]>;
  /**
   * Ids of the actors with a role that holds, for every group, at least one of its alternatives (as passages do), however long ago an
   * article stated it; the most written about first, at most so many.
   */
  actorsInRole(groups: PassageQuery['groups'], limit: number): Promise<readonly string[]>;
  /** Oldest statement first. */
  rolesOf(actor: string): Promise<readonly StoredRole[]>;
}

/** Names in. */
export interface NameIndex {
  /** Best first: exact before part; where there is neither, near ones, unless they are not wanted (which saves most of the time). */
  actorsNamed(name: string, limit: number, near?: boolean): Promise<readonly ActorMatch[]>;
  actors(ids: readonly string[]): Promise<readonly ArchiveActor[]>;
  /** Names that begin with `prefix` (any word of the name), most written about first. */
  completeNames(prefix: string, limit: number): Promise<readonly string[]>;
  /** Words of the archive's text near a word that is not in it, or that begin with it. */
  completeWords(prefix: string, limit: number): Promise<readonly string[]>;
}

/** Permanent short references to snippets. */
export interface References {
  /** The same snippet of the same article always gets the same reference, also in later revisions that still hold it. */
  referTo(snippets: readonly Snippet[]): Promise<readonly string[]>;
  /** The snippet as it was when the reference was made, verbatim from that revision. */
  resolve(ref: string): Promise<Snippet | null>;
}

export interface Archive extends ArticleStore, FactReader, NameIndex, References {
  close(): Promise<void>;
}
