import { lowerAt, type Scan } from '../words/scan.ts';

const lasting =
  /^(?:known|called|used|use|remembered|seen|visible|found|owns?|keeps?|remains?|standing|stands?|exists?|existing|lives?|living|works?|feels?|felt|practi[cs]ed|celebrated|spoken|recogni[sz]ed|appreciated|alive|in|there|common|popular|relevant)$/;

/** What has a beginning or an end on a day: "the end of today", "as of today". */
const ofTheDay =
  /ed$|^(?:as|end|start|close|beginning|rest|events?|course|outset|morning|news|because|instead|ahead|outside|votes?|meetings?|talks|sessions?|decisions?|hearing|ruling)$/;

/**
 * "still used today", "known today as", "what is today Tarn", "the students of today", "alive today", "in the world today": of these
 * times, not of the day of publication.
 */
export function isNowadays(scan: Scan, at: number): boolean {
  const [two, before, behind] = [lowerAt(scan, at - 2), lowerAt(scan, at - 1), lowerAt(scan, at + 1)];
  if (behind === "'s") return false;
  if (before === 'of') return two !== '' && !ofTheDay.test(two);
  if (before === 'even') return behind === ',' || behind === '.';
  if (before === 'alive' || before === 'to') return before === 'alive' || /^forward(?:s|ed)?$/.test(two);
  if (before === 'world' || before === 'use') return two === 'the' || two === 'in';
  if (before === 'is' && two === 'what') return true;
  // "what it is today", "than they are today"
  if (/^(?:is|are)$/.test(before) && /^(?:it|they|we|he|she|i|you)$/.test(two))
    return /^(?:what|as|than|where|who|how)$/.test(lowerAt(scan, at - 3));
  if (before === 'known') return behind === 'as' || behind === 'for';
  // "The cuts can be seen today", "more weavers work today than ever"
  if (/^(?:seen|found|visited|heard|felt)$/.test(before) && two === 'be') return true;
  if (behind === 'than' && /^(?:ever|at|in)$/.test(lowerAt(scan, at + 2))) return true;
  return lasting.test(before) && stillBefore(scan, at);
}

function stillBefore(scan: Scan, at: number): boolean {
  for (let index = at - 2; index > at - 5; index--) if (lowerAt(scan, index) === 'still') return true;
  return false;
}
