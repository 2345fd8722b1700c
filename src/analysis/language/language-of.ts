import { scripts, stopWords } from './stop-words.ts';

/** Enough to decide on; more adds nothing. */
const sampleLength = 6_000;

/** Share of a script's own letters that is proof of its language (hiragana and Ukrainian's own letters are rare even there). */
const scriptShare: Readonly<Record<string, number>> = { ja: 0.1, uk: 0.02, fa: 0.02 };

/** What each common word says for each language: one vote, shared among the languages that use the word. */
const votes = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of new Set(words.split(' '))) {
    const sharers = votes.get(word);
    if (sharers === undefined) votes.set(word, [language]);
    else sharers.push(language);
  }
}

/**
 * BCP 47 primary language of a text: by script, else by the commonest words (the stop-word method). `und` when the text
 * is too short or nothing stands out.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, sampleLength).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return 'und';
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 < letters ? byScript(sample, letters - latin) : byWords(sample);
}

function byScript(sample: string, letters: number): string {
  for (const { language, letters: own } of scripts) {
    const share = (sample.match(own)?.length ?? 0) / letters;
    if (share > (scriptShare[language] ?? 0.5)) return language;
  }
  return 'und';
}

function byWords(sample: string): string {
  const words = sample.match(/\p{L}{1,30}/gu) ?? [];
  if (words.length < 5) return 'und';
  const tally = new Map<string, { hits: number; weight: number }>();
  for (const word of words) {
    const sharers = votes.get(word) ?? [];
    for (const language of sharers) {
      const { hits, weight } = tally.get(language) ?? { hits: 0, weight: 0 };
      tally.set(language, { hits: hits + 1, weight: weight + 1 / sharers.length });
    }
  }
  const [best, second] = [...tally].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1].hits < 2) return 'und';
  const clear = best[1].weight > 1.15 * (second?.[1].weight ?? 0);
  const share = best[1].hits / words.length;
  // A headline's one or two little words are shared by many languages; English is the likeliest, so others need more proof.
  const enough = words.length >= 40 ? 0.1 : best[0] === 'en' ? 0.15 : 0.25;
  return clear && share >= enough ? best[0] : 'und';
}
