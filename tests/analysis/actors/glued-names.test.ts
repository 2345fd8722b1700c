import { describe, expect, it } from 'vitest';
import { actorsIn, namesIn } from './analyse.ts';

describe('names with words glued to them', () => {
  it('parts a title from the first name or the known name behind it, and nothing from a brand', () => {
    expect(namesIn('Police told MayorEva Lindqvist on Monday.')).toContain('Eva Lindqvist/person');
    const text = 'Police told MinisterBrandvold on Monday. Brandvold said he would go.';
    expect(namesIn(text)).toEqual(['Brandvold/person', 'Brandvold/person']);
    expect(namesIn('Shares of ManagerZone and DirectorPlus fell on Monday.').join()).not.toMatch(
      /(?:^|,)(?:Zone|Plus)/u,
    );
  });

  it('recovers a name that the article has elsewhere', () => {
    const text = 'Peter Novak came to Prague. Peter Novakstated that he would stay.';
    expect(namesIn(text).filter((name) => name.startsWith('Peter'))).toEqual([
      'Peter Novak/person',
      'Peter Novak/person',
    ]);
  });

  it('recovers a surname before a plain verb', () => {
    expect(namesIn('The spokeswoman Maria Zakharovastated on Friday that talks had failed.')).toContain(
      'Maria Zakharova/person',
    );
    expect(namesIn('Secretary General Mark Ruttereaffirmed the pledge.')).toContain('Mark Rutte/person');
  });

  it('recovers a hyphenated given name', () => {
    expect(namesIn('The North Korean leader Kim Jong-unsigned the treaty in Pyongyang.')).toContain(
      'Kim Jong-un/person',
    );
  });

  it('leaves names alone that merely end like a verb', () => {
    expect(namesIn('Alfred Winfred moved from Portland to Midland in May.').join()).toContain('Alfred Winfred/person');
  });

  it('makes no actor of a name whose end was lost', () => {
    const text = 'Russian President Vladimir V. had no comment. Mr. Putin said on Monday he would travel. Putin left.';
    expect(actorsIn(text).map(({ name }) => name)).not.toContain('Vladimir V.');
  });
});

describe('names with capitals glued to them', () => {
  it('recovers a surname before a title, a nation or a common word', () => {
    const names = namesIn(
      'Serhi HeidiHead of the agency spoke. Vladimir PutinRussian President agreed. Photo by Jon StraussCinematography in Rome. Joe BidenThe president left.',
    );
    expect(names).toEqual(
      expect.arrayContaining(['Serhi Heidi/person', 'Vladimir Putin/person', 'Jon Strauss/person', 'Joe Biden/person']),
    );
  });

  it('parts the owner from what is owned', () => {
    const names = namesIn("Ukraine'sZelensky met Olaf Scholz in Berlin. Xi Jinpinghosted Narendra Modi in Beijing.");
    expect(names).toEqual(expect.arrayContaining(['Ukraine/place', 'Zelensky/person', 'Xi Jinping/person']));
  });

  it('leaves a place alone that ends like a short verb', () => {
    const names = namesIn('Police closed Sultanahmet on Monday. The district of Sultanahmet is in Istanbul.');
    expect(names.some((name) => name.startsWith('Sultanah/'))).toBe(false);
  });

  it('leaves names alone that are written with a capital inside', () => {
    const names = namesIn('Ronald McDonald, Leonardo DiCaprio, Tom DeLay and Grace VanderWaal met JoAnne Kloppenburg.');
    expect(names).toEqual([
      'Ronald McDonald/person',
      'Leonardo DiCaprio/person',
      'Tom DeLay/person',
      'Grace VanderWaal/person',
      'JoAnne Kloppenburg/person',
    ]);
  });

  it('cuts a title that lost its space off a first name', () => {
    expect(namesIn('Danish Prime MinisterPeter Novak spoke on Monday.')).toContain('Peter Novak/person');
  });

  it('are told with the space they lost, and keep the offices beside them', () => {
    const names = actorsIn('Peter Lund met Eva Stolz on Monday. Later EvaStolz left.').map(({ name }) => name);
    expect(names.sort()).toEqual(['Eva Stolz', 'Peter Lund']);
    const roles = actorsIn(
      'Later the US Secretary of State, Anthony Blinkenthis Wednesday expressed his concern.',
    ).flatMap((each) => each.roles.map(({ text }) => text));
    expect(roles).toEqual(['US Secretary of State']);
  });

  it('leave out a first name that an editor filled in', () => {
    expect(namesIn('“We must make (Viktor) Lund pay,” he said on Monday.')).toEqual(['Lund/person']);
  });

  it('keep a compound whole in an office', () => {
    const roles = actorsIn('Karl Lund, the commander of Danish-backed island forces in Odense, left.').flatMap((each) =>
      each.roles.map(({ text }) => text),
    );
    expect(roles).toEqual(['commander of Danish-backed island forces in Odense']);
  });
});

describe('names that lost their end', () => {
  it('are the whole ones’ that the article has too', () => {
    const names = (text: string) => actorsIn(text).map(({ name }) => name);
    expect(names('Mayor Karl Lundqvi left on Monday. “It is late,” Karl Lundqvist said.')).toEqual(['Karl Lundqvist']);
    expect(names('Mayor Karl Lund left on Monday with Karl Lundholm. Lund said so. Lundholm agreed.')).toHaveLength(2);
  });
});
