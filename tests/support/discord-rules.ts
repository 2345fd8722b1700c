/** What Discord refuses in the body of a message or a list of commands, as far as a bot meets it. Each complaint in words. */

/** The fields of a request's body that this server looks at. */
type Field =
  | 'type'
  | 'id'
  | 'content'
  | 'embeds'
  | 'flags'
  | 'components'
  | 'allowed_mentions'
  | 'nonce'
  | 'enforce_nonce'
  | 'message_reference'
  | 'message_id'
  | 'style'
  | 'label'
  | 'custom_id'
  | 'name'
  | 'description'
  | 'options'
  | 'required'
  | 'data'
  | 'choices'
  | 'recipient_id'
  | 'attachments'
  | 'file'
  | 'message';
export type Json = { readonly [field in Field]?: unknown };

const MESSAGE_FIELDS = new Set([
  'content',
  'embeds',
  'flags',
  'components',
  'allowed_mentions',
  'nonce',
  'enforce_nonce',
  'message_reference',
  'tts',
  'attachments',
]);
const COMPONENT_FIELDS: Readonly<Record<number, readonly string[]>> = {
  1: ['type', 'id', 'components'],
  2: ['type', 'id', 'style', 'label', 'custom_id', 'disabled', 'url', 'emoji'],
  10: ['type', 'id', 'content'],
  13: ['type', 'id', 'file', 'spoiler'],
  14: ['type', 'id', 'divider', 'spacing'],
  17: ['type', 'id', 'components', 'accent_color', 'spoiler'],
};
const CHILDREN: Readonly<Record<number, readonly number[]>> = { 0: [1, 10, 13, 14, 17], 1: [2], 17: [1, 10, 13, 14] };
export const COMPONENTS_V2 = 1 << 15;
export const EPHEMERAL = 1 << 6;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The files that came with a message's body; the server puts their text beside their names. */
export function filesIn({ attachments }: Json): readonly { readonly name: string; readonly text: string }[] {
  const given = (Array.isArray(attachments) ? attachments : []) as { filename?: unknown; text?: unknown }[];
  return given.map(({ filename, text }) => ({ name: String(filename), text: String(text) }));
}

function complaintsAboutFiles(body: Json): readonly string[] {
  const files = filesIn(body);
  const shown = (Array.isArray(body.components) ? body.components : [])
    .filter((component): component is Json => isJson(component) && component.type === 13)
    .map(({ file }) => String((file as { url?: unknown } | undefined)?.url));
  return [
    ...files.filter(({ text }) => text === 'undefined').map(({ name }) => `attachment ${name} without its bytes`),
    ...files.filter(({ name }) => !/^[\w.-]+$/u.test(name)).map(({ name }) => `attachment name ${name}`),
    ...files
      .filter(({ name }) => !shown.includes(`attachment://${name}`))
      .map(({ name }) => `${name} is shown nowhere`),
    ...shown
      .filter((url) => !files.some(({ name }) => url === `attachment://${name}`))
      .map((url) => `${url} is not there`),
  ];
}

export function complaintsAboutMessage(body: unknown): readonly string[] {
  if (!isJson(body)) return ['the body is no object'];
  const complaints: string[] = [...complaintsAboutFiles(body)];
  for (const field of Object.keys(body)) if (!MESSAGE_FIELDS.has(field)) complaints.push(`unknown field ${field}`);
  const { content, embeds, flags, components, nonce, enforce_nonce: enforced, allowed_mentions: allowed } = body;
  if (nonce !== undefined && (typeof nonce !== 'string' || nonce.length > 25)) complaints.push('nonce longer than 25');
  if (enforced === true && nonce === undefined) complaints.push('enforce_nonce without a nonce');
  // Discord takes a message without it, and then mentions whom it names: what is posted here never does.
  if (!isJson(allowed) || JSON.stringify(allowed) !== '{"parse":[]}')
    complaints.push('allowed_mentions lets somebody be mentioned');
  if (flags !== undefined && (!Number.isInteger(flags) || ((flags as number) & ~(COMPONENTS_V2 | EPHEMERAL)) !== 0))
    complaints.push('flags that a bot may not set');
  const isV2 = typeof flags === 'number' && (flags & COMPONENTS_V2) !== 0;
  if (isV2) {
    if (content !== undefined || embeds !== undefined)
      complaints.push('components v2 allow neither content nor embeds');
    complaints.push(...complaintsAboutComponents(components));
  } else {
    if (typeof content !== 'string' || content.trim() === '') complaints.push('cannot send an empty message');
    else if (content.length > 2000) complaints.push('content longer than 2000');
    if (components !== undefined) complaints.push('this server knows components v2 only');
  }
  return complaints;
}

function complaintsAboutComponents(components: unknown): readonly string[] {
  if (!Array.isArray(components) || components.length === 0) return ['components v2 need components'];
  const complaints: string[] = [];
  const ids = new Set<unknown>();
  const customIds = new Set<unknown>();
  let count = 0;
  let characters = 0;

  function visit(component: unknown, parent: number): void {
    if (!isJson(component) || typeof component.type !== 'number') {
      complaints.push('a component without a type');
      return;
    }
    const { type, id, content, components: inner } = component;
    count += 1;
    if (!CHILDREN[parent]?.includes(type as number))
      complaints.push(`a component of type ${type} within type ${parent}`);
    for (const field of Object.keys(component)) {
      if (!COMPONENT_FIELDS[type as number]?.includes(field))
        complaints.push(`unknown field ${field} in a component of type ${type}`);
    }
    if (id !== undefined) {
      if (!Number.isInteger(id) || (id as number) < 0 || (id as number) > 0x7fffffff)
        complaints.push('a component id that is no 32-bit integer');
      if (ids.has(id)) complaints.push('a component id twice');
      ids.add(id);
    }
    if (type === 10) {
      if (typeof content !== 'string' || content.trim() === '') complaints.push('an empty text display');
      else characters += content.length;
    }
    if (type === 2) complaints.push(...complaintsAboutButton(component, customIds));
    if (type === 1 || type === 17) {
      if (!Array.isArray(inner) || inner.length === 0) complaints.push('a row or container without components');
      else for (const child of inner) visit(child, type);
      if (type === 1 && Array.isArray(inner) && inner.length > 5) complaints.push('more than 5 buttons in a row');
    }
  }

  for (const component of components) visit(component, 0);
  if (count > 40) complaints.push(`${count} components, more than 40`);
  if (characters > 4000) complaints.push(`${characters} characters of text, more than 4000`);
  return complaints;
}

function complaintsAboutButton(button: Json, customIds: Set<unknown>): readonly string[] {
  const complaints: string[] = [];
  const { style, label, custom_id: customId } = button;
  if (![1, 2, 3, 4].includes(style as number)) complaints.push('a button without a style');
  if (typeof label !== 'string' || label === '' || label.length > 80)
    complaints.push('a button label that is empty or longer than 80');
  if (typeof customId !== 'string' || customId === '' || customId.length > 100)
    complaints.push('a custom_id that is empty or longer than 100');
  if (customIds.has(customId)) complaints.push('a custom_id twice');
  customIds.add(customId);
  return complaints;
}

export function complaintsAboutCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body) || body.length > 100) return ['no list of at most 100 commands'];
  if (new Set(body.map((command) => command?.name)).size < body.length) return ['a command twice'];
  return body.flatMap((command: unknown) => {
    if (!isJson(command)) return ['a command that is no object'];
    const { name, description, options } = command;
    const complaints: string[] = [];
    if (typeof name !== 'string' || !/^[-_'\p{L}\p{N}]{1,32}$/u.test(name) || name !== name.toLowerCase())
      complaints.push(`command name ${name}`);
    if (typeof description !== 'string' || description.length < 1 || description.length > 100)
      complaints.push(`description of ${name}`);
    const given = (Array.isArray(options) ? options : []) as readonly Json[];
    const names = given.map((option) => String(option.name));
    if (given.length > 25) complaints.push(`more than 25 options of ${name}`);
    if (new Set(names).size < names.length) complaints.push(`an option of ${name} twice`);
    if (names.some((each) => !/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u.test(each)))
      complaints.push(`an option's name of ${name}`);
    const words = [name, description, ...given.flatMap((option) => [option.name, option.description])];
    if (words.join('').length > 8000) complaints.push(`${name} says more than 8000 characters`);
    let optional = false;
    for (const option of given) {
      if (!isJson(option) || typeof option.description !== 'string' || option.description.length > 100)
        complaints.push(`an option of ${name}`);
      else if (option.required === true && optional)
        complaints.push(`a required option of ${name} after an optional one`);
      else optional ||= option.required !== true;
    }
    return complaints;
  });
}
