import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/analysis/analyse-article.ts';
import { foreignParagraphs } from '../../../src/analysis/language/foreign-paragraphs.ts';

const english = 'Mayor Ann Roe said on Monday that 30 ferries would sail again.';
const german =
  'Der Minister Karl Lund sagte am Montag, die Fähren würden nicht mehr fahren. „Wir haben 200 Leute eingestellt“, sagte er.';

describe('paragraphs of another language', () => {
  it('are found among English ones', () => {
    const text = `${english}\n\n${german}\n\nShe left.`;
    expect(foreignParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual([german]);
    expect(foreignParagraphs('Министр портов Олег Лунд заявил во вторник, что паромы возобновят работу.')).toHaveLength(
      1,
    );
  });

  it('are found by their script, however short, but for a name', () => {
    const text = 'The port closed on Monday.\n\n港口部长周二表示，渡轮将于五月恢复运营。\n\n习近平';
    expect(foreignParagraphs(text)).toHaveLength(1);
  });

  it('are not seen in headlines, names and titles', () => {
    for (const text of [
      'Lund vows to boycott Stolz speech to harbour group in May',
      'Ferry maker Brandt wants to eliminate 789 boats on Sunday',
      'La Traviata, Die Zauberflöte and Il Trovatore are on in Brest from May to June.',
    ])
      expect(foreignParagraphs(text)).toEqual([]);
  });

  it('are kept as sentences, and nothing else is taken from them', () => {
    const text = `${english}\n\n${german}\n\nShe left.`;
    const facts = analyseArticle({
      key: 'k',
      url: null,
      title: 'Ferries sail again',
      outlet: null,
      published: '2031-05-06',
      language: 'en',
      text,
    });
    const of = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(of(facts.sentences)).toContain('„Wir haben 200 Leute eingestellt“, sagte er.');
    expect(of(facts.sentences)).toContain('She left.');
    expect(facts.actors.map(({ name }) => name)).toEqual(['Ann Roe']);
    expect(of(facts.figures)).toEqual(['30']);
  });
});
