import { describe, expect, it } from 'vitest';
import { mendLostMarks } from '../../../src/analysis/cleaning/lost-marks.ts';

const lost = (text: string, mark = '\ufffd'): string => mendLostMarks(text.replaceAll('~', mark));

describe('marks that an encoding lost', () => {
  it('come back where only one can have stood', () => {
    expect(lost('~We won~t go,~ Lund said. ~It~s late.~')).toBe('“We won’t go,” Lund said. “It’s late.”');
    expect(lost('The port ~ long closed ~ opened. The farmers~ union left.')).toBe(
      'The port – long closed – opened. The farmers’ union left.',
    );
    expect(lost('He called it a ~dark day~ for Brest.')).toBe('He called it a “dark day” for Brest.');
  });

  it('come back where question marks took their place', () => {
    expect(lost('~We won~t go,~ Lund said. ~It~s late.~ Who knows?', '?')).toBe(
      '“We won’t go,” Lund said. “It’s late.” Who knows?',
    );
  });

  it('are not looked for among real questions, nor where letters were lost', () => {
    for (const text of [
      'The boats of ?Abd, ?Umar, ?Arab and ?Ali left.',
      'Who left? Nobody knows.',
      'He asked, “Why?” and left.',
      'What now?Nobody knows.',
    ])
      expect(mendLostMarks(text)).toBe(text);
    expect(lost('Bogot~ is far. Jos~ Lund left.')).toBe('Bogot\ufffd is far. Jos\ufffd Lund left.');
  });
});
