/** Small records of settings (subscriptions, watches, feeds): whole values under a kind and an id, kept durably. */
export interface RecordStore {
  /** Every record of a kind, in order of id. Values come back as they were put, unchecked: parse them. */
  all(kind: string): Promise<readonly StoredRecord[]>;
  get(kind: string, id: string): Promise<unknown>;
  /** The value must be plain JSON data. */
  put(kind: string, id: string, value: unknown): Promise<void>;
  /** All of them or none: one wait for the disk. */
  putAll(kind: string, records: readonly StoredRecord[]): Promise<void>;
  /** False when there was none. */
  remove(kind: string, id: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface StoredRecord {
  readonly id: string;
  readonly value: unknown;
}
