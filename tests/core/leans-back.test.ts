import { describe, expect, it } from 'vitest';
import { leansBack } from '../../src/core/leans-back.ts';

describe('a sentence that leans on the one before it', () => {
  it.each([
    'They also met in Hofbau.',
    '“But nobody came,” said Roe.',
    'It’s over.',
    'No, the plan has failed.',
    'In the end the guild gave way.',
    'Asked about the toll, Roe shrugged.',
    'The news comes amid floods in Zenda.',
    'The move follows a vote in Hofbau.',
    'Elsewhere in the valley, other millers were doing the same.',
    'Indeed, as Ada Moreau writes, few came.',
    'Well, in a letter to the guild the mayor argued otherwise.',
    'In many ways, it was a repeat of what the guilds had promised.',
    'What’s more, even millers who had the grain kept it.',
    'For now, though, both guilds look to the harvest.',
    'On their own, they’re simple tools.',
    'With the sun behind the hill, he told the crowd to go home.',
  ])('%s', (sentence) => expect(leansBack(sentence)).toBe(true));

  it.each([
    'No one was hurt in Hofbau.',
    'Itasca closed its port.',
    'The news agency of Zenda closed on Monday.',
    'The move by the guild follows a vote.',
    'The army has left the bridge.',
    'Likely winners met in Zenda.',
    'Now in its third year, the drought has emptied the wells of Hofbau.',
    'After a night of talks in Zenda, it gave way.',
    'After three days of rain, it is unclear whether the bridge will hold.',
    'Earlier talks in Zenda failed.',
  ])('not: %s', (sentence) => expect(leansBack(sentence)).toBe(false));
});
