import type { Answer } from '../core/answer.ts';
import type { Message } from '../core/message.ts';
import type { Place } from '../platforms/platform.ts';
import { answerJson } from './answer-json.ts';

/** What answers a command line: the router, seen from here. */
export interface Asked {
  ask(place: Place, text: string): Promise<{ readonly answer: Answer; readonly message: Message }>;
}

const place: Place = {
  platform: 'console',
  tenant: null,
  channel: 'command-line',
  thread: null,
  user: 'command-line',
  direct: true,
  manager: true,
  managesBot: true,
};

/** Answers each line in turn. Exit status: 0 when anything was answered, else 1 for nothing found, 2 for bad input; null when nothing was asked. */
export async function runAsk(
  router: Asked,
  lines: AsyncIterable<string> | Iterable<string>,
  json: boolean,
  render: (message: Message) => string,
  print: (text: string) => void,
): Promise<number | null> {
  let status: number | null = null;
  for await (const text of lines) {
    if (text.trim() === '') continue;
    const { answer, message } = await router.ask(place, text);
    print(json ? `${JSON.stringify(answerJson(answer))}\n` : `${render(message)}\n`);
    const own = exitStatus(answer);
    status = status === null ? own : Math.min(status, own);
  }
  return status;
}

function exitStatus({ status }: Answer): number {
  if (status === 'invalid') return 2;
  return status === 'not-found' ? 1 : 0;
}
