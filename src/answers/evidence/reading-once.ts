import type { Reader } from './reader.ts';

/** The archive as one answer reads it: whatever its routes ask for again is read once. */
export function readingOnce(archive: Reader): Reader {
  return {
    ...archive,
    passages: once((query) => archive.passages(query)),
    passagesOf: once((article, from, limit) => archive.passagesOf(article, from, limit)),
    actors: once((ids) => archive.actors(ids)),
    actorsNamed: once((name, limit, near) => archive.actorsNamed(name, limit, near)),
  };
}

function once<Asked extends readonly unknown[], Told>(
  read: (...asked: Asked) => Promise<Told>,
): (...asked: Asked) => Promise<Told> {
  const known = new Map<string, Promise<Told>>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const told = read(...asked);
    known.set(key, told);
    return told;
  };
}
