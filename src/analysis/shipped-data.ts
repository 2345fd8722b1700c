import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * The bytes of a packed file of weights or lists that is shipped beside a module (`import.meta.url`). The one place where the analysis
 * touches the world: such a file is a part of the program as its code is, and read as code is, once, when the module that holds it loads.
 * Throws then if the file is missing; a step that runs reads nothing.
 */
export function shippedData(file: string, module: string): Buffer {
  return gunzipSync(readFileSync(new URL(file, module)));
}
