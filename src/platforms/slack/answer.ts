import { BotError } from '../../core/errors.ts';
import { type Message, type TextFile, withFileAsText } from '../../core/message.ts';
import { answerOf, isPrivate, sentence } from '../answer-of.ts';
import type { ButtonStore } from '../kept-command.ts';
import type { CitationLink } from '../layout/citation-link.ts';
import { pause } from '../pause.ts';
import type { CommandDeclaration, Handler, Place, Request } from '../platform.ts';
import { rememberButtons } from './buttons.ts';
import { openDirect } from './direct.ts';
import { failureOf, reasonOf, retryAfterMs, translated } from './errors.ts';
import { type FileTools, offeredFiles, type SharedFile, shareFile } from './files.ts';
import { responsesPerUrl } from './limits.ts';
import type { Managers } from './managers.ts';
import type { Ticket } from './parse.ts';
import { pickers } from './picker.ts';
import { bodyOf, markOf, type PostTools, postOnce, standingPosts, type Target } from './post-once.ts';
import { type RenderedPart, renderSlack } from './render.ts';
import type { Workspace } from './workspaces.ts';

export interface AnswerTools extends PostTools, FileTools {
  readonly handler: Handler;
  readonly buttons: ButtonStore;
  readonly linkOf: CitationLink;
  readonly managers: Managers;
  readonly declarations: () => readonly CommandDeclaration[];
}

/** Somebody who waits for an answer, and the token of their workspace. */
export interface Asker {
  readonly workspace: Workspace;
  readonly ticket: Ticket;
}

/** What was asked, and the files that came with it. */
export interface Asked {
  readonly kind: Request['kind'];
  readonly text: string;
  readonly files: readonly SharedFile[];
}

const ROUNDS = 3;
const RECENTLY_MS = 60 * 60 * 1000;

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

/** One post of an answer: through the response URL, which works where the bot is no member, as long as it lasts. */
async function sendPart(
  tools: AnswerTools,
  { workspace, ticket }: Asker,
  channel: string,
  hidden: boolean,
  part: RenderedPart,
  index: number,
  purpose: string,
): Promise<void> {
  const target: Target = { token: workspace.token, channel, thread: ticket.thread };
  const key = `${purpose} ${ticket.id} ${index}`;
  if (ticket.responseUrl !== null && index < responsesPerUrl) {
    try {
      await respondOnce(tools, ticket.responseUrl, target, hidden, part, index, key);
      return;
    } catch (error) {
      if (!(error instanceof BotError)) throw error;
      tools.log.warn('A response address was refused; posting instead', { reason: error.message });
    }
  }
  // In a direct message there is nobody to hide from.
  if (hidden && !ticket.direct) await whisper(tools, target, ticket.user, part);
  else await postOnce(tools, { target, key, part });
}

/**
 * Where the channel's history can be read, it tells whether an unanswered attempt got through; where it cannot (a private
 * answer), a part twice is better than a part missing.
 */
async function respondOnce(
  { calls, timing, log, now }: AnswerTools,
  url: string,
  target: Target,
  hidden: boolean,
  part: RenderedPart,
  index: number,
  key: string,
): Promise<void> {
  const mark = markOf(target, key);
  const body = {
    ...bodyOf(part, mark),
    response_type: hidden ? 'ephemeral' : 'in_channel',
    replace_original: false,
    ...(target.thread === null ? {} : { thread_ts: target.thread }),
  };
  const never = new AbortController().signal;
  // What one answer adds to a channel comes a second apart, as all posts do: Slack hides what is faster.
  if (index > 0) await pause(timing.channelMs, never);
  for (let round = 0; ; round += 1) {
    try {
      await calls.respond(url, body);
      return;
    } catch (error) {
      if (error instanceof BotError || round === ROUNDS - 1) throw error;
      log.warn('An answer got no receipt from Slack; trying again', { reason: reasonOf(error) });
      if (failureOf(error) === 'limited') {
        await pause(retryAfterMs(error), never);
      }
      if (hidden) continue;
      await pause(timing.settleMs, never);
      const [standing] = await standingPosts(calls, target, [mark], now() - RECENTLY_MS).catch(() => [null]);
      if (typeof standing === 'string') return;
    }
  }
}

/** A post that only one person sees. It cannot be looked up: rather twice than missing. */
async function whisper(
  { calls, pacer }: AnswerTools,
  { token, channel, thread }: Target,
  user: string,
  part: RenderedPart,
): Promise<void> {
  await pacer.turn(channel);
  const { unfurl_links, unfurl_media, ...body } = bodyOf(part, null);
  try {
    await calls.repeated('chat.postEphemeral', token, {
      channel,
      user,
      ...body,
      ...(thread === null ? {} : { thread_ts: thread }),
    });
  } catch (error) {
    throw translated(error, `channel ${channel}`);
  }
}
