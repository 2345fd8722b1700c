/** By these a topic asks for those of whom something is not so; "No" with a capital begins names ("No. 10"). */
const excluding = /\b(?:without|lack(?:s|ing)?|no|not|never)\b/u;
const denying =
  /\b(?:without|lack\p{L}*|no|not|never|none|nor|neither|un\p{L}+ed|outages?|blackouts?|los(?:es?|t|ing)|cut off|knocked out)\b|n[’']t\b/iu;

/** Whether a sentence denies something where the topic does: "people **without** insurance" are not those who have it. */
export function deniesAsAsked(query: string, sentence: string): boolean {
  return !excluding.test(query) || denying.test(sentence);
}
