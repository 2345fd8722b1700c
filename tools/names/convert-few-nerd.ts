/**
 * Parts of Few-NERD (Ding et al. 2021, CC BY-SA 4.0) as a set that names are learnt from:
 * `node tools/names/convert-few-nerd.ts dev.txt test.txt big_test.txt > DATA/fewnerd.jsonl`, one word and one label a line.
 * Each part is of its "inter" division, which labels some of the 66 types and leaves the others unmarked: whatever has a capital
 * and no label may be anything (`*`), with the small words and figures between two capitals. The last part, the test part of that
 * division, has whole sentences.
 */
import { readFileSync } from 'node:fs';
import { isCountry } from '../../src/analysis/actors/lexicons/nationality.ts';
import { strictTitles } from '../../src/analysis/actors/names/word-lists.ts';
import { isPeople } from './peoples.ts';

/** What a span of a type is here: a kind, `?` for MISC or no name, `*` where the sets disagree. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^person_/u, 'PER'],
  [/^organization_(?:company|education|media|other|government)/u, 'ORG'],
  [/^building_hospital/u, 'ORG'],
  [/^location_(?:GPE|island|mountain|bodiesofwater|other)/u, 'LOC'],
  [/^building_(?:airport|sportsfacility)/u, 'LOC'],
  [/^organization_sportsteam/u, 'ORG'],
  [
    /^(?:art_(?:film|music|broadcastprogram)|event_|product_(?:airplane|weapon|ship|food)|other_(?!god|astronomy))/u,
    '?',
  ],
];

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u;
const small = new Set([
  'The',
  'A',
  'I',
  'An',
  'In',
  'He',
  'She',
  'It',
  'This',
  'His',
  'Her',
  'They',
  'No',
  'Mr',
  'Mrs',
  'Ms',
  'Mr.',
  'Mrs.',
  'Dr.',
  'TV',
  'CD',
  'DVD',
  'EP',
  'LP',
]);

interface Sentence {
  readonly t: string[];
  readonly y: string[];
  /** Every name of it is marked. */
  readonly whole: boolean;
}

const sentences: Sentence[] = [];
for (const file of process.argv.slice(2)) {
  let open: Sentence | null = null;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', label] = line.split('\t');
    if (label === undefined) {
      open = null;
      continue;
    }
    if (open === null) {
      open = { t: [], y: [], whole: file.endsWith('big_test.txt') };
      sentences.push(open);
    }
    const last = open.t.length - 1;
    if (word === 'amp' && open.t[last] === '&') continue; // "& amp ;" is "&"
    if (word === ';' && open.t[last] === '&') continue;
    open.t.push(word);
    open.y.push(label);
  }
}
/** Words that are common in lower case: "President", where it is no part of a name, is none. */
const lower = new Map<string, number>();
for (const word of sentences.flatMap(({ t }) => t)) {
  if (/^\p{Ll}+$/u.test(word)) lower.set(word, (lower.get(word) ?? 0) + 1);
}

sentences.forEach(({ t, y, whole }, at) => {
  process.stdout.write(
    `${JSON.stringify({ ds: 'fewnerd', id: `fewnerd-${at}`, sents: [{ t, y: mapped(t, y, whole) }] })}\n`,
  );
});

function mapped(words: readonly string[], labels: readonly string[], whole: boolean): string[] {
  const out = new Array<string>(words.length).fill('O');
  for (let from = 0; from < words.length; ) {
    const type = labels[from]?.slice(2) ?? '';
    let to = from + 1;
    if (type === '') {
      const word = words[from] as string;
      const isCommon = (lower.get(word.toLowerCase()) ?? 0) > 19;
      if (mayBeName(word) && !(from === 0 && isCommon)) out[from] = whole && isCommon ? '?' : '*';
    } else {
      while (to < words.length && labels[to] === `I-${type}`) to++;
      let start = from;
      const within =
        from > 1 && words[from - 1] === 'of' && labels[from - 2] === 'O' && mayBeName(words[from - 2] as string);
      const kind = within ? '*' : kindOf(type, words.slice(from, to)); // "Guy of Lusignan" marked as "Lusignan" alone
      if (to - start > 1 && kind.length > 1) {
        const first = (words[start] as string).toLowerCase();
        if ((first === 'the' && words[start + 1] !== 'Hague') || (kind === 'PER' && strictTitles.has(first))) start++;
      }
      for (let index = start; index < to; index++)
        out[index] = kind.length === 1 ? kind : `${index === start ? 'B' : 'I'}-${kind}`;
    }
    from = to;
  }
  openLinks(words, labels, out);
  return out;
}

/** Small words and figures beside a capital that may be a name may belong to it. */
function openLinks(words: readonly string[], labels: readonly string[], out: string[]): void {
  const isOpen = (at: number): boolean => out[at] === '*' && labels[at] === 'O';
  for (let at = 0; at < words.length; at++) {
    if (!isOpen(at)) continue;
    if (at === 1 && out[0] === 'O') out[0] = '*';
    for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
      if (isOpen(next) || (next === at + 1 && /^\d/u.test(words[next] as string))) {
        for (let between = at + 1; between <= next; between++) if (labels[between] === 'O') out[between] = '*';
        break;
      }
      if (!/^(?:of|the|and|for|in|on|de|la|du|des|der|von|van|al|'s|&|'|-|\.|,|at|to)$/u.test(words[next] as string))
        break;
    }
  }
}

function mayBeName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !months.test(word) && !small.has(word);
}

function kindOf(type: string, words: readonly string[]): string {
  const kind = kinds.find(([pattern]) => pattern.test(type))?.[1];
  const text = words.join(' ');
  if (!words.some((word) => /^\p{Lu}/u.test(word)))
    return kind === '?' || type.startsWith('product') || type.startsWith('art') ? '?' : '*';
  if (type === 'organization_politicalparty')
    return words.length > 1 && !/s$/u.test(text) ? 'ORG' : /^\p{Lu}{2,}$/u.test(text) ? 'ORG' : '*';
  if (type === 'organization_sportsleague')
    return /\b(?:Leagues?|Association|Federation|Conference)\b|^\p{Lu}{3,}$/u.test(text) ? 'ORG' : '*';
  if (type.startsWith('location_road'))
    return /\b(?:Street|Avenue|Road|Boulevard|Highway|Lane|Square|Bridge)$/u.test(text) ? 'LOC' : '*';
  if (kind === 'LOC' && isPeople(words)) return '?';
  if (kind === 'ORG' && (isCountry(text) || isPeople(words))) return '*'; // a state's team
  if (type === 'organization_government/governmentagency' && (/\./u.test(text) || isPeople(words))) return '*';
  if (kind === '?' && type.startsWith('event') && words.length === 1) return '*';
  if (type.startsWith('product') && words.length > 1) return '?';
  return kind ?? '*';
}
