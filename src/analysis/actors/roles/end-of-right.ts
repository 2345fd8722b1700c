import type { Token } from '../../document.ts';
import { roleClass, roleModifiers } from '../lexicons/role-nouns.ts';
import { calendarWords } from '../names/word-lists.ts';
import { adjoins, isCapital, isPerson, lowerAt, type RoleView } from './role-view.ts';

const stops =
  /^(?:who|which|that|whose|said|says|told|where|when|while|after|before|since|but|because|if|was|is|has|had|were|are|will|would|could|may)$/;

/** Where the right part of a role ends: "of the European Council", "for foreign affairs and security policy". */
export function endOfRight(view: RoleView, head: number, until: number): number {
  let at = head + 1;
  while (
    view.tokens[at]?.lower === '-' &&
    /^(?:elect|designate|general|in|chief|at|large|founder|owner)$/.test(view.tokens[at + 1]?.lower ?? '')
  )
    at += 2;
  let end = at;
  if (/^(?:general|emeritus|designate|elect|officer|executive|secretary)$/.test(view.tokens[at]?.lower ?? ''))
    end = ++at;
  const ruler =
    /^(?:president|premier|chancellor|king|queen|candidate|nominee)$/.test(lowerAt(view, head)) &&
    lowerAt(view, head - 1) !== 'vice';
  while (at < until) {
    const link = view.tokens[at]?.lower ?? '';
    if (ruler && at === head + 1 && /^(?:in|at|on)$/.test(link)) break; // where or when somebody was president
    if (!/^(?:of|for|at|to|in|on|and|&)$/.test(link)) break;
    if ((link === 'and' || link === '&') && roleClass(view.tokens[at + 1]?.lower ?? '') === null) break;
    let next = at + 1;
    if (/^(?:the|its|their|his|her|a|an)$/.test(view.tokens[next]?.lower ?? '')) next++;
    if (/^(?:in|on|for|at)$/.test(link) && isTime(view.tokens[next]?.lower ?? '')) break;
    let filled = next;
    while (filled < until && fills(view, filled)) filled++;
    if (governing.test(lowerAt(view, head))) filled = endOfPortfolio(view, next, filled, until);
    // "spokesman for President Ana Cruz": these serve a person
    if (isPerson(view, filled) && /^(?:for|to)$/.test(link) && serving.test(lowerAt(view, head)))
      while (filled < until && isPerson(view, filled)) filled++;
    // "professor of earth and ocean sciences"
    const and = filled > next && academic.test(lowerAt(view, head)) && /^(?:and|&)$/.test(lowerAt(view, filled));
    if (and && roleClass(lowerAt(view, filled + 1)) === null && filled + 1 < until && fills(view, filled + 1)) {
      filled++;
      while (filled < until && fills(view, filled)) filled++;
    }
    // "in the previous Lund administration"
    if (isPerson(view, filled) && /^(?:in|of|under|for)$/.test(link)) {
      let behind = filled;
      while (behind < until && isPerson(view, behind)) behind++;
      if (/^(?:administration|government|cabinet|campaign|era|presidency)$/.test(lowerAt(view, behind)))
        filled = behind + 1;
    }
    if (filled === next) break;
    end = filled;
    at = filled;
  }
  return end;
}

const academic = /^(?:professor|lecturer|reader|fellow|scholar|researcher|student|chair)$/;
const serving = /^(?:spokes(?:man|woman|person)|advis[eo]r|aide|lawyer|attorney|counsel|assistant|envoy)$/;

const governing = /^(?:minister|secretary|commissioner|undersecretary|mec)$/;

/** "Minister for Culture, Sports and Tourism": a list of fields, each in capitals, that ends with "and". */
function endOfPortfolio(view: RoleView, from: number, filled: number, until: number): number {
  if (!isCapital(view.tokens[from]?.text ?? '') || view.nameAt[from] !== -1) return filled;
  const field = (at: number): number => {
    let end = at;
    while (end < until && end - at < 3 && isCapital(view.tokens[end]?.text ?? '') && view.nameAt[end] === -1) end++;
    return end;
  };
  let at = filled;
  while (lowerAt(view, at) === ',') {
    const end = field(at + 1);
    if (end === at + 1) break;
    at = end;
    if (/^(?:and|&)$/.test(lowerAt(view, at)) && field(at + 1) > at + 1) return field(at + 1);
  }
  return filled;
}

/** Bodies that are called so without a name, and have parts. */
const chambers =
  /^(?:parliament|congress|assembly|legislature|council|party|university|bank|company|agency|ministry|department|police|army|navy|region|province)$/;

function isTime(word: string): boolean {
  return (
    /^\p{N}/u.test(word) ||
    calendarWords.has(word) ||
    /^(?:last|next|recent|early|late|this|that|years?|months?|weeks?|days?|decades?|life|more|almost|nearly|about|over|two|three|four|five|six|seven|eight|nine|ten|several|many|some|least|once|times?)$/.test(
      word,
    )
  );
}

function fills(view: RoleView, at: number): boolean {
  const token = view.tokens[at] as Token;
  const { lower } = token;
  if (stops.test(lower)) return false;
  // "mayor of Lund last week"
  if (
    view.nameAt[at] === -1 &&
    /^(?:last|this|next|yesterday|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lower)
  )
    return false;
  const name = view.nameAt[at] as number;
  if (name >= 0) return view.names[name]?.kind !== 'person';
  if (lower === '-' || lower === '/') return adjoins(view, at);
  // "of Kenya's senate", "of the state parliament's upper house", not "of state's visit"
  if (lower === "'s") return isCapital(view.tokens[at - 1]?.text ?? '') || chambers.test(lowerAt(view, at - 1));
  if (lower === 'and' || lower === '&') {
    // "foreign affairs and security policy": only when what follows goes on like what stands before
    return /^(?:security|trade|development|commerce|energy|health|welfare|transport|justice|finance|agriculture|forestry|fisheries|water|housing|labou?r|employment|planning|infrastructure|communications?|mining|climate|youth|women|family|economy|tourism|rights|defence|defense|education|research|science|technology|industry|environment|tourism|culture|sport|sports|pensions|gas|consumer|social|skills)$/.test(
      view.tokens[at + 1]?.lower ?? '',
    );
  }
  // "Russian-backed forces"
  if (lowerAt(view, at - 1) === '-' && adjoins(view, at - 1) && /^\p{L}/u.test(token.text)) return true;
  const tag = view.tags[at];
  if (tag !== undefined && tag !== 'X') return tag === 'ADJ' || tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM';
  return (
    isCapital(token.text) ||
    roleModifiers.has(lower) ||
    /^(?:staff|affairs|operations|policy|state|research|board|committee|company|group|department|ministry|agency|office|party|bank|union|commission|council|country|team|club|school|college|university|institute|centre|center|programme|program|strategy|economics)$/.test(
      lower,
    )
  );
}
