import { countryOf } from '../../../core/cities.ts';
import type { Subject } from '../clause/finding.ts';
import { type TextView, wordAt } from '../marks/text-view.ts';

const politician = /^(?:republican|democrat|lawmaker|senator|congressman|congresswoman|legislator)$/;
const elected =
  /\b(?:rep|sen|gov|speaker|senator|representative|congress\p{L}*|governor|lawmaker|legislator|whip|leader|republican|democrat\p{L}*|candidate|nominee|committee)\b/iu;

/** "The Ohio Republican", of somebody elected: whoever spoke last. */
export function isOfState(view: TextView, { words: { first, end } }: Subject, roles: readonly string[]): boolean {
  if (
    !politician.test(wordAt(view, end - 1)) ||
    wordAt(view, first) !== 'the' ||
    !roles.some((text) => elected.test(text))
  )
    return false;
  const place = view.text.slice(view.tokens[first + 1]?.start ?? 0, view.tokens[end - 2]?.end ?? 0);
  return countryOf(place) === 'United States' || states.has(place);
}

/** Those that the list of well-known regions leaves out. */
const states = new Set(
  'Alabama,Arkansas,Connecticut,Delaware,Georgia,Idaho,Indiana,Iowa,Kansas,Louisiana,Maine,Mississippi,Montana,Nebraska,New Hampshire,New Mexico,North Dakota,Oklahoma,Rhode Island,South Dakota,Utah,Vermont,West Virginia,Wyoming'.split(
    ',',
  ),
);
