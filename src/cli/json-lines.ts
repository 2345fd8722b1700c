import { createInterface } from 'node:readline';
import type { z } from 'zod';

export type JsonLine<Row> =
  | {
      readonly row: Row;
      readonly number: number /** What readers should know of the line, which counts all the same. */;
      readonly note: string | null;
    }
  | { readonly problem: string };

/**
 * Reads JSON lines, each checked against a schema: a bad line is a problem that names its number, and stops nothing. A line with an `id` that
 * an earlier one had is told of, since its result would take the other's place.
 */
export async function* readJsonLines<Row extends { readonly id: string | number }>(
  input: NodeJS.ReadableStream,
  schema: z.ZodType<Row>,
): AsyncGenerator<JsonLine<Row>> {
  let number = 0;
  const lines = new Map<string | number, number>();
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
    if (checked.success) {
      const { id } = checked.data;
      const earlier = lines.get(id);
      lines.set(id, earlier ?? number);
      const note =
        earlier === undefined
          ? null
          : `line ${number} has the id ${JSON.stringify(id)} of line ${earlier}; both are answered`;
      yield { row: checked.data, number, note };
    } else
      yield {
        problem: `line ${number}: ${[...new Set(checked.error.issues.map((issue) => wordsOf(issue, value)))].join('; ')}`,
      };
  }
}

function wordsOf({ path: [field], message }: z.core.$ZodIssue, value: unknown): string {
  if (field === undefined) return 'is no JSON object';
  const given = (value as Readonly<Record<PropertyKey, unknown>>)[field];
  if (given === undefined) return `${String(field)} is missing`;
  // what the schemas leave a choice in is an id
  return message === 'Invalid input' ? `${String(field)} must be a string or a number` : `${String(field)}: ${message}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
