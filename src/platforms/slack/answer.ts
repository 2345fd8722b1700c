import { type Message, type TextFile, withFileAsText } from '../../core/message.ts';
import { answerOf, isPrivate, sentence } from '../answer-of.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import type { CommandDeclaration, Handler, Place, Request } from '../platform.ts';
import { rememberButtons } from './buttons.ts';
import { openDirect } from './direct.ts';
import { reasonOf } from './errors.ts';
import { type FileTools, offeredFiles, type SharedFile, shareFile } from './files.ts';
import type { Managers } from './managers.ts';
import { pickers } from './picker.ts';
import type { PostTools } from './post-once.ts';
import { type RenderedPart, renderSlack } from './render.ts';
import { type Asker, sendPart } from './send-part.ts';

export interface AnswerTools extends PostTools, FileTools {
  readonly handler: Handler;
  readonly buttons: ButtonStore;
  readonly linkOf: CitationLink;
  readonly managers: Managers;
  readonly declarations: () => readonly CommandDeclaration[];
}

/** What was asked, and the files that came with it. */
export interface Asked {
  readonly kind: Request['kind'];
  readonly text: string;
  readonly files: readonly SharedFile[];
}

/** Answers what was asked; it has been acknowledged already. */
export async function answerRequest(tools: AnswerTools, asker: Asker, { kind, text, files }: Asked): Promise<void> {
  const channel = await channelOf(tools, asker);
  const place = await placeOf(tools, asker, channel, text);
  const request: Request = { place, kind, text, files: offeredFiles(tools, asker.workspace.token, files) };
  const hidden = isPrivate(tools, request);
  const message = await answerOf(tools, request);
  try {
    await sendAnswer(tools, asker, channel, hidden, { blocks: message.blocks });
    if (message.file !== undefined) await sendFile(tools, asker, channel, hidden, message.file);
  } catch (error) {
    tools.log.error('Slack did not take an answer', { kind, reason: reasonOf(error) });
    await sendAnswer(
      tools,
      asker,
      channel,
      hidden,
      sentence('Sorry, this answer could not be shown here. Please ask again.'),
      'failed',
    );
  }
}

/** A button whose command is not known any more. */
export async function answerExpired(tools: AnswerTools, asker: Asker): Promise<void> {
  const channel = await channelOf(tools, asker);
  await sendAnswer(tools, asker, channel, true, sentence('This button has expired. Please ask again.'));
}

/** The umbrella command alone: shows what can be asked, with a field to type in for each. */
export async function offerPickers(tools: AnswerTools, asker: Asker): Promise<void> {
  const channel = await channelOf(tools, asker);
  const [part] = renderSlack(sentence('What would you like to know? Type a name or a topic and choose.'), tools.linkOf);
  if (part === undefined) return;
  const withPickers: RenderedPart = {
    ...part,
    blocks: (mark) => [...part.blocks(mark), ...pickers(tools.declarations())],
  };
  await sendPart(tools, asker, channel, true, withPickers, 0, 'pickers');
}

/** Where the answer goes: where it was asked; from the home page, to the direct message. */
async function channelOf({ calls }: AnswerTools, { workspace, ticket }: Asker): Promise<string> {
  if (ticket.channel !== null) return ticket.channel;
  return openDirect(calls, workspace.token, ticket.user);
}

async function placeOf(
  { managers, declarations }: AnswerTools,
  { workspace, ticket }: Asker,
  channel: string,
  text: string,
): Promise<Place> {
  const [word = ''] = text
    .replace(/^\/(?:brief\s+\/?)?/u, '')
    .toLowerCase()
    .split(/\s/u);
  const command = declarations().find(({ name }) => name === word);
  const { direct, thread, tenant, user } = ticket;
  const asked = command === undefined || command.manages;
  const listed =
    (!direct || asked) &&
    (await managers.includes(workspace.team ?? tenant, workspace.token, user, command?.manages ?? !direct));
  return {
    platform: 'slack',
    tenant: workspace.team ?? tenant,
    channel,
    thread,
    user,
    direct,
    // In a direct message there is nobody else whose settings could be changed.
    manager: direct || listed,
    managesBot: listed,
  };
}

async function sendAnswer(
  tools: AnswerTools,
  asker: Asker,
  channel: string,
  hidden: boolean,
  message: Message,
  purpose = 'answer',
): Promise<void> {
  for (const [index, part] of renderSlack(message, tools.linkOf).entries()) {
    await rememberButtons(tools.buttons, part.buttons);
    await sendPart(tools, asker, channel, hidden, part, index, purpose);
  }
}

/** Slack shows a file to a whole channel: outside a direct message it goes to the asker's. Where it cannot, its text is sent. */
async function sendFile(
  tools: AnswerTools,
  asker: Asker,
  channel: string,
  hidden: boolean,
  file: TextFile,
): Promise<void> {
  const { workspace, ticket } = asker;
  const { token } = workspace;
  try {
    const target = ticket.direct
      ? { token, channel, thread: ticket.thread }
      : { token, channel: await openDirect(tools.calls, token, ticket.user), thread: null };
    await shareFile(tools, target, file);
  } catch (error) {
    tools.log.warn('A file could not be shared on Slack; its text is sent instead', { reason: reasonOf(error) });
    await sendAnswer(tools, asker, channel, hidden, withFileAsText({ blocks: [], file }), 'file');
    return;
  }
  if (!ticket.direct)
    await sendAnswer(
      tools,
      asker,
      channel,
      hidden,
      sentence('The file is in your direct messages with the bot.'),
      'file',
    );
}
