import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortLabel, visibleLine, visibleText } from '../../../src/platforms/layout/visible-text.ts';

/** Any code points at all, halves of pairs too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0x2000, max: 0x2070 })), { maxLength: 12 })
  .map((points) => String.fromCodePoint(...points));

describe('text as a reader sees it', () => {
  it.each([
    ['an override that would reverse the words', 'pay \u202egro.elpmaxe\u202c now', 'pay gro.elpmaxe now'],
    ['a space without width within a word', 'every\u200bone', 'everyone'],
    ['a joiner within a Latin word', 'every\u200done', 'everyone'],
    ['a null character', 'har\u0000bour', 'harbour'],
    ['Windows line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a no-break space', '12\u00a0000', '12 000'],
    ['half an emoji', 'a\ud83d b', 'a\ufffd b'],
    ['tag characters', `safe\u{e0061}\u{e0062}`, 'safe'],
  ])('shows %s plainly', (_, hostile, shown) => {
    expect(visibleText(hostile)).toBe(shown);
  });

  it('keeps joined emoji, accents and scripts that need joiners', () => {
    for (const text of ['👩‍👩‍👧', '🏳️‍🌈', 'é', 'می\u200cخواهم', 'क्‍ष']) expect(visibleText(text)).toBe(text);
  });

  it('puts a label on one line and shortens it on whole characters', () => {
    expect(visibleLine(' a\n\tb ')).toBe('a b');
    expect(shortLabel('harbour master', 9)).toBe('harbour…');
    expect(shortLabel('🚢🚢🚢', 4)).toBe('🚢…');
  });

  it('changes no visible character, and nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = visibleText(text);
        expect(visibleText(once)).toBe(once);
        const visible = (of: string) => of.toWellFormed().replace(/[\p{C}\p{Z}\p{M}\s\u115f\u1160\u3164\uffa0]/gu, '');
        expect(visible(once)).toBe(visible(text));
      }),
    );
  });

  it('reads a million joiners in little time', () => {
    expect(visibleText('\u200d'.repeat(1_000_000))).toBe('');
  });
});
