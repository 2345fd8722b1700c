import { decodeEntities } from './entities.ts';
import { mendLostMarks } from './lost-marks.ts';
import { mendMojibake } from './mojibake.ts';
import { withoutPageTags } from './page-tags.ts';
import { mendSpacing, withoutEscapes } from './spacing.ts';

/** What a link says to those who do not see the page ("the report, opens new tab, found"). */
const spokenForLinks =
  /, opens (?:in )?(?:a )?new (?:tab|window)\b| ?[([]opens (?:in )?(?:a )?new (?:tab|window)[)\]]/giu;

/** "The premier said Velm… [+1234 chars]": where a feed cuts a text off, mostly within a word. */
const brokenOff = /(?:(?<=\s)[\p{L}\p{N}’'-]*)?(?:…|\.\.\.) ?\[\+?\d{1,7} (?:chars|characters)\]\s*$/u;

/**
 * Letters composed (NFC), and white space as one article stores it: `\n` ends a line, other white space is one space, no line begins or ends with one.
 * Characters that show nothing (soft hyphens, zero-width marks, controls) go; joiners inside a word of a script that needs them stay.
 */
export function normaliseText(raw: string): string {
  const read = decodeEntities(mendMojibake(withoutEscapes(raw.toWellFormed()).normalize('NFC')));
  const lines = withoutPageTags(mendLostMarks(read))
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/g, '')
    .replace(/\u200c|\u200d/g, (joiner, at: number, whole: string) => (whole.charCodeAt(at - 1) >= 0x600 ? joiner : ''))
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').replace(spokenForLinks, '').trim())
    .join('\n');
  return mendSpacing(lines.replace(brokenOff, '…'));
}
