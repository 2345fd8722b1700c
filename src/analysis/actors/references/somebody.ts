import type { Sentence, Token } from '../../document.ts';
import { roleClass } from '../lexicons/role-nouns.ts';
import type { Gender } from '../merge/name-forms.ts';

const men = new Set(
  'man boy father brother son husband grandfather uncle nephew boyfriend gentleman guy widower'.split(' '),
);
const women = new Set('woman girl mother sister daughter wife grandmother aunt niece girlfriend lady widow'.split(' '));
const either = new Set(
  `person child friend colleague neighbour neighbor victim suspect defendant driver passenger student pupil employee worker client customer soldier
  witness relative partner roommate classmate survivor resident intruder gunman attacker plaintiff juror`.split(/\s+/),
);
const openers = /^(?:the|a|an|his|her|their|this|that|another|one|whose|'s|’s)$/;

/**
 * Whether a pronoun is rather somebody's without a name, who stands between two tokens: "Roe hired an architect who said he", "the woman and
 * her friend".
 */
export function somebodyBetween(tokens: readonly Token[], from: number, pronoun: number, gender: Gender): boolean {
  for (let at = from; at < pronoun; at++) {
    if (!isPerson(tokens[at] as Token, gender)) continue;
    const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const word = tokens[next]?.lower ?? '';
    const theirs = (word === 'and' && next + 1 === pronoun) || word === 'who';
    if (theirs && isIntroduced(tokens, Math.max(from, at - 3), at)) return true;
  }
  return false;
}

function isPerson({ lower, text }: Token, gender: Gender): boolean {
  if (lower !== text) return false;
  if ((gender === 'male' ? women : men).has(lower)) return false;
  return either.has(lower) || men.has(lower) || women.has(lower) || roleClass(lower) !== null;
}

/** By an article or a possessor, and not as what somebody is: "Roe was a lawyer who", "Roe, a lawyer who". */
function isIntroduced(tokens: readonly Token[], from: number, noun: number): boolean {
  for (let at = noun - 1; at >= from; at--) {
    if (!openers.test(tokens[at]?.lower ?? '')) continue;
    return !/^(?:,|as|is|was|be|been|being|became|become|becomes|becoming|remained|remains|of|[\u2013-\u2015-])$/.test(
      tokens[at - 1]?.lower ?? '',
    );
  }
  return false;
}

/** "The president is busy, too.": an office holder whom nothing names is the subject, and "he" in the sentence behind. */
export function tellsOfOffice(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if ((tokens[firstToken] as Token).lower !== 'the') return false;
  for (let at = firstToken + 1; at < Math.min(endToken - 1, firstToken + 5); at++) {
    const { text, lower } = tokens[at] as Token;
    if (!/^\p{L}/u.test(text)) return false;
    const next = tokens[at + 1] as Token;
    if (roleClass(lower) !== null) return /^\p{Ll}/u.test(next.text) && roleClass(next.lower) === null;
  }
  return false;
}
