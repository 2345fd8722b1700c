import { describe, expect, it } from 'vitest';
import { saidDirectly } from './said.ts';

const turns = (first: string, second: string) =>
  `${first} When did you see the light?\n\n${second} It was just after two. I thought it was a buoy.\n\n` +
  `${first} What happens to the boat?\n\n${second} She is being repaired.`;

describe('an interview under a bare Q and A', () => {
  it('gives the answers to the one person whom the text presents', () => {
    const text = `The Post met Ella Marsh, captain of the trawler Skua.\n\n${turns('Q:', 'A:')}`;
    expect(saidDirectly(text)).toEqual([
      'Ella Marsh: It was just after two.',
      'Ella Marsh: I thought it was a buoy.',
      'Ella Marsh: She is being repaired.',
    ]);
  });

  it('gives them to whom the reporter talked with, of several', () => {
    const text = `Reporter Ann Tully talked with glaciologist Jon Fossum about the ice.\n\n${turns('Q.', 'A.')}`;
    expect(saidDirectly(text)).toContain('Jon Fossum: I thought it was a buoy.');
  });

  it('gives them to nobody where the text presents two', () => {
    const text = `Ann Tully and Jon Fossum have sailed the Skua for years.\n\n${turns('Q:', 'A:')}`;
    expect(saidDirectly(text)).toEqual([]);
  });
});

describe('an interview under initials', () => {
  it('gives each turn to whose they are, over paragraphs, and not what stands below the last', () => {
    const text =
      'The conductor Ida Brandt spoke to Kit Wilder of the Post.\n\nKW: Why Holmby?\n\nIB: Because the hall is good.\n\n' +
      'It has a second balcony, too.\n\nKW: And the money?\n\nIB: There is none.\n\nThis interview has been edited.';
    const said = saidDirectly(text).filter((line) => line.startsWith('Ida Brandt'));
    expect(said).toEqual([
      'Ida Brandt: Because the hall is good.',
      'Ida Brandt: It has a second balcony, too.',
      'Ida Brandt: There is none.',
    ]);
  });
});
