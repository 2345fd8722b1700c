import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn } from './analyse.ts';

function rolesOf(text: string, name: string): string[] {
  return actorNamed(actorsIn(text), name).roles.map(({ text: role }) => role);
}

describe('people listed with their offices', () => {
  it('gives the office between two names to the second, where the first has one of his own before him', () => {
    const text =
      'In Oslo she also meets Finance Minister Tom Berg, the head of the central bank, Lea Moe, and her deputy, Ida Dahl.';
    expect(rolesOf(text, 'Tom Berg')).toEqual(['Finance Minister']);
    expect(rolesOf(text, 'Lea Moe')).toEqual(['head of the central bank']);
  });

  it('goes on so through a list', () => {
    const text =
      'The minister met the mayor of Lund, Ada Strand, the head of the port authority, Per Holm, and the union leader Ida Berg.';
    expect(rolesOf(text, 'Ada Strand')).toEqual(['mayor of Lund']);
    expect(rolesOf(text, 'Per Holm')).toEqual(['head of the port authority']);
    expect(rolesOf(text, 'Ida Berg')).toEqual(['union leader']);
  });

  it('leaves to the first what nobody stands behind, and what only describes him', () => {
    expect(
      rolesOf(
        'Defence Minister Ola Dahl, the leader of the Harbour Party, said on Monday that he would go.',
        'Ola Dahl',
      ),
    ).toEqual(['Defence Minister', 'leader of the Harbour Party']);
    const text = 'They spoke with Foreign Minister Siv Aas, a former banker, Jon Berg, and others.';
    expect(rolesOf(text, 'Siv Aas')).toEqual(['Foreign Minister', 'former banker']);
    expect(rolesOf(text, 'Jon Berg')).toEqual([]);
    expect(rolesOf('He met Siv Aas, the head of the central bank, Jon Berg, and others.', 'Jon Berg')).toEqual([]);
  });
});
