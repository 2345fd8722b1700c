/** Small records of settings (subscriptions, watches, feeds): whole values under a kind and an id, kept durably. */
export interface RecordStore {
  /** Every record of a kind, in order of id. Values come back as they were put, unchecked: parse them. */
  all(kind: string): Promise<readonly StoredRecord[]>;
  get(kind: string, id: string): Promise<unknown>;
  /** How many records of a kind there are. */
  count(kind: string): Promise<number>;
  /** Those of some ids that there are, in one round trip. */
  getAll(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  /** The value must be plain JSON data. */
  put(kind: string, id: string, value: unknown): Promise<void>;
  /** All of them or none: one wait for the disk. Of two with one kind and id the last counts. */
  putAll(records: readonly (StoredRecord & { readonly kind: string })[]): Promise<void>;
  /** False when there was none. */
  remove(kind: string, id: string): Promise<boolean>;
  /** Removes every record of a kind. */
  clear(kind: string): Promise<void>;
  close(): Promise<void>;
}

export interface StoredRecord {
  readonly id: string;
  readonly value: unknown;
}
