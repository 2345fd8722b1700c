import { describe, expect, it } from 'vitest';
import { quotationsOf } from './said.ts';

/** "name: words" of every attribution; the speaker as resolved. */
function told(text: string): string[] {
  return quotationsOf(text).map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('he and she behind a speaker without a name', () => {
  it('is whom the text describes', () => {
    expect(
      told(
        'The bus was hit by a lorry.\n\nAn Orra Rail spokesman said the firm was keen to help.\n\n“We are sorry for it,” he said.\n\n“We will pay for all of it,” he added.',
      ),
    ).toEqual([
      'An Orra Rail spokesman: the firm was keen to help',
      'An Orra Rail spokesman: We are sorry for it,',
      'An Orra Rail spokesman: We will pay for all of it,',
    ]);
  });

  it('is not whom the spokesman speaks for', () => {
    expect(
      told(
        'Prime Minister Gordon Brand’s spokesman condemned the tape.\n\n“It is our policy not to comment on it,” he added.',
      ),
    ).toContain('Prime Minister Gordon Brand’s spokesman: It is our policy not to comment on it,');
  });

  it('is left open where somebody is named in between, and where the gender tells against it', () => {
    const between = told(
      'A port spokesman said the pier was shut. Carl Lind and Omer Foy left early. “It was a bad day,” he said.',
    );
    expect(between).not.toContain('A port spokesman: It was a bad day,');
    const other = told('A port spokesman said the pier was shut.\n\n“It was a bad day,” she said.');
    expect(other).not.toContain('A port spokesman: It was a bad day,');
  });
});

describe('speakers whom the words around show', () => {
  it('is the one person given as an example', () => {
    expect(
      told(
        'But for many mayors, like Orra’s Ned Harlow, it is about something bigger.\n\n“They all say it is free money,” he says.',
      ),
    ).toContain('Ned Harlow: They all say it is free money,');
  });

  it('is who is named before "who", not what they gave', () => {
    expect(
      told('The killings drew protests, including a rebuke from Pope Anselm, who called the killings “barbaric”.'),
    ).toContain('Pope Anselm: the killings “barbaric”');
  });

  it('is who "said to" their own words', () => {
    expect(
      told('Mr Lind said to “avoid any more doubt over the plans, I am also withdrawing all the proposed sites”.'),
    ).toContain('Lind: avoid any more doubt over the plans, I am also withdrawing all the proposed sites');
  });

  it('is who wrote to somebody, not whom they wrote to', () => {
    expect(
      told(
        'Shaun Owen, secretary of the Delyn branch, wrote to the Harbour Council saying: “We have been appalled by it.”',
      ),
    ).toEqual(['Shaun Owen: We have been appalled by it.']);
  });

  it('is the body whose communique it is', () => {
    expect(told("The Harbour Council's final communique said the pier would stay shut.")).toEqual([
      'Harbour Council: the pier would stay shut',
    ]);
  });

  it('is who follows a title inside what looks like a body', () => {
    expect(told('“They all copy the others,” said Canvas Research Analyst Mo Lind.')).toEqual([
      'Mo Lind: They all copy the others,',
    ]);
  });

  it('is whose name heads the section, in tributes of several', () => {
    const text =
      'Friends remember Dusty Kohl.\n\nPaul Godden: Now president of the Blue Larks, he met Dusty Kohl at work.\n\n“I knew Dusty Kohl for 40 years. When I was first elected, Dusty took me under his wing and told me the rights and wrongs.\n\n“He was one of the good guys.”\n\nLou Clary: She first met him at the Star.\n\n“We argued for hours over the paper.”';
    expect(told(text)).toEqual([
      'Paul Godden: I knew Dusty Kohl for 40 years. When I was first elected, Dusty took me under his wing and told me the rights and wrongs.',
      'Paul Godden: He was one of the good guys.',
      'Lou Clary: We argued for hours over the paper.',
    ]);
  });

  it('is the one body of the article that bears the noun', () => {
    expect(
      told(
        'Schools should wait, the Harbour Learning Agency said in a report. Orrasoft sells the software. Orrasoft has sold much of it. Orrasoft is based in Velm.\n\nThere is no case for it, the agency said.',
      ),
    ).toContain('Harbour Learning Agency: There is no case for it');
  });
});
