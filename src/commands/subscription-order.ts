/** A standing order as typed: the schedule's words, and what limits the briefing. */
export interface TypedOrder {
  readonly when: string;
  readonly topics: string[];
  readonly outlets: string[];
  readonly length: number | null;
  readonly silent: boolean;
}

const clauses = /\s*,?\s*\b(about|from|only from)\s+/iu;

/** Reads "weekdays at 8 in Brussels about Ukraine, NATO from RFI, 5 stories, silent". */
export function parseOrder(text: string): TypedOrder {
  let rest = text.trim();
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = pattern.exec(rest);
    if (found !== null) rest = rest.slice(0, found.index) + rest.slice(found.index + found[0].length);
    return found;
  };
  const length = take(/\s*,?\s*\b(\d{1,2}) stor(?:y|ies)\b/iu);
  const silent = take(/\s*,?\s*\b(?:silent|quiet)(?: (?:when|if) (?:there is )?nothing (?:is )?new)?\b/iu) !== null;
  const [when = '', ...parts] = rest.split(clauses);
  const lists: { topics: string[]; outlets: string[] } = { topics: [], outlets: [] };
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const into = parts[index]?.toLowerCase() === 'about' ? lists.topics : lists.outlets;
    into.push(
      ...(parts[index + 1] ?? '')
        .split(/\s*,\s*|\s+(?:and|or)\s+/iu)
        .map((part) => part.trim())
        .filter(Boolean),
    );
  }
  return {
    when: when.trim(),
    ...lists,
    length: length === null ? null : Math.min(25, Math.max(1, Number(length[1]))),
    silent,
  };
}
