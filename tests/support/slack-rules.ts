import { z } from 'zod';

/** What Slack refuses in the blocks of a message or a view, as far as a bot meets it. Each complaint in words. */

const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
const blockId = { block_id: z.string().min(1).max(255).optional() };
const style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .optional();

const inlineElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: z.url().max(3000), text: z.string().min(1).optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string(), style }),
  z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string(), style }),
  z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']) }),
  z.strictObject({ type: z.literal('emoji'), name: z.string() }),
]);
const inlines = z.array(inlineElement).min(1);
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: inlines });
const richElement = z.discriminatedUnion('type', [
  section,
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(section).min(1),
    indent: z.int().optional(),
  }),
  z.strictObject({ type: z.literal('rich_text_quote'), elements: inlines }),
  z.strictObject({ type: z.literal('rich_text_preformatted'), elements: inlines }),
]);
const richText = z.strictObject({ type: z.literal('rich_text'), elements: z.array(richElement).min(1), ...blockId });

const actionId = z.string().min(1).max(255);
const button = z.strictObject({
  type: z.literal('button'),
  action_id: actionId,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  action_id: actionId,
  placeholder: plainText(150),
  min_query_length: z.int().min(0).optional(),
});

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('header'), text: plainText(150), ...blockId }),
  z.strictObject({ type: z.literal('divider'), ...blockId }),
  z.strictObject({
    type: z.literal('section'),
    text: z.union([
      plainText(3000),
      z.strictObject({
        type: z.literal('mrkdwn'),
        text: z.string().min(1).max(3000),
        verbatim: z.boolean().optional(),
      }),
    ]),
    accessory: z.union([button, externalSelect]).optional(),
    ...blockId,
  }),
  richText,
  z.strictObject({
    type: z.literal('actions'),
    elements: z
      .array(z.union([button, externalSelect]))
      .min(1)
      .max(25),
    ...blockId,
  }),
  z.strictObject({
    type: z.literal('table'),
    column_settings: z
      .array(z.strictObject({ align: z.enum(['left', 'center', 'right']), is_wrapped: z.boolean() }).partial())
      .max(20)
      .optional(),
    rows: z
      .array(
        z.array(z.union([z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }), richText])).max(20),
      )
      .min(1)
      .max(100),
    ...blockId,
  }),
]);
export type WorldBlock = z.infer<typeof block>;

const MESSAGE_CHARACTERS = 10_000;
const TABLE_CHARACTERS = 10_000;

export function complaintsAboutBlocks(given: unknown, most = 50): readonly string[] {
  if (!Array.isArray(given)) return ['blocks are no list'];
  const complaints: string[] = [];
  if (given.length > most) complaints.push(`${given.length} blocks`);
  const ids = new Set<string>();
  let tables = 0;
  for (const [index, candidate] of given.entries()) {
    const parsed = block.safeParse(candidate);
    if (!parsed.success) {
      complaints.push(
        `block ${index}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`,
      );
      continue;
    }
    const { data } = parsed;
    if (data.block_id !== undefined && ids.has(data.block_id)) complaints.push(`block_id ${data.block_id} twice`);
    if (data.block_id !== undefined) ids.add(data.block_id);
    if (data.type === 'actions') {
      const actions = data.elements.map(({ action_id }) => action_id);
      if (new Set(actions).size < actions.length) complaints.push(`block ${index}: an action_id twice`);
    }
    if (data.type === 'table') {
      tables += 1;
      if (textsIn(data).join('').length > TABLE_CHARACTERS) complaints.push(`block ${index}: table too long`);
      if (new Set(data.rows.map((row) => row.length)).size > 1) complaints.push(`block ${index}: uneven rows`);
    }
  }
  if (tables > 1) complaints.push('only_one_table_allowed');
  if (textsIn(given).join('').length > MESSAGE_CHARACTERS) complaints.push('msg_too_long');
  return complaints;
}

/** Every text and address in a tree of blocks. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (['text', 'url', 'value'].includes(key) ? [inner] : []) : textsIn(inner),
  );
}

export const optionsAnswer = z.strictObject({
  options: z.array(z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) })).max(100),
});
