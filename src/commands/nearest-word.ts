/** The word nearest to a mistyped one, at most two edits away (one for short words); null when none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const most = typed.length <= 4 ? 1 : 2;
  let best: { word: string; edits: number } | null = null;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const edits = editDistance(typed, word);
    if (edits <= most && (best === null || edits < best.edits)) best = { word, edits };
  }
  return best?.word ?? null;
}

/** Levenshtein distance with transpositions of neighbours as one edit (optimal string alignment; Damerau 1964). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
