import { Keyv } from 'keyv';
import type { Clock } from '../../core/clock.ts';
import { type KeyValueTable, KeyvStore } from './keyv-store.ts';

/**
 * What is only remembered (last citations, caches): a Keyv over a table of the archive's database. `disconnect` closes it.
 * A broken table throws, unless somebody listens to `error`: then a get finds nothing.
 */
export function createMemory(table: KeyValueTable, clock: Clock): Keyv {
  return new Keyv({ store: new KeyvStore(table, () => clock.now()) });
}
