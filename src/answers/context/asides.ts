/** Finite verbs with which a clause goes on behind what was said of its subject. */
const verb =
  '(?:is|was|are|were|has|have|had|will|would|can|could|may|said|says|hit|rose|fell|grew|stood|won|lost|made|sold|paid|cut|saw|spent|took|gave|got|began|ran|shrank|sank|slid|led|bought|sent|held|put|set|\\p{L}{2,}ed)\\b';
const opening =
  '(?:which|who|whose|where|the|an?|one of|once|now|then|also|formerly|previously|long|home to|part of|linked|based|founded|owned|known|led|run|born|made|named|seen|measured|including|as measured)\\b';

/**
 * What a sentence says of its subject before it goes on: "Core inflation, **which leaves out food,** was 4.1%", "Weft, **linked to Loom Group,** had 22 billion",
 * "inflation – **the pace at which prices rise** – jumped to 9%".
 */
export const asides = new RegExp(
  `,\\s${opening}[^,;:.]{1,90},(?=\\s${verb})|\\s[–—-]\\s${opening}[^–—;:.]{1,90}\\s[–—-](?=\\s${verb})`,
  'gu',
);

/** Whether a place in a text lies in such an aside, which begins behind another place in it. */
export function isInAside(text: string, at: number, from: number): boolean {
  return [...text.matchAll(asides)].some(
    (aside) => aside.index >= from && aside.index < at && at < aside.index + aside[0].length,
  );
}
