import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/analysis/analyse-article.ts';
import { compareFacts } from '../../src/core/fact-changes.ts';

const first = [
  'Fourteen people were injured when a ferry caught fire off Ostmark on Thursday, the coast guard said.',
  '“We had everybody off within an hour,” said captain Lena Brandt.',
  'The ferry will be towed to Ellery on November 24.',
];

function changes(...later: readonly string[]): string[] {
  const facts = (sentences: readonly string[]) => {
    const text = sentences.join(' ');
    const published = '2026-11-20';
    return { text, facts: analyseArticle({ text, title: 'Ferry fire', published, language: 'en' } as never) };
  };
  return compareFacts(facts(first), facts(later)).map(
    ({ kind, before, after }) => `${kind}: ${before ?? 'nothing'} > ${after ?? 'nothing'}`,
  );
}

describe('what changed between two revisions', () => {
  it('is nothing where only other words changed', () => {
    expect(changes(...first, 'The sea was calm.')).toEqual([]);
  });

  it('is a number, told once, and not the day beside it', () => {
    const told = changes(first[0]?.replace('Fourteen', 'Seventeen') ?? '', ...first.slice(1));
    expect(told[0]).toBe('figure: Fourteen people > Seventeen people');
    expect(told.filter((each) => each.startsWith('date'))).toEqual([]);
  });

  it('is a day that moved', () => {
    expect(changes(...first.slice(0, 2), 'The ferry will be towed to Ellery on November 26.')).toEqual([
      'date: The ferry will be towed to Ellery (November 24) > The ferry will be towed to Ellery (November 26)',
    ]);
  });

  it('is another happening on the same day', () => {
    expect(changes(...first.slice(0, 2), 'Divers will look for the engine on November 24.')).toContain(
      'date: The ferry will be towed to Ellery (November 24) > nothing',
    );
  });

  it('is who is said to have said it, and what is no longer said', () => {
    expect(
      changes(first[0] ?? '', '“We had everybody off within an hour,” said mate Ada Moreau.', first[2] ?? ''),
    ).toEqual([
      'quotation: “We had everybody off within an hour” (Lena Brandt) > “We had everybody off within an hour” (Ada Moreau)',
    ]);
    expect(changes(first[0] ?? '', first[2] ?? '')).toContain(
      'quotation: “We had everybody off within an hour” (Lena Brandt) > nothing',
    );
  });
});
