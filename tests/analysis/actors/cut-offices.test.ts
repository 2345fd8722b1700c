import { describe, expect, it } from 'vitest';
import { actorsIn } from './analyse.ts';

const namesIn = (text: string): string[] => actorsIn(text).map(({ name }) => name);

describe('a name', () => {
  it('does not begin with the last words of an office', () => {
    const names = namesIn(
      'The United Nations High Commissioner for Human Rights Michelle Berg spoke of her plan. Berg left early.',
    );
    expect(names).toContain('Michelle Berg');
    expect(names).not.toContain('High');
    expect(namesIn('They question the Minister Counselors Eyra Ruiz and José Alejandro Rojas.')).toContain('Eyra Ruiz');
    expect(namesIn('He and MK Zvi Lund broke away from the party.')).toContain('Zvi Lund');
    expect(namesIn('The Minister of Finance, Alejandro Lund, spoke of the work.')).not.toContain('Minister of Finance');
  });

  it('does not begin with where somebody was born', () => {
    const names = namesIn('British-Latvian Viktoria was hurt at birth. Viktoria Lund is a singer.');
    expect(names).toContain('Viktoria Lund');
    expect(names.join()).not.toContain('Latvian');
  });

  it('is the whole name of a body', () => {
    expect(namesIn('The Disaster Prevention and Mitigation Department reported on Monday that it was late.')).toContain(
      'Disaster Prevention and Mitigation Department',
    );
    expect(namesIn('On Monday the White House and State Department said no to it.')).toContain('White House');
    expect(namesIn('He called the Ukrainian Embassy on Monday.')).toContain('Ukrainian Embassy');
    const firms = namesIn(
      'Touch ‘n Go Sdn Bhd owns TNG Digital. The papers of TNG Digital Sdn Bhd and Touch ‘n Go Sdn Bhd were late.',
    );
    expect(firms).toContain('Touch ‘n Go Sdn Bhd');
    expect(firms.filter((name) => name.startsWith('TNG'))).toHaveLength(1);
  });
});

describe('a trade', () => {
  it('is not whom only a later sentence calls so', () => {
    const text =
      'Omer Lind and Ned Roe came to the house. Lind spoke of his first film. “I had to wait in the rain,” the actor said. “We also have Ned Roe, an actor of rare gifts,” Mira Lund said.';
    const roe = actorsIn(text).find(({ name }) => name === 'Ned Roe');
    expect(roe?.references.map(({ start, end }) => text.slice(start, end))).not.toContain('the actor');
  });
});
