import type { ArchiveActor } from '../../archive/archive.ts';
import { synonymsOf } from '../../core/synonyms.ts';
import { plainOf } from '../evidence/plain-text.ts';
import type { Reader } from '../evidence/reader.ts';
import { acronymOf, spelledOut } from './acronyms.ts';
import { narrowerTermsOf } from './narrower-terms.ts';
import { isIdle, parseTopic, type Topic, topicWords } from './topic.ts';

const longestName = 4;
const mostAliases = 5;
/** A topic of more words than this is a sentence: its names are not looked up. */
const mostWords = 12;

/** A topic whose names of actors also find the other names of the same actors ("FBI", "Federal Bureau of Investigation"). */
export async function readTopic(archive: Reader, text: string, question = false): Promise<Topic> {
  const words = topicWords(text);
  const aliases = new Map<string, readonly string[]>();
  if (words.length > mostWords) return parseTopic(text, aliases, question);
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length);
      if (!mayName(phrase)) continue;
      const typed = phrase.join(' ');
      const others =
        aliasesOf(typed, await archive.actorsNamed(typed, 4, false)) ?? (await acronymsOf(archive, phrase));
      if (others === null) continue;
      aliases.set(typed.toLowerCase(), others);
      at += length - 1;
      break;
    }
  }
  return parseTopic(text, aliases, question);
}

/** What an acronym is spelled out by, or the acronym of a name; null where no article has both. */
async function acronymsOf(archive: Reader, words: readonly string[]): Promise<readonly string[] | null> {
  const [word = '', ...more] = words;
  if (more.length === 0) {
    const names = await spelledOut(archive, word);
    return names.length > 0 ? names : null;
  }
  const letters = await acronymOf(archive, words);
  return letters === null ? null : [letters];
}

function mayName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (isIdle(first) || isIdle(last)) return false;
  const common = synonymsOf(first).length > 0 || narrowerTermsOf(first).length > 0;
  return words.length > 1 || (/^\p{Lu}/u.test(first) && !common);
}

function aliasesOf(
  typed: string,
  matches: readonly { actor: ArchiveActor; match: string }[],
): readonly string[] | null {
  const exact = matches.filter(({ match }) => match === 'exact');
  const [only] = exact;
  // A single word shared by several people stands for itself.
  if (only === undefined || exact.length > 1) return null;
  const { actor } = only;
  const surname = plainOf(actor.name).split(' ').at(-1) ?? '';
  return actor.names
    .filter((name) => plainOf(name) !== plainOf(typed) && plainOf(name).length > 2)
    .filter((name) => actor.kind !== 'person' || plainOf(name).split(' ').at(-1) === surname)
    .slice(0, mostAliases);
}
