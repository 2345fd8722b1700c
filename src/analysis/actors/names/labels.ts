/** BIOES over four kinds. MISC (nationalities, events, works) is learnt so that it is not taken for something else, and never output. */
export const kinds = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameKind = (typeof kinds)[number];

export const outside = 0;
export const labelCount = 1 + 4 * kinds.length;

type Place = 'B' | 'I' | 'E' | 'S';
const places: readonly Place[] = ['B', 'I', 'E', 'S'];

export function labelOf(kind: number, place: Place): number {
  return 1 + kind * 4 + places.indexOf(place);
}

/** Index into `kinds`, or -1 for O. */
export function kindOfLabel(label: number): number {
  return label === outside ? -1 : (label - 1) >> 2;
}

export function placeOfLabel(label: number): Place | 'O' {
  return label === outside ? 'O' : (places[(label - 1) & 3] as Place);
}

function opens(label: number): boolean {
  const place = placeOfLabel(label);
  return place === 'O' || place === 'B' || place === 'S';
}

function closes(label: number): boolean {
  const place = placeOfLabel(label);
  return place === 'O' || place === 'E' || place === 'S';
}

export function mayFollow(from: number, to: number): boolean {
  return closes(from) ? opens(to) : !opens(to) && kindOfLabel(from) === kindOfLabel(to);
}

export const mayStart: readonly boolean[] = Array.from({ length: labelCount }, (_, label) => opens(label));
export const mayEnd: readonly boolean[] = Array.from({ length: labelCount }, (_, label) => closes(label));

/** For each label the labels that may precede it, flat: exact inference needs 97 of the 289 transitions. */
export const predecessors: readonly Int32Array[] = Array.from({ length: labelCount }, (_, to) =>
  Int32Array.from(Array.from({ length: labelCount }, (_, from) => from).filter((from) => mayFollow(from, to))),
);
