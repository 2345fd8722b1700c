import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { charsetInHtml, decodeText } from '../../../src/sources/encoding/decode-text.ts';

const text = 'The café “Zur Brücke” – open';

function decode(bytes: Uint8Array, declared: string | null = null) {
  const result = decodeText(bytes, declared);
  return result.kind === 'text' ? result.text : result;
}

describe('decoding', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('reads %s without being told', (encoding) => {
    expect(decode(iconv.encode(text, encoding))).toBe(text);
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'])('takes the byte order mark off %s', (encoding) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
  });

  it.each(['windows-1251', 'shift_jis', 'gb18030', 'euc-kr', 'koi8-r'])('believes a declaration of %s', (encoding) => {
    const words =
      encoding === 'shift_jis'
        ? '橋は閉鎖'
        : encoding === 'gb18030'
          ? '旧桥关闭'
          : encoding === 'euc-kr'
            ? '다리 폐쇄'
            : 'мост закрыт';
    expect(decode(iconv.encode(words, encoding), encoding)).toBe(words);
  });

  it('believes the bytes before a false declaration', () => {
    expect(decode(Buffer.from(text), 'iso-8859-1')).toBe(text);
    expect(decode(iconv.encode(text, 'windows-1252'), 'utf-8')).toBe(text);
    expect(decode(Buffer.from(text), 'no-such-charset')).toBe(text);
  });

  it('keeps UTF-8 in which a few bytes are broken', () => {
    const bytes = Buffer.concat([Buffer.from(text.repeat(10)), Buffer.from([0xe2, 0x80])]);
    expect(decode(bytes)).toBe(`${text.repeat(10)}\ufffd`);
  });

  it('tells what is no text', () => {
    expect(decode(Buffer.from('%PDF-1.7 …'))).toEqual({ kind: 'binary', what: 'a PDF document' });
    expect(decode(Uint8Array.from({ length: 300 }, (_, i) => i % 256))).toEqual({ kind: 'binary', what: 'not text' });
  });

  it('reads the charset a page declares', () => {
    expect(charsetInHtml(Buffer.from('<meta charset="windows-1251">'))).toBe('windows-1251');
    expect(charsetInHtml(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'))).toBe(
      'koi8-r',
    );
    expect(charsetInHtml(Buffer.from('<p>charset=koi8-r</p>'))).toBeNull();
  });

  it('never throws, and any UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => typeof decodeText(bytes, null).kind === 'string'),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((s) => !/[\p{Cc}\ufeff]/u.test(s)),
        (s) => {
          const back = decode(Buffer.from(`a${s}`));
          expect(back).toBe(`a${s}`);
        },
      ),
    );
  });
});
