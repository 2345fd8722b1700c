import { describe, expect, it } from 'vitest';
import { learnClasses } from '../../tools/train-syntax-classes.ts';
import { readTreebank } from '../../tools/train-syntax-conllu.ts';
import { randomNumbers } from '../../tools/train-syntax-perceptron.ts';
import { variantsOf } from '../../tools/train-syntax-variants.ts';

const block = (text: string, rows: string): string =>
  `# text = ${text}\n${rows
    .trim()
    .split('\n')
    .map((row) => {
      const [id, form, tag, fine, head, relation] = row.trim().split(' ');
      return [id, form, '_', tag, fine, '_', head, relation, '_', '_'].join('\t');
    })
    .join('\n')}\n\n`;

const email = block(
  "She didn't e-mail.",
  `1 She PRON PRP 4 nsubj
   2-3 didn't _ _ _ _
   2 did AUX VBD 4 aux
   3 n't PART RB 4 advmod
   4 e-mail VERB VB 0 root
   5 . PUNCT . 4 punct`,
);

describe('reading a treebank', () => {
  it('fits its words to our tokens', () => {
    const [sentence] = readTreebank(email).sentences;
    expect(sentence?.tokens.map(({ text }) => text)).toEqual(['She', 'did', "n't", 'e', '-', 'mail', '.']);
    expect(sentence?.heads).toEqual([5, 5, 5, 5, 5, -1, 5]);
    expect(sentence?.relations).toEqual(['nsubj', 'aux', 'advmod', 'compound', 'punct', 'root', 'punct']);
  });

  it('counts what does not fit', () => {
    const broken = block('Rain fell', '1 Rain NOUN NN 2 nsubj\n2 stopped VERB VBD 0 root');
    expect(readTreebank(email + broken)).toMatchObject({ skipped: 1, sentences: [{}] });
  });
});

describe('preparing to learn', () => {
  it('puts words that are used alike into one class', () => {
    const sentences = ['lima', 'oslo', 'rome', 'cairo'].flatMap((city) =>
      ['lives', 'works', 'sleeps', 'eats'].map((verb) => ['she', verb, 'in', city]),
    );
    const classes = learnClasses(sentences, { classes: 4, seenTimes: 1, passes: 10 });
    expect(classes.get('lima')).toBe(classes.get('rome'));
    expect(classes.get('lives')).toBe(classes.get('eats'));
    expect(classes.get('lima')).not.toBe(classes.get('eats'));
  });

  it('respells copies without touching the tree', () => {
    const { sentences } = readTreebank(email.repeat(200));
    const variants = variantsOf(sentences, randomNumbers(1));
    expect(variants.length).toBeGreaterThan(10);
    for (const { tokens, heads, tags, relations } of variants) {
      expect([heads.length, tags.length, relations.length]).toEqual([tokens.length, tokens.length, tokens.length]);
      expect(tokens.map(({ lower }) => lower).join(' ')).toMatch(/^she did n't e - mail( \.)?$/);
    }
    expect(variants.some(({ tokens }) => tokens[0]?.text === 'SHE')).toBe(true);
  });
});
