import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActorKind } from '../src/core/actor.ts';

/** A named mention of GUM: its name without the rest of the phrase, and in how many of five summaries what it names occurs. */
export interface GumMention {
  readonly start: number;
  readonly end: number;
  readonly kind: ActorKind;
  readonly entity: string;
  readonly salience: number;
}

export interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly published: string | null;
  readonly mentions: readonly GumMention[];
  readonly summaries: readonly string[];
}

interface Word {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

const kinds: Record<string, ActorKind> = { person: 'person', organization: 'organization', place: 'place' };
const titles = new Set(
  'mr mrs ms dr prof sir president king queen prime minister senator governor general captain justice chief saint st dame lord lady pope judge'.split(
    ' ',
  ),
);
const inside = new Set('of the and & de van - for'.split(' '));

/** Reads `GUM_GENRE_NAME.conllu` files of the corpus's dep folder, those of the genres given. */
export function readGum(folder: string, genres: readonly string[]): GumDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.conllu') && genres.includes(file.split('_')[1] ?? ''))
    .sort()
    .map((file) => readDocument(file.slice(0, -'.conllu'.length), readFileSync(join(folder, file), 'utf8')));
}

function readDocument(id: string, conllu: string): GumDocument {
  let text = '';
  let published: string | null = null;
  let sentence = '';
  let paragraph = false;
  let at = 0;
  let base = 0;
  let firstWord = 0;
  const summaries: string[] = [];
  const salience = new Map<string, number>();
  const words: Word[] = [];
  const open = new Map<string, { from: number; kind: string }[]>();
  const spans: { from: number; to: number; entity: string; kind: string }[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# meta::salientEntities')) {
      for (const [, entity, count] of line.matchAll(/(\d+) \((\d)\*?\)/g)) salience.set(entity ?? '', Number(count));
    } else if (/^# meta::summary\d* =/.test(line)) {
      summaries.push(line.replace(/^[^=]*= (?:\([^)]*\) )?/, ''));
    } else if (line.startsWith('# meta::dateCreated')) published = line.split('= ')[1] ?? null;
    else if (/^# newpar\b(?!_)/.test(line)) paragraph = true;
    else if (line.startsWith('# text = ')) {
      sentence = line.slice('# text = '.length);
      text += text === '' ? '' : paragraph ? '\n' : ' ';
      base = text.length;
      text += sentence;
      at = 0;
      paragraph = false;
      firstWord = words.length;
    } else if (/^\d+\t/.test(line)) {
      const columns = line.split('\t');
      const form = columns[1] ?? '';
      const found = sentence.indexOf(form, at);
      const start = base + (found < 0 ? at : found);
      at = start - base + form.length;
      const index = words.length;
      words.push({
        form,
        tag: columns[3] ?? '',
        head: firstWord + Number(columns[6]) - 1,
        relation: columns[7] ?? '',
        start,
        end: start + form.length,
      });
      const marks = /Entity=([^|]*)/.exec(columns[9] ?? '')?.[1] ?? '';
      for (const [, whole, opened, closed] of marks.matchAll(/\(([^()]*)\)|\(([^()]*)|([^()]*)\)/g)) {
        const [entity = '', kind = ''] = (whole ?? opened ?? closed ?? '').split('-');
        if (whole !== undefined) spans.push({ from: index, to: index + 1, entity, kind });
        else if (opened !== undefined) open.set(entity, [...(open.get(entity) ?? []), { from: index, kind }]);
        else {
          const begun = open.get(entity)?.pop();
          if (begun !== undefined) spans.push({ ...begun, to: index + 1, entity });
        }
      }
    }
  }
  const mentions = new Map<string, GumMention>();
  for (const { from, to, entity, kind } of spans) {
    const known = kinds[kind];
    const name = known === undefined ? null : nameIn(words, from, to);
    if (known === undefined || name === null || mentions.has(`${name.start} ${name.end}`)) continue;
    mentions.set(`${name.start} ${name.end}`, { ...name, kind: known, entity, salience: salience.get(entity) ?? 0 });
  }
  return { id, genre: id.split('_')[1] ?? '', text, published, mentions: [...mentions.values()], summaries };
}

/** The name that a phrase is headed by or that stands behind its noun ("biologist Ann Roe"), without titles and articles; else null. */
function nameIn(words: readonly Word[], from: number, to: number): { start: number; end: number } | null {
  let head = from;
  while (head + 1 < to && inRange((words[head] as Word).head, from, to)) head++;
  const isPart = ({ form, tag }: Word): boolean =>
    tag === 'PROPN' || ((tag === 'ADJ' || tag === 'NOUN') && /^\p{Lu}/u.test(form)) || inside.has(form);
  if ((words[head] as Word).tag !== 'PROPN') {
    const noun = head;
    const name = words.findIndex(
      (word, index) =>
        index > noun && index < to && word.head === noun && word.relation === 'flat' && word.tag === 'PROPN',
    );
    if (name < 0) return null;
    from = name;
    head = name;
  }
  let first = head;
  let end = head + 1;
  while (first > from && isPart(words[first - 1] as Word)) first--;
  while (end < to && isPart(words[end] as Word)) end++;
  const isTitle = ({ form, tag }: Word): boolean =>
    tag !== 'PROPN' || titles.has(form.toLowerCase().replace(/\.$/, ''));
  while (first < head && isTitle(words[first] as Word)) first++;
  while (end > head + 1 && (words[end - 1] as Word).tag !== 'PROPN') end--;
  return { start: (words[first] as Word).start, end: (words[end - 1] as Word).end };
}

function inRange(index: number, from: number, to: number): boolean {
  return index >= from && index < to;
}
