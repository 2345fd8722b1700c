import { finish, mix, templateSeed } from './hash.ts';

/** A feature's number, and the names of the one to three values that it joins. */
export type Template<Name extends string> =
  | readonly [number, Name]
  | readonly [number, Name, Name]
  | readonly [number, Name, Name, Name];

/** Templates as numbers, by how many values they join: each one's seed and the places of its values. */
export interface FeatureTemplates {
  readonly ones: Int32Array;
  readonly twos: Int32Array;
  readonly threes: Int32Array;
}

/** `places` says where in the values each name stands. */
export function readTemplates<Name extends string>(
  places: Readonly<Record<Name, number>>,
  templates: readonly Template<Name>[],
): FeatureTemplates {
  const joining = (values: number): Int32Array => {
    const chosen = templates.filter((template) => template.length === values + 1);
    return Int32Array.from(
      chosen.flatMap(([number, ...names]) => [templateSeed(number), ...names.map((name) => places[name])]),
    );
  };
  return { ones: joining(1), twos: joining(2), threes: joining(3) };
}

/** Adds the key of every template to `keys` behind the first `count`; returns how many there are then. Short loops, which compile well. */
export function addKeys(
  { ones, twos, threes }: FeatureTemplates,
  values: Int32Array,
  keys: Int32Array,
  count: number,
): number {
  let end = count;
  const at = (place: number | undefined): number => values[place as number] as number;
  for (let from = 0; from < ones.length; from += 2) {
    keys[end++] = finish(mix(ones[from] as number, at(ones[from + 1])));
  }
  for (let from = 0; from < twos.length; from += 3) {
    keys[end++] = finish(mix(mix(twos[from] as number, at(twos[from + 1])), at(twos[from + 2])));
  }
  for (let from = 0; from < threes.length; from += 4) {
    const first = mix(threes[from] as number, at(threes[from + 1]));
    keys[end++] = finish(mix(mix(first, at(threes[from + 2])), at(threes[from + 3])));
  }
  return end;
}
