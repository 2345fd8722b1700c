import { expect, it } from 'vitest';
import { figures } from '../../src/answers/figures.ts';
import { layOut } from '../../src/commands/lay-out.ts';
import { archiveOf } from '../support/archive-of.ts';

const archive = await archiveOf([
  {
    title: 'Storm over Orra',
    text:
      'Damages could surge to 816 million dollars, insurer Velm Re said. Shares of Velm Re fell 3 percent. ' +
      'The town hall denied reports that 60 boats had sunk. ' +
      'Police counted 45 drones, including 11 over Tarnfield. In 1908 a storm killed 900 people in the valley.',
  },
]);

/** What a reader sees of a row, without the day. */
async function rowsOf(topic: string): Promise<string[]> {
  const { blocks } = layOut(await figures(archive, topic), 1, 10);
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.map(({ cells }) => cells.slice(0, 3).join(' | ')) : [],
  );
}

it('shows in the table what makes a figure no plain count: what may come, a change, a denial', async () => {
  expect(await rowsOf('damages')).toEqual(['could surge to 816 million dollars |  | Velm Re']);
  expect(await rowsOf('Velm Re shares')).toEqual(['fell 3 percent |  | the article']);
  expect(await rowsOf('boats')).toEqual(['60 | boats | denied by the town hall']);
});

it('hedges only what the hedge is of', async () => {
  const valley = await archiveOf([
    {
      title: 'Raid in the valley',
      text: 'Officials said the raid may be endangering the more than 100 hostages in the valley. They could lose up to 40 boats. The valley could enrich uranium up to 20 percent.',
    },
  ]);
  const told = async (topic: string) => (await figures(valley, topic)).items.map(({ text }) => text.split(':')[0]);
  expect(await told('hostages')).toEqual(['more than 100 hostages']);
  expect(await told('boats')).toEqual(['could lose up to 40 boats']);
  expect(await told('uranium')).toEqual(['could enrich uranium up to 20 percent']);
});

it('shows in the table where, when and with what fate', async () => {
  expect(await rowsOf('drones')).toContain('11 | drones over Tarnfield | the article');
  expect(await rowsOf('storm killed')).toContain('900 | people (killed), in 1908 | the article');
});

it('lets no denial and no fear differ with a count', async () => {
  const told = (words: string) => `${words} The river Elph still rises in Strelsau, and the school halls are full.`;
  const flood = await archiveOf(
    [
      'The relief agency said that 1,200 flood victims sleep in the school halls of Strelsau.',
      'The relief agency said the number could rise to 4,000 flood victims in the school halls of Strelsau.',
      'The mayor of Strelsau denied that 3,000 flood victims sleep in the school halls.',
    ].map((words, index) => ({ title: `Flood in Strelsau, day ${index}`, text: told(words) })),
  );
  const { note, items } = await figures(flood, 'flood victims');
  expect(items).toHaveLength(3);
  expect(note).toBeNull();
});

it('keeps what another source only knows vaguely, behind the numbers', async () => {
  const border = await archiveOf([
    {
      title: 'Troops at the border',
      text: 'Orra said around 11,000 Tarnish troops stand at the border. Thousands of Tarnish troops came by train.',
    },
    { title: 'Allies worry', text: 'Allied intelligence says that thousands of Tarnish troops stand at the border.' },
  ]);
  const told = (await figures(border, 'Tarnish troops')).items.map(({ text }) => text.split(',')[0]);
  expect(told).toEqual(['around 11', 'thousands of Tarnish troops: says Allied intelligence']);
});
