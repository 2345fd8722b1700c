import iconv from 'iconv-lite';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'binary'; readonly what: string };

const signatures: readonly { readonly what: string; readonly bytes: string }[] = [
  { what: 'a PDF document', bytes: '25504446' },
  { what: 'a ZIP archive or an office document', bytes: '504b0304' },
  { what: 'a gzip archive', bytes: '1f8b' },
  { what: 'a PNG picture', bytes: '89504e47' },
  { what: 'a JPEG picture', bytes: 'ffd8ff' },
  { what: 'a GIF picture', bytes: '47494638' },
  { what: 'an old office document', bytes: 'd0cf11e0' },
  { what: 'a database', bytes: '53514c69746520666f726d6174' },
  { what: 'a program', bytes: '7f454c46' },
];

/**
 * Turns bytes into text: a byte order mark first, then what the bytes themselves prove (UTF-16 by its zeros, valid UTF-8),
 * then what the source declares, then Windows-1252. Bytes outrank the declaration: servers lie about it often.
 */
export function decodeText(bytes: Uint8Array, declared: string | null): Decoded {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('hex');
  for (const { what, bytes: signature } of signatures) if (head.startsWith(signature)) return { kind: 'binary', what };
  if (head.startsWith('efbbbf')) return decoded(bytes.subarray(3), 'utf-8');
  if (head.startsWith('fffe')) return decoded(bytes.subarray(2), 'utf-16le');
  if (head.startsWith('feff')) return decoded(bytes.subarray(2), 'utf-16be');
  const zeros = zeroPositions(bytes);
  if (zeros.odd > zeros.sampled / 5 && zeros.even * 10 < zeros.odd) return decoded(bytes, 'utf-16le');
  if (zeros.even > zeros.sampled / 5 && zeros.odd * 10 < zeros.even) return decoded(bytes, 'utf-16be');
  if (zeros.odd + zeros.even > 0 || controls(bytes) * 50 > Math.min(bytes.length, 4096)) {
    return { kind: 'binary', what: 'not text' };
  }
  const utf8 = utf8Evidence(bytes);
  if (utf8.broken === 0 && (utf8.good > 0 || !knownMultiByte(declared))) return decoded(bytes, 'utf-8');
  if (utf8.good > 10 * utf8.broken) return decoded(bytes, 'utf-8'); // a few bytes were cut or pasted in
  const name = declared?.trim().toLowerCase() ?? '';
  const usable = name !== '' && iconv.encodingExists(name) && !/^utf-?(8|16|32)|ucs|^us-?ascii$/.test(name);
  // The web reads Latin-1 as Windows-1252, which only adds characters to it.
  return decoded(bytes, usable && !/^(?:iso-?8859-?1|latin-?1)$/.test(name) ? name : 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: string): Decoded {
  const text =
    encoding === 'utf-8'
      ? new TextDecoder('utf-8').decode(bytes)
      : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  return { kind: 'text', text, encoding };
}

/** Encodings whose text is all ASCII bytes, so that being valid UTF-8 proves nothing. */
function knownMultiByte(declared: string | null): boolean {
  return (
    declared !== null && /^(?:iso-2022|hz-gb|utf-7)/i.test(declared.trim()) && iconv.encodingExists(declared.trim())
  );
}

function zeroPositions(bytes: Uint8Array): { even: number; odd: number; sampled: number } {
  const end = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, sampled: end };
}

function controls(bytes: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) count++;
  }
  return count;
}

/** Well-formed and broken multi-byte sequences. */
function utf8Evidence(bytes: Uint8Array): { good: number; broken: number } {
  let good = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let valid = length > 0 && byte < 0xf5;
    for (let next = i + 1; valid && next <= i + length; next++) valid = ((bytes[next] ?? 0) & 0xc0) === 0x80;
    if (valid) {
      good++;
      i += length;
    } else {
      broken++;
    }
  }
  return { good, broken };
}

/** The charset a page's own head declares, for bytes that no header described. */
export function charsetInHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? xmlEncoding(head);
}

function xmlEncoding(head: string): string | null {
  return /^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}
