import { z } from 'zod';
import { groupStories } from '../analysis/stories/group-stories.ts';
import { storyDocumentOf } from '../analysis/stories/story-document.ts';
import { readJsonLines } from './json-lines.ts';

const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  published: z.string().nullish(),
});

/** Which items tell of the same event, one line each. Exit status 2 when a line was bad; the good ones are grouped all the same. */
export async function groupLines(
  input: NodeJS.ReadableStream,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const rows: z.infer<typeof rowSchema>[] = [];
  let status = 0;
  for await (const line of readJsonLines(input, rowSchema)) {
    if ('problem' in line) {
      complain(`group: ${line.problem}\n`);
      status = 2;
      continue;
    }
    if (line.note !== null) complain(`group: ${line.note}\n`);
    rows.push(line.row);
  }
  const stories = groupStories(
    rows.map(({ text, title = null, published = null }) => storyDocumentOf({ text, title, published })),
  );
  for (const [index, { id }] of rows.entries()) print(`${JSON.stringify({ id, story: `s${stories[index]}` })}\n`);
  return status;
}
