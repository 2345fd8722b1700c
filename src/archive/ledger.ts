/** What goes out for one subscription at one slot, frozen once: whoever retries sends exactly these words. */
export interface Edition {
  readonly id: string;
  /** The caller's own id of a subscription. */
  readonly subscription: string;
  /** What makes it unique within the subscription: the instant it was due (ISO 8601, UTC), or an alert's own key. Slots compare as text. */
  readonly slot: string;
  readonly state: 'open' | 'sent' | 'held' | 'skipped';
  /** Why it was skipped, or is held; null otherwise. */
  readonly note: string | null;
  /** Milliseconds since the epoch. */
  readonly frozenAt: number;
  /** The messages, in order, as the caller encoded them; none when skipped. */
  readonly parts: readonly string[];
}

export interface FreezeOutcome {
  readonly edition: Edition;
  /** False when the slot had its edition already: then `edition` is that one, and the new content is dropped. */
  readonly created: boolean;
}

/** The right to send one part, until the lease ends. */
export interface Claim {
  readonly edition: string;
  readonly subscription: string;
  readonly slot: string;
  /** Counts from 0. */
  readonly part: number;
  /** 20 letters and digits, the same for every attempt: the platform's nonce or metadata. */
  readonly key: string;
  readonly content: string;
  /** Counts from 1. Above 1 an earlier attempt may have reached the channel: ask the channel's history before sending. */
  readonly attempt: number;
  /** Names this attempt, so that one which lost its lease cannot fail the next. */
  readonly token: string;
  /** Milliseconds since the epoch, by the ledger's clock. */
  readonly leaseUntil: number;
}

export interface OutboxPart {
  readonly edition: string;
  readonly subscription: string;
  readonly slot: string;
  readonly part: number;
  readonly key: string;
  readonly state: 'waiting' | 'claimed' | 'sent' | 'held';
  readonly attempts: number;
  /** Not before this; milliseconds since the epoch. */
  readonly dueAt: number;
  /** What went wrong last; null for nothing. */
  readonly error: string | null;
  /** The platform's proof, as `confirm` was given it. */
  readonly receipt: string | null;
}

/**
 * Who gets which edition, once, whatever dies when. The order of a delivery: freeze, claim, (ask the channel's history,) send,
 * confirm. Everything acknowledged survives a power cut. Several processes may share a ledger.
 */
export interface DeliveryLedger {
  /** Freezes an edition unless the slot has one. Its parts are due at once; no part means there was nothing to say. */
  freeze(subscription: string, slot: string, parts: readonly string[]): Promise<FreezeOutcome>;
  /** Closes a slot that gets no edition (missed too long ago, paused), with the reason. Does nothing where the slot has one. */
  skip(subscription: string, slot: string, reason: string): Promise<FreezeOutcome>;
  edition(subscription: string, slot: string): Promise<Edition | null>;
  /** The greatest slot that was frozen or skipped; null before the first. */
  lastSlot(subscription: string): Promise<string | null>;
  /** Newest slot first. */
  history(subscription: string, limit: number): Promise<readonly Edition[]>;
  /**
   * Takes due parts that nobody holds, the longest due first; a part only after all before it in its edition were sent.
   * A claim whose lease has ended may be taken by anybody: choose the lease longer than a request's timeout.
   */
  claim(leaseMs: number, limit: number): Promise<readonly Claim[]>;
  /**
   * The part stands in the channel, with the platform's receipt. Believed even after the lease ended, since it stands.
   * False when somebody confirmed it before.
   */
  confirm(claim: Claim, receipt: string): Promise<boolean>;
  /** Lengthens a claim whose work takes longer; false when the lease was lost to another attempt. */
  extend(claim: Claim, leaseMs: number): Promise<boolean>;
  /** The part does not stand there. Due again after `retryInMs`; null holds it until `retry`. False when the lease was lost. */
  fail(claim: Claim, error: string, retryInMs: number | null): Promise<boolean>;
  /** Makes the held parts of an edition due again. */
  retry(edition: string): Promise<void>;
  /** Parts that were not sent yet, the longest due first. */
  due(limit: number): Promise<readonly OutboxPart[]>;
  parts(edition: string): Promise<readonly OutboxPart[]>;
  close(): Promise<void>;
}
