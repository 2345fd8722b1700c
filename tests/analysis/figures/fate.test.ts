import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/core/figure.ts';
import { countSameThing } from '../../../src/core/figure-comparison.ts';
import { figuresOf } from './figures-of.ts';

describe('what became of those counted', () => {
  it.each([
    ['The flood killed 12 farmers.', ['killed']],
    ['The flood left 12 farmers dead.', ['killed']],
    ['12 farmers were killed.', ['killed']],
    ['At least 12 farmers have reportedly been wounded.', ['wounded']],
    ['The flood killed 12 farmers and injured 35.', ['killed', 'wounded']],
    ['They lost 7,000 soldiers killed or wounded.', ['killed or wounded']],
    ['They released another 50 sailors.', ['released']],
    ['The two sides had exchanged 40 captives.', [null, 'released']],
    ['The 12 gunmen killed a guard.', [null]],
    ['About 12 farmers have died.', ['killed']],
    ['Twelve farmers were pulled from the water.', ['rescued']],
    ['Crews dug six miners out and 14 bodies.', ['rescued', null]],
    ['Six farmers were pulled over by the guards.', [null]],
    ['They returned 144 sailors in exchange for 90 guards.', ['released', 'released']],
    ['They deployed 12 sailors.', [null]],
    ['The mill fired 12 workers.', ['dismissed']],
    ['The rebels fired about 200 rockets.', [null]],
    ['The two sides exchanged captured sailors on Monday, 95 for 95.', [null, 'released', 'released']],
    ['Lawyers say 900 farmers were killed; police put the figure at 252.', ['killed', 'killed']],
    ['The tank fired two shells.', [null]],
    ['The flood left 350 people dead in Velm.', ['killed']],
    ['The raid led to at least 40 farmers being shot dead.', ['killed']],
    ['12 farmers were beaten to death.', ['killed']],
    ['12 farmers were shot and killed at the mill.', ['killed']],
    ['More than 400 farmers remain missing.', ['missing']],
    ['She visited three farmers, wounded in a raid, at home.', ['wounded']],
    ['The guard confirmed the deaths of at least 16 of its farmers.', ['killed']],
    ['The boat sank with the loss of all 98 people on board.', ['killed']],
    ['The mill announced the loss of 40 looms.', [null]],
    ['Some of the 12 farmers who the ministry said were killed had fled.', ['killed']],
    ['At least 58 farmers – including five nurses and nine clerks – were killed.', ['killed', null, null]],
    ['Nine farmers were among the dead.', ['killed']],
    ['They seek a deal that would see the guard release the 97 sailors.', [null]],
    ['They will release 50 sailors.', ['released']],
    ['Some 60,000 farmers have so far been evacuated.', ['evacuated']],
    ['The war has claimed some 13,000 lives.', ['killed']],
    ['Of the crew, 17 sailors have tested positive for the fever.', ['infected']],
    [
      'They destroyed 45 boats: including 11 over Orla, two over the Velm and two in Sten.',
      ['destroyed', 'destroyed', 'destroyed', 'destroyed'],
    ],
    ['12 farmers arrived.', [null]],
    ['They spent $12 million.', [null]],
  ])('%s', (text, fates) => {
    expect(figuresOf(text).map(({ fate }) => fate)).toEqual(fates);
  });

  it('keeps the killed and the wounded apart', () => {
    const [killed, wounded, more] = [
      'The flood killed 12 farmers.',
      'The flood injured 30 farmers.',
      'The flood killed 15 farmers.',
    ].map((text) => figuresOf(text)[0] as Figure) as [Figure, Figure, Figure];
    expect(countSameThing(killed, wounded)).toBe(false);
    expect(countSameThing(killed, more)).toBe(true);
  });
});
