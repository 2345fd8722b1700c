import { describe, expect, it } from 'vitest';
import { blockFeatures } from '../../../src/sources/pages/block-features.ts';
import { featureCount, featureNames } from '../../../src/sources/pages/feature-names.ts';
import { pageBlocks } from '../../../src/sources/pages/page-blocks.ts';
import { type PageElement, parsePage } from '../../../src/sources/pages/page-dom.ts';

const sentence =
  'The bridge over the Norr will stay closed until the two cracked bearings have been replaced, the town said.';
const html = `<html><body><div class="comments">One reply</div><article><h1>Bridge stays closed</h1>
<p>${sentence}</p><p>${sentence} Buses go round.</p><p>${sentence} Cyclists may push.</p></article></body></html>`;

function features() {
  const blocks = pageBlocks(parsePage(html).body as PageElement);
  const rows = blockFeatures(blocks, {
    title: 'Bridge stays closed',
    description: null,
    articleBody: null,
    readable: new Set(),
  });
  const of = (text: string, name: string) =>
    rows[blocks.findIndex((block) => block.text.startsWith(text)) * featureCount + featureNames.indexOf(name)];
  return { rows, blocks, of };
}

describe('what the classifier sees of a block', () => {
  it('has one number for each name', () => {
    const { rows, blocks } = features();
    expect(rows.length).toBe(blocks.length * featureNames.length);
    expect(new Set(featureNames).size).toBe(featureNames.length);
  });

  it('stands under its name, from the first to the last', () => {
    const { of } = features();
    expect(of('Bridge', 'logChars')).toBeCloseTo(Math.log(20));
    expect(of('Bridge', 'tag h1')).toBe(1);
    expect(of('Bridge', 'isTitle')).toBe(1);
    expect(of('Bridge', 'in article')).toBeCloseTo(0.5);
    expect(of('One', 'named comments')).toBe(1);
    expect(of('The bridge', 'named comments')).toBe(0);
    expect(of('The bridge', 'paragraphsBefore')).toBe(0);
    expect(of('The bridge', 'paragraphsAfter')).toBeCloseTo(2 / 3);
  });
});
