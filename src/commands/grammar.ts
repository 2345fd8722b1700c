/** A command line taken apart: the command's word, its argument, and the page asked for. */
export interface ParsedLine {
  /** Lower case; empty when nothing was typed. */
  readonly word: string;
  readonly argument: string;
  readonly page: number;
}

function quoted(name = '', topic = ''): string {
  return `quotes ${name}${topic ? ` about ${topic}` : ''}`;
}

/** Plain questions, each with the command line it means. The first that fits counts, so the narrow ones stand first. */
const plainQuestions: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^(?:(?:the )?(?:source|link|url)s?|(?:show|give|send) (?:me )?(?:the )?(?:source|link))(?: (?:for|of|to|behind))?(?: (?:number|no\.?|#))? ?\[?(\d{1,3})\]?$/iu,
    (n) => `source ${n}`,
  ],
  [/^where (?:is|was|does|did|are) (?:the |that )?(.+?)(?: come)? from$/iu, (words) => `source ${words}`],
  [
    /^(?:(?:the )?(?:source|link|url)|(?:show|give|send) (?:me )?(?:the )?(?:source|link)) (?:for|of|to|behind) (.+)$/iu,
    (words) => `source ${words}`,
  ],
  [/^who(?:'s|’s| is| was| are| were) (.+)$/iu, (name) => `who ${name}`],
  [/^who (?:said|says|told|claimed|wrote) (.+)$/iu, (words) => `search ${words}`],
  [/^what (?:did|does|has|do|have) (.+?) (?:say|said|says)(?: (?:about|on) (.+))?$/iu, quoted],
  [/^what (?:was|were|is|are) (.+?) quoted (?:as )?saying(?: (?:about|on) (.+))?$/iu, quoted],
  [/^(?:find|show|get|give) (?:me )?(?:the )?quot(?:e|ation)s (?:by|from|of) (.+?)(?: (?:about|on) (.+))?$/iu, quoted],
  [/^(?:by )?how (?:many|much) (.+)$/iu, (topic) => `figures ${topic}`],
  [
    /^what (?:is|was|are|were)? ?(?:the )?(share|percentage|proportion|number|death toll|toll) of (.+)$/iu,
    (kind, topic) => `figures ${kind} of ${topic}`,
  ],
  [
    /^(?:what date|which day|what day|since when) (?:is|was|will|did|does|are|were|has|have) (?:the )?(.+)$/iu,
    (topic) => `dates ${topic}`,
  ],
  [
    /^when (?:is|was|will|did|does|do|are|were|has|have|had|may|might|should|can|could|would) (?:the )?(.+)$/iu,
    (topic) => `dates ${topic}`,
  ],
];

/** Parses `/who Kallas page 2`, `brief who Kallas`, `who is Kallas?`, `link for 2`. Knows the words' places, not the commands. */
export function parseLine(text: string): ParsedLine {
  const typed = text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^\/?(?:brief|briefing-bot)\s+(?=\S)/iu, '');
  const [, body = typed, page = '1'] = /^(.*?) (?:page|p\.) ?(\d{1,3})$/iu.exec(typed) ?? [];
  const line = body.startsWith('/') ? body.slice(1).trimStart() : plainly(body);
  const [, word = '', argument = ''] = /^(\S+) ?(.*)$/su.exec(line) ?? [];
  return { word: word.toLowerCase(), argument: argument.trim(), page: Math.max(1, Number(page)) };
}

function plainly(text: string): string {
  const question = text.replace(/[?!.\s]+$/u, '');
  for (const [pattern, meaning] of plainQuestions) {
    const match = pattern.exec(question);
    if (match) return meaning(...match.slice(1).map((group) => group ?? ''));
  }
  // Any other question is looked for by its words.
  if (
    /^(?:what|which|who|whom|whose|why|where|when|how|did|does|do|has|have|is|are|was|were|will|can)\s+\S+\s+\S/iu.test(
      question,
    ) &&
    /\?\s*$/u.test(text)
  )
    return `search ${question.replace(/^what happen(?:ed|s) (?:in|at|to|with|on|after|before|during) /iu, '')}`;
  return text;
}
