import { gluedFunctionWords, gluedVerbs } from '../actors/lexicons/glued-verbs.ts';
import { isNational } from '../actors/lexicons/nationality.ts';
import { roleClass } from '../actors/lexicons/role-nouns.ts';
import { calendarWords, functionWords, strictTitles } from '../actors/names/word-lists.ts';
import type { Token } from '../document.ts';
import type { WordKnowledge } from './word-knowledge.ts';

const shortest = 5;
const longest = 32;

/**
 * Parts words that lost the space between them where a scraper dropped a link's or an italic's ("Lundstated", "saidAnna", "MinisterRoe",
 * "missilesmany"), so that the sentence reads as it was written; offsets stay those of the text. A word that any list knows, or that the
 * text uses again, is no two words.
 */
export function partGlued(tokens: readonly Token[], knowledge: WordKnowledge): Token[] {
  const text = usedWords(tokens);
  const parted: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    let from = 0;
    for (const cut of cutsOf(token, before, text, knowledge)) {
      parted.push(pieceOf(token, from, cut));
      from = cut;
    }
    parted.push(from === 0 ? token : pieceOf(token, from, token.text.length));
    before = token;
  }
  return parted;
}

interface UsedWords {
  /** How often each word stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words with a capital that are no little words. */
  readonly names: ReadonlySet<string>;
  /** Two of them, one behind the other. */
  readonly pairs: ReadonlySet<string>;
}

function usedWords(tokens: readonly Token[]): UsedWords {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const pairs = new Set<string>();
  let last = '';
  for (const { text, lower } of tokens) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const name = /^\p{Lu}[\p{L}\p{M}]{2,}$/u.test(text) && !functionWords.has(lower);
    if (name) names.add(text);
    if (name && last !== '') pairs.add(`${last} ${text}`);
    last = name ? text : '';
  }
  return { counts, names, pairs };
}

function pieceOf({ text, lower, start }: Token, from: number, to: number): Token {
  return { text: text.slice(from, to), lower: lower.slice(from, to), start: start + from, end: start + to };
}

/** Where to part a word, in order. */
function cutsOf(token: Token, before: Token | undefined, used: UsedWords, knowledge: WordKnowledge): number[] {
  const { text, lower } = token;
  if (text.length < shortest || text.length > longest || !/^\p{L}{2}[\p{L}\p{M}]+$/u.test(text)) return [];
  if (lower.length !== text.length) return [];
  if (/\p{Ll}\p{Lu}/u.test(text)) return atCapitals(text, used, knowledge);
  if (!/^\p{L}\p{Ll}+$/u.test(text) || knowledge.isKnown(lower)) return [];
  if (/^\p{Ll}/u.test(text)) return found(betweenCommon(text, used, knowledge));
  const cut = behindName(text, used, knowledge);
  return found(cut > 0 || before === undefined ? cut : behindSurname(text, before, knowledge));
}

const found = (cut: number): number[] => (cut > 0 ? [cut] : []);

/** "saidAnna", "MrRoe", "FinanceMinisterRoe"; "HongKong" where the text has "Hong Kong" elsewhere. */
function atCapitals(text: string, used: UsedWords, knowledge: WordKnowledge): number[] {
  const known = knowledge.isKnown(text.toLowerCase());
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const cuts: number[] = [];
  let cut = 0;
  for (let index = 1; index < parts.length; index++) {
    const [left, right] = [parts[index - 1] as string, parts[index] as string];
    cut += left.length;
    if (
      used.pairs.has(`${left} ${right}`) ||
      (!known && isTwoWords(left, right, used.counts.get(text) ?? 0, used, knowledge))
    )
      cuts.push(cut);
  }
  return cuts;
}

/** Beginnings of names that go on with a capital ("deVos", "MacArthur"). */
const particles =
  /^(?:de|di|da|du|del|den|der|des|dos|la|le|el|al|van|von|bin|ibn|mc|mac|fitz|saint|san|abu|abd|ben)$/i;

/** "saidAnna", "theRussian"; "MrRoe", "TheGazette", "MinisterRoe": the second word has its own capital. */
function isTwoWords(
  left: string,
  right: string,
  count: number,
  { names }: UsedWords,
  knowledge: WordKnowledge,
): boolean {
  if (right.length < 2 || particles.test(left)) return false;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  const used = names.has(right);
  const known = used || knowledge.isListedName(second);
  if (/^\p{Ll}/u.test(left)) {
    if ((left.length > 1 && functionWords.has(left)) || gluedVerbs.has(left))
      return known || knowledge.isKnown(second) || right.length > 3;
    if (left.length < 3 || !knowledge.isKnown(left)) return false;
    return known || strictTitles.has(second) || (left.length > 4 && knowledge.isCommon(left));
  }
  if (count > 2) return false;
  if (calendarWords.has(first)) return true;
  if (functionWords.has(first)) return known || knowledge.isCommon(second);
  if (strictTitles.has(first)) return known || knowledge.isKnown(second) || right.length > 3;
  if (used && (names.has(left) || (count === 1 && left.length > 2))) return true;
  if (roleClass(second) !== null && right.length > 3) return used || knowledge.isKnown(first);
  if (roleClass(first) !== null) return knowledge.isFirstName(second);
  return knowledge.isFirstName(first) && knowledge.isListedName(second) && !knowledge.isFirstName(second);
}

/** Little words with a capital at a sentence's beginning that no name begins with. */
const openings =
  /^(?:the|this|that|these|those|his|her|its|their|our|your|my|she|he|they|we|you|it|there|here|when|while|what|who|why|how|but|and|all|most|one|some|every|many|each|both|last|next|just|even|then|now|also|with|from|after|before|because|although|though|since|until)$/;

const heard = 1;
const listed = 2;
const sure = 3;
const little = 4;

/** "Lundstated", "Mondayafternoon", "Thesuspect": a capital and nothing but small letters. */
function behindName(text: string, { names, counts }: UsedWords, knowledge: WordKnowledge): number {
  const again = (counts.get(text) ?? 0) > 1;
  let best = 0;
  let most = 0;
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)];
    const behind = wordBehind(right, knowledge);
    if (behind === 0 && !knowledge.isCommon(right)) continue;
    const before = wordBefore(left, names, knowledge);
    // the surer the first word, the shorter the second may be; of a word that stands again the first must stand alone too
    const enough =
      before === sure
        ? behind >= 2
        : before === little
          ? !again && (behind >= 2 || right.length > 2) && left.length + right.length > 5
          : before === listed
            ? behind >= 3
            : before === heard &&
              !again &&
              (behind >= 5 || (behind >= 2 && left.length > 4 && knowledge.isCommon(left.toLowerCase())));
    if (!enough) continue;
    const score = before * 10 + Math.min(behind, 9);
    if (score >= most) [best, most] = [cut, score];
  }
  return best;
}

function wordBefore(left: string, names: ReadonlySet<string>, knowledge: WordKnowledge): number {
  const word = left.toLowerCase();
  if (calendarWords.has(word) && word.length > 2) return sure;
  if (openings.test(word)) return little;
  if (left.length < 3) return 0;
  if (names.has(left)) return sure;
  if (left.length < 4) return 0;
  if (knowledge.isPlace(word) || strictTitles.has(word) || isNational(word) || isNational(word.replace(/s$/, '')))
    return listed;
  if (knowledge.isKnown(word)) return heard;
  return 0;
}

/** Words that end names as often as they are words ("Northfield", "Blackwater"), or are ends of longer words. */
const nameEndings =
  /^(?:able|age|ages|ally|ance|and|ard|are|art|arts|ate|bank|bay|beck|book|borough|bridge|brook|brooks|bury|cast|castle|chat|church|cliff|coin|combe|com|cot|court|cross|dale|den|down|eat|end|ended|ever|fall|falls|farm|field|fields|fold|ford|form|fort|gate|gold|gram|green|grove|hall|ham|hand|head|heart|hill|hills|hole|holm|home|hood|house|hub|hurst|ical|ify|ing|ings|ink|ion|ions|ire|iron|ish|ism|ist|king|lab|lake|land|lands|lane|lass|law|lead|lee|less|let|life|light|line|link|long|lord|love|low|man|mark|mart|master|men|mere|mill|mine|moor|more|mount|mouth|ness|net|nick|one|ons|our|over|park|pass|path|pay|point|pool|port|power|red|ring|rock|room|rose|ross|sea|set|shaw|ship|shire|side|smith|soft|some|son|song|space|spring|square|star|stead|stone|stones|store|street|tail|tech|ten|time|ton|tower|town|track|tree|tube|vale|vest|view|villa|ville|wald|walk|wall|ward|ware|water|waters|way|well|wells|west|wick|win|wind|wise|wolf|wood|woods|work|works|world|worth|yard|years)$/;
/** Short words that are glued; they end too many names to be believed elsewhere than behind a name that the text has. */
const short = /^(?:in|on|to|of|as|at|by|is|it|he|or|so|we|us|no|if|up)$/;
const inflected = /^\p{Ll}{3,}(?:ed|ing|ly|tion|ment|[^sui]s|ity|ive)$/u;

/** How sure the letters behind a name are a word of their own: 0 for not at all, else about their number. */
function wordBehind(right: string, knowledge: WordKnowledge): number {
  if (short.test(right)) return 2;
  if (right.length > 2 && (gluedFunctionWords.has(right) || functionWords.has(right)))
    return nameEndings.test(right) ? 2 : right.length + (right.length > 3 ? 1 : 0);
  if (right.length < 4 || nameEndings.test(right)) return 0;
  if (gluedVerbs.has(right)) return right.length + 1;
  if (knowledge.isListedName(right)) return 0;
  if (knowledge.isCommon(right)) return right.length > 5 ? right.length : right.length - 2;
  return right.length > 6 && inflected.test(right) && knowledge.isKnown(right) ? right.length - 1 : 0;
}

/** Words that no surname ends in, and "and" behind a vowel. */
const behindSurnames =
  /(?:(?<=.{4})(?:who|was|which|whose|with|from|said|says|told|after|before|when|while|during)|(?<=.{4}[aeiouy])and)$/;

/** "Ann Brandtwas": a surname that no list knows, behind a first name. */
function behindSurname(text: string, before: Token, knowledge: WordKnowledge): number {
  if (
    !/^\p{Lu}(?:\p{Ll}+|\.)$/u.test(before.text) ||
    !(before.text.endsWith('.') || knowledge.isFirstName(before.lower))
  )
    return 0;
  const ending = behindSurnames.exec(text);
  if (ending !== null) return ending.index;
  const cut = /(?<=^.{5,})(?:and|are|has)$/.exec(text)?.index ?? 0;
  return cut > 0 && knowledge.isListedName(text.slice(0, cut).toLowerCase()) ? cut : 0;
}

/** "missilesmany", "territoryas": two common words. */
function betweenCommon(text: string, { counts }: UsedWords, knowledge: WordKnowledge): number {
  if (text.length < 8 || (counts.get(text) ?? 0) > 1) return 0;
  for (let cut = text.length - 2; cut > 4; cut--) {
    const [left, right] = [text.slice(0, cut), text.slice(cut)];
    if (!knowledge.isCommon(left) || prefixes.test(left)) continue;
    if (short.test(right) || functionWords.has(right)) return cut;
    if (right.length > 4 && knowledge.isCommon(right) && !nameEndings.test(right) && !gluedVerbs.has(right)) return cut;
  }
  return 0;
}

const prefixes =
  /^(?:over|under|counter|ultra|mega|super|micro|macro|semi|multi|cyber|psycho|fund|crowd|down|cross|inter|anti|post|back|high|self|mini|extra|home|web|bio|tele|auto)$/;
