import type { Passage } from '../../archive/archive.ts';

/** Nobody is "his" over more sentences than these. */
const farthest = 4;
/** Somebody without a name, who may as well be meant. */
const somebody =
  /\b(?:an?|another|one|the|second|third|other) (?:[\p{L}\d-]+ ){0,3}(?:man|woman|boy|girl|teenager|\d+-year-old|men|women|suspect|victim|driver|officer|soldier|student|defendant)\b/iu;
/** "His lawyer, Bo Lind": no other whom "his" could mean. */
const ofTheSame = /\b(?:his|her|their) (?:[\p{L}-]+ ){0,4}[\p{L}-]+,? $/iu;
const joined = /^,? (?:\(?\d+\)?,? )?(?:and|with|beside|alongside|or) $/u;

/**
 * Whose a "his" of a passage is: of the only person named before it in the sentence, or, where it names none, in the last one that does;
 * whoever was only told of as "his" is nobody it could mean. Null where that is not certain. `at` is where the pronoun begins in the article.
 */
export function whoseIs(
  sentences: readonly Passage[],
  index: number,
  at: number,
  persons: ReadonlySet<string>,
): string | null {
  for (let back = index; back >= 0 && back > index - farthest; back--) {
    const sentence = sentences[back];
    if (sentence === undefined) return null;
    const before = sentence.text.slice(0, Math.max(0, Math.min(at, sentence.end) - sentence.start));
    const named = sentence.mentions.filter(
      ({ actor, start, end }) =>
        persons.has(actor) &&
        end <= at &&
        !ofTheSame.test(sentence.text.slice(0, start - sentence.start)) &&
        !sentence.quotations.some((each) => each.direct && each.start <= start && end <= each.end),
    );
    const last = named.at(-1);
    if (
      back === index &&
      last !== undefined &&
      joined.test(sentence.text.slice(last.end - sentence.start, at - sentence.start))
    )
      return last.actor;
    const behind = last === undefined ? before : before.slice(last.end - sentence.start);
    if (somebody.test(last === undefined || back < index ? before : behind)) return null;
    const ids = new Set(named.map(({ actor }) => actor));
    if (ids.size > 1) return null;
    if (last !== undefined) return last.actor;
  }
  return null;
}
