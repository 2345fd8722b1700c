import { expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import { cleanArticle } from '../../src/analysis/cleaning/clean-article.ts';

const analyse = (text: string) => {
  const { article } = cleanArticle({ key: 'k', url: null, title: null, outlet: null, published: '2024-11-13', text });
  return { article, facts: analyseArticle(article) };
};

it('reads no facts from a text in another language, and keeps its sentences', () => {
  const { article, facts } = analyse(
    "La maire de la ville, Ada Quill, a déclaré mardi que le port resterait fermé jusqu'au printemps. « Nous avons besoin de 40 millions d'euros », a-t-elle dit aux journalistes devant la mairie.",
  );
  expect(article.language).toBe('fr');
  expect(facts).toMatchObject({ actors: [], figures: [], dates: [], quotations: [] });
  expect(facts.sentences).toHaveLength(2);
  expect(facts.summary).toContain('La maire de la ville');
});

it('reads the facts of an English text', () => {
  const { facts } = analyse(
    'The mayor, Ada Quill, said on Tuesday that the port would stay closed. It will cost 40 million euros, Quill said.',
  );
  expect(facts.actors[0]?.name).toBe('Ada Quill');
  expect(facts.figures).toHaveLength(1);
});
