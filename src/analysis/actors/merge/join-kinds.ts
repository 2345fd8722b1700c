import { isFull } from './link-forms.ts';
import type { NameForm } from './name-forms.ts';

/** The tagger wavers between kinds: a string is one actor's unless a person and a place of that name are both well attested. */
export function joinKinds(text: string, forms: readonly NameForm[], unite: (a: NameForm, b: NameForm) => void): void {
  const others = new Map(forms.filter(({ person }) => !person).map((form) => [form.words.join(' '), form]));
  const borne = new Set(forms.filter(isFull).flatMap(({ words }) => words));
  for (const form of forms) {
    if (!form.person) continue;
    const other = others.get(form.words.join(' '));
    if (other === undefined) continue;
    const [few, many] = [form.mentions.length, other.mentions.length].sort((a, b) => a - b) as [number, number];
    const placed =
      many === few && !borne.has(form.words.join(' ')) && form.mentions.every(({ gender }) => gender === null);
    if (placed) unite(other, form);
    else if (borne.has(form.words.join(' ')) && many > form.mentions.length && isPlaced(other, text)) continue;
    else if (many >= 2 * few || isBorneByFirm(form, other, borne))
      unite(many === form.mentions.length ? form : other, many === form.mentions.length ? other : form);
  }
}

/** "in Washington", where somebody is called Washington too. */
function isPlaced({ mentions }: NameForm, text: string): boolean {
  return mentions.some(({ start }) =>
    /\b(?:in|near|outside|across|into|around) $/i.test(text.slice(Math.max(0, start - 8), start)),
  );
}

/** A bare name that is a firm's elsewhere, without a title and without a full name that it could be short for. */
function isBorneByFirm(person: NameForm, other: NameForm, borne: ReadonlySet<string>): boolean {
  const [name = ''] = person.words;
  return (
    person.words.length === 1 &&
    !borne.has(name) &&
    other.mentions.every(({ kind }) => kind === 'organization') &&
    person.mentions.every(({ gender }) => gender === null)
  );
}
