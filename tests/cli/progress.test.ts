import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

function drawn(total: number, steps: number): string {
  let written = '';
  const progress = createProgress(total, (text) => {
    written += text;
  });
  for (let step = 0; step < steps; step++) progress.step(step === 0);
  progress.around(() => {
    written += 'a line';
  });
  progress.end();
  return written;
}

describe('the bar of a long run', () => {
  it('tells how far it is, and makes way for lines', () => {
    const text = drawn(5000, 1250);
    expect(text).toContain('1,250 of 5,000 (25 %), 1 refused');
    expect(text).toContain('\r\u001b[Ka line\r\u001b[K');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is not drawn for a few files', () => {
    expect(drawn(3, 3)).toBe('a line');
  });
});
