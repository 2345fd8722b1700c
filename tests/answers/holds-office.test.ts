import { describe, expect, it } from 'vitest';
import { holds } from '../../src/answers/names/holds-office.ts';
import { parseTopic } from '../../src/answers/topics/topic.ts';

const nation = new Map([
  ['orra', []],
  ['ukraine', ['Ukrainian']],
  ['ukrainian', ['Ukraine']],
]);
const isHeld = (office: string, role: string) => holds(parseTopic(office, nation), { text: role, former: false });

describe('a role', () => {
  it.each([
    ['Ukrainian president', 'Ukrainian President'],
    ['Ukrainian president', 'president of Ukraine'],
    ['Ukrainian president', 'Ukraine’s new president'],
    ['Ukrainian president', 'first woman to be president of Ukraine'],
    ['Ukrainian foreign minister', 'Ukrainian foreign and trade minister'],
    ['leader of the Harbour Party of Orra', 'Harbour Party of Orra leader'],
    ['president of Ukraine', 'Ukraine Republic President'],
    ['vice president of Ukraine', 'vice president of the Democratic Republic of Ukraine'],
    ['president of the Academy of Sciences of Ukraine', 'president of the Academy of Sciences of Ukraine'],
  ])('is the office of a %s: %s', (office, role) => {
    expect(isHeld(office, role)).toBe(true);
  });

  it.each([
    ['Ukrainian president', 'head of the office of the president of Ukraine'],
    ['Ukrainian president', 'Ukraine’s sports minister and president of its national swimming club'],
    ['Ukrainian president', 'UKRAINE Russian President'],
    ['Ukrainian president', 'President of the Ukraine Labour Congress'],
    ['president of Ukraine', 'Ukraine Chess Federation president'],
    ['vice president of Ukraine', 'vice president of the Academy of Sciences of Ukraine'],
    ['Ukrainian president', 'adviser to the Ukrainian president'],
    ['secretary general', 'under-secretary-general for peace'],
    ['national security adviser', 'national security communications adviser'],
  ])('is not that of a %s: %s', (office, role) => {
    expect(isHeld(office, role)).toBe(false);
  });
});
