import { roleClass } from '../../actors/lexicons/role-nouns.ts';
import type { Finding } from '../clause/finding.ts';
import {
  isPersonName,
  isQuoted,
  type TextView,
  type TokenRange,
  tagAt,
  type Unit,
  wordAt,
} from '../marks/text-view.ts';

const longestSigner = 7;
const shortestContent = 3;

/** Who headlines and channels name in two words or one as the source of a line. */
const sources =
  /^(?:police|officials?|authorit(?:y|ies)|government|ministry|ministries|minister|army|military|navy|staff|command|forces?|intelligence|prosecutors?|rescuers|firefighters|coroner|medics|doctors|hospitals?|governor|mayor|spokes(?:man|woman|person)|regulator|watchdog|union|charity|agency|sources?|witnesses|eyewitnesses|residents|locals|experts|analysts|economists|aides?|diplomats?|lawyers?|media|monitor|monitors|observatory|un|nato|eu|kremlin|pentagon|administration|service|services|council|commission|embassy|coastguard|company)$/;

/**
 * "At least 24 dead – police", "Twelve drones shot down — Air Force Commander Ivo Lund": a line that ends, behind a dash, with who said
 * it, as headlines and channels write it.
 */
export function signedLine(view: TextView, index: number): Finding[] {
  const unit = view.units[index] as Unit;
  if (view.units[index - 1]?.paragraph === unit.paragraph || view.units[index + 1]?.paragraph === unit.paragraph)
    return [];
  const dash = lastDash(view, unit);
  if (dash < 0) return [];
  const content = { first: unit.first, end: dash };
  const signer = { first: dash + 1, end: unit.end };
  if (!says(view, content) || !signs(view, signer)) return [];
  return [
    {
      cue: { first: dash, end: dash + 1 },
      subject: { words: signer, head: signer, inverted: true },
      contents: [content],
      clausal: true,
    },
  ];
}

/** The dash between spaces that is nearest to the line's end; -1 where there is none, or where the line goes on behind it. */
function lastDash(view: TextView, { first, end }: Unit): number {
  for (let at = end - 1; at > first + shortestContent && end - at <= longestSigner + 1; at--) {
    const { text, start, end: last } = view.tokens[at] as TextView['tokens'][number];
    if (/^[.,:;!?()“”"]$/.test(text) || isQuoted(view, at)) return -1;
    if (!/^(?:[-–—―]|--)$/.test(text)) continue;
    const apart = view.text[start - 1] === ' ' && view.text[last] === ' ';
    if (apart) return at;
  }
  return -1;
}

/** A clause, or a number of something: no label and no score. */
function says(view: TextView, { first, end }: TokenRange): boolean {
  if (end - first < shortestContent) return false;
  for (let at = first; at < end; at++) {
    if (/^(?:VERB|AUX)$/.test(tagAt(view, at)) || isQuoted(view, at)) return true;
    if (tagAt(view, at) === 'NUM' && /^(?:NOUN|ADJ)$/.test(tagAt(view, at + 1))) return true;
  }
  return false;
}

/** A person's name, alone or behind an office, or words for a body or an office of those that speak. */
function signs(view: TextView, { first, end }: TokenRange): boolean {
  if (end <= first || end - first > longestSigner) return false;
  for (let at = first; at < end; at++) {
    if (!isPersonName(view, { first: at, end })) continue;
    if (at === first) return true;
    return roleClass(wordAt(view, at - 1)) !== null && plain(view, first, at);
  }
  const last = wordAt(view, end - 1);
  return (sources.test(last) || roleClass(last) !== null) && plain(view, first, end);
}

/** Nothing but nouns, names and what limits them. */
function plain(view: TextView, first: number, end: number): boolean {
  for (let at = first; at < end; at++)
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(tagAt(view, at)) && !/^(?:of|the|'s|-)$/.test(wordAt(view, at))) return false;
  return true;
}
