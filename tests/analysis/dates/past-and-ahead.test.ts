import { describe, expect, it } from 'vitest';
import { readDates } from './read-dates.ts';

const published = '2024-08-20'; // a Tuesday

function valuesOf(text: string): string[] {
  return readDates(text, published).map(({ value }) => value);
}

describe('what is past, though the next such day lies nearer', () => {
  it.each([
    ['The fighting there has not ended since October, officials said.', '2023-10'],
    ['Since the rebels’ October 7 raid, the army has shelled the hills.', '2023-10-07'],
    [
      'Ferries have been stopped since the day after the start of the war between Orra and Zenda on 7 October.',
      '2023-10-07',
    ],
    ['The war followed an unprecedented attack on southern Norland on 7 October, during which 120 died.', '2023-10-07'],
    ["It was triggered by the group's deadly attack on the port on 7 October.", '2023-10-07'],
    ['Gunmen invaded the valley on 7 October, killing a guard.', '2023-10-07'],
    ['Two farmers were kidnapped in the hills on 7 October.', '2023-10-07'],
    ['He asked for them in September.', '2023-09'],
    ['His defiant speech on Monday may have ended the talks.', '2024-08-19'],
    ['She said she would vote for him, but her speech on Thursday was cool.', '2024-08-15'],
    ['An exchange deal was struck as early as November, the envoy said.', '2023-11'],
    ['The answer would be akin to the strike in July that killed a commander.', '2024-07'],
    ['The group will not accept the plan, saying on Sunday that it offers no truce.', '2024-08-18'],
    ['The armies invaded Norland on 7 October last year.', '2023-10-07'],
    ['The guards vowed to go on after launching a raid on the port on Thursday.', '2024-08-15'],
    ['They agreed to meet again after signing the lease on Monday.', '2024-08-19'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it('is a day whose year the text tells elsewhere', () => {
    expect(valuesOf('After 7 October, the council blocked the plan. Gunmen came on 7 October 2023.')).toEqual([
      '2023-10-07',
      '2023-10-07',
    ]);
    expect(valuesOf('They mourn the 9 December attack. The town changed on 9 December.')).toEqual([
      '2023-12-09',
      '2023-12-09',
    ]);
  });

  it('is not a day that a past verb only plans', () => {
    expect(valuesOf('The firm declared a dividend, payable Oct. 15.')).toEqual(['2024-10-15']);
    expect(valuesOf('The offer was extended to Sept. 20.')).toEqual(['2024-09-20']);
    expect(valuesOf('The wedding on October 20 drew near.')).toEqual(['2024-10-20']);
  });
});

describe('what is to come, though it is told as past or of now', () => {
  it.each([
    ['Parties are preparing for Thursday’s vote.', '2024-08-22'],
    ['The mayor accepted an invitation to the debate on 23 October.', '2024-10-23'],
    ['He said the whole town was waiting for November.', '2024-11'],
    ['The package will keep the parks open through to January.', '2025-01'],
    ['Parliament declared Monday a day of mourning.', '2024-08-26'],
    ['The court set Friday as the deadline.', '2024-08-23'],
    ['Schools close starting on Saturday, the mayor said.', '2024-08-24'],
    ['The railway announced new fares from November.', '2024-11'],
    ['She had been expecting him home in September when his sentence was due to end.', '2024-09'],
    ['Come December, they expect another wave.', '2024-12'],
    ['Her party is looking at a possible announcement in January.', '2025-01'],
  ])('%s', (text, value) => {
    expect(valuesOf(text)).toEqual([value]);
  });

  it('does not reach what began then', () => {
    expect(valuesOf('Starting in December, four men died.')).toEqual(['2023-12']);
    expect(valuesOf('A survey from November showed the same.')).toEqual(['2023-11']);
  });
});

describe('years and months leaning on what was told', () => {
  it('take "that year" from afar, and leave it open where none was told', () => {
    const text =
      'The rebels took the city in 2019. They stayed. They built a wall. They dug wells. They left. In the assembly on 2 March that year, few voted.';
    expect(valuesOf(text)).toEqual(['2019', '2019-03-02']);
    expect(valuesOf('“They show me how tied I am,” she wrote that year.')).toEqual(['XXXX']);
    expect(valuesOf('The club was founded in 2019. That same year, it won.')).toEqual(['2019', '2019']);
  });

  it('give both months the year of the first', () => {
    expect(valuesOf('Crews carried out raids last August and September.')).toEqual(['2023-08', '2023-09']);
  });

  it('count no "next day" from publication where none was told', () => {
    expect(valuesOf('The next day, the guild is widely believed to have struck again.')).toEqual(['XXXX-XX-XX']);
  });
});

describe('what only looks like a day or time', () => {
  it('is a name', () => {
    expect(
      valuesOf('The Black September group met the Tuesday Group after Saturday Night Live, said the Mail on Sunday.'),
    ).toEqual([]);
  });

  it('is the length of a recording', () => {
    expect(valuesOf('MUST WATCH Team leader: he was no hero 02:51')).toEqual([]);
    expect(valuesOf('The plane lands after circling for two hours 00:31 - Source: KNN')).toEqual(['PT2H']);
    expect(valuesOf('The gates opened at 08:30.')).toEqual(['2024-08-20T08:30']);
  });
});

describe('what is told of every year, or of none', () => {
  it('names no year', () => {
    expect(valuesOf('It is sunny throughout the year.')).toEqual([]);
    expect(valuesOf('In the summer, dry heat is the norm.')).toEqual(['XXXX-SU']);
    expect(valuesOf('The shop will reopen in the winter.')).toEqual(['2024-WI']);
    expect(valuesOf('We whittle the list down on a Monday to a hundred.')).toEqual(['XXXX-WXX-1']);
  });

  it('is an attribute or a turn of speech', () => {
    expect(valuesOf('Now, she said, the current system must go.')).toEqual([]);
    expect(valuesOf('Now critics of the plan are louder.')).toEqual([]);
  });
});

describe('years of old', () => {
  it('are read in pairs, before essays and under photographs', () => {
    expect(valuesOf('The town flourished from 1200 to about 400 BCE.')).toEqual(['-1200', '-0400']);
    expect(valuesOf('In his 1796 essay he parted two kinds of land.')).toEqual(['1796']);
    expect(valuesOf('He was rector in 1920 – 21.')).toEqual(['1920', '1921']);
    expect(valuesOf('It was large until 1970 per Norland Bureau figures, and made 1970 per day.')).toEqual(['1970']);
  });
});

describe('the end of a span', () => {
  it('is of the year behind, where its beginning tells a year', () => {
    expect(valuesOf('The count between 7 October 2023 and 30 September is the highest.')).toEqual([
      '2023-10-07',
      '2024-09-30',
    ]);
  });

  it('is told in a caption with its year', () => {
    expect(valuesOf('In this Oct. 4, 2019, file photo, Berg looks on.')).toEqual(['2019-10-04']);
  });
});

it('leaves to come what somebody will do only after something', () => {
  expect(valuesOf('She will resign after meeting the mayor on Friday.')).toEqual(['2024-08-23']);
});

it('reads a day that opens a sentence with its verb, however far that is', () => {
  const names = 'Norland President Odda Venn of the Liberal Union and the President of the Harbour Council, Rolf Aster';
  expect(valuesOf(`Monday, the two heads –${names}, the host of the talks– will be in Orra.`)).toEqual(['2024-08-26']);
});
