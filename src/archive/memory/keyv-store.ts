import { type KeyvStorageCapability, type KeyvStorageEntry, keyvStorageCapability } from 'keyv';

export interface KeptValue {
  readonly key: string;
  readonly value: string;
  /** Milliseconds since the epoch; null for ever. */
  readonly expires: number | null;
}

/** A table of values that are only remembered. Expired values are as good as gone. */
export interface KeyValueTable {
  read(keys: readonly string[], now: number): Promise<readonly KeptValue[]>;
  write(values: readonly KeptValue[], now: number): Promise<void>;
  /** Gives the keys that were there. */
  remove(keys: readonly string[]): Promise<readonly string[]>;
  /** All whose key begins so. */
  removeAll(prefix: string): Promise<void>;
  close(): Promise<void>;
}

/** A keyv 6 storage adapter on a table: absolute expiry, namespaces as prefixes. */
export class KeyvStore {
  namespace: string | undefined = undefined;
  readonly #table: KeyValueTable;
  readonly #now: () => number;

  constructor(table: KeyValueTable, now: () => number) {
    this.#table = table;
    this.#now = now;
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.getMany([key]))[0];
  }

  async getMany(keys: string[]): Promise<(string | undefined)[]> {
    const found = await this.#table.read(
      keys.map((key) => this.#full(key)),
      this.#now(),
    );
    const values = new Map(found.map(({ key, value }) => [key, value]));
    return keys.map((key) => values.get(this.#full(key)));
  }

  async has(key: string): Promise<boolean> {
    return (await this.get(key)) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return (await this.getMany(keys)).map((value) => value !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.setMany([{ key, value, ...(expires === undefined ? {} : { expires }) }]);
    return true;
  }

  async setMany(entries: KeyvStorageEntry<unknown>[]): Promise<boolean[]> {
    const values = entries.map(({ key, value, expires }) => ({
      key: this.#full(key),
      value: typeof value === 'string' ? value : JSON.stringify(value),
      expires: expires ?? null,
    }));
    await this.#table.write(values, this.#now());
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.deleteMany([key]))[0] === true;
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const gone = new Set(await this.#table.remove(keys.map((key) => this.#full(key))));
    return keys.map((key) => gone.has(this.#full(key)));
  }

  clear(): Promise<void> {
    return this.#table.removeAll(this.namespace === undefined ? '' : this.#full(''));
  }

  disconnect(): Promise<void> {
    return this.#table.close();
  }

  #full(key: string): string {
    return this.namespace === undefined ? key : `${this.namespace}::${key}`;
  }
}
