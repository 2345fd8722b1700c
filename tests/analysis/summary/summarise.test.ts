import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { summarise } from '../../../src/analysis/summary/summarise.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';
import { datelineLength } from '../../../src/core/dateline.ts';

function summaryOf(text: string, title: string | null = null): string {
  const tokens = tokenize(text);
  return summarise(text, title, tokens, findSentences(text, tokens));
}

const lead = 'Hundreds of miners walked out of the Altos copper mine on Monday after its owner cut their pay.';

describe('summarise', () => {
  it('takes the lead, not the headline, date or byline above it', () => {
    const text = `Miners walk out at Altos\nBy Ana Costa\nMonday, March 4, 2024\n${lead}\nThe weather was mild. Birds sang above the hills that evening.`;
    expect(summaryOf(text, 'Miners walk out at Altos')).toContain(lead);
    expect(summaryOf(text, 'Miners walk out at Altos')).not.toMatch(/By Ana|March/);
  });

  it.each([
    'In this May 3, 2019, file photo, miners of the Altos copper mine stand at the gate on Monday after their pay was cut.',
    'Miners of the Altos copper mine walk out on Monday. Their pay was cut by the owner that day. (Ana Costa/Associated Press)',
    'Image caption Miners of the Altos copper mine stand at the gate on Monday.',
    'Miners leave the Altos copper mine at the end of a shift without pay Friday, March 13, 2020, in Lima.',
    'Ana Costa bows her head during a service for the miners of the Altos copper mine.',
  ])('takes no caption: %s', (caption) => {
    expect(summaryOf(`${caption}\n${lead}`, 'Altos miners walk out over pay')).toBe(lead);
  });

  it.each(['The claim:', 'CLAIM:', 'Myth 2:', 'Verdict:'])('gives no checked claim as news: %s', (label) => {
    const claim = `${label} The owner of the Altos copper mine doubled the pay of hundreds of miners on Monday.`;
    expect(summaryOf(`${claim}\n${lead}`, 'Altos miners walk out over pay')).toBe(lead);
  });

  it('passes over an opening quotation for the sentence the headline is about', () => {
    const quote = '“I have never in my long life seen anything like it,” said one old man.';
    expect(summaryOf(`${quote} ${lead}`, 'Altos miners walk out over pay cut')).toContain(lead);
  });

  it('takes no question and nothing said to the reader where the news is told', () => {
    const text = `What would you do if your wage were cut by half overnight by the owner? ${lead}`;
    expect(summaryOf(text)).toBe(lead);
  });

  it('lets the heading of the text choose the second sentence', () => {
    const text =
      `Altos strike halts port\n${lead} The hills around the town were green after weeks of rain. ` +
      'Trucks stood idle and the port was closed by the strike.';
    expect(summaryOf(text)).toBe(`${lead} Trucks stood idle and the port was closed by the strike.`);
  });

  it('goes on to the next sentence of short news, whose words the text has only once', () => {
    const next = 'Police kept strikers and managers apart at three gates until evening fell.';
    const text = `${lead} ${next} A minister called for calm.`;
    expect(summaryOf(text, 'Altos copper miners walk out over pay')).toBe(`${lead} ${next}`);
  });

  it('adds what the rest of the text is about rather than an aside', () => {
    const aside = 'The hills around the town were green after weeks of warm summer rain.';
    const core = 'Strikers blocked the port, and lorries with copper waited at its gates all day.';
    const rest =
      'The port ships most of the copper. Its gates have been blocked by strikers twice this year. Some lorries turned back from the port.';
    expect(summaryOf(`${lead} ${aside} ${core} ${rest}`)).toBe(`${lead} ${core}`);
  });

  it('does not give a sentence that leans on one that is left out', () => {
    const own = 'Altos miners blocked the road to the copper mine and the owner closed its gates.';
    const text = `${lead} Rain fell. They also blocked the road to the copper mine and its owner closed the gates. ${own}`;
    expect(summaryOf(text, 'Altos miners block copper mine road')).toBe(`${lead} ${own}`);
    const next = `They blocked the road to the port, burnt tyres there and threw stones.`;
    expect(summaryOf(`${lead} ${next}`, 'Altos miners block road to port')).toBe(`${lead} ${next}`);
  });

  it('has at most sixty words where it has two sentences', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 9, max: 70 }), { minLength: 1, maxLength: 8 }), (lengths) => {
        const text = lengths.map((length, index) => `Mines${' copper'.repeat(length - 2)} end${index}.`).join(' ');
        const summary = summaryOf(text);
        const sentences = summary.split('. ').length;
        if (sentences === 2) expect(summary.split(' ').length).toBeLessThanOrEqual(60);
        expect(sentences).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is the same under a headline that is only how the text begins', () => {
    const text = `${lead} Strikers blocked the port, and lorries waited at its gates. The port ships copper, and lorries bring it there.`;
    expect(summaryOf(text, lead.slice(0, 60))).toBe(summaryOf(text));
    expect(summaryOf(text, lead.replace(/\.$/, ''))).toBe(summaryOf(text));
  });

  it('leaves out a dateline', () => {
    expect(summaryOf(`LIMA, Peru (Wire) — ${lead}`)).toBe(lead);
  });

  it('gives the only sentence of a text, and nothing for an empty one', () => {
    expect(summaryOf('Rain fell.')).toBe('Rain fell.');
    expect(summaryOf('')).toBe('');
  });

  it('says only what stands in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(lead, 'Rain fell.', 'News', '\n', '“Go!” he said.', ' '), { maxLength: 12 }),
        (parts) => {
          const text = parts.join(' ');
          const found = findSentences(text, tokenize(text)).map(({ start, end }) => text.slice(start, end));
          let rest = summaryOf(text);
          for (const sentence of found.toSorted((a, b) => b.length - a.length)) rest = rest.replaceAll(sentence, '');
          expect(rest.trim()).toBe('');
        },
      ),
    );
  });
});

describe('datelineLength', () => {
  it.each([
    ['LIMA, Peru, Nov. 5 (Wire) — The mine closed.', 'LIMA, Peru, Nov. 5 (Wire) — '],
    ['LIMA — The mine closed.', 'LIMA — '],
    ['(Wire) The mine closed.', '(Wire) '],
    ['Port Altos (CNN)The mine closed.', 'Port Altos (CNN)'],
    ['Port Altos, eastern Ruritania, CNN — The mine closed.', 'Port Altos, eastern Ruritania, CNN — '],
    ['Port Altos CNN — The mine closed.', 'Port Altos CNN — '],
    ['(Reuters) - The mine closed.', '(Reuters) - '],
    ['LIMA, Peru—The mine closed.', 'LIMA, Peru—'],
    ['LIMA —The mine closed.', 'LIMA —'],
    ['The Associated Press (AP) Chief Ana Costa spoke.', ''],
    ['Altos Mining (AM) Chief Ana Costa spoke.', ''],
    ['Sunday, May 5, 2024 The mine closed.', 'Sunday, May 5, 2024 '],
    ['May 5, 2024 was a Sunday.', ''],
    ['NATO leaders met.', ''],
    ['The mine (Altos) closed.', ''],
  ])('of %j', (sentence, expected) => {
    expect(sentence.slice(0, datelineLength(sentence))).toBe(expected);
  });
});
