import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../../src/analysis/steps.ts';

const pipeline = createPipeline(analysisSteps);

function claims(text: string): string[] {
  return pipeline
    .run({ text, title: null, published: '2024-11-13' })
    .figures.map(
      ({ text: words, claimant }) => `${words}: ${claimant === null ? '-' : text.slice(claimant.start, claimant.end)}`,
    );
}

describe('who vouches for a figure', () => {
  it('is named whole where a hyphen or a verb that reads like an adjective stands in the way', () => {
    expect(
      claims('The Oslo-based institute Tally, which counts from pictures, puts the number at 3,650 tanks.'),
    ).toEqual(['3,650: The Oslo-based institute']);
    expect(claims("Orra's military freed 49 sailors on Monday, Maj. Gen. Nils Berg said.")).toEqual([
      '49: Maj. Gen. Nils Berg',
    ]);
    expect(claims('The firm sold 1,200 boats in May, its director, Mr. Nils Berg, declared this Monday.')).toEqual([
      '1,200: its director',
    ]);
  });

  it('is nobody who only claims to have done it', () => {
    expect(claims('The Harbour Front claimed responsibility for the raid, which left 29 dead in Orra.')).toEqual([
      '29: -',
    ]);
    expect(claims('The Harbour Front claimed that it had killed 12 soldiers.')).toEqual(['12: The Harbour Front']);
  });

  it('is who told it on a weekday, whatever noun follows the day', () => {
    expect(claims('The envoy Lena Falk said on Sunday 49 sailors would go home.')).toEqual(['49: The envoy Lena Falk']);
  });

  it('is who stands behind "what", and nobody who only makes others fear', () => {
    expect(
      claims(
        'Travel across Orra ramped up in recent days as millions boarded trains and braved heavily trafficked roads in what officials have estimated will be a record 9 million trips surrounding the fair.',
      ),
    ).toEqual(['millions: -', '9 million: officials']);
    expect(
      claims(
        "A range of trade data missed forecasts, raising fears among brokers and farmers that the council's 5% growth target was at risk.",
      ),
    ).toEqual(['5%: -']);
  });

  it('is nobody who added things, and did not say so', () => {
    expect(
      claims('The rate fell in April and mills added 165,000 jobs last month, the labour office reported Friday.'),
    ).toEqual(['165,000: the labour office']);
    expect(claims('Retailers added 53,000 jobs last month.')).toEqual(['53,000: -']);
  });

  it('is who accuses and who issued the figures, where a paper only prints them', () => {
    expect(
      claims(
        'Sen. Nils Berg, a critic of the deal, accused the mayor of paying “a $1.7 million ransom”, the Courier reported.',
      ),
    ).toEqual(['$1.7 million: Sen. Nils Berg']);
    expect(claims('The mill sold 300,000 looms, according to figures reported by the Bank of Orla on Monday.')).toEqual(
      ['300,000: Bank of Orla'],
    );
    expect(claims('Rents rose 5% in May, according to data released by the U.S. Rent Office Tuesday.')).toEqual([
      '5%: U.S. Rent Office',
    ]);
  });

  it('is no row of the dead and no word that a site sets before a line', () => {
    expect(claims('The fire raged on, with 12 people confirmed dead and more than 1,000 homes destroyed.')).toEqual([
      '12: -',
      '1,000: -',
    ]);
    expect(
      claims('UPDATE: Over 50 rowers are now reported dead.\n\nUPDATE: The number has risen to 37.').join(),
    ).not.toContain('UPDATE');
  });

  it('is the speaker of the words it stands in', () => {
    expect(claims('According to the port authority, around 11,000 passengers were stranded.')).toEqual([
      '11,000: the port authority',
    ]);
  });

  it('is the body or the people whom "it" or "they" go on from', () => {
    const named = (text: string) =>
      pipeline.run({ text, title: null, published: null }).figures.map(({ claimant }) => claimant?.name ?? null);
    expect(named('Norrland Bank will hire 300 clerks, it said on Monday.')).toEqual(['Norrland Bank']);
    expect(named('The emergency service gave the figure on Monday. It added that 117 were injured.')).toEqual([
      'the emergency service',
    ]);
    expect(named('Police lowered their count: 92 people died in the storm, they said.')).toEqual(['police']);
    expect(named('The storm passed. They said 92 people died.')).toEqual(['They']);
  });

  it('is nobody who leaves it unsaid', () => {
    expect(
      claims('Mayor Anna Brant spoke of the deal, without disclosing the $40 million payment, on Friday.'),
    ).toEqual(['$40 million: -']);
  });

  it('is no plural that a number counts, and no event', () => {
    expect(
      claims('Brant on Thursday announced a $18 billion settlement with five Lake Coast states and the union.')[0],
    ).toBe('$18 billion: Brant');
    expect(claims('The rate is now up 50 basis points to 1.85.').join()).not.toContain('basis');
    expect(claims('The tragedy recalls the death of 58 migrants in a truck.')).toEqual(['58: -']);
  });

  it('is another behind a semicolon with a source of its own', () => {
    expect(claims('Lawyers say 900 people were killed in the raids; police put the figure at 252.')).toEqual([
      '900: Lawyers',
      '252: police',
    ]);
  });

  it('is whose words stand before the verb, not what limits a place behind it', () => {
    expect(
      claims('Some 27 sailors died in the storm, Moreau said on Thursday at a rally attended by Ada Lund.'),
    ).toEqual(['27: Moreau']);
  });

  it('is no maker that recalls what it made', () => {
    expect(claims('Norrland Motors recalled 4,500 vans.')).toEqual(['4,500: -']);
  });

  it('is no poll for what nobody is asked', () => {
    expect(
      claims('A poll by the Courier puts Lund at 40 percent. Unemployment was down to 6.2 percent in May.').at(-1),
    ).toBe('6.2 percent: -');
  });

  it('is who said it late on a day', () => {
    expect(claims('The toll had risen to 21, Velm authorities said late Saturday.')).toEqual(['21: Velm authorities']);
  });

  it('is nobody where the article itself states it', () => {
    expect(claims('Some 300 ferries sailed in May.')).toEqual(['300: -']);
  });

  it('is who was told of it, not who printed it', () => {
    expect(claims('The paper reported that officials said 5,000 passengers were stranded.')).toEqual([
      '5,000: officials',
    ]);
  });

  it('is who counted, where that stands right behind the figure, and not who says the rest', () => {
    expect(
      claims(
        'Lena Falk said she stood with those under attacks that have killed 4,190 people, according to the health ministry.',
      ),
    ).toEqual(['4,190: the health ministry']);
    expect(claims('Lena Falk said 30 people fled and 12 died, according to police.')[1]).toBe('12: police');
    expect(claims('Police said 12 people died, according to the Daily Lamp.')).toEqual(['12: Police']);
  });

  it('is not who denies or mocks what others say', () => {
    expect(claims('Ada Moreau mocked the $40 million that the council has spent on ferries.')).toEqual([
      '$40 million: -',
    ]);
    expect(claims('The union denied involvement in the strike, which stranded 5,000 passengers.')).toEqual([
      '5,000: -',
    ]);
    expect(
      claims('Ada Moreau denied the report: “We spent 40 million kroner on two ferries,” she said.')[0],
    ).not.toContain(': -');
  });

  it('is the poll for one percentage after another of its paragraph', () => {
    expect(
      claims(
        'A poll by the Courier puts Lund at 40 percent. Among captains she has 35 percent. Boats rot. Berg has 5 percent of them.',
      ),
    ).toEqual(['40 percent: A poll by the Courier', '35 percent: A poll by the Courier', '5 percent: -']);
    expect(claims('A poll by the Courier puts Lund at 40 percent.\n\nFerry tickets cost 35 percent more.').at(-1)).toBe(
      '35 percent: -',
    );
  });

  it('is nobody and nothing that cannot speak', () => {
    expect(claims('The outcome suggested that 40 boats would stay.')).toEqual(['40: -']);
    expect(claims('The bias shows that 40 boats would stay.')).toEqual(['40: -']);
  });
});
