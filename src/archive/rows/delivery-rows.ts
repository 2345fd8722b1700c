import { createHash } from 'node:crypto';
import type { Claim, Edition, OutboxPart } from '../ledger.ts';

/** One key for every attempt at a part; short enough for any platform's nonce. */
export function deliveryKey(subscription: string, slot: string, part: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([subscription, slot, part]))
    .digest('hex');
  return BigInt(`0x${hash}`).toString(36).padStart(50, '0').slice(-20);
}

export interface EditionRow {
  readonly id: number;
  readonly subscription: string;
  readonly slot: string;
  readonly skipped: string | null;
  readonly frozenAt: number;
}

export interface OutboxRow {
  readonly edition: number;
  readonly subscription: string;
  readonly slot: string;
  readonly part: number;
  readonly key: string;
  readonly state: OutboxPart['state'];
  readonly attempts: number;
  readonly dueAt: number;
  readonly leaseUntil: number | null;
  readonly token: string | null;
  readonly error: string | null;
  readonly receipt: string | null;
  readonly content: string;
}

export function editionOf(row: EditionRow, parts: readonly OutboxRow[]): Edition {
  const held = parts.find(({ state }) => state === 'held');
  const sent = parts.every(({ state }) => state === 'sent');
  return {
    id: String(row.id),
    subscription: row.subscription,
    slot: row.slot,
    state: row.skipped !== null ? 'skipped' : held !== undefined ? 'held' : sent ? 'sent' : 'open',
    note: row.skipped ?? held?.error ?? null,
    frozenAt: row.frozenAt,
    parts: parts.map(({ content }) => content),
  };
}

export function partOf({
  edition,
  leaseUntil: _lease,
  token: _token,
  content: _content,
  ...row
}: OutboxRow): OutboxPart {
  return { edition: String(edition), ...row };
}

export function claimOf(row: OutboxRow): Claim {
  return {
    edition: String(row.edition),
    subscription: row.subscription,
    slot: row.slot,
    part: row.part,
    key: row.key,
    content: row.content,
    attempt: row.attempts,
    token: row.token ?? '',
    leaseUntil: row.leaseUntil ?? 0,
  };
}
