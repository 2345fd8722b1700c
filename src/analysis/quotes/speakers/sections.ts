import type { Subject } from '../clause/finding.ts';
import { isPersonName, type TextView, type Unit, wordAt } from '../marks/text-view.ts';

/** Who a paragraph is of that opens with a person's name and a colon ("Ann Roe: She worked with him for years."), where several do. */
export function sectionsOf(view: TextView): readonly (Subject | null)[] {
  const heads = view.units.map((unit, index) =>
    view.units[index - 1]?.paragraph === unit.paragraph || unit.heading ? null : headOf(view, unit),
  );
  return heads.filter((head) => head !== null).length > 1 ? heads : heads.map(() => null);
}

const longestName = 5;

function headOf(view: TextView, { first, end }: Unit): Subject | null {
  for (let at = first + 2; at < end && at <= first + longestName; at++) {
    if (wordAt(view, at) !== ':') continue;
    const name = { first, end: at };
    return isPersonName(view, name) ? { words: name, head: name, inverted: false } : null;
  }
  return null;
}
