import { createInterface } from 'node:readline';
import type { z } from 'zod';

export type JsonLine<Row> = { readonly row: Row; readonly number: number } | { readonly problem: string };

/** Reads JSON lines, each checked against a schema: a bad line is a problem that names its number, and stops nothing. */
export async function* readJsonLines<Row>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<Row>,
): AsyncGenerator<JsonLine<Row>> {
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (text.trim() === '') continue;
    // Some programs begin a file with a byte order mark.
    const value = parse(text.replace(/^\ufeff/u, ''));
    if (value === undefined) {
      yield { problem: `line ${number} is no JSON` };
      continue;
    }
    const checked = schema.safeParse(value);
    if (checked.success) yield { row: checked.data, number };
    else
      yield {
        problem: `line ${number}: ${[...new Set(checked.error.issues.map((issue) => wordsOf(issue, value)))].join('; ')}`,
      };
  }
}

function wordsOf({ path: [field], message }: z.core.$ZodIssue, value: unknown): string {
  if (field === undefined) return 'is no JSON object';
  const given = (value as Readonly<Record<PropertyKey, unknown>>)[field];
  return given === undefined ? `${String(field)} is missing` : `${String(field)}: ${message}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
