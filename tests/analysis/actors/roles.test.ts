import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

function rolesOf(text: string, name: string): string[] {
  return actorNamed(actorsIn(text), name).roles.map(({ text: role, former }) => (former ? `former: ${role}` : role));
}

describe('roles', () => {
  it('reads an office before the name', () => {
    const text = 'US Secretary of State Antony Blinken met the Lithuanian President Gitanas Nauseda on Monday.';
    expect(rolesOf(text, 'Antony Blinken')).toEqual(['US Secretary of State']);
    expect(rolesOf(text, 'Gitanas Nauseda')).toEqual(['Lithuanian President']);
  });

  it('reads an office behind the name, and that it is over', () => {
    const text =
      'Kaja Kallas, a former prime minister of Estonia, will speak. Jane Roe, head of the World Health Organization, agreed.';
    expect(rolesOf(text, 'Kaja Kallas')).toEqual(['former: former prime minister of Estonia']);
    expect(rolesOf(text, 'Jane Roe')).toEqual(['head of the World Health Organization']);
  });

  it('reads an office that a sentence states', () => {
    expect(rolesOf('Mark Rutte was named secretary general of NATO in June.', 'Mark Rutte')).toEqual([
      'secretary general of NATO',
    ]);
    expect(rolesOf('Mark Rutte was prime minister of the Netherlands for years.', 'Mark Rutte')).toEqual([
      'former: prime minister of the Netherlands',
    ]);
  });

  it('never gives a person the office of somebody named nearby', () => {
    const text = 'Senator Marco Rubio is expected to replace Antony Blinken as secretary of state.';
    expect(rolesOf(text, 'Marco Rubio')).toEqual(['Senator']);
    expect(rolesOf(text, 'Antony Blinken')).toEqual([]);
    const list = 'The talks brought together Peter Novak, President Jane Roe and others in Vienna.';
    expect(rolesOf(list, 'Peter Novak')).toEqual([]);
    expect(rolesOf(list, 'Jane Roe')).toEqual(['President']);
  });

  it('gives every role as a slice of the text', () => {
    const text = 'German Chancellor Olaf Scholz and Jens Stoltenberg, the former head of NATO, met in Berlin.';
    for (const { roles } of actorsIn(text))
      for (const role of roles) expect(text.slice(role.start, role.end)).toBe(role.text);
  });
});

describe('roles that only look like one', () => {
  it('takes no office from a condition', () => {
    expect(rolesOf('If Jane Roe is elected president, taxes will rise, Jane Roe said.', 'Jane Roe')).toEqual([]);
  });

  it('keeps the person whom an adviser serves', () => {
    const text =
      "Trump campaign spokesman Jason Miller and Biden's national security adviser, Jake Sullivan, disagreed.";
    expect(rolesOf(text, 'Jason Miller')).toEqual(['Trump campaign spokesman']);
    expect(rolesOf(text, 'Jake Sullivan')).toEqual(["Biden's national security adviser"]);
  });
});
