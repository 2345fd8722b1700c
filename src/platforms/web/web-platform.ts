import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { BotError } from '../../core/errors.ts';
import type { Log } from '../log.ts';
import type { CommandDeclaration, Handler, Place, Platform } from '../platform.ts';
import { webLimits } from './limits.ts';
import { contentSecurityPolicy, pageOf } from './page.ts';
import { renderHtml } from './render.ts';

/** The bot's own page: answers over HTTP what is asked in its box. Whoever reaches the port may ask; nobody may manage. */
export interface WebPlatform extends Platform {
  /** Answers a request for the page; false for any other path. */
  respond(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

const longestQuestion = 500;
const cookieSeconds = 30 * 24 * 3600;

export function createWebPlatform(log: Log): WebPlatform {
  let handler: Handler | null = null;
  let declared: readonly CommandDeclaration[] = [];
  const underWay = new Set<Promise<unknown>>();

  async function answer(question: string, user: string): Promise<string> {
    if (question === '') return '';
    if (handler === null) return '<p>The bot is starting or ending: ask again in a moment.</p>';
    try {
      return renderHtml(await handler.answer({ place: placeOf(user), kind: 'direct', text: question }));
    } catch (error) {
      log.error('A question of the web page failed', {
        reason: error instanceof Error ? error.message : String(error),
      });
      return '<p>Something went wrong; the log says what.</p>';
    }
  }

  return {
    id: 'web',
    limits: webLimits,
    async start(given) {
      handler = given;
    },
    async stop() {
      handler = null;
      await Promise.all(underWay);
    },
    async declare(commands) {
      declared = commands;
    },
    async publish() {
      throw new BotError('forbidden', 'the web page has no channels to publish to');
    },
    async respond(request, response) {
      const url = URL.parse(request.url ?? '/', 'http://page.invalid');
      if (url === null || url.pathname !== '/' || !['GET', 'HEAD'].includes(request.method ?? '')) return false;
      const known = /(?:^|;\s*)conversation=([0-9a-f-]{36})(?:;|$)/u.exec(request.headers.cookie ?? '')?.[1];
      const user = known ?? randomUUID();
      const question = (url.searchParams.get('q') ?? '').slice(0, longestQuestion).trim();
      const work = answer(question, user);
      underWay.add(work);
      const html = pageOf(question, await work, declared);
      underWay.delete(work);
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'set-cookie': `conversation=${user}; Max-Age=${cookieSeconds}; HttpOnly; SameSite=Strict; Path=/`,
      });
      response.end(request.method === 'HEAD' ? '' : html);
      return true;
    },
  };
}

function placeOf(user: string): Place {
  return { platform: 'web', tenant: null, channel: 'page', thread: null, user, direct: true, manager: false };
}
