import { domText } from './dom-text.ts';
import { elementsOf, type PageDocument, parsePage } from './page-dom.ts';

/** Where pages keep what their scripts are to show, and what they show where no script runs. */
const keepers = 'script[type*="template" i], script[type="text/html" i], noscript, template';
/** Characters looked at in all: such parts may stand in one another. */
const mostSource = 20_000_000;
/** Less text than this is a notice ("please turn on JavaScript") or a picture, not an article. */
const leastText = 400;

/**
 * Puts the longest text that waits for a script where it waits. True when there was one. Only for pages that show next to
 * nothing without it: elsewhere such parts are pictures, notices and advertisements.
 */
export function placeWaitingPart(document: PageDocument): boolean {
  let longest = leastText;
  let place: (() => void) | null = null;
  let looked = 0;
  for (const keeper of elementsOf(document, keepers)) {
    const source = keeper.innerHTML;
    looked += source.length;
    if (looked > mostSource) break;
    if (source.length <= longest) continue;
    const { body } = parsePage(source);
    const text = body === null ? '' : domText(body);
    if (body === null || text.length <= longest) continue;
    longest = text.length;
    place = () => {
      for (const node of [...body.childNodes]) keeper.before(node);
      keeper.remove();
    };
  }
  place?.();
  return place !== null;
}
