import { describe, expect, it } from 'vitest';
import { quotationsOf } from './said.ts';

/** "name: words" of direct speech; the speaker as resolved. */
function spoken(text: string): string[] {
  return quotationsOf(text)
    .filter(({ direct }) => direct)
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

describe('speakers whom the text goes on telling of', () => {
  it('is the person presented in the paragraph before words in the first person', () => {
    expect(
      spoken(
        'Traders spoke of the vote.\n\nEmma Harlow has a stall in the fish hall.\n\n“I am furious about all of this, to be honest.\n\n“My takings are down by half.”\n\nDespite her anger, she still plans to vote.\n\n“I will go early and I will go alone.”\n\nKarl Lund is a fisherman from Skagen.\n\n“We have no harbour left to speak of.”',
      ),
    ).toEqual([
      'Emma Harlow: I am furious about all of this, to be honest.',
      'Emma Harlow: My takings are down by half.',
      'Emma Harlow: I will go early and I will go alone.',
      'Karl Lund: We have no harbour left to speak of.',
    ]);
  });

  it('is not the person of the paragraph before where the words have a speaker of their own or are nobody’s', () => {
    expect(
      spoken(
        'Karl Lund is a fisherman from Skagen.\n\n“I have met him once or twice.\n\n“We never talked,” said Emma Harlow.',
      ),
    ).not.toContain('Karl Lund: I have met him once or twice.');
    expect(spoken('Karl Lund is a fisherman from Skagen.\n\n“The harbour is closed until further notice.”')).toEqual([
      '?: The harbour is closed until further notice.',
    ]);
  });

  it('does not give words that go on to whoever spoke before another was named', () => {
    expect(
      spoken(
        'Karl Lund runs a boat.\n\n“I have sold it twice, in fact.”\n\nEmma Harlow, from here, 21 years old.\n\n“Never voted before and never will.\n\n“It makes no difference at all to anybody.”',
      ).slice(1),
    ).toEqual(['?: Never voted before and never will.', '?: It makes no difference at all to anybody.']);
  });

  it('is who was asked, not whom the question names', () => {
    expect(
      spoken(
        'Emma Harlow insisted the pier was safe. Asked what she thought of Lena Orin’s letter, she said: “It was a brave thing to write.”',
      ),
    ).toEqual(['Emma Harlow: It was a brave thing to write.']);
  });

  it('is the person who spoke before a body that is only reported', () => {
    expect(
      spoken(
        'Emma Harlow said the pier was safe. Police Scotland said they were looking into the theft. “It made me ill to see it,” she said.',
      ),
    ).toEqual(['Emma Harlow: It made me ill to see it,']);
  });

  it('is the person whom a paragraph between goes on about, whatever names stand within quotations', () => {
    expect(
      spoken(
        'Emma Harlow said the pier was safe.\n\nShe lives by the water.\n\n“Lena Orin and I saw it all,” she said.',
      ),
    ).toEqual(['Emma Harlow: Lena Orin and I saw it all,']);
  });

  it('is who is called by an age, where the text gives it or names nobody else before', () => {
    expect(
      spoken(
        'Emma Harlow, 37, won again. Karl Lund, 24, came second. “My legs were gone by the end,” said the 37-year-old.',
      ),
    ).toEqual(['Emma Harlow: My legs were gone by the end,']);
    expect(spoken('Emma Harlow won her third race.\n\n“My legs were gone by the end,” said the 37-year-old.')).toEqual([
      'Emma Harlow: My legs were gone by the end,',
    ]);
    expect(spoken('Emma Harlow beat Lena Orin.\n\n“My legs were gone by the end,” said the 37-year-old.')).toEqual([
      'the 37-year-old: My legs were gone by the end,',
    ]);
  });

  it('is who alleges, not of whom it is alleged', () => {
    expect(
      spoken(
        'Karl Lund also alleged that Orin was behind the raid on his party, the Harbour Front, stating: “It is personal and nothing else.”',
      ),
    ).toEqual(['Karl Lund: It is personal and nothing else.']);
  });

  it('is one speaker for a quotation that goes on over paragraphs, named where it ends', () => {
    expect(
      spoken(
        'Emma Harlow met Lena Orin. She said it was late.\n\n“Usually I get the letter on the ship, but not this time.\n\n“I have never had that before,” Orin said.',
      ),
    ).toEqual([
      'Lena Orin: Usually I get the letter on the ship, but not this time.',
      'Lena Orin: I have never had that before,',
    ]);
  });

  it('is not who only asks to do something in the sentence behind', () => {
    expect(
      spoken(
        'Emma Harlow said: “I know that place.” “He would walk me down to the pier and back again.” Karl Lund would later ask to meet her sister.',
      ),
    ).not.toContain('Karl Lund: He would walk me down to the pier and back again.');
  });

  it('is the name behind an inspector and the body he inspects for', () => {
    expect(
      quotationsOf('Asked on Monday, school inspector of Lundby municipality Karl Orin said all was well there.').map(
        ({ speaker }) => speaker?.name,
      ),
    ).toEqual(['Karl Orin']);
  });

  it('keeps words together over a comma before a compound that only looks like a verb', () => {
    expect(
      spoken(
        'Emma Harlow said: "We hired four people.\n\n"However, it is hard because of sickness, maternity leave, Covid-related sickness and a lack of hands.\n\n"We will see."',
      ).map((line) => line.split(':')[0]),
    ).toEqual(['Emma Harlow', 'Emma Harlow', 'Emma Harlow']);
  });

  it('is not whose wife speaks, nor whose solicitor', () => {
    const [wish] = quotationsOf('It ended for Karl Lund, husband of Emma Lund saying he no longer wants the house.');
    expect(wish?.speaker?.name).not.toBe('Emma Lund');
    expect(
      spoken(
        'Daria Orin met the press. Daria and Vlada Orin’s solicitor Sarah Harlow said it was hard. She told the Courier: “We looked into it for weeks.”',
      ),
    ).toEqual(['Sarah Harlow: We looked into it for weeks.']);
  });

  it('is the name behind a professor in some subject', () => {
    expect(
      quotationsOf(
        'Study co-author and University of Lund professor in linguistics Eva Orin said the order was an advantage.',
      ).map(({ speaker }) => speaker?.name),
    ).toEqual(['Eva Orin']);
  });
});

describe('whoever the sentence before names ahead of its verb', () => {
  const speakers = (text: string) =>
    quotationsOf(text).flatMap(({ direct, speaker }) => (direct ? [speaker?.name ?? null] : []));

  it('is “he”, where nobody else is named there', () => {
    const named =
      'One victim, 81-year-old retired teacher George Mills, lost it all. “I will never see it again,” he said.';
    expect(speakers(named)).toEqual(['George Mills']);
  });

  it('is whom a possessor leads to, or the one of the pronoun’s gender', () => {
    const wife =
      'Ivan Roe was jailed. Roe’s wife, Olga Roe, who sits on the council, was freed. She said: “I knew I would walk.”';
    expect(speakers(wife)).toEqual(['Olga Roe']);
    const two = 'Olga Roe beat Ivan Lund by twelve votes. “It was close, as we had feared,” she said.';
    expect(speakers(two)).toEqual(['Olga Roe']);
  });

  it('is not whom somebody else did something to, nor of whom the words tell', () => {
    const caught = 'Police in Velm arrested George Mills on Monday. “We got him at last today,” he said.';
    expect(speakers(caught)).toEqual(['he']);
  });
});
