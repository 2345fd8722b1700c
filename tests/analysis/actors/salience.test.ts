import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findActors } from '../../../src/analysis/actors/actors-step.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';
import { syntaxStep } from '../../../src/analysis/syntax/syntax-step.ts';
import { actorsIn, prepare } from './analyse.ts';

function orderUnder(title: string | null, text: string): string[] {
  const prepared = { ...prepare(text), title, published: null };
  const { syntax } = syntaxStep.run(prepared as never);
  if (syntax === undefined) throw new Error('no syntax');
  const summary = summarise(text, title, prepared.tokens, prepared.sentences);
  return findActors({ ...prepared, syntax, summary }).map(({ name }) => name);
}

const body =
  'The minister Paul Okafor opened the talks in Lagos on Monday. ' +
  'Later in the day Helen Brandt, who leads the union, walked out.';

describe('the order of actors', () => {
  it('puts whom the headline names before who is named earlier', () => {
    expect(orderUnder(null, body)[0]).toBe('Paul Okafor');
    expect(orderUnder('Union leader Brandt walks out of talks', body)[0]).toBe('Helen Brandt');
    expect(orderUnder('UNION LEADER BRANDT WALKS OUT OF TALKS', body)[0]).toBe('Helen Brandt');
  });

  it('takes the heading of the text for a headline', () => {
    expect(actorsIn(`Brandt walks out of treaty talks\n${body}`)[0]?.name).toBe('Helen Brandt');
  });

  it('learns nothing from a headline that is only how the text begins', () => {
    expect(orderUnder(body.slice(0, 50), body)).toEqual(orderUnder(null, body));
    expect(orderUnder(`${body.slice(0, 50)} …`, body)).toEqual(orderUnder(null, body));
  });

  it('does not take a common word of the headline for a name', () => {
    const text = `${body} The singer Maria Talks was not in the room.`;
    expect(orderUnder('Union leader Brandt walks out of the talks', text).indexOf('Maria Talks')).toBe(
      orderUnder('Union leader Brandt walks out', text).indexOf('Maria Talks'),
    );
  });

  it('puts whom the summary goes on to before whom it passes over', () => {
    const text =
      'The town closed its only bridge on Monday after a crack was found in a pillar. ' +
      '“It had rained for weeks,” said the engineer Paul Okafor as he left. ' +
      'A new pillar is wanted before lorries cross again by Helen Brandt, whose team measured the crack.';
    expect(orderUnder('Bridge needs new pillar before lorries cross', text)).toEqual(['Helen Brandt', 'Paul Okafor']);
  });

  it('puts those who are only listed or bracketed after those who act', () => {
    const listed =
      'Ministers from Chile, Peru, Bolivia and Ecuador met in the capital on Friday after weeks of delay. Ecuador signed the treaty.';
    const order = orderUnder(null, listed);
    expect(order.indexOf('Ecuador')).toBeLessThan(order.indexOf('Peru'));
    const bracketed =
      'Engineers at Norbank (owned by Vexatel) struck on Monday over their pay, and the bank closed its doors.';
    const names = orderUnder(null, bracketed);
    expect(names.indexOf('Norbank')).toBeLessThan(names.indexOf('Vexatel'));
  });

  it('puts a place that only says where another is after one that counts itself', () => {
    const order = orderUnder(null, 'The factory in Everett, Washington, was sold on Monday to a buyer from Ohio.');
    expect(order.indexOf('Ohio')).toBeLessThan(order.indexOf('Washington'));
  });

  it('counts the place of a dateline for little', () => {
    const text =
      'NAIROBI, Kenya — Farmers from Uganda lost half of their harvest to the drought this year, the ministry said on Monday.';
    const order = orderUnder(null, text);
    expect(order.indexOf('Uganda')).toBeLessThan(order.indexOf('Kenya'));
  });

  it('lies between 0 and 1, falling, for any headline', () => {
    fc.assert(
      fc.property(fc.option(fc.string({ maxLength: 80 })), (title) => {
        const prepared = { ...prepare(body), title, published: null };
        const { syntax } = syntaxStep.run(prepared as never);
        const salience = findActors({ ...prepared, syntax: syntax as never, summary: '' }).map(
          (actor) => actor.salience,
        );
        expect(salience).toEqual(salience.toSorted((a, b) => b - a));
        expect(salience.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
