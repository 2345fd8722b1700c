import { describe, expect, it } from 'vitest';
import { saidDirectly } from './said.ts';

describe('direct speech', () => {
  it('belongs to the subject of the verb behind it', () => {
    expect(saidDirectly('“The bridge will open in spring,” the mayor said.')).toEqual([
      'the mayor: The bridge will open in spring,',
    ]);
    expect(saidDirectly('"The bridge will open in spring," said Anna Berg, who runs the town.')).toEqual([
      'Anna Berg: The bridge will open in spring,',
    ]);
  });

  it('belongs to the subject of the verb before it', () => {
    expect(saidDirectly('Berg told reporters on Monday: “Nobody has asked us to stop.”')).toEqual([
      'Berg: Nobody has asked us to stop.',
    ]);
  });

  it('keeps one speaker when the attribution splits it', () => {
    expect(saidDirectly('“We waited for a week,” Berg said, “and nobody came to the harbour.”')).toEqual([
      'Berg: We waited for a week,',
      'Berg: and nobody came to the harbour.',
    ]);
  });

  it('goes on in the next paragraph, where every paragraph opens and only the last one closes', () => {
    const text = '“The roof leaked for years,” Berg said. “We wrote letters.\n\n“Nobody ever answered one of them.”';
    expect(saidDirectly(text).at(-1)).toBe('Berg: Nobody ever answered one of them.');
  });

  it('is never given to somebody who is only named inside it', () => {
    expect(saidDirectly('Rain fell. “Anna Berg said nothing to us at all.”')).toEqual([
      '?: Anna Berg said nothing to us at all.',
    ]);
  });

  it('stands alone when the mark is glued to the next word', () => {
    expect(saidDirectly('“We will not move the border stones.”Berg said on Friday.')).toEqual([
      'Berg: We will not move the border stones.',
    ]);
  });
});
