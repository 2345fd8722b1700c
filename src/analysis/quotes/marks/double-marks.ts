import type { Token } from '../../document.ts';

type Role = 'open' | 'close' | 'either';

export interface Mark {
  readonly token: number;
  /** Two for a double mark typed as two single ones. */
  readonly width: number;
  readonly role: Role;
  /** Marks that can only open or only close, from this one to the paragraph's end. */
  opensLeft: number;
  closesLeft: number;
}

export interface Paragraph {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  /** Whether the next paragraph opens with a mark. */
  readonly continued: boolean;
  /** Whether the paragraph before was left open, or presents this one with a colon. */
  readonly carried: boolean;
  /** Whether marks are missing elsewhere in the text. */
  readonly damaged: boolean;
}

const doubles = new Set(['“', '”', '„', '"', '«', '»', '‹', '›', '‟', '″']);

export function doubleMarks(tokens: readonly Token[], { first, end }: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let token = first; token < end; token++) {
    const width = markWidth(tokens, token, end);
    if (width === 0) continue;
    const role = doubleRole(tokens, token, width, first, end);
    if (role !== null) marks.push({ token, width, role, opensLeft: 0, closesLeft: 0 });
    token += width - 1;
  }
  let opens = 0;
  let closes = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] as Mark;
    if (mark.role === 'open') opens++;
    if (mark.role === 'close') closes++;
    mark.opensLeft = opens;
    mark.closesLeft = closes;
  }
  return marks;
}

/** Tokens of the double mark that starts here: 0 for none, 2 for one typed as two single marks. */
export function markWidth(tokens: readonly Token[], index: number, end: number): number {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const joined = index + 1 < end && next !== undefined && next.start === token.end;
  // "““It was late,””": marks that were doubled on the way
  if (doubles.has(token.text))
    return joined && /^(?:““|””|“”|"")$/.test(token.text + next.text) && !isBetween(tokens, index) ? 2 : 1;
  if (token.lower !== "'" && token.text !== '`') return 0;
  return joined && next.text === token.text ? 2 : 0;
}

/** "…is fair.""I agree": one quotation's end and the next one's beginning, whose space was lost. */
function isBetween(tokens: readonly Token[], index: number): boolean {
  const [before, first, second, after] = [-1, 0, 1, 2].map((step) => tokens[index + step]);
  if (before === undefined || after === undefined || before.end !== first?.start || second?.end !== after.start)
    return false;
  return /^[.,!?…]+$/.test(before.text) && /^[\p{L}\p{N}[]/u.test(after.text);
}

/** The shape of the mark decides, unless the spaces around it say the opposite. */
function doubleRole(tokens: readonly Token[], index: number, width: number, first: number, end: number): Role | null {
  const token = tokens[index] as Token;
  const mark = width === 2 ? '"' : token.text;
  const before = index > first ? tokens[index - 1] : undefined;
  const after = index + width < end ? tokens[index + width] : undefined;
  const gluedLeft = before !== undefined && before.end === token.start && !/^[([{—–-]$/.test(before.text);
  const gluedRight =
    after !== undefined && after.start === token.end + width - 1 && !/^[.,;:!?)\]}—–-]+$/.test(after.text);
  // A double prime is inches, unless the words around it are quoted.
  if (mark === '″') {
    if (!gluedLeft && gluedRight && /^\p{L}/u.test(after.text)) return 'open';
    return gluedLeft && !gluedRight && /^[.,!?…]+$/.test(before.text) ? 'close' : null;
  }
  // Inches ("a 12" gun") unless a quotation could end here; leave that to the pairing.
  if (mark === '"' && gluedLeft && !gluedRight && /^\p{N}/u.test(before.text) && before.end - before.start < 3)
    return 'either';
  if (before === undefined) return 'open';
  if (after === undefined) return gluedLeft || mark !== '“' ? 'close' : null;
  if (mark === '„') return 'open';
  // In German print the points show inwards: »so«
  if (/[«‹]/.test(mark)) return gluedLeft && !gluedRight ? 'close' : 'open';
  if (/[»›]/.test(mark)) return gluedRight && !gluedLeft ? 'open' : 'close';
  if (mark === '“') return gluedLeft && !gluedRight ? 'close' : 'open';
  if (mark === '”') return gluedRight && !gluedLeft ? 'open' : 'close';
  if (gluedLeft && !gluedRight) return 'close';
  if (gluedRight && !gluedLeft) return 'open';
  // "…over Kursk."This was": where the space between two sentences was lost, the pairing tells
  if (gluedLeft && /^[.,!?…]+$/.test(before.text) && !(gluedRight && /^\p{Lu}/u.test(after.text))) return 'close';
  return 'either';
}
