import { describe, expect, it } from 'vitest';
import { quotationsOf } from './said.ts';

/** "name: words" of every attribution; the speaker as resolved. */
function told(text: string): string[] {
  return quotationsOf(text).map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('he and she whom the sentences around rule in or out', () => {
  it('is not whom the clause before names', () => {
    const words = told(
      'Ned Lund met Bo Berg on Monday.\n\nBerg should not make such remarks, he said, adding that all were hurt.',
    );
    expect(words).not.toContain('Bo Berg: Berg should not make such remarks');
    expect(words).not.toContain('Bo Berg: that all were hurt');
  });

  it('is who spoke last, whoever a question or their words tell of', () => {
    expect(
      told(
        'When asked whether Omer Lind, a Nobel laureate, will be questioned, Carl Roe said: “The board has just begun its work.”\n\nThe inquiry officer will collect papers from the board, he also added.',
      ),
    ).toContain('Carl Roe: The inquiry officer will collect papers from the board');
  });

  it('is not who only asked', () => {
    const words = told(
      'Ann Roe asked Mira Lind if she saw it as a crime, to which the comedian said, “I, for one, lost a lot of it.”\n\n“We had not talked of it,” she continued.',
    );
    expect(words).toContain('Ann Roe: if she saw it as a crime');
    expect(words).not.toContain('Ann Roe: We had not talked of it,');
  });

  it('is the one man beside a woman who is the subject', () => {
    expect(
      told(
        'Ann Berg won a seat. On Monday she was sworn in as an MP, and on Wednesday she was welcomed to parliament by Labour leader Sir Peter Lind.\n\nHe said: “It is the best result in a hundred years.”',
      ),
    ).toEqual(['Peter Lind: It is the best result in a hundred years.']);
    expect(
      told(
        'Ann Berg won a seat. On Wednesday she was told by a guard about Peter Lind.\n\nHe said: “It is the best result in a hundred years.”',
      ),
    ).not.toContain('Peter Lind: It is the best result in a hundred years.');
  });
});

describe('the speaker', () => {
  it('is the coach, not the team', () => {
    expect(
      told('The Harbour Lions won. “They are at their best with nothing to lose,” Lions bowling coach Ned Lund said.'),
    ).toEqual(['Ned Lund: They are at their best with nothing to lose,']);
  });

  it('is nobody whom the text names, where another of the kind spoke before', () => {
    const words = told(
      'Board member Enoch Lind came late. Another board member believed that it was a plot.\n\nThe board member said Roe and Lind had resolved to come.',
    );
    expect(words).toContain('The board member: Roe and Lind had resolved to come');
  });

  it('goes on, whoever was told it', () => {
    expect(
      told(
        'Minister Omer Lind told Mira Roe on Saturday that talks were held.\n\nHe added that Velm had agreed to meet.',
      ),
    ).toContain('Omer Lind: that Velm had agreed to meet');
  });

  it('is who leads the body, not the body', () => {
    expect(told('Meanwhile, the head of the Movement Another Way, Carl Lind, suggested new cuts to the plan.')).toEqual(
      ['Carl Lind: new cuts to the plan'],
    );
  });

  it('stands in apposition behind “according to”', () => {
    expect(
      told('According to the director of the port board, Anna Roe, this meeting is one more step to a deal.'),
    ).toEqual(['Anna Roe: this meeting is one more step to a deal']);
  });

  it('is quoted by a paper behind the clause', () => {
    expect(
      told('Rebels had fired from the roof, a senior official, Omer Lind, was quoted by the Gazette as saying.'),
    ).toEqual(['Omer Lind: Rebels had fired from the roof']);
  });

  it('stands behind the quotation, whatever verb is before it', () => {
    const words = told(
      'Carl Lind spoke to holders.\n\nAfter trials across the country showed promise, “we are getting ready to roll it out,” he said.',
    );
    expect(words).not.toContain('the country: we are getting ready to roll it out,');
  });

  it('may bear an honour', () => {
    expect(told('Ian Lund left early. “So many people know the nut,” Mr Lund AM said.')).toContain(
      'Ian Lund: So many people know the nut,',
    );
  });
});

describe('who goes on speaking', () => {
  it('is a woman, whatever man is named in between', () => {
    expect(
      told(
        'Alexandra Lund said after the game that it was an answer. “It was hard for her team,” wrote the Gazette of Henry Roe.\n\n“I wanted to keep it open,” she told reporters.',
      ),
    ).toContain('Alexandra Lund: I wanted to keep it open,');
  });

  it('is the one whose office opens the sentence before, though the name stands far behind', () => {
    expect(
      told(
        'On Tuesday, the chairman of the staff association at the University of Odense, Omer Lind, wrote to the members. He said the march would be peaceful.',
      ),
    ).toContain('Omer Lind: the march would be peaceful');
    const object = told(
      'Velm last week killed the Harbour Front leader Omer Lind in a strike.\n\nBy contrast, he said that today “Orra came to the defence of a killer.”',
    );
    expect(object).not.toContain('Omer Lind: Orra came to the defence of a killer.');
  });

  it('has two fields of work', () => {
    expect(
      told('“The question is whether it will be renewed,” said immigration and human rights attorney Yadin Lind.'),
    ).toEqual(['Yadin Lind: The question is whether it will be renewed,']);
  });
});

describe('what is no act of speech', () => {
  it('is writing a book', () => {
    expect(told('Mira Lund over the past 40 years has written thousands of poems.')).toEqual([]);
  });

  it('is a warning shot', () => {
    expect(told('When the team tried to get in on Saturday, warning shots were fired and it was turned back.')).toEqual(
      [],
    );
  });
});
