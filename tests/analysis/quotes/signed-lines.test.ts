import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('a line that ends with who said it', () => {
  it.each([
    ['At least 24 dead after storm in Orra – police', 'police: At least 24 dead after storm in Orra'],
    [
      'Air defence shot down 12 of 15 drones — Air Force Commander Ivo Lund',
      'Air Force Commander Ivo Lund: Air defence shot down 12 of 15 drones',
    ],
    ['The port has lost 1,200 workers - General Staff', 'General Staff: The port has lost 1,200 workers'],
    ['“We need seven more systems” – Ana Berg', 'Ana Berg: We need seven more systems'],
    ['Bridge to stay shut until May – city council', 'city council: Bridge to stay shut until May'],
  ])('%s', (line, expected) => {
    expect(said(`${line}\n\nAna Berg and Ivo Lund met on Tuesday.`)).toEqual([expected]);
  });

  it.each([
    'Man of the match – Ivo Lund',
    'Photo – Ana Berg',
    'Lund beat Berg 6-4 6-3 – match report',
    'Berg to meet Lund – what we know',
    'Berg to meet Lund – harbour summit live',
    'Storm kills 12 in Orra – Daily Courier',
    'Prices will fall — and so will wages',
    'Lund won 3 medals – a record',
  ])('says nothing by whom in: %s', (line) => {
    expect(said(`${line}\n\nAna Berg and Ivo Lund met on Tuesday.`)).toEqual([]);
  });
});

describe('a line of a channel that ends with its source', () => {
  it.each([
    ['Three dead after storm in Orra, police say.', 'police: Three dead after storm in Orra'],
    [
      'Orra region: 3 killed after a strike in Tarn, head of the administration Ivo Lund reports.',
      'head of the administration Ivo Lund: Orra region: 3 killed after a strike in Tarn',
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual([expected]);
  });
});
