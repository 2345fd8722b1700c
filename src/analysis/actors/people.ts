import type { ActorKind } from '../../core/actor.ts';
import { foldName } from './lexicons/aliases.ts';
import { countryOf } from './lexicons/nationality.ts';
import { roleClass } from './lexicons/role-nouns.ts';
import type { Entity } from './merge/entity.ts';
import type { Gender } from './merge/name-forms.ts';
import type { FoundRole } from './roles/find-roles.ts';

/** What an article lets one know of a person beyond the name. */
export interface Person {
  readonly entity: number;
  readonly kind: ActorKind;
  /** Null when neither title, office nor first name tells. */
  readonly gender: Gender | null;
  readonly offices: readonly Office[];
}

export interface Office {
  readonly group: string;
  /** What limits the office, folded; nations by the country's name. */
  readonly limits: ReadonlySet<string>;
  readonly former: boolean;
  /** Where the text states it. */
  readonly at: number;
}

const empty = new Set('the a an of for at to in on and former ex then s acting new current'.split(' '));

/** The words that limit an office: "Estonian prime minister" and "prime minister of Estonia" both give "Estonia" and "prime". */
export function limitsOf(text: string, head: string): Set<string> {
  const limits = new Set<string>();
  const words = foldName(text.replace(/['’]s\b/g, '')).split(' ');
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const pair = `${word} ${words[index + 1] ?? ''}`;
    const nation = countryOf(pair) ?? countryOf(word);
    if (countryOf(pair) !== null) index++;
    if (nation !== null) limits.add(nation);
    // "the 60-year-old governor"
    else if (/^\d+$/.test(word) && words[index + 1] === 'year' && words[index + 2] === 'old') index += 2;
    else if (!empty.has(word) && word !== head) limits.add(word);
  }
  return limits;
}

const femaleNouns = /(?:woman|actress|queen|princess|duchess|baroness|empress|headmistress|chairwoman)$/;
const maleNouns = /(?:sman|king|prince|duke|actor|businessman|chairman|priest|pope|bishop|cardinal)$/;

export function peopleOf(entities: readonly Entity[], roles: ReadonlyMap<number, readonly FoundRole[]>): Person[] {
  return entities.flatMap((entity, index) => {
    if (entity.kind !== 'person') return [];
    const own = roles.get(index) ?? [];
    const offices = own.flatMap(({ role, head, headStart, coming }) => {
      const group = coming ? null : roleClass(head);
      return group === null ? [] : [{ group, limits: limitsOf(role.text, head), former: role.former, at: headStart }];
    });
    return [{ entity: index, kind: entity.kind, gender: genderOf(entity, own), offices }];
  });
}

function genderOf(entity: Entity, roles: readonly FoundRole[]): Gender | null {
  for (const { head } of roles) {
    if (femaleNouns.test(head)) return 'female';
    if (maleNouns.test(head)) return 'male';
  }
  return entity.mentions.find(({ gender }) => gender !== null)?.gender ?? null;
}
