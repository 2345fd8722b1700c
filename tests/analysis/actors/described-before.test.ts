import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

const rolesOf = (text: string, name: string) => actorNamed(actorsIn(text), name).roles.map((role) => role.text);

describe('what is said of somebody before the name', () => {
  it('is whose office it is, where the one person who has it is named next', () => {
    const text =
      'Six people died while the Norwegian foreign minister was inside the hotel, officials said. Foreign Minister Jonas Venn was unharmed.';
    expect(rolesOf(text, 'Jonas Venn')).toContain('Norwegian foreign minister');
    const body =
      'The claim was made by the Iraqi ambassador to the United Nations. Ambassador Omar Venn asked for an inquiry.';
    expect(rolesOf(body, 'Omar Venn')).toContain('Iraqi ambassador to the United Nations');
  });

  it('is another’s where somebody else is named first, or the person before', () => {
    const other =
      'Hamas met the Egyptian prime minister on Monday. Ismail Harun led the talks. Prime Minister Ben Navon was not there.';
    expect(rolesOf(other, 'Ben Navon')).toEqual(['Prime Minister']);
    const known =
      'Prime Minister Ben Navon spoke on Sunday. Hamas met the Egyptian prime minister on Monday. Prime Minister Navon left.';
    expect(rolesOf(known, 'Ben Navon')).toEqual(['Prime Minister']);
  });

  it('is who speaks in the next sentence without a word of who they are', () => {
    const text =
      'Simmons’s lawyer denied the allegations.\n\n“He did not try to sway anybody,” Yale Garner told reporters.';
    expect(rolesOf(text, 'Yale Garner')).toEqual(['Simmons’s lawyer']);
    const told =
      'A pro-government MP hailed the tougher line.\n\n“These comments show the anger of us all,” said Wael Faro.';
    expect(rolesOf(told, 'Wael Faro')).toEqual(['pro-government MP']);
  });

  it('is not who is presented otherwise, or was named before', () => {
    const text =
      'Simmons’s lawyer denied the allegations.\n\n“He did not try to sway anybody,” said Yale Garner, a neighbour.';
    expect(rolesOf(text, 'Yale Garner')).not.toContain('Simmons’s lawyer');
    const known =
      'Yale Garner lives in Orra. Simmons’s lawyer denied the allegations.\n\n“He did not try to sway anybody,” said Yale Garner.';
    expect(rolesOf(known, 'Yale Garner')).not.toContain('Simmons’s lawyer');
  });
});
