import { describe, expect, it } from 'vitest';
import { actorNamed, actorsIn, slices } from './analyse.ts';

describe('a list of persons by surname', () => {
  const text =
    'The council added three people to its list.\n\nIVANENKO, Pyotr Sergeyevich, deputy governor of the Bryl region, is held responsible for seizures.\n\n' +
    'KASSOV, Dmitri, director of an arms plant, supplied the weapons.\n\n2. DRUMM, Hanna Maria (born 1971) carried them.';

  it('has each as one person, named in the order of speech', () => {
    const people = actorsIn(text).filter(({ kind }) => kind === 'person');
    expect(people.map(({ name }) => name).sort()).toEqual([
      'Dmitri Kassov',
      'Hanna Maria Drumm',
      'Pyotr Sergeyevich Ivanenko',
    ]);
    expect(slices(text, actorNamed(people, 'Dmitri Kassov').mentions)).toEqual(['KASSOV, Dmitri']);
    expect(actorNamed(people, 'Pyotr Sergeyevich Ivanenko').roles[0]?.text).toContain('deputy governor');
  });

  it('leaves datelines as they are', () => {
    const lines = 'KINGSTON, Ontario, Monday. Snow fell.\n\nHOLMBY, Maine, Tuesday. Snow fell.';
    expect(actorsIn(lines).filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
