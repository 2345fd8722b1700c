import { personWords } from './same-person.ts';
import { soundOf } from './sound.ts';

/** Family names that so many bear, or that are given names as well, that the only bearer in the archive proves nothing. */
const crowded = new Set(
  (
    'kim lee park choi nguyen tran wang li zhang chen liu yang smith johnson jones brown williams miller davis wilson taylor thomas moore martin jackson white ' +
    'harris clark lewis walker hall allen young king wright scott green baker adams garcia martinez rodriguez lopez gonzalez hernandez perez sanchez silva santos ' +
    'khan singh kumar ali ahmed mohammed muhammad hussein hassan ivanov petrov muller schmidt meyer ' +
    'charles paul philip joseph john james george henry david peter tobias leon louis samuel arthur victor vincent simon michael daniel adam benjamin ' +
    'abdullah ibrahim omar yusuf mustafa mahmoud hamid'
  ).split(' '),
);

export function isCrowded(name: string): boolean {
  return crowded.has(personWords(name)[0] ?? '');
}

export function isCrowdedWord(word: string): boolean {
  return crowded.has(word);
}

/** Family names that stand first, as the press writes them. */
const familyFirst = new Set(
  'kim lee yi ri pak park choe choi jong jung kang cho han xi li wang zhang chen liu yang zhao wu zhou huang hu mao deng lin nguyen tran pham le'.split(
    ' ',
  ),
);

/** Whether a single word is somebody's surname: the last word of the name, or the first where families stand first. */
export function isSurnameOf(word: string, name: string): boolean {
  const [surname, more] = personWords(word);
  const words = personWords(name);
  if (surname === undefined || more !== undefined || words.length < 2) return false;
  const first = words[0] as string;
  const sound = soundOf(surname);
  if (familyFirst.has(first) && words.length <= 3 && !familyFirst.has(words.at(-1) as string))
    return sound === soundOf(first);
  return sound === soundOf(words.at(-1) as string) || (familyFirst.has(first) && sound === soundOf(first));
}
