import { createHmac } from 'node:crypto';

/** Something Slack tells the bot. */
export interface Envelope {
  readonly id: string;
  readonly kind: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Readonly<Record<string, unknown>>;
  /** The response address that goes with it. */
  readonly response: string | null;
  readonly sentAt: number;
  acknowledgedAfterMs: number | null;
  /** What the acknowledgement carried. */
  answer: unknown;
}

export function acknowledge(envelope: Envelope, answer: unknown): void {
  envelope.acknowledgedAfterMs ??= Date.now() - envelope.sentAt;
  envelope.answer ??= answer;
}

/** The body of a request as Slack writes it. */
export function bodyOf({ kind, payload }: Envelope): { readonly type: string; readonly body: string } {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form =
    kind === 'slash_commands'
      ? new URLSearchParams(Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]))
      : new URLSearchParams({ payload: JSON.stringify(payload) });
  return { type: 'application/x-www-form-urlencoded', body: form.toString() };
}

export function signatureOf(secret: string, timestamp: number, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

/** Sends an envelope as Slack does over HTTP. */
export async function sendSigned(
  envelope: Envelope,
  { port, secret }: { readonly port: number; readonly secret: string },
  retry: number,
): Promise<void> {
  const { type, body } = bodyOf(envelope);
  const timestamp = Math.floor(Date.now() / 1000);
  const response = await fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signatureOf(secret, timestamp, body),
      ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    },
    body,
  }).catch(() => null);
  if (response === null) return;
  const text = await response.text();
  if (response.status === 200) acknowledge(envelope, text === '' ? null : JSON.parse(text));
}
