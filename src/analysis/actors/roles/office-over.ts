import { lowerAt, type RoleView } from './role-view.ts';

const dismissing = /^(?:dismissed|sacked|fired|ousted|axed|deposed|toppled|overthrew)$/;
/** In front of these nobody was dismissed yet, or at all. */
const notYet =
  /^(?:to|not|never|n't|would|could|should|might|may|if|had|was|were|be|been|being|is|are|will|nearly|almost)$/;
const farthest = 6;

/** "He dismissed his long-time Defence Minister Ned Roe": who is dismissed from an office holds it no more. `first` is the office's first word. */
export function isDismissed(view: RoleView, first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= farthest; at--) {
    const word = lowerAt(view, at);
    if (dismissing.test(word)) {
      const before = lowerAt(view, at - 1);
      return !notYet.test(before) || (before === 'had' && !/^(?:if|wish)$/.test(lowerAt(view, at - 2)));
    }
    const isModifier =
      /^(?:ADJ|DET|PRON|ADV)$/.test(view.tags[at] ?? '') ||
      /^(?:his|her|its|their|the|['’]s|-|long|time|long-time|long-term|term)$/.test(word);
    if (!isModifier) return false;
  }
  return false;
}

const year = /^(?:19|20)\d\d$/;

/** "The Fed chairman from 1987 to 2006": an office that is told with its last year. `end` is the token behind the office. */
export function isOfYearsPast(view: RoleView, end: number): boolean {
  const words = [0, 1, 2, 3].map((offset) => lowerAt(view, end + offset));
  const [link = '', from = '', to = '', until = ''] = words;
  const isSpan = (link === 'from' && /^(?:to|until|till|through)$/.test(to)) || (link === 'between' && to === 'and');
  return isSpan && year.test(from) && year.test(until) && Number(until) > Number(from);
}
