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
  ])('%s', (sentence) => expect(leansBack(sentence)).toBe(true));

  it.each([
    'No one was hurt in Hofbau.',
    'Itasca closed its port.',
    'The news agency of Zenda closed on Monday.',
    'The move by the guild follows a vote.',
    'The army has left the bridge.',
    'Likely winners met in Zenda.',
  ])('not: %s', (sentence) => expect(leansBack(sentence)).toBe(false));
});
