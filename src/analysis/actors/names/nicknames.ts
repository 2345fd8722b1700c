import type { NameSentence } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import type { TaggedName } from './tagger.ts';

const quote = /^["'“”‘’]$/;
const longest = 4;

/** `Dwayne "The Rock" Johnson` is one name: between a first name and a surname the quotation marks hold a nickname. */
export function joinNicknames(sentence: NameSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  const joined: TaggedName[] = [];
  for (const [index, name] of names.entries()) {
    const before = joined[joined.length - 1];
    if (before !== undefined && name.first < before.end) continue; // what a nickname's owner has taken in
    if (name.kind !== 'PER' || name.end - name.first > 2) {
      joined.push(name);
      continue;
    }
    const surname = behindNickname(sentence, name.end);
    const next = names.find(({ end }, later) => later > index && end > surname);
    if (surname < 0 || (next !== undefined && next.first <= surname && /^(?:ORG|LOC)$/.test(next.kind)))
      joined.push(name);
    else joined.push({ ...name, end: next !== undefined && next.first <= surname ? next.end : surname + 1 });
  }
  return joined;
}

/** "Jonas Roe, known online as “Marrow”": what marks hold behind such words is the person's other name. */
export function addKnownAs(sentence: NameSentence, names: readonly TaggedName[]): readonly TaggedName[] {
  const { tokens, capital } = sentence;
  const more: TaggedName[] = [];
  for (const { first, end, kind } of names) {
    if (kind !== 'PER') continue;
    const letters = initialsBehind(sentence, first, end);
    if (letters > 0 && !names.some((name) => name.first <= letters && name.end > letters && name.kind !== 'MISC')) {
      more.push({ first: letters, end: letters + 1, kind: 'PER' });
      continue;
    }
    let open = end;
    while (open < tokens.length && open - end < farthest && !quote.test(tokens[open]?.text ?? '')) open++;
    if (!isKnownAs(tokens.slice(end, open)) || capital[open + 1] !== 1) continue;
    let close = open + 1;
    while (close - open <= longest && capital[close] === 1) close++;
    if (!quote.test(tokens[close]?.text ?? '')) continue;
    if (names.some((name) => name.first < close && name.end > open + 1 && name.kind !== 'MISC')) continue;
    more.push({ first: open + 1, end: close, kind: 'PER' });
  }
  if (more.length === 0) return names;
  const others = names.filter(({ first, end }) => more.every((name) => end <= name.first || first >= name.end));
  return [...others, ...more].sort((a, b) => a.first - b.first);
}

/** "Ana Berg Cortez, known as ABC": the token of the initials of a name, where they are said to be its other name; 0 elsewhere. */
function initialsBehind({ tokens }: NameSentence, first: number, end: number): number {
  const initials = tokens
    .slice(first, end)
    .flatMap(({ text }) => text.split('-'))
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
  if (initials.length < 3) return 0;
  for (let at = end + 1; at < end + farthest; at++)
    if (tokens[at]?.text === initials) return isKnownAs(tokens.slice(end, at)) ? at : 0;
  return 0;
}

const farthest = 8;

/** Nothing else stands between the name and the marks. */
function isKnownAs(between: readonly NameToken[]): boolean {
  const words = between.map(({ norm }) => norm).join(' ');
  return /^,? ?(?:who (?:is|was) )?(?:(?:also|better|best|widely|commonly|popularly) )?(?:known (?:(?:\w+ ){0,2})as|nicknamed|dubbed|aka|a\.k\.a\.)(?: the)?$/.test(
    words,
  );
}

/** The token of the surname behind a nickname that begins at `from`; -1 where there is none. */
function behindNickname({ tokens, capital }: NameSentence, from: number): number {
  if (!quote.test(tokens[from]?.text ?? '')) return -1;
  for (let index = from + 1; index <= from + longest; index++) {
    const token = tokens[index] as NameToken | undefined;
    if (token === undefined) return -1;
    if (quote.test(token.text) && index > from + 1) {
      const surname = tokens[index + 1];
      return capital[index + 1] === 1 && surname?.form === forms.title ? index + 1 : -1;
    }
    if (capital[index] !== 1 && !/^(?:the|la|el|le|da|de)$/.test(token.norm)) return -1;
  }
  return -1;
}
