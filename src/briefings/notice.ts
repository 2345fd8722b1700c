import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DeliveryLedger } from '../archive/ledger.ts';
import { line, type Message } from '../core/message.ts';
import { destinationSchema } from './standing-order.ts';

// What the bot has to tell a person by itself; frozen and delivered as editions are.

const addresseeSchema = destinationSchema.extend({
  /** Told directly where the channel refuses the bot; empty for nobody. */
  user: z.string(),
  /** True when it goes to the user directly in the first place. */
  direct: z.boolean().default(false),
});

const frozenSchema = z.object({
  notice: z.string(),
  /** Null when the ledger's name of it says who set up what. */
  to: addresseeSchema.nullable().default(null),
  /** What it tells of. */
  about: z.array(z.string()).default([]),
});

/** Who is told. */
export type Addressee = Readonly<z.infer<typeof addresseeSchema>>;
export type FrozenNotice = Readonly<z.infer<typeof frozenSchema>>;

export function freezeNotice(notice: string, to: Addressee | null = null, about: readonly string[] = []): string {
  return JSON.stringify({ notice, to, about });
}

/** Null for anything else that was frozen. */
export function thawNotice(content: string): FrozenNotice | null {
  try {
    const parsed = frozenSchema.safeParse(JSON.parse(content));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** A paragraph of each line. */
export function layOutNotice(notice: string): Message {
  return { blocks: notice.split('\n').map((text) => ({ type: 'paragraph', line: line(text) })) };
}

/** Something that an addressee has to hear of once: `id` is the same for as long as it is the same trouble. */
export interface Trouble {
  readonly id: string;
  readonly line: string;
}

/** So many notices back is looked for what was told already. */
const lookBack = 100;
/** What else goes wrong within the hour is told in one further notice. */
const restMs = 3_600_000;
const mostShown = 10;

/**
 * Tells an addressee of troubles, each once, whoever else tells of them at the same time and whatever dies in between. Gives the
 * ids of those that were told, now or before; the others come with a later call.
 */
export async function tellOnce(
  ledger: DeliveryLedger,
  to: Addressee,
  troubles: readonly Trouble[],
  now: number,
): Promise<readonly string[]> {
  const lane = `told:${createHash('sha256').update(JSON.stringify(to)).digest('base64url').slice(0, 16)}`;
  const earlier = await ledger.history(lane, lookBack);
  const told = new Set(earlier.flatMap(({ parts }) => thawNotice(parts[0] ?? '')?.about ?? []));
  const fresh = troubles.filter(({ id }) => !told.has(id));
  const [last] = earlier;
  if (fresh.length > 0 && (last === undefined || now - last.frozenAt >= restMs)) {
    // Numbered: of two processes that saw the same notices before, one freezes the next, and the other finds it there.
    const slot = String(Number(last?.slot ?? 0) + 1).padStart(9, '0');
    const about = fresh.map(({ id }) => id);
    const { edition } = await ledger.freeze(lane, slot, [freezeNotice(textOf(fresh), to, about)]);
    for (const id of thawNotice(edition.parts[0] ?? '')?.about ?? []) told.add(id);
  }
  return troubles.map(({ id }) => id).filter((id) => told.has(id));
}

function textOf(troubles: readonly Trouble[]): string {
  const shown = troubles.slice(0, mostShown).map((trouble) => trouble.line);
  const more = troubles.length - shown.length;
  return [...shown, ...(more > 0 ? [`And ${more} more: /feeds list`] : [])].join('\n');
}
