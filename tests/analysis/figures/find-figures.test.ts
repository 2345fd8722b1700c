import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, figuresOf } from './figures-of.ts';

describe('a number beside words that are none of its own', () => {
  it('has no bound in a verb with "over", and keeps the noun that lost its space', () => {
    expect(figureOf('Orra handed over 1,200 bodies of soldiers.')).toMatchObject({ value: 1200, bound: null });
    expect(figureOf('Orra lost over 1,200 soldiers.')).toMatchObject({ value: 1200, bound: '>' });
    expect(figureOf('The bank paid 5,000farmers on Monday.')).toMatchObject({
      value: 5000,
      counted: { text: 'farmers' },
    });
    expect(figuresOf('A 4x4 and two 747s stood by.').map(({ value }) => value)).toEqual([2]);
  });
});

describe('a number with another beside it', () => {
  it('is a step where what it led to stands behind', () => {
    expect(figuresOf('Headcount was reduced by 340 to 6,200.').map(({ value }) => value)).toEqual([340, 6200]);
    expect(figuresOf('Prices rose by 5 to 7 percent.')).toMatchObject([{ low: 5, high: 7 }]);
  });

  it('keeps a plus before a percent sign', () => {
    expect(figuresOf('Shares of Norvik: +3% on the day.')).toMatchObject([{ value: 3, unit: '%' }]);
  });
});

describe('what a number counts', () => {
  it.each([
    ['The bill for rebuilding Orla, which the Velm Bank has put at $486 million, grew.', 'bill for rebuilding Orla'],
    ['The firm expects a loss in value of mill properties of about $36 million.', 'loss in value of mill properties'],
    ['Orla has “over 3,000” hunting rifles, a report says.', 'hunting rifles'],
    ['It sank 75 “river-type” boats.', '“river-type” boats'],
    ['It had more than 700 guided rockets.', 'guided rockets'],
    ['The death toll from the storm approached 80 on Monday.', 'death toll'],
  ])('%s', (text, counted) => {
    expect(figuresOf(text).map((figure) => figure.counted?.text)).toEqual([counted]);
  });

  it('is nothing that only a comma parts from it, and no bound is what a noun is about', () => {
    const [dead, displaced] = figuresOf('There was a toll in the thousands, more than two million people displaced.');
    expect([dead?.counted, displaced?.counted?.text]).toEqual([null, 'people']);
    expect(figureOf('The city released details about 12 porters.').bound).toBeNull();
  });
});

describe('what numbers of one sentence owe each other', () => {
  it('lends shares and seats to the parties that follow in a row, and makes no count of a model', () => {
    const told = (text: string) => figuresOf(text).map(({ value, unit, counted }) => [value, unit ?? counted?.text]);
    expect(told('The Greens have 29 percent, the Harbour Party 14 and the far-right Dawn 9.')).toEqual([
      [29, '%'],
      [14, '%'],
      [9, '%'],
    ]);
    expect(told('Unity now holds 52 seats, the Greens 31.')).toEqual([
      [52, 'seats'],
      [31, 'seats'],
    ]);
    expect(told('The airline bought 20 jets, the Airbus 320 and the Boeing 737.')).toEqual([[20, 'jets']]);
  });

  it('lends the noun to the other members of a list that semicolons part', () => {
    const found = figuresOf(
      'Orra, which has a population of 70,000, had 1,300 fires; Velm, with a population of over 3 million, had 3,700; and Sten, which has 800 citizens, had 80.',
    );
    expect(found.filter(({ counted }) => counted?.text === 'fires').map(({ value }) => value)).toEqual([
      1300, 3700, 80,
    ]);
  });

  it('counts a part by the noun of its whole', () => {
    const [part] = figuresOf('More than 330 of the resort’s 397 guest rooms have been closed.');
    expect(part).toMatchObject({ value: 330, bound: '>', counted: { text: 'guest rooms' } });
  });

  it('counts the plural whose number it is that fell', () => {
    expect(figureOf('Fever cases across Orra declined to 653.')).toMatchObject({ counted: { text: 'Fever cases' } });
    expect(figureOf('When rain fell on the roofs, prices in the market of the towns rose to 5.').counted).toBeNull();
  });

  it('reads rand before a scale, and no road', () => {
    expect(figuresOf('It got R4bn and R7,500, then R3.5 million.').map(({ value, unit }) => [value, unit])).toEqual([
      [4e9, 'ZAR'],
      [7500, 'ZAR'],
      [3.5e6, 'ZAR'],
    ]);
    expect(figuresOf('They met on the R32 near the R101.').some(({ unit }) => unit === 'ZAR')).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    ['The ministry counted 12,450 homes.', 12450],
    ['The ministry counted 1 250 000 homes.', 1250000],
    ['The ministry counted 3.75 homes per hectare.', 3.75],
    ['They shipped two hundred and fifty thousand doses.', 250000],
    ['They shipped twenty-one tanks.', 21],
    ['They bought a dozen boats.', 12],
    ['They bought two dozen boats.', 24],
    ['They shipped half a million doses.', 500000],
    ['They shipped a million and a half doses.', 1500000],
    ['They shipped two and a half million doses.', 2500000],
    ['They shipped one-and-a-half billion doses.', 1.5e9],
    ['They shipped three quarters of a million doses.', 750000],
    ['They shipped 1.2 million doses.', 1200000],
    ['They shipped 40k doses.', 40000],
    ['They shipped 3m doses.', 3000000],
    ['They shipped five hundred doses.', 500],
    ['They shipped 11.000 doses.', 11000],
    ['They needed two point five million doses.', 2500000],
    ['They shipped 3 crore 20 lakh doses.', 32000000],
    ['They shipped five billion and three quarters.', 5.75e9],
    ['They shipped half million doses.', 500000],
    ['The reading was minus 5.', -5],
    ['They shipped three dozens.', 36],
  ])('reads %s', (text, value) => {
    expect(figureOf(text)).toMatchObject({ value, vague: false, kind: 'quantity', fraction: false });
  });

  it.each([
    ['About two thirds of the pupils stayed home.', 2 / 3, 'pupils'],
    ['Three-quarters of the votes were counted.', 0.75, 'votes'],
    ['A third of the harbour burned.', 1 / 3, 'harbour'],
    ['One in five households has no heating.', 0.2, 'households'],
    ['One of every nine voters stayed home.', 1 / 9, 'voters'],
    ['Nearly eight of 10 voters stayed home.', 0.8, 'voters'],
    ['Nine out of ten teachers agreed.', 0.9, 'teachers'],
    ['Half of the bridges are closed.', 0.5, 'bridges'],
  ])('reads the part of a whole in %s', (text, value, counted) => {
    const figure = figureOf(text);
    expect(figure.fraction).toBe(true);
    expect(figure.value).toBeCloseTo(value, 6);
    expect(figure.counted?.text).toBe(counted);
  });

  it('keeps a part and its whole apart', () => {
    const [part, whole] = figuresOf('The plan takes a third of the 60 billion euros.');
    expect(part).toMatchObject({ text: 'a third', fraction: true });
    expect(whole).toMatchObject({ text: '60 billion euros', value: 60e9, unit: 'EUR', fraction: false });
  });

  it.each(['Thousands of farmers marched.', 'Dozens were arrested.', 'Several hundred farmers marched.'])(
    'leaves the value of a vague amount open: %s',
    (text) => {
      expect(figureOf(text)).toMatchObject({ value: null, low: null, high: null, vague: true });
    },
  );
});

describe('money and percentages', () => {
  it.each([
    ['It cost $9 billion.', 9e9, 'USD'],
    ['It cost US$9.2 billion.', 9.2e9, 'USD'],
    ['It cost 60 billion euros.', 60e9, 'EUR'],
    ['It cost £20m.', 20e6, 'GBP'],
    ['It cost N$111 million.', 111e6, 'NAD'],
    ['It cost €3bn.', 3e9, 'EUR'],
    ['It cost Rs 500 crore.', 5e9, 'INR'],
    ['It cost A$45.50.', 45.5, 'AUD'],
    ['It cost HK$300,000.', 300000, 'HKD'],
    ['It cost 9.9 billion yuan.', 9.9e9, 'CNY'],
    ['It cost 2 million Swiss francs.', 2e6, 'CHF'],
    ['It cost USD 40 million.', 40e6, 'USD'],
    ['It cost 300 million pounds.', 300e6, 'GBP'],
    ['It cost $249 USD.', 249, 'USD'],
    ['It cost 50 cents.', 0.5, 'USD'],
    ['It cost 3 dollars and 50 cents.', 3.5, 'USD'],
    ['It cost a quarter million dollars.', 250000, 'USD'],
    ['It cost Rs500 crore.', 5e9, 'INR'],
    ['It cost EUR20m.', 20e6, 'EUR'],
  ])('reads %s', (text, value, unit) => {
    expect(figureOf(text)).toMatchObject({ kind: 'money', value, unit });
  });

  it('never reads two numbers as one', () => {
    const figures = figuresOf('Spending rose by $175 billion, 2% more than planned.');
    expect(figures.map(({ value, kind }) => [value, kind])).toEqual([
      [175e9, 'money'],
      [2, 'percent'],
    ]);
  });

  it.each([
    ['Prices rose 2%.', 2, '%'],
    ['Prices rose 2.5 percent.', 2.5, '%'],
    ['Prices rose two per cent.', 2, '%'],
    ['Prices rose half a percent.', 0.5, '%'],
    ['Support fell 3 percentage points.', 3, 'pp'],
    ['The error is plus or minus 4 percent.', 4, '%'],
  ])('reads %s', (text, value, unit) => {
    expect(figureOf(text)).toMatchObject({ kind: 'percent', value, unit });
  });

  it('says what money is for only when the text does', () => {
    expect(figureOf('They voted $9 billion in funding.').counted?.text).toBe('funding');
    expect(figureOf('They signed a $40 billion contract.').counted?.text).toBe('contract');
    expect(figureOf('They signed a supply deal worth about $40 billion.').counted?.text).toBe('supply deal');
    expect(figureOf('It runs an arts budget of 40 million euros.').counted?.text).toBe('arts budget');
    expect(figureOf('They share the farm budget for the period, estimated at 60 billion euros.').counted?.text).toBe(
      'farm budget',
    );
    expect(figureOf('They paid $40 billion to the builder.').counted).toBeNull();
    expect(figureOf('They ran out of $40 billion.').counted).toBeNull();
  });

  it('tells a weight from a sum', () => {
    expect(figureOf('The bear weighs 300 pounds.')).toMatchObject({ kind: 'quantity', unit: 'lb' });
    expect(figureOf('The bridge weighs more than 300,000 pounds.')).toMatchObject({ kind: 'quantity', unit: 'lb' });
    expect(figureOf('He was fined 300 pounds.')).toMatchObject({ kind: 'money', unit: 'GBP' });
  });
});

describe('ranges and bounds', () => {
  it.each([
    ['The bank hired 10,000 to 12,000 clerks.', 10000, 12000],
    ['Growth was between 5 and 7 percent.', 5, 7],
    ['Between 5 million to 6 million clerks stayed.', 5e6, 6e6],
    ['Repairs cost $3-5 billion.', 3e9, 5e9],
    ['The hall has 200-250 seats.', 200, 250],
    ['About five to ten million trees burned.', 5e6, 10e6],
    ['The army lost 10-12,000 trucks.', 10000, 12000],
  ])('reads the range in %s', (text, low, high) => {
    expect(figureOf(text)).toMatchObject({ value: null, low, high });
  });

  it('reads a rise from one number to another as two numbers', () => {
    expect(figuresOf('Output rose from 5 to 7 percent.').map(({ value, unit }) => [value, unit])).toEqual([
      [5, '%'],
      [7, '%'],
    ]);
  });

  it('reads two shares of a vote as two', () => {
    expect(figuresOf('Lind won 51.3 to 48.7 percent.').map(({ value, unit }) => [value, unit])).toEqual([
      [51.3, '%'],
      [48.7, '%'],
    ]);
  });

  it('never takes a step and its end for a range', () => {
    expect(figuresOf('Shares closed up 40 cents to $9.60.').map(({ value }) => value)).toEqual([0.4, 9.6]);
    expect(figuresOf('The rate rose 5% to 20%.').map(({ value }) => value)).toEqual([5, 20]);
  });

  it.each([
    ['More than 200 farmers came.', '>', 'More than 200'],
    ['Over 200 farmers came.', '>', 'Over 200'],
    ['At least 200 farmers came.', '>=', 'At least 200'],
    ['No fewer than 200 farmers came.', '>=', 'No fewer than 200'],
    ['Up to 200 farmers came.', '<=', 'Up to 200'],
    ['As many as 200 farmers came.', '<=', 'As many as 200'],
    ['No more than 200 farmers came.', '<=', 'No more than 200'],
    ['Fewer than 200 farmers came.', '<', 'Fewer than 200'],
    ['Under 200 farmers came.', '<', 'Under 200'],
    ['Nearly 200 farmers came.', '~', 'Nearly 200'],
    ['Some 200 farmers came.', '~', 'Some 200'],
    ['Roughly 200 farmers came.', '~', 'Roughly 200'],
    ['200 or more farmers came.', '>=', '200 or more'],
    ['A hundred or so farmers came.', '~', 'A hundred or so'],
    ['200-plus farmers came.', '>=', '200-plus'],
    ['200 + farmers came.', '>=', '200 +'],
  ])('quotes the bound in %s', (text, bound, expression) => {
    const figure = figureOf(text);
    expect(figure.bound).toBe(bound);
    expect(figure.expression.text).toBe(expression);
    expect(figure.counted?.text).toBe('farmers');
  });

  it('quotes money with its bound', () => {
    expect(figureOf('They want more than $9 billion in aid.').expression.text).toBe('more than $9 billion');
  });
});

describe('what is counted', () => {
  it('counts those that a number picks out of a group by what they are', () => {
    const counted = (text: string) => figuresOf(text).map((figure) => figure.counted?.text ?? null);
    expect(counted('The bus held 52 pilgrims, 12 of them children.')).toEqual(['pilgrims', 'children']);
    expect(counted('Some 900 men, 30 of whom had fled, were held.')).toEqual(['men', null]);
  });

  it.each([
    [
      'A force of 7,000 Norwegian and South Korean sailors landed.',
      'Norwegian and South Korean sailors',
      true,
      'people',
    ],
    ['They freed more than 200 prisoners of war.', 'prisoners of war', false, 'people'],
    ['Brant Co. will cut more than 1,400 salaried staff.', 'salaried staff', false, 'people'],
    ['The hall has a maximum capacity of 163.', 'maximum capacity', false, null],
    ['They fear for exports to Orra, which are worth about $170 billion.', 'exports to Orra', false, 'USD'],
    ['More than 200 of the prisoners came home.', 'prisoners', false, 'people'],
    ["Two million of Malta's 3 million people moved.", 'people', false, 'people'],
    ['The mayor, 52, quit.', undefined, false, 'year'],
    ['They freed 144 Ukrainians.', 'Ukrainians', false, 'people'],
    ['The storm killed 30 women and children.', 'women and children', true, 'people'],
    ['The airline bought 22 new Boeing 787 Dreamliner aircraft.', 'new Boeing 787 Dreamliner aircraft', false, null],
    ['The band went on a 28-city tour.', 'city', false, null],
    ['The union has 27 members.', 'members', false, null],
    ['The strike hit 40 crew members.', 'crew members', false, 'people'],
    ['They ordered 40 F-16 fighters.', 'F-16 fighters', false, null],
    ['They seized 3 tonnes of cocaine worth £2m.', 'tonnes of cocaine', false, 't'],
    ['2% of its output is exported.', 'output', false, '%'],
  ])('finds it in %s', (text, counted, combined, unit) => {
    const [figure] = figuresOf(text);
    expect(figure?.counted?.text).toBe(counted);
    expect(figure).toMatchObject({ combined, unit });
  });

  it.each([
    ['They closed 1,500 coal- and gas-fired power plants.', 'coal- and gas-fired power plants'],
    ['They closed hundreds of coal-fired plants.', 'coal-fired plants'],
    ['He was stopped by four plain-clothes NYPD officers.', 'plain-clothes NYPD officers'],
    ['They settled twenty thousand Anglo-Americans.', 'Anglo-Americans'],
    ['They run two separate and competing worlds.', 'separate and competing worlds'],
    ['They own 300 US radio stations.', 'US radio stations'],
    ['They freed 25 more sailors.', 'sailors'],
    ['They freed 144 Russian soldiers and proxy forces.', 'Russian soldiers and proxy forces'],
    ['Police shot two would-be robbers.', 'would-be robbers'],
    ['They speak 10 spoken languages.', 'spoken languages'],
    ['The fund covers hundreds of $12-an-hour jobs.', null],
  ])('takes the whole phrase in %s', (text, counted) => {
    expect(figuresOf(text)[0]?.counted?.text ?? null).toBe(counted);
  });

  it('takes a row of groups as one', () => {
    const figure = figureOf('They sent thousands of Dutch, Greek, Danish and Norwegian troops.');
    expect(figure).toMatchObject({ combined: true, unit: 'people' });
    expect(figure.counted?.text).toBe('Dutch, Greek, Danish and Norwegian troops');
  });

  it.each([
    ['The death toll rose to 40 on Monday.', 'death toll', 'people'],
    ['The number of refugees has now reached 2 million.', 'refugees', 'people'],
    ['They lost a crew of six.', 'crew', 'people'],
    ['The toll stood at 40.', 'toll', 'people'],
    ['The total number of stairs is 365.', 'stairs', null],
    ['The total is 365.', null, null],
    ['Shares rose to 40.', null, null],
    ['He said the number, reached by phone, was 40.', null, null],
  ])('finds the subject that a number is the size of: %s', (text, counted, unit) => {
    const figure = figureOf(text);
    expect(figure.counted?.text ?? null).toBe(counted);
    expect(figure.unit).toBe(unit);
  });

  it('counts both sides of an exchange on their own', () => {
    const figures = figuresOf('They returned 144 Russian sailors in exchange for 144 Ukrainians.');
    expect(figures.map(({ value, counted }) => [value, counted?.text])).toEqual([
      [144, 'Russian sailors'],
      [144, 'Ukrainians'],
    ]);
  });

  it.each([
    ['The storm killed 40 people and injured at least 300.', ['people', 'people'], ['killed', 'wounded']],
    ['Ten sailors drowned and another 30 were missing.', ['sailors', 'sailors'], ['killed', 'missing']],
    ['The fire destroyed 20 barns and damaged dozens more.', ['barns', 'barns'], ['destroyed', 'damaged']],
    ['They swapped 144 captives in exchange for 144.', ['captives', 'captives'], ['released', 'released']],
    ['Of the 300 passengers, 250 survived.', ['passengers', 'passengers'], [null, null]],
    ['The firm cut 200 posts in May and 300 in June.', ['posts', 'posts'], [null, null]],
    ['They need 60 votes but have 52.', ['votes', 'votes'], [null, null]],
    ['The port has 200 cranes, up from 150.', ['cranes', 'cranes'], [null, null]],
    ['Smith has 370 delegates, Jones has 129.', ['delegates', 'delegates'], [null, null]],
    ['The mudslide killed 50 villagers, of whom 20 were children.', ['villagers', 'children'], ['killed', null]],
    ['Three Ukrainian and two Russian sailors drowned.', ['Ukrainian', 'Russian sailors'], [null, 'killed']],
  ])('supplies what is left out in %s', (text, counted, fate) => {
    const figures = figuresOf(text);
    expect(figures.map((figure) => figure.counted?.text ?? null)).toEqual(counted);
    expect(figures.map((figure) => figure.fate)).toEqual(fate);
    expect(figures.every(({ combined }) => !combined)).toBe(true);
  });

  it('lends nothing where no form of words says so', () => {
    const figures = figuresOf('Police held 40 marchers; 12 stayed away.');
    expect(figures.map(({ counted }) => counted?.text ?? null)).toEqual(['marchers', null]);
  });

  it('tells what became of groups told in a row by one verb', () => {
    for (const text of ['Five soldiers and 12 civilians were killed.', 'Shells killed five soldiers and 12 civilians.'])
      expect(figuresOf(text).map(({ counted, fate }) => [counted?.text, fate])).toEqual([
        ['soldiers', 'killed'],
        ['civilians', 'killed'],
      ]);
    expect(figuresOf('Shells killed five soldiers and 12 civilians fled.').map(({ fate }) => fate)).toEqual([
      'killed',
      'fled',
    ]);
  });

  it.each([
    ['Turnout was 62 percent, up from 58.', 58],
    ['Smith stood at 25 percent and Jones at 14.', 14],
  ])('shares the percent sign in %s', (text, value) => {
    expect(figuresOf(text)[1]).toMatchObject({ kind: 'percent', unit: '%', value });
  });

  it.each([
    ['A crowd of 2,600 waved flags.', 'crowd'],
    ['A crowd of 2,600 cheered.', 'crowd'],
    ['The town has a population under 500.', 'population'],
    ['The flood raised the death toll in the valley to 267.', 'death toll'],
    ['They polled 284 likely primary voters.', 'likely primary voters'],
    ['Divers found 12 World War II bombs.', 'World War II bombs'],
    ['The city runs 40 schools.', 'schools'],
  ])('finds what is counted in %s', (text, counted) => {
    expect(figureOf(text).counted?.text).toBe(counted);
  });

  it.each([
    'The airline flies 777 planes.',
    'The 757 jet landed.',
    'The 405 freeway was shut.',
    'A 529 plan helps parents; 529 plans are popular.',
    'A 911 call came in at dawn.',
    'His 401(k) lost value.',
    'TWA eight hundred crashed.',
    'The Group of 20 met.',
  ])('takes the name of a kind for no count in %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['She turns 70 on Tuesday.', 70],
    ['Mr. Bauer, now 81 and retired, spoke.', 81],
  ])('reads the age in %s', (text, value) => {
    expect(figureOf(text)).toMatchObject({ value, unit: 'year', counted: null });
  });

  it('counts what a compound with a number limits', () => {
    expect(figuresOf('Almost 650 18-hole golf courses closed.')[0]?.counted?.text).toBe('18-hole golf courses');
  });

  it.each([
    ['The firm earned 30 MEUR.', 30e6, 'EUR'],
    ['The firm earned 75 USD million.', 75e6, 'USD'],
    ['A taxi costs IRR200,000 there.', 200000, 'IRR'],
    ['It cost usd$ 15.', 15, 'USD'],
    ['The loan was worth us $ 150 million .', 150e6, 'USD'],
    ['They paid 10 us dollars.', 10, 'USD'],
    ['It lost $-5 million.', -5e6, 'USD'],
    ['It raised a quarter million dollars.', 250000, 'USD'],
    ['It raised US$ 1MM.', 1e6, 'USD'],
  ])('reads the sum in %s', (text, value, unit) => {
    expect(figureOf(text)).toMatchObject({ kind: 'money', value, unit });
  });

  it('reads a power of a unit as its own', () => {
    expect(figureOf('The lake holds 4km^3 of water.')).toMatchObject({ value: 4, unit: 'km3' });
  });

  it('takes an article before a sum for no country', () => {
    expect(figureOf('They won a $ 300 million contract.')).toMatchObject({ text: '$ 300 million', unit: 'USD' });
  });

  it('leaves "us" a pronoun before a sum', () => {
    expect(figureOf('That cost us $5 million.').text).toBe('$5 million');
  });

  it.each([
    ['They found 1.3e6 cells.', 1.3e6],
    ['It holds 6.2x10^4 cells.', 62000],
    ['They need 3½ tonnes.', 3.5],
    ['The total is 1.111,11.', 1111.11],
    ['It was fifty - two in all.', 52],
    ['It is twenty-three fifths.', 4.6],
  ])('reads the number in %s', (text, value) => {
    expect(figureOf(text).value).toBeCloseTo(value, 6);
  });

  it.each([
    ['The levy must be less than or equal to 40 euros.', '<='],
    ['The levy will not exceed 40 euros.', '<='],
    ['About 500 or more people came.', '>='],
    ['The deficit would surpass $1 trillion.', '>'],
  ])('reads the bound in %s', (text, bound) => {
    expect(figureOf(text).bound).toBe(bound);
  });

  it('reads a range of round thousands and one of degrees from zero', () => {
    expect(figureOf('They need 1000-5000 tents.')).toMatchObject({ low: 1000, high: 5000 });
    expect(figuresOf('It froze at -78-0 degrees Celsius.').some(({ low }) => low === -78000)).toBe(false);
  });

  it('reads a part of one percent as that part', () => {
    expect(figureOf('It is a quarter of 1 percent of the trade.')).toMatchObject({ kind: 'percent', value: 0.25 });
  });

  it('takes what follows a plural for another phrase', () => {
    expect(figureOf('It left out the hundreds of meetings Smith had.').counted?.text).toBe('meetings');
    expect(figureOf('It helps millions of hardworking Danes.').counted?.text).toBe('hardworking Danes');
  });

  it('counts others as persons where persons were counted', () => {
    const figures = figuresOf('The blast killed 80 people and injured 18 others.');
    expect(figures.map(({ unit }) => unit)).toEqual(['people', 'people']);
  });

  it('reads odds as a share', () => {
    expect(figureOf('The odds are 1 in 64.')).toMatchObject({ fraction: true, value: 1 / 64 });
  });

  it('takes what somebody does for no count', () => {
    expect(figuresOf('She was sixteen doing little odd jobs.')[0]?.counted ?? null).toBeNull();
  });

  it.each([
    ['The road is 500 kilometres long.', 500, 'km'],
    ['The field covers 12 square miles.', 12, 'mi2'],
    ['It carried 40 tonnes of grain.', 40, 't'],
    ['It flew at 300 km/h.', 300, 'km/h'],
    ['It was 32 degrees Celsius.', 32, '°C'],
    ['They walked 3 km.', 3, 'km'],
    ['They took hundreds of square miles.', null, 'mi2'],
    ['The boxer weighs 236 pounds.', 236, 'lb'],
  ])('normalises the unit in %s', (text, value, unit) => {
    expect(figureOf(text)).toMatchObject({ kind: 'quantity', value, unit });
  });
});

describe('ages and votes', () => {
  it.each(['A woman aged 55 was found.', 'Maria Lopez, 49, runs the shop.', 'He died at the age of 56.'])(
    'keeps the bare number of an age apart from counts: %s',
    (text) => {
      expect(figureOf(text)).toMatchObject({ unit: 'year', counted: null });
    },
  );

  it('takes the limit of an age for an age', () => {
    expect(figureOf('Help is for people under 30.')).toMatchObject({ unit: 'year', counted: null });
  });

  it('reads a vote as two counts and a score as none', () => {
    expect(figuresOf('The Senate vote was 52-35.').map(({ value }) => value)).toEqual([52, 35]);
    expect(figuresOf('The home side won 52-35.')).toEqual([]);
  });
});

describe('what is no figure', () => {
  it.each([
    'The war began in 2022.',
    'The budget runs from 2021-2027.',
    'She was born on June 13, 1970.',
    'The vote is on 5 November.',
    'It opens at 16:08.',
    'It opens at 5 p.m. every day.',
    'The 78-year-old singer retired.',
    'The club paid a six-figure sum.',
    'A woman in her 50s was found.',
    'One never knows, and if one wants it, one pays.',
    'It was built in 508 BC.',
    'The navy sails the Harlan 90B class.',
    'Rome fell in 476.',
    'They reigned in 1892 – 94.',
    'It was the fifty-ninth session.',
    'It took a quarter of a century.',
    'It takes between 60 and 90 days.',
    'It has lasted 15-plus years.',
    'It will end in 24 hoursor so.',
    'The boxer is 6\'3" tall.',
    'It was one hell of a ride.',
    'You either 1) leave or 2) stay.',
    'It is a two-dimensional map.',
    'The striker went 4-for-5.',
    'He bought F-16 jets and a MH17 model of the Covid-19 clinic at the G7.',
    'They invoked Article 5 of the treaty.',
    'The council passed Resolution 2231.',
    'See page 12 for details.',
    'The claim was proven. [12]',
    'No one believed it.',
    'It is one of the best songs.',
    'They met at one point.',
    'He zeroed in on the ball, then zero in on her.',
    'The two agreed.',
    'The siege lasted 24 hours.',
    'Call 201-592-4699 now.',
    'Call +47 22 00 00 00, 020 7946 0000 or (202) 555-0123 now.',
    'They live at 10 Downing Street.',
    'They flew home on Boeing 737 jets.',
    'The home side won 3-1.',
    'It was the 21st time.',
    'The meeting was on Wednesday (13).',
  ])('%s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('remembers the names of models', () => {
    const text = 'The airline flies the Boeing 787. Its new 787 jets are late, and the 787 is loud.';
    expect(figuresOf(text)).toEqual([]);
  });

  it('skips what the dates claim', () => {
    const text = 'They fought for 1,000 suns.';
    expect(figuresOf(text)).toHaveLength(1);
    expect(figuresOf(text, [{ start: 16, end: 26 }])).toEqual([]);
  });
});

describe('any text', () => {
  it('gives verbatim spans in order and never throws', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      'US',
      '12',
      '3.5',
      '1,000',
      'million',
      'two',
      'hundred',
      'and',
      'a',
      'half',
      'of',
      '-',
      '%',
      'to',
      'between',
      'soldiers',
      'km',
      'in',
      '.',
      ',',
      '(',
      ')',
      'one',
      'thousands',
      '½',
      '/',
      'per',
      'the',
      'Boeing',
      "'s",
      'more',
      'than',
      '²',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 25 }), (pieces) => {
        const text = pieces.flat().join('');
        let last = -1;
        for (const figure of figuresOf(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          last = figure.end;
          for (const phrase of [figure, figure.expression, ...(figure.counted ? [figure.counted] : [])]) {
            expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
            expect(phrase.text).not.toBe('');
          }
          expect(figure.expression.start).toBeLessThanOrEqual(figure.start);
          expect(figure.expression.end).toBeGreaterThanOrEqual(figure.end);
          if (figure.low !== null) expect(figure.low).toBeLessThan(figure.high as number);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads hostile input', () => {
    expect(figuresOf('7'.repeat(100_000))).toEqual([]);
    expect(figuresOf('a'.repeat(200_000))).toEqual([]);
    expect(figuresOf('1 '.repeat(20_000)).length).toBeGreaterThan(0);
    expect(figuresOf('one hundred and '.repeat(5_000)).length).toBeGreaterThan(0);
    expect(figuresOf('$'.repeat(20_000))).toEqual([]);
    expect(figuresOf('1-'.repeat(20_000))).toEqual([]);
    expect(() => figuresOf('a half of '.repeat(10_000))).not.toThrow();
    expect(() => figuresOf('1, '.repeat(20_000))).not.toThrow();
  });

  it.each([
    ['Exiles put the dead at more than 140.', 'dead', '>'],
    ['Lund put the number of northern sailors at “at least 10,000”.', 'northern sailors', '>='],
    ['The number of dead from the storm has passed 100.', 'dead', '>'],
  ])('knows what is counted by who puts it at a number, and what a tally has passed: %s', (text, counted, bound) => {
    const [figure] = figuresOf(text);
    expect(figure?.counted?.text).toBe(counted);
    expect(figure?.bound).toBe(bound);
  });

  it('takes no law for a bound', () => {
    expect(figuresOf('The council passed 100 laws.')[0]?.bound).toBeNull();
  });
});
