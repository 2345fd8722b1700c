import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/analysis/sentences/sentences.ts';
import { tokenize } from '../../../src/analysis/words/tokenize.ts';

const sentencesOf = (text: string) => findSentences(text, tokenize(text));
const split = (marked: string): string[] => {
  const text = marked.replaceAll('|', '');
  return sentencesOf(text).map((sentence) => text.slice(sentence.start, sentence.end));
};

describe('findSentences', () => {
  it.each([
    ['titles and initials', 'Mr. Ivo K. Brandt met Gen. Sato.| They spoke.'],
    ['an abbreviation before a name', 'The U.S. President and Acme Inc. Chairman Ito left.| Nobody saw.'],
    ['an abbreviation that ends a sentence', 'He flew to the U.S.| The trip was long.| It began at 5 p.m.| They ate.'],
    ['a numbered thing', 'It is No. 5 on the list.| It was 3.5 before.'],
    ['a closing quote', '“We will stay.”| The crowd cheered.| (Few did.)| Then rain fell.'],
    ['straight quotes', '"We will stay." "And pay."| Nobody moved.'.replace('" "', '"| "')],
    ['a quoted question inside a sentence', '“Why now?” she asked.| “Why here?” Ana Costa asked.| “Go!” he said.'],
    ['an abbreviation inside quotes', 'He loves “the U.S.”| They do not.'],
    ['an ellipsis', 'We had a talk (…) and then left.| Well… it rained.| And then…| Nobody spoke.'],
    ['a glued full stop', 'They left.|The town slept.|Then came 3.5 tonnes.'],
    ['a glued closing quote', '“We stay”Costa said.| He left.'],
    [
      'a credit in brackets glued to the text',
      'It rained in Lund.|(Ann Roe/Wire Photo)|The council met.| So did (the) mayor.',
    ],
    ['a credit of an agency', 'A ferry sinks.| Ann Roe/AFP/Getty Images| The council met.| A CNN/AP poll was out.'],
    [
      'the code of a share',
      'Brickell (BRKL_p.DE) has yet to mend them.| Orra (ORRA.O) fell.| He left (by the gate.The others stayed).'.replace(
        'gate.The',
        'gate.|The',
      ),
    ],
    ['a dateline', 'LIMA, Peru (Wire) — The mine closed.| Work stopped.'],
    ['a footnote', 'It fell.[1][12]| Then rain came.| [Update: it stopped.]| We saw “it”.[b]| It went.'],
    ['a numbered line', '1. The first point stands.| The second falls.'],
    ['lower case after a stop', 'It cost 5 approx. in all.| iPhone sales rose.'],
  ])('reads %s', (_, marked) => {
    expect(split(marked)).toEqual(marked.split('|').map((part) => part.trim()));
  });

  it('leaves the marks of a list out, and takes no item for a heading', () => {
    const text = 'What we know\n- The dam broke on Tuesday\n- Rain fell. Snow fell\n\n• A town sleeps\n- Ann Roe';
    const found = sentencesOf(text);
    expect(found.map(({ start, end, heading }) => [text.slice(start, end), heading])).toEqual([
      ['What we know', true],
      ['The dam broke on Tuesday', false],
      ['Rain fell.', false],
      ['Snow fell', false],
      ['A town sleeps', false],
      ['- Ann Roe', true],
    ]);
  });

  it('ends a sentence at every line break and counts paragraphs', () => {
    const found = sentencesOf('A town sleeps\nRain fell. Snow fell.\n\nWind blew.');
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 1, 2]);
  });

  it.each([
    ['Mine closes after flood', true],
    ['Who Pays For The Flood?', true],
    ['What did he mean?', false],
    ['The mine closed.', false],
    ['“We will stay and pay”', true],
    ['“We will stay and pay.”', false],
    ['He said:', false],
    ['and so the line went on', false],
  ])('judges whether %j is a heading', (line, heading) => {
    expect(sentencesOf(`${line}\nThe owner spoke to us. We wrote it down.`)[0]?.heading).toBe(heading);
  });

  it('does not take a wrapped line for a heading', () => {
    expect(sentencesOf('The mine closed after\nthe flood came.').map((sentence) => sentence.heading)).toEqual([
      false,
      false,
    ]);
  });

  it('gives every token to exactly one sentence, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      'The',
      'U.S.',
      'Mr.',
      '.',
      '"',
      '”',
      "'",
      '(',
      ')',
      '?',
      '…',
      '\n',
      ' ',
      ' ',
      '5',
      '“',
      '!',
      'said',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const tokens = tokenize(text);
        let next = 0;
        for (const { start, end, firstToken, endToken } of findSentences(text, tokens)) {
          expect(firstToken).toBe(next);
          expect(endToken).toBeGreaterThan(firstToken);
          expect([start, end]).toEqual([tokens[firstToken]?.start, tokens[endToken - 1]?.end]);
          expect(text.slice(start, end)).not.toContain('\n');
          next = endToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
