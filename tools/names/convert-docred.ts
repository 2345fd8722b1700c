/**
 * The texts of DocRED's test part, whose names are marked (Yao et al. 2019, MIT; Wikipedia's text CC BY-SA), as a set that names are
 * learnt from: `node tools/names/convert-docred.ts test.json > DATA/docred.jsonl`.
 * Peoples and followers, which it calls places and bodies, are MISC; an article before a name is no part of it.
 */
import { readFileSync } from 'node:fs';
import { strictTitles } from '../../src/analysis/actors/names/word-lists.ts';
import { isPeople } from './peoples.ts';

interface Mention {
  readonly name: string;
  readonly pos: readonly [number, number];
  readonly sent_id: number;
  readonly type: string;
}
interface Page {
  readonly sents: readonly (readonly string[])[];
  readonly vertexSet: readonly (readonly Mention[])[];
}

const followers =
  /^(?:Christians?|Muslims?|Jew(?:ish|s)?|Islam(?:ic)?|Hindus?|Buddhists?|Catholics?|Protestants?|Nazis?|Republicans?|Democrats?|Democratic|Liberals?|Conservatives?|Kurd(?:s|ish)|Arabs?|Sunnis?|Shi'?[ai]tes?)$/u;

(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Page[]).forEach(({ sents, vertexSet }, at) => {
  const labels = sents.map((words) => words.map(() => 'O'));
  for (const { pos, sent_id, type } of vertexSet.flat()) {
    const words = sents[sent_id] ?? [];
    const own = labels[sent_id] ?? [];
    let [start] = pos;
    const [, end] = pos;
    if (/^(?:TIME|NUM)$/u.test(type)) continue;
    const text = words.slice(start, end).join(' ');
    const kind =
      (type === 'LOC' && isPeople(words.slice(start, end))) ||
      (type === 'ORG' && (followers.test(text) || isPeople(words.slice(start, end))))
        ? 'MISC'
        : type;
    const first = (words[start] ?? '').toLowerCase();
    if (
      end - start > 1 &&
      ((first === 'the' && kind !== 'MISC' && words[start + 1] !== 'Hague') ||
        (kind === 'PER' && strictTitles.has(first)))
    )
      start++;
    for (let index = start; index < end; index++) own[index] = `${index === start ? 'B' : 'I'}-${kind}`;
  }
  process.stdout.write(
    `${JSON.stringify({ ds: 'docred', id: `docred-${at}`, sents: sents.map((t, index) => ({ t, y: labels[index] })) })}\n`,
  );
});
