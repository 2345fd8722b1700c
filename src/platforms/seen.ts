/** Remembers the last ids, so that an event delivered twice has one effect. */
export function createSeen(capacity: number): { first(id: string): boolean } {
  const ids = new Set<string>();
  return {
    /** True the first time an id comes. */
    first(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > capacity) ids.delete(ids.values().next().value ?? id);
      return true;
    },
  };
}
