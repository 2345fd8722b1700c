import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.ts';

describe('what happens at a time, among what is said around it', () => {
  it('is the happening that a place stands behind, not the clause that tells of it', () => {
    expect(eventsOf('The army began a campaign in response to an attack on the southern port on 7 October.')).toEqual([
      'an attack on the southern port',
    ]);
    expect(eventsOf("The war was triggered by the group's deadly attack on Norby on 7 October.")[0]).toContain(
      'attack on Norby',
    );
    expect(eventsOf('He seemed to refer to an army operation in June.')).toEqual(['an army operation']);
    expect(eventsOf('One man was arrested in the convention center on Monday.')).toEqual([
      'One man was arrested in the convention center',
    ]);
  });

  it('is the noun behind a day that has its article, and the clause behind what else is told', () => {
    expect(eventsOf('Several papers reflect on the 7 October attacks by the guild.')).toEqual(['attacks']);
    expect(eventsOf('On May 23, just before Holm was called back, Lund sent the council a letter.')).toEqual([
      'Lund sent the council a letter',
    ]);
    expect(eventsOf('She announced her candidacy for the presidency in April.')[0]).toContain('candidacy');
  });

  it('keeps whole what a hyphen joins', () => {
    expect(eventsOf('Norland launched its full-scale invasion of Sudland in March 2022.')).toEqual([
      'Norland launched its full-scale invasion of Sudland',
    ]);
  });

  it('is not what somebody speaks about', () => {
    expect(eventsOf('Senator Berg was undecided on impeachment on Tuesday.')).not.toEqual(['impeachment']);
    expect(eventsOf("She said he could be persuaded by Thursday's testimony.")).toEqual(['testimony']);
    expect(eventsOf("They stayed near January's 7.9 percent.")).toEqual([null]);
  });

  it('is nothing where the time is only awaited', () => {
    expect(eventsOf('The party is confident heading into November.')).toEqual([null]);
    expect(eventsOf('It is the wave that many are hoping for in November.')).toEqual([null]);
  });

  it('is nothing that a text from then tells', () => {
    expect(eventsOf('She described his first apology from Monday as hasty.')).toEqual([null]);
  });

  it('goes on behind an apposition, and leaves out what is told in it', () => {
    expect(
      eventsOf('The minister is to meet his counterpart, Nils Berg, on Friday, a visit that may buy time.'),
    ).toEqual(['The minister is to meet his counterpart']);
    const [day] = eventsOf('On Monday, Nils Berg, a lawyer who sold his house, was chosen.');
    expect(day ?? '').not.toContain('house');
  });

  it('is the clause of a verb behind the time, cut off from the one before', () => {
    expect(eventsOf('The quarrel spilled over when Berg on Monday accused the council of theft.')).toEqual([
      'Berg on Monday accused the council of theft',
    ]);
  });

  it('begins anew where a headline runs into the sentence', () => {
    expect(eventsOf('Council halts work after gunfire strikes van In April, two workers were hurt.')).toEqual([
      'two workers were hurt',
    ]);
  });

  it('has its subject, also across an apposition', () => {
    expect(eventsOf('By contrast, Nils Berg, the outgoing mayor, entered the race in August.')).toEqual([
      'Nils Berg, the outgoing mayor, entered the race',
    ]);
    expect(eventsOf('The city woke up on Monday to find the bridge gone.')[0]).toContain('woke up');
  });

  it('is nothing where what was said is cut off before it says anything', () => {
    const text =
      'The Herald reported on Sunday that a last-minute effort of the wealthy friends of the former mayor of Norby raised a million.';
    expect(eventsOf(text)).toEqual([null]);
  });
});
