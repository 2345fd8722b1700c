import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveWatch, watchId } from '../../src/briefings/watch.ts';
import { editorsDesk, openNewsroom } from '../support/newsroom.ts';

let room: ReturnType<typeof openNewsroom>;
beforeEach(() => {
  room = openNewsroom('2024-11-10T06:00:00Z');
});
afterEach(() => room.close());

const tellings = [
  'A goods train loaded with timber left the rails outside Hofbau on Monday night and blocked both tracks of the line to Strelsau.',
  'Both tracks between Hofbau and Strelsau are blocked after a timber train derailed near Hofbau on Monday night.',
  'The railway said on Tuesday that a goods train carrying timber had derailed near Hofbau, closing the Strelsau line.',
  'No trains run between Strelsau and Hofbau since a timber train jumped the rails outside Hofbau on Monday.',
  'Crews are clearing timber from the tracks outside Hofbau where a goods train derailed on Monday night, the railway said.',
  'Monday night’s derailment of a timber train near Hofbau has closed the railway line to Strelsau in both directions.',
  'A derailed goods train near Hofbau has cut the Strelsau line; its load of timber lies across both tracks.',
  'Travellers from Strelsau to Hofbau must take buses after a goods train with timber derailed outside Hofbau.',
  'Investigators look at the brakes of the timber train that derailed near Hofbau on Monday and blocked the line to Strelsau.',
  'The line from Hofbau to Strelsau stays closed after the derailment of a goods train full of timber, the railway said.',
];
const rest =
  'The railway sent buses from Hofbau to Strelsau. The goods train had left the timber yard of Hofbau that evening.';

const storyLines = (edition: string) => edition.split('\n').filter((line) => line.startsWith('•'));

describe('an edition', () => {
  it('makes one story of one event told in ten ways', async () => {
    for (const [index, text] of tellings.entries())
      await room.article(`telling ${index}`, '2024-11-12', `${text}\n\n${rest}`, `Outlet ${index}`);
    await room.subscribe();
    const edition = await room.edition('2024-11-13');
    const stories = storyLines(edition).filter((line) => line.includes('Outlet'));
    expect(stories).toHaveLength(1);
    for (const index of tellings.keys()) expect(stories[0]).toContain(`Outlet ${index}`);
  });

  it('makes one story of an event of which only some reports were filed when they came', async () => {
    for (const [index, text] of tellings.entries())
      await room.article(`telling ${index}`, '2024-11-12', `${text}\n\n${rest}`, `Outlet ${index}`, index > 5);
    await room.subscribe();
    const edition = await room.edition('2024-11-13');
    expect(storyLines(edition).filter((line) => line.includes('Outlet'))).toHaveLength(1);
  });

  it('groups as the archive does, whatever a channel reads of it', async () => {
    // Alone, the two reports share little; that they are one story shows only beside the other eight.
    for (const [index, text] of tellings.entries())
      await room.article(`telling ${index}`, '2024-11-12', `${text}\n\n${rest}`, `Outlet ${index}`);
    await room.subscribe({ outlets: ['Outlet 5', 'Outlet 9'] });
    const edition = await room.edition('2024-11-13');
    expect(storyLines(edition).filter((line) => line.includes('Outlet'))).toHaveLength(1);
  });

  it('tells a story by its summary, also where that has two sentences from apart', async () => {
    await room.article(
      'port',
      '2024-11-12',
      'Timber lorries wait as dockers close port\n\n' +
        'Striking dockers have closed the port of Tarlenheim and blocked the road to its gates. Some 40 people stood in the rain on Monday and sang songs of the sea. ' +
        'Lorries with timber wait at the gates of the port, and ships are turned away from Tarlenheim. ' +
        'The port of Tarlenheim ships most of the timber. Ships were turned away before, and lorries had to wait at the gates.',
      'Outlet A',
    );
    await room.subscribe();
    const edition = await room.edition('2024-11-13');
    expect(storyLines(edition)[0]).toContain('Striking dockers have closed the port');
  });

  it('tells a story without its dateline, and not again with it', async () => {
    const text =
      'HOFBAU (Wire) — A goods train loaded with timber left the rails outside Hofbau on Monday night.\n\nThe railway sent buses from Hofbau to Strelsau.';
    await room.article('one', '2024-11-12', text, 'Outlet A');
    await room.subscribe();
    expect(storyLines(await room.edition('2024-11-13'))[0]).toMatch(/^• A goods train loaded/u);
    await room.article('two', '2024-11-13', text.replace('(Wire)', '(Agency)'), 'Outlet B');
    expect(await room.edition('2024-11-14')).not.toContain('A goods train loaded');
  });

  it('keeps two similar events apart', async () => {
    await room.article('hofbau', '2024-11-12', `${tellings[0]}\n\n${rest}`, 'Outlet A');
    await room.article(
      'tarlenheim',
      '2024-11-12',
      'A passenger train hit a lorry on a level crossing at Tarlenheim on Tuesday morning and nine people were slightly hurt.\n\nThe driver of the lorry had ignored the lights of the crossing, the Tarlenheim police said.',
      'Outlet B',
    );
    await room.subscribe();
    const edition = await room.edition('2024-11-13');
    expect(storyLines(edition).filter((line) => line.includes('Outlet'))).toHaveLength(2);
  });

  it('tells nothing of old articles that come with a feed that was just added', async () => {
    await room.article('first', '2024-11-12', `${tellings[0]}\n\n${rest}`, 'Outlet A');
    await room.subscribe();
    await room.edition('2024-11-13');
    await room.article(
      'old',
      '2024-09-02',
      'The ferry to Westhafen sank in a storm on Monday.\n\nNobody drowned.',
      'B',
    );
    await room.article('late', '2024-11-12', 'The mayor of Tarlenheim resigned on Tuesday.\n\nShe is ill.', 'Outlet B');
    const second = await room.edition('2024-11-14');
    expect(second).toContain('The mayor of Tarlenheim resigned');
    expect(second).not.toContain('ferry');
  });

  it('tells a story again only for a new fact, which then leads', async () => {
    await room.article('first', '2024-11-12', `${tellings[0]}\n\n${rest}`, 'Outlet A');
    await room.subscribe();
    await room.edition('2024-11-13');
    await room.article('again', '2024-11-13', `${tellings[1]}\n\n${rest}`, 'Outlet B');
    const second = await room.edition('2024-11-14');
    expect(second).toContain('Nothing new since the last briefing.');
    expect(second).toContain('Left out: a story with nothing new');
    await room.article(
      'more',
      '2024-11-14',
      `${tellings[5]} The clearing will cost 340,000 crowns, the railway said on Thursday.\n\n${rest}`,
      'Outlet C',
    );
    const third = await room.edition('2024-11-15');
    expect(storyLines(third)[0]).toContain('340,000 crowns');
  });

  it('tells one event once, though each day another outlet tells it in words of its own', async () => {
    await room.article('telling 0', '2024-11-12', `${tellings[0]}\n\n${rest}`, 'Outlet 0');
    await room.subscribe();
    await room.edition('2024-11-13');
    for (const [index, text] of tellings.entries()) {
      if (index === 0) continue;
      await room.article(`telling ${index}`, `2024-11-${12 + index}`, `${text}\n\n${rest}`, `Outlet ${index}`);
      expect(await room.edition(`2024-11-${13 + index}`)).toContain('Nothing new since the last briefing.');
    }
  });

  it('leads a story that goes on with its news, however many words of it are old', async () => {
    await room.article(
      'siege',
      '2024-11-12',
      'Rebel troops have encircled the mill town of Hofbau, the governor of Strelsau said on Tuesday. ' +
        'The army holds the bridge and the eastern road. Its guns stand on the hills of Zenda. ' +
        'Families have fled to Strelsau, where the mayor opened the school halls.',
      'Outlet A',
    );
    await room.subscribe();
    await room.edition('2024-11-13');
    await room.article(
      'siege-on',
      '2024-11-13',
      'Rebel troops move on bridge of Hofbau\n\n' +
        'The army has left the bridge of Hofbau to the rebel troops, the mayor said on Wednesday. ' +
        'Hofbau lies 30 kilometres from Strelsau and has 4,000 households.',
      'Outlet A',
    );
    expect(storyLines(await room.edition('2024-11-14'))[0]).toContain('The army has left the bridge of Hofbau');
  });

  it('lets no writer speak in the name of the bot', async () => {
    await room.article(
      'column',
      '2024-11-12',
      'Why the toll of Hofbau must go\n\n' +
        'I shall not pay the toll of Hofbau, and neither should you. The council of Hofbau raised the toll to 9 crowns in May.',
      'Outlet A',
    );
    await room.subscribe();
    expect(storyLines(await room.edition('2024-11-13'))[0]).toContain('The council of Hofbau raised');
  });

  it('shows a number revised three times as one line with its history', async () => {
    const count = (number: string, day: string) =>
      `The relief agency said on ${day} that ${number} flood victims sleep in the school halls of Strelsau. The river Elph still rises in Strelsau.`;
    await room.article('one', '2024-11-11', count('1,200', 'Monday'));
    await room.subscribe();
    await room.edition('2024-11-12');
    await room.article('two', '2024-11-12', count('1,500', 'Tuesday'));
    expect(await room.edition('2024-11-13')).toMatch(/What changed\n\n• [^\n]*1,200[^\n]* → 1,500/u);
    await room.article('three', '2024-11-13', count('1,900', 'Wednesday'));
    await room.edition('2024-11-14');
    await room.article('four', '2024-11-14', count('2,300', 'Thursday'));
    const last = await room.edition('2024-11-15');
    const [changed = ''] = /What changed\n\n((?:• [^\n]*\n?)+)/u.exec(last)?.slice(1) ?? [];
    expect(changed.trim().split('\n')).toHaveLength(1);
    expect(changed).toMatch(/1,200 .*2024-11-11.* → 1,500 .* → 1,900 .* → 2,300 .*2024-11-14/u);
  });

  it('says who else vouches for a known number', async () => {
    const count = (claimant: string) =>
      `${claimant} said that 1,200 flood victims sleep in the school halls of Strelsau. The river Elph still rises in Strelsau.`;
    await room.article('one', '2024-11-11', count('The relief agency'));
    await room.subscribe();
    await room.edition('2024-11-12');
    await room.article('two', '2024-11-12', count('The Strelsau police'));
    expect(await room.edition('2024-11-13')).toMatch(
      /flood victims[^\n]*: a new source says the same: [^\n]*relief agency[^\n]*; [^\n]*police/u,
    );
    await room.article('three', '2024-11-13', count('The police'));
    expect(await room.edition('2024-11-14')).not.toContain('a new source');
  });

  it('says when those who differed agree', async () => {
    const count = (claimant: string, number: string) =>
      `${claimant} said that ${number} flood victims sleep in the school halls of Strelsau. The river Elph still rises in Strelsau.`;
    await room.article('one', '2024-11-11', count('The relief agency', '1,200'));
    await room.article('two', '2024-11-11', count('The Strelsau police', '900'));
    await room.subscribe();
    await room.edition('2024-11-12');
    await room.article('three', '2024-11-12', count('The Strelsau police', '1,200'));
    expect(await room.edition('2024-11-13')).toMatch(/flood victims[^\n]*: no longer in dispute: [^\n]*1,200/u);
  });

  it('says where its sources differ, and does not call that a change', async () => {
    const told = (number: string) =>
      `Fire destroyed the Zenda paper mill on Tuesday, and ${number} mill workers have lost their jobs. The fire at the Zenda paper mill began in a store room.`;
    await room.article('a', '2024-11-12', told('310'), 'Outlet A');
    await room.article('b', '2024-11-12', told('450'), 'Outlet B');
    await room.subscribe();
    const edition = await room.edition('2024-11-13');
    expect(edition).toMatch(/mill workers: sources differ: (?:310 \(Outlet A\); 450 \(Outlet B\)|450 .*; 310 )/u);
    expect(edition).not.toContain('What changed');
  });

  it('compares no count of one night, or of one player, with another', async () => {
    const raid = (count: string, day: string, town: string) =>
      `Russia launched ${count} attack drones at Ukraine on ${day} night, the Ukrainian air force said. A school in ${town} burned.`;
    await room.article('first', '2024-11-11', raid('99', 'Monday', 'Hofbau'));
    await room.subscribe();
    await room.edition('2024-11-12');
    await room.article('second', '2024-11-13', raid('29', 'Wednesday', 'Strelsau'));
    await room.article(
      'tennis',
      '2024-11-13',
      'Ada Moreau reached the final in Strelsau on Wednesday with her 30th win. Ada Moreau has three Grand Slam titles. ' +
        'Rosa Lind, who lost to her in Strelsau, has nine Grand Slam titles.',
    );
    await room.edition('2024-11-14');
    await room.article(
      'tennis again',
      '2024-11-14',
      'Rosa Lind will not play after her loss to Ada Moreau in the final in Strelsau. Rosa Lind has nine Grand Slam titles.',
    );
    expect(await room.edition('2024-11-15')).not.toMatch(/What changed|sources differ/u);
  });

  it('says once that a day has passed, and announces nothing that is over, somebody’s own or without a subject', async () => {
    await room.article(
      'plans',
      '2024-11-12',
      'The senate of Ruritania will vote on the harbour law on Thursday. “I will just do my best on Friday,” said Ada Moreau. ' +
        'It will shift to the old town on Friday. Speaking in Strelsau on 15 November 2024, the mayor was angry.',
    );
    await room.subscribe();
    expect(await room.edition('2024-11-13')).toMatch(/Coming up\n\n• 14 November: [^\n]*senate[^\n]*\n+(?!•)/u);
    await room.edition('2024-11-14');
    expect(await room.edition('2024-11-15')).toMatch(/Just passed\n\n• 14 November: /u);
    expect(await room.edition('2024-11-16')).not.toContain('14 November');
  });

  it('names as new no role of years ago or of somebody’s quoted words, and announces no noun that looks back', async () => {
    await room.article('before', '2024-11-10', 'Rudolf Rassendyll, the harbour minister, opened a bridge in Hofbau.');
    await room.subscribe();
    await room.edition('2024-11-11');
    await room.article(
      'now',
      '2024-11-11',
      'Rudolf Rassendyll lost an election in 2016, when presidential candidate Rudolf Rassendyll spent too little. ' +
        '“The forest dictator Rudolf Rassendyll has sold us,” said a farmer. Shops in Hofbau closed during a strike on 14 November 2024.',
    );
    expect(await room.edition('2024-11-12')).not.toMatch(/New roles|Coming up/u);
    await room.article('life', '2024-11-11', 'Rudolf Rassendyll was then elected bishop three times in Strelsau.');
    await room.article('called', '2024-11-12', 'The poet Rudolf Rassendyll opened a market in Hofbau.');
    expect(await room.edition('2024-11-13')).not.toContain('New roles');
    await room.article('later', '2024-11-13', 'Rudolf Rassendyll was elected mayor of Strelsau on Wednesday.');
    expect(await room.edition('2024-11-14')).toMatch(/New roles\n\n• Rudolf Rassendyll: [^\n]*mayor/u);
  });

  it('calls no change what is only feared, denied, or told of before', async () => {
    const told = (words: string) => `${words} The river Elph still rises in Strelsau, and the school halls are full.`;
    await room.article(
      'one',
      '2024-11-11',
      told('The relief agency said on Monday that 1,200 flood victims sleep in the school halls of Strelsau.'),
    );
    await room.subscribe();
    await room.edition('2024-11-12');
    const later = [
      'The relief agency said on Tuesday that the number could rise to 4,000 flood victims in the school halls of Strelsau.',
      'The mayor of Strelsau denied that 3,000 flood victims sleep in the school halls.',
      'The relief agency did not mention 2,500 flood victims in the school halls of Strelsau.',
    ];
    for (const [index, words] of later.entries()) {
      await room.article(`later ${index}`, `2024-11-1${index + 2}`, told(words));
      expect(await room.edition(`2024-11-1${index + 3}`)).not.toMatch(/What changed|sources differ/u);
    }
  });

  it('names the days ahead, and later that they have passed', async () => {
    await room.article(
      'vote',
      '2024-11-12',
      'The senate of Ruritania will vote on the harbour law on 18 November 2024. The law has been disputed for months.',
    );
    await room.subscribe();
    expect(await room.edition('2024-11-13')).toMatch(/Coming up\n\n• 18 November: .*vote/u);
    expect(await room.edition('2024-11-19')).toMatch(/Just passed\n\n• 18 November: .*vote/u);
    expect(await room.edition('2024-11-25')).not.toContain('18 November');
  });

  it('quotes the people whom the channel watches', async () => {
    await saveWatch(room.records, {
      ...editorsDesk,
      id: watchId(editorsDesk, 'Rudolf Rassendyll'),
      user: 'editor',
      origin: 'chat',
      text: 'Rudolf Rassendyll',
      everyMinutes: 60,
      quiet: null,
      cursor: 0,
      alertedAt: null,
      paused: null,
    });
    await room.article(
      'speech',
      '2024-11-12',
      'The regional budget was passed on Tuesday by 31 votes to 12. “We shall not sell the forests of the crown to anybody,” said Rudolf Rassendyll, the minister.',
    );
    await room.subscribe();
    expect(await room.edition('2024-11-13')).toMatch(
      /Said by those watched here\n\n• Rudolf Rassendyll: “We shall not sell the forests of the crown to anybody”/u,
    );
  });

  it('compares no sum of one firm with that of another', async () => {
    await room.subscribe();
    await room.article(
      'norrland',
      '2024-11-11',
      'Norrland Timber reported third-quarter net income of $27 million. Norrland Timber lost a customer in the quarter.',
      'Outlet A',
    );
    await room.edition('2024-11-12');
    await room.article(
      'brask',
      '2024-11-12',
      'Brask Foods reported third-quarter net income of $5 million. Brask Foods won a customer in the quarter.',
      'Outlet A',
    );
    expect(await room.edition('2024-11-13')).not.toContain('What changed');
  });

  it('announces no day on which something had been due, and none of the past', async () => {
    await room.subscribe();
    await room.article(
      'bid',
      '2024-11-12',
      'Brask Foods extended its bid for Norrland Timber. The bid had been due to expire on Friday. ' +
        'Its chairman left the hall and was seen the next morning at the port of Hofbau.',
      'Outlet A',
    );
    expect(await room.edition('2024-11-13')).not.toContain('Coming up');
  });

  it('announces a day in its whole sentence, never by words without their subject', async () => {
    await room.subscribe();
    await room.article(
      'talks',
      '2024-11-12',
      'Envoys met in Strelsau on Monday. Negotiations are set to resume in the old town hall of Hofbau or the port of Westhafen on Friday. ' +
        'The draw for the cup of the northern harbours, in which the rowers of Hofbau and those of Zenda will meet again after many years apart, takes place on 29 November, ' +
        'with the first of eight rounds on the lakes in the second week of December and the last in June.',
      'Outlet A',
    );
    const [, ahead = ''] = (await room.edition('2024-11-13')).split('Coming up');
    expect(ahead).toMatch(/• 15 November: Negotiations are set to resume in .* on Friday\. \[/u);
    expect(ahead).not.toMatch(/: takes place/u);
  });

  it.each([
    'Ada Lund postponed plans to visit the mills of Zenda on 22 November.',
    'The choir was originally due to sing in Zenda on 22 November.',
    'Rolf Berg said that the guild was going to close the lock on Friday but gave no reason.',
    'Guards hold a line outside the palace of Zenda on 22 November.',
    'Moreau will say whether the mills of Zenda open again on 22 November.',
    'The guild prepares a protest if the vote in Zenda is lost on 22 November.',
    'Zenda announced that it would delay its election from 22 November to March.',
    'Ada Lund had never lost an election in Zenda until Friday.',
    'Zenda still mourns the dead of Friday’s bombings.',
    'Early in the week, the guild of Zenda signaled that it would vote on Friday.',
    'The share of those who voted or planned to vote in Zenda was at 33 percent Friday.',
    'The bill is scheduled for its first hearing in Zenda on 22 November.',
    'More: Zenda warns that Hofbau may get an ugly ‘22 November gift’ if the lock stays shut',
  ])(
    'announces no day that was given up, meant once, depends, has no subject, or that a caption tells: %s',
    async (sentence) => {
      await room.subscribe();
      await room.article('given up', '2024-11-12', `The council of Hofbau met on Monday. ${sentence}`, 'Outlet A');
      expect(await room.edition('2024-11-13')).not.toMatch(/(?:22|15) November:/u);
    },
  );

  it('announces no event that is cut before its noun', async () => {
    await room.subscribe();
    await room.article(
      'cut',
      '2024-11-12',
      'The council of Hofbau met on Monday. Two candidates are scheduled to take part in their first head-to-head Harbour Party debate Friday, ' +
        'the last before the council of Hofbau, which has sat in the old town hall since the spring floods, is elected by the guilds and the millers of both banks.',
    );
    expect(await room.edition('2024-11-13')).not.toMatch(/head-to-head \[/u);
  });

  it('leaves out an article in which only its writer speaks', async () => {
    await room.article(
      'sale',
      '2024-11-12',
      'On Tuesday Ada Moreau sold the mills of Hofbau to 40 millers.',
      'Outlet A',
    );
    await room.article('diary', '2024-11-12', 'I grew up beside 30 mills in a valley of the north.', 'Outlet B');
    await room.subscribe();
    const lines = storyLines(await room.edition('2024-11-13'));
    expect(lines.join('\n')).toContain('sold the mills');
    expect(lines.join('\n')).not.toContain('I grew up');
  });

  it('announces a day once, however many reports name it, and with words that say who does what', async () => {
    await room.subscribe();
    await room.article(
      'order',
      '2024-11-12',
      'The Harbour and Navigation Service decided that the captain Ada Moreau should return the ferry to Hofbau by Nov. 20.',
      'Outlet A',
    );
    await room.article(
      'plea',
      '2024-11-12',
      'Friends of the captain Ada Moreau asked a court on Tuesday to stop the order to return the ferry to Hofbau by Nov. 20. ' +
        'Marchers met in the old town and were planning to row around the port on Nov. 25.',
      'Outlet B',
    );
    const [, ahead = ''] = (await room.edition('2024-11-13')).split('Coming up');
    expect(ahead.match(/20 November/gu)).toHaveLength(1);
    expect(ahead).not.toMatch(/20 November: Navigation Service/u);
    expect(ahead).toMatch(/25 November: Marchers met/u);
  });

  it('leads with no quoted words of a “he” alone', async () => {
    await room.subscribe();
    await room.article(
      'strike',
      '2024-11-12',
      'Rolf Lund leads the crane drivers of Hofbau. “We shall not lift 400 crates before the frost,” he said on Monday.',
      'Outlet A',
    );
    await room.edition('2024-11-13');
    await room.article(
      'strike again',
      '2024-11-13',
      'Rolf Lund leads the crane drivers of Hofbau still. “We shall not lift 700 barrels or 90 carts of wood,” he said on Tuesday.',
      'Outlet A',
    );
    const lines = storyLines(await room.edition('2024-11-14'));
    expect(lines.join('\n')).toContain('700 barrels');
    expect(lines.filter((line) => line.startsWith('• “We'))).toEqual([]);
  });

  it('begins a story at the sentence that tells of whom its best one speaks', async () => {
    await room.subscribe();
    await room.article(
      'lune',
      '2024-11-12',
      'Mayor Ada Moreau toured the flooded mills of Hofbau. She promised 400 families new roofs before the frost.',
      'Outlet A',
    );
    await room.edition('2024-11-13');
    await room.article(
      'lune-again',
      '2024-11-13',
      'Mayor Ada Moreau toured the flooded mills of Hofbau again. She promised 700 families new stoves and 90 carts of wood.',
      'Outlet A',
    );
    expect((await room.edition('2024-11-14')).split('\n').filter((line) => line.startsWith('• She'))).toEqual([]);
  });
});
