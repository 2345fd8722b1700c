import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { z } from 'zod';
import type { PageReader } from '../sources/page-reader.ts';
import { readJsonLines } from './json-lines.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  url: z.string().nullish(),
  html: z.string().optional(),
  htmlGz: z.string().optional(),
});

type Row = z.infer<typeof rowSchema>;

const unzip = promisify(gunzip);
/** Pages under way at once: enough to keep the reader's workers busy. */
const abreast = 4;

/** Articles out of pages, one result a line in any order. A page that cannot be read gives nulls and a complaint; status 2 then. */
export async function extractLines(
  input: NodeJS.ReadableStream,
  reader: PageReader,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  let status = 0;
  const underWay = new Set<Promise<void>>();
  const fail = (text: string): void => {
    complain(`extract: ${text}\n`);
    status = 2;
  };
  for await (const line of readJsonLines(input, rowSchema)) {
    if ('problem' in line) {
      fail(line.problem);
      continue;
    }
    if (line.note !== null) complain(`extract: ${line.note}\n`);
    const { row } = line;
    const work = extractRow(row, reader).then(
      (result) => print(`${JSON.stringify(result)}\n`),
      (error: Error) => {
        fail(`${row.id}: ${error.message}`);
        print(`${JSON.stringify({ id: row.id, title: null, text: '', published: null, outlet: null })}\n`);
      },
    );
    const tracked: Promise<void> = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
    if (underWay.size >= abreast) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  return status;
}

async function extractRow({ id, url = null, html, htmlGz }: Row, reader: PageReader): Promise<object> {
  if (html === undefined && htmlGz === undefined) throw new Error('html or htmlGz is missing');
  const page =
    htmlGz === undefined ? (html ?? '') : await unzip(await readFile(htmlGz), { maxOutputLength: 50_000_000 });
  const { title, text, published, outlet, kind } = await reader.read(page, url);
  return { id, title, text, published, outlet, kind };
}
