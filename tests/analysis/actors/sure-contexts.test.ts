import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, namesIn } from './analyse.ts';

const kindsOf = (text: string, name: string): string[] =>
  namesIn(text)
    .filter((found) => found.startsWith(`${name}/`))
    .map((found) => found.slice(name.length + 1));

describe('what an article calls a name', () => {
  it('makes it a place everywhere once it is called a town or a province', () => {
    const text =
      'Heavy rain fell on the town of Emilio Varga on Friday. Schools closed early. Emilio Varga has 9,000 inhabitants.';
    expect(kindsOf(text, 'Emilio Varga')).toEqual(['place', 'place']);
    expect(kindsOf('The road leads through Zuldara province to the coast.', 'Zuldara')).toEqual(['place']);
  });

  it('makes it a place where most of its mentions stand behind a bare "in"', () => {
    const text =
      'Prices rose in Jelenka last year. Few people work in Jelenka today. Jelenka was once rich, residents say.';
    expect(kindsOf(text, 'Jelenka')).toEqual(['place', 'place', 'place']);
  });

  it('makes it an organization once it is called a firm or has shareholders', () => {
    const text =
      'The survey was made by the consulting firm Wallis Thorne Petersen. Wallis Thorne Petersen has offices in four cities.';
    expect(kindsOf(text, 'Wallis Thorne Petersen')).toEqual(['organization', 'organization']);
    expect(kindsOf("Darrowby's shareholders met on Monday. Darrowby is to cut costs.", 'Darrowby')).toEqual([
      'organization',
      'organization',
    ]);
  });

  it('takes an unknown word for a place where people live in it', () => {
    expect(namesIn('Voters in Ostrin stayed at home, and officials in Brennet agreed.')).toEqual([
      'Ostrin/place',
      'Brennet/place',
    ]);
  });

  it('makes it an organization where stakes are held in it', () => {
    const text = 'The fund sold its stake in Jovanka Belic. Jovanka Belic makes glass. Profits at Jovanka Belic rose.';
    expect(new Set(kindsOf(text, 'Jovanka Belic'))).toEqual(new Set(['organization']));
  });

  it('leaves alone somebody named in full in whom others have faith', () => {
    const text =
      'Brenda Oyelaran lost the vote. Few have faith in Oyelaran now. Trust in Oyelaran is low, and hope in Oyelaran is gone.';
    expect(new Set(kindsOf(text, 'Oyelaran'))).toEqual(new Set(['person']));
  });
});

describe('ranks before a name', () => {
  it('leaves them outside, as other titles', () => {
    const names = namesIn('Pope Leo met Queen Margrethe of Denmark and Prince Hakon in Oslo on Tuesday.');
    expect(names).toContain('Margrethe/person');
    expect(names).toContain('Hakon/person');
    expect(names.some((name) => /^(?:Pope|Queen|Prince) /.test(name))).toBe(false);
  });

  it('keeps a queen apart from another of her first name, and calls her queen', () => {
    const actors = actorsIn('Queen Ludmila watched the ballet. Ludmila Novak danced. Later Queen Ludmila smiled.');
    const queen = actorNamed(actors, 'Queen Ludmila');
    expect(queen.mentions).toHaveLength(2);
    expect(actorNamed(actors, 'Ludmila Novak').mentions).toHaveLength(1);
  });

  it('keeps a surname that is one', () => {
    expect(namesIn('The novelist Stephen King lives in Maine, and King writes every morning.')).toContain(
      'Stephen King/person',
    );
  });
});

describe('what only a place has', () => {
  it('makes a place of whatever has a mayor or outskirts', () => {
    const text =
      'Clashes broke out on the outskirts of Velmark on Monday. Velmark has seen three nights of unrest. The mayor of Ostrin sent help.';
    expect(new Set(kindsOf(text, 'Velmark'))).toEqual(new Set(['place']));
    expect(new Set(kindsOf(text, 'Ostrin'))).toEqual(new Set(['place']));
  });

  it('keeps a man and the town he is called like apart', () => {
    const text =
      'Denzel Washington spoke to students in Washington on Tuesday. “Fall forward,” Washington told them. ' +
      'Washington has imposed new sanctions, officials said.';
    expect(kindsOf(text, 'Washington')).toEqual(['place', 'person', 'place']);
  });

  it('makes it an organization where it stands in brackets behind the words it is short for', () => {
    expect(
      kindsOf('The price was set by the Harbour Electric Market Operator (Hemo). Hemo said more would come.', 'Hemo'),
    ).toEqual(['organization', 'organization']);
  });

  it('makes it a person where an age or an office of theirs stands behind', () => {
    expect(
      kindsOf('The unrest began with the death of Mahla Orini, a 22-year-old woman, on Friday.', 'Mahla Orini'),
    ).toEqual(['person']);
  });

  it('begins a name with the short form of Muhammad, and cuts off what somebody is', () => {
    expect(namesIn('Advocate Md Karim Uddin Lunda, convener of a forum, pointed at the council.')).toContain(
      'Md Karim Uddin Lunda/person',
    );
    expect(namesIn('The first witness was Major-Gen Gopal Lunda, who was appointed in May.')).toContain(
      'Gopal Lunda/person',
    );
  });
});
