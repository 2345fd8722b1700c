import { describe, expect, it } from 'vitest';
import { said, saidDirectly } from './said.ts';

/** A text whose other paragraphs lose marks too. */
const damaged = (paragraph: string): string =>
  `${paragraph}\n\n“The pier is old, Nils Vik said.\n\nIt was built by us,” Ulla Strand said.\n\n“The boats left, Nils Vik told reporters.`;

describe('quotations in a text that loses marks', () => {
  it('begin behind the one who is told to speak', () => {
    expect(saidDirectly('The premier, who opposes the plan, replied, We will sink with it first.”')).toContain(
      'The premier: We will sink with it first.',
    );
    expect(saidDirectly('Ann Roe of the port said on Monday: We need this pier before the winter.”')).toEqual([
      'Ann Roe of the port: We need this pier before the winter.',
    ]);
    expect(saidDirectly('“My name is Ann Roe,” she said. I come from the harbour.”')).toContain(
      'she: I come from the harbour.',
    );
  });

  it('are not made of the narration that a mark happens to close', () => {
    expect(
      saidDirectly('The mayor blamed the loss on the storm, calling it a rather shameful day for the whole town.”'),
    ).toEqual([]);
    expect(saidDirectly('The note adds that the vaccine is safe for all persons over five years.”')).toEqual([]);
  });

  it('do not hold the words that tell who speaks', () => {
    expect(
      saidDirectly(damaged('“It was late, said Ann Roe, the mayor of Orra. We all went home.”')).slice(0, 2),
    ).toEqual(['Ann Roe: It was late,', 'Ann Roe: We all went home.']);
    expect(
      saidDirectly(
        damaged('“The port is finished, Ann Roe, who was born there and has led it since May, told us on Sunday.'),
      )[0],
    ).toBe('Ann Roe: The port is finished,');
    expect(saidDirectly(damaged('“It is over, Seamark’s Chief Operating Officer Ann Roe told The Post.'))[0]).toBe(
      'Seamark’s Chief Operating Officer Ann Roe: It is over,',
    );
    expect(saidDirectly('“He said, said Roe, that it was late.”')).toHaveLength(1);
  });

  it('are no mere words of a sentence whose end nothing tells', () => {
    const fragment = 'Orra’s “blue mark programme names those who sail. It has been seen as praise by many sailors.';
    expect(saidDirectly(damaged(fragment)).some((words) => words.includes('blue mark'))).toBe(false);
    expect(said(damaged(fragment)).some((words) => words.includes('praise by many'))).toBe(false);
  });
});
