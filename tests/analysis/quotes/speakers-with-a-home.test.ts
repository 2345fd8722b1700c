import { describe, expect, it } from 'vitest';
import { quotationsOf, saidDirectly } from './said.ts';

describe('a speaker of whom the text says where they are from', () => {
  it('is found though no comma stands before the verb', () => {
    const text =
      'Professor Nora Vik, of the Velm University’s School of Social and Political Science said: “This survey builds on others.”';
    expect(saidDirectly(text)).toHaveLength(1);
    expect(quotationsOf(text)[0]?.speaker?.name).toBe('Nora Vik');
  });

  it('may be a body with a noun that says what it is', () => {
    const text = 'The GMB met on Monday. GMB union says the action is about staff pressure.';
    expect(quotationsOf(text)[0]?.speaker).toMatchObject({ name: 'GMB' });
    expect(quotationsOf(text)[0]?.speaker?.actor).not.toBeNull();
  });
});
