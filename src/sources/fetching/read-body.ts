import { Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';

export type Body =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly why: string };

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  zstd: () => createZstdDecompress(),
};

/**
 * Reads a body to its end, counting decoded bytes: a bomb is small on the wire. Stops at `maxBytes` and after two layers of
 * compression. Throws what the connection throws; what cannot be decompressed is `broken`.
 */
export async function readBody(source: Readable, encoding: string, maxBytes: number): Promise<Body> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none');
  if (layers.length > 2) return stop(source, `is compressed ${layers.length} times`);
  let stream: Readable = source;
  for (const name of layers.reverse()) {
    if (name === 'deflate') {
      stream = await inflate(stream);
      continue;
    }
    const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
    if (decoder === undefined) return stop(source, `has the unknown encoding "${name.slice(0, 40)}"`);
    stream = chain(stream, decoder());
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) {
        source.destroy();
        stream.destroy();
        return { kind: 'too-large' };
      }
      chunks.push(chunk);
    }
  } catch (error) {
    source.destroy();
    stream.destroy();
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!/^Z_|BROTLI|ZSTD|^ERR__ERROR/.test(code)) throw error;
    return { kind: 'broken', why: `cannot be decompressed (${code})` };
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

function stop(source: Readable, why: string): Body {
  source.on('error', () => undefined);
  source.destroy();
  return { kind: 'broken', why };
}

function chain(source: Readable, decoder: Transform): Readable {
  source.on('error', (error) => decoder.destroy(error));
  return source.pipe(decoder);
}

/** "deflate" is zlib by the standard and raw by habit: the first byte tells. */
async function inflate(source: Readable): Promise<Readable> {
  const chunks = (source as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done === true ? null : first.value;
  async function* all() {
    if (head !== null) yield head;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return chain(
    Readable.from(all()),
    head !== null && ((head[0] ?? 0) & 0x0f) === 8 ? createInflate() : createInflateRaw(),
  );
}
