import { createInterface } from 'node:readline';
import type { z } from 'zod';

export type JsonLine<Row> = { readonly row: Row } | { readonly problem: string };

/** Reads JSON lines, each checked against a schema: a bad line is a problem that names its number, and stops nothing. */
export async function* readJsonLines<Row>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<Row>,
): AsyncGenerator<JsonLine<Row>> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    const value = parse(text);
    if (value === undefined) {
      yield { problem: `line ${number} is no JSON` };
      continue;
    }
    const checked = schema.safeParse(value);
    if (checked.success) yield { row: checked.data };
    else
      yield {
        problem: `line ${number}: ${checked.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
