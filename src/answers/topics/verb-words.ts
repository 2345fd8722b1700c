const past = /[^e]ed$|^(?:began|won|lost|fell|rose|broke|held|sank|took|came|went|sent|struck|met|fled|resumed)$/u;

/** Whether a word is the past of a verb and no noun: of the verbs of a question it is the one that was asked. */
export function isPast(word: string): boolean {
  return past.test(word);
}

/** "boys **discovered** cave", "Roe **appointed** manager", "bridge **reopened**": what was done to those named before; not "armed robbery". */
export function isTold(before: string | undefined, word: string, isLast: boolean): boolean {
  return (
    before !== undefined && isPast(word) && (isLast || /^\p{Lu}|\p{Ll}s$|^(?:people|men|women|children)$/u.test(before))
  );
}

/** Adjectives that stand behind what they limit: "workers eligible for a bonus". */
export const limitsBehind = new Set(
  'eligible available responsible able likely present absent due aged worth worldwide nationwide statewide globally abroad overseas'.split(
    ' ',
  ),
);

/** Participles that say what those counted do. */
export const doing = new Set(
  'using living working suffering facing waiting needing seeking crossing leaving entering fleeing returning attending playing taking getting going earning owning studying serving training visiting travelling traveling dying having receiving voting striking protesting sleeping driving running flying arriving'.split(
    ' ',
  ),
);
