import type { PageKind } from '../page-reader.ts';
import type { StructuredData } from './structured-data.ts';

const consent =
  /before you continue to|we value your privacy|we care about your privacy|cookie consent|manage (?:your )?(?:cookie|privacy|consent)|accept (?:all|cookies) (?:to|and) continue|your privacy choices|consent to the (?:use|processing)/i;
const paywall =
  /subscribe (?:now )?to (?:continue|read|unlock|keep reading|access)|to (?:continue|keep) reading,? (?:subscribe|log in|sign in|register|create)|this (?:article|content|story|post) is (?:only )?(?:for|available to|exclusive to|reserved for) (?:paid |paying |our )?(?:subscribers|members)|already a (?:subscriber|member)\?|register to (?:continue|read)|for subscribers only|you(?:'|’)ve reached your (?:free )?(?:article )?limit|unlock this (?:article|story)/i;
const missing =
  /^\W{0,3}(?:404|403|error|page not found|not found|access denied|just a moment|attention required|are you a robot)/i;

/** A body of so many words is read, whatever else the page says. */
const enoughWords = 250;
/** Fewer make no article unless the page calls itself one. */
const fewestWords = 60;

/** A body that is mostly links is a list of articles. */
const mostLinks = 0.6;

/**
 * Tells articles from what stands in their place. `body` is the extracted text, `linkShare` how much of it is links, `whole`
 * all of the page's text.
 */
export function pageKind(body: string, linkShare: number, whole: string, data: StructuredData): PageKind {
  const words = body.split(/\s+/).length;
  if (words < enoughWords && missing.test(data.title ?? '')) return 'not-an-article';
  const edges = `${whole.slice(0, 3_000)} ${whole.slice(-3_000)}`;
  if (words < fewestWords && consent.test(edges) && whole.length < 6_000 && !data.article) return 'consent';
  if (words < enoughWords && (paywall.test(whole.slice(0, 50_000)) || !data.free)) return 'paywall';
  if (words < 12) return consent.test(edges) ? 'consent' : 'not-an-article';
  if (linkShare > mostLinks && !data.article) return 'not-an-article';
  if (words < fewestWords && !data.article && data.published === null) return 'not-an-article';
  return 'article';
}
