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

  it('come back within one another', () => {
    for (const mark of ['?', '\ufffd']) {
      expect(lost('~I said, ~Look at the pier,~ and left,~ Lund said.~ ~It~s late.~', mark).slice(0, 48)).toBe(
        '“I said, ‘Look at the pier,’ and left,” Lund said'.slice(0, 48),
      );
      expect(lost('~~Perhaps~ is no answer,~ Lund said. ~It~s late.~', mark)).toBe(
        '“‘Perhaps’ is no answer,” Lund said. “It’s late.”',
      );
      expect(lost('~The sailors~ union calls it ~a farce~ today,~ Lund said. ~It~s late.~', mark)).toBe(
        '“The sailors’ union calls it ‘a farce’ today,” Lund said. “It’s late.”',
      );
    }
  });

  it('come back around brackets and between the words that a dash parts', () => {
    expect(lost('~(Mayor Lund) is late,~ Roe said. ~It~s so. The plan~the third one~failed.~', '?')).toBe(
      '“(Mayor Lund) is late,” Roe said. “It’s so. The plan—the third one—failed.”',
    );
    expect(lost('He called it ~a farce~ Monday. ~It~s late,~ he said. ~Was it?~', '?')).toBe(
      'He called it “a farce” Monday. “It’s late,” he said. “Was it?”',
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
