import { gendersClash } from './link-forms.ts';
import type { NameForm, PlacedMention } from './name-forms.ts';

/** Somebody of the same bare surname and the other gender than all who bear it in full, named oftener than they. */
export function rivalOf(
  form: NameForm,
  bearers: readonly NameForm[],
  forms: readonly NameForm[],
): NameForm | undefined {
  const named = bearers.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return forms.find(
    (other) =>
      other !== form &&
      other.person &&
      other.words.length === 1 &&
      other.words[0] === form.words[0] &&
      other.mentions.length > named &&
      form.words.length === 1 &&
      bearers.every((bearer) => gendersClash(other, bearer)),
  );
}

/** "Ned Roe Jr." behind another actor "Ned Roe": he never takes the bare surname over. Who is named first may keep it. */
export function isYounger(form: NameForm, elder: NameForm, find: (form: NameForm) => NameForm): boolean {
  return (
    form.generation === 'jr' &&
    elder.generation === '' &&
    (elder.mentions[0]?.start ?? 0) < (form.mentions[0]?.start ?? 0) &&
    find(form) !== find(elder) &&
    form.words.join(' ') === elder.words.join(' ')
  );
}

/** So many mentions make a bearer the one whom a bare surname means from then on. */
const established = 3;
/** So many let the bearer keep it when another is only named as whose something is: "the murder of President Ned Roe". */
const named = 2;
const asideOf = /\bof (?:(?:the|late|former|then|then-) ?|\p{Lu}[\p{L}.-]* ){0,4}$/u;

/**
 * For each mention of a shared surname its bearer: whoever was named by it so often, and so much oftener than the others, that it has
 * become theirs (a relative named in passing does not take it over); else the one named last before it. Null before all of them.
 */
export function bearersOf(
  text: string,
  mentions: readonly PlacedMention[],
  bearers: readonly NameForm[],
  find: (form: NameForm) => NameForm,
): (NameForm | null)[] {
  const places = bearers
    .flatMap((form) => form.mentions.map(({ start }) => ({ start, form })))
    .sort((a, b) => a.start - b.start);
  const uses = new Map<NameForm, number>();
  let most: { readonly form: NameForm; readonly uses: number } | null = null;
  let next = 0;
  const count = (form: NameForm): void => {
    const root = find(form);
    const own = (uses.get(root) ?? 0) + 1;
    uses.set(root, own);
    if (most === null || own > most.uses) {
      if (most !== null && find(most.form) !== root) next = most.uses;
      most = { form, uses: own };
    } else if (root !== find(most.form)) next = Math.max(next, own);
  };
  let at = 0;
  let last: NameForm | undefined;
  return mentions.map(({ start }) => {
    for (; (places[at]?.start ?? Number.POSITIVE_INFINITY) <= start; at++) {
      const { form, start: place } = places[at] as (typeof places)[number];
      const known = most !== null && most.uses >= named && find(most.form) !== find(form);
      if (last === undefined || !known || !asideOf.test(text.slice(Math.max(0, place - 60), place))) last = form;
      count(form);
    }
    if (last === undefined) return null;
    const bearer = most !== null && most.uses >= established && most.uses >= 2 * next ? most.form : last;
    count(bearer);
    return bearer;
  });
}
