import type { AnalysedArticle } from '../../core/facts.ts';

/** Text as every database gives it back: half surrogate pairs and NUL become the replacement character, so no offset moves. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\ufffd');
}

export function storableArticle({ article, facts }: AnalysedArticle): AnalysedArticle {
  const clean = (text: string | null) => (text === null ? null : storableText(text));
  return {
    article: {
      ...article,
      key: storableText(article.key),
      url: clean(article.url),
      title: storableText(article.title),
      outlet: clean(article.outlet),
      published: clean(article.published),
      publishedDoubt: clean(article.publishedDoubt),
      language: storableText(article.language),
      text: storableText(article.text),
    },
    facts: {
      ...facts,
      summary: storableText(facts.summary),
      actors: facts.actors.map((actor) => ({
        ...actor,
        name: storableText(actor.name),
        roles: actor.roles.map((role) => ({ ...role, text: storableText(role.text) })),
      })),
    },
  };
}
