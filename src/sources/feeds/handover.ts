/** Many producers, one consumer, nothing in between: an item is handed over when the consumer has come back after it. */
export interface Handover<Item> {
  /** Resolves once the item was taken and dealt with. Rejects with the signal's reason when the consumer is gone. */
  give(item: Item): Promise<void>;
  /** No more will be given; `error` (if not null) is thrown to the consumer. */
  end(error?: unknown): void;
  taken(): AsyncGenerator<Item, void>;
}

interface Offer<Item> {
  readonly item: Item;
  readonly done: () => void;
}

export function createHandover<Item>(signal: AbortSignal): Handover<Item> {
  const offers: Offer<Item>[] = [];
  let ended: { readonly error: unknown } | null = null;
  let wake: () => void = () => undefined;

  return {
    give(item) {
      return new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        const done = () => {
          signal.removeEventListener('abort', stop);
          resolve();
        };
        offers.push({ item, done });
        wake();
      });
    },
    end(error = null) {
      ended = { error };
      wake();
    },
    async *taken() {
      for (;;) {
        const offer = offers.shift();
        if (offer !== undefined) {
          yield offer.item;
          offer.done();
        } else if (ended !== null) {
          if (ended.error !== null) throw ended.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
