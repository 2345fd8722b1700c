import { roleClass } from '../lexicons/role-nouns.ts';
import { gendersAgree, gendersClash } from './link-forms.ts';
import type { NameForm, PlacedMention } from './name-forms.ts';
import { isIntroducedAs } from './shared-surnames.ts';

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
      !gendersClash(other, form) &&
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

const longestTitle = 60;
const words = /(?:\p{Lu}[\p{L}.-]* (?:(?:of|for|and) )?){1,5}$/u;

/** "Defence Secretary" of "Defence Secretary Roe": the capitals before a name, the last of which is an office; null for none. */
function titleBefore(text: string, start: number): string | null {
  const title =
    words
      .exec(text.slice(Math.max(0, start - longestTitle), start))?.[0]
      .trim()
      .toLowerCase() ?? '';
  return roleClass(title.split(' ').at(-1) ?? '') === null ? null : title;
}

/** Of several who bear a surname the only one whom the text gives the office under which it names one of them by it. */
export function holderOfTitle(
  text: string,
  { start }: PlacedMention,
  bearers: readonly NameForm[],
  find: (form: NameForm) => NameForm,
): NameForm | null {
  const title = titleBefore(text, start);
  if (title === null) return null;
  const held = bearers.filter(({ mentions }) => mentions.some((mention) => titleBefore(text, mention.start) === title));
  return new Set(held.map(find)).size === 1 ? (held[0] ?? null) : null;
}

/** The one form "Mrs Roe" beside a bare "Roe" that is used more often, where nobody is "Mr Roe"; null for none. */
function madamBeside(form: NameForm, forms: readonly NameForm[]): NameForm | null {
  if (!form.person || form.words.length !== 1 || form.mentions.some(({ gender }) => gender !== null)) return null;
  const [madam, ...more] = forms.filter(
    ({ person, words, mentions }) =>
      person && words.length === 1 && words[0] === form.words[0] && mentions.some(({ gender }) => gender !== null),
  );
  if (madam === undefined || more.length > 0 || madam.mentions.some(({ gender }) => gender === 'male')) return null;
  return madam.mentions.length <= form.mentions.length ? madam : null;
}

/**
 * Without the woman whom the text calls "Mrs Roe" and seldom anything else: its bare "Roe" is the other, who was named before ("Mrs Roe
 * died. Roe told police …").
 */
export function withoutCourtesy(
  text: string,
  form: NameForm,
  bearers: readonly NameForm[],
  forms: readonly NameForm[],
  find: (form: NameForm) => NameForm,
): readonly NameForm[] {
  const madam = madamBeside(form, forms);
  if (madam === null) return bearers;
  const hers = bearers.filter((bearer) => !gendersClash(madam, bearer));
  const known = hers.filter((bearer) => gendersAgree(madam, bearer) || isIntroducedAs(text, madam, bearer));
  const [her] = known.length > 0 ? known : bearersOf(text, madam.mentions, hers, find);
  const begin = form.mentions[0]?.start ?? 0;
  const others =
    her == null
      ? []
      : bearers.filter((bearer) => find(bearer) !== find(her) && (bearer.mentions[0]?.start ?? begin) < begin);
  return others.length > 0 ? others : bearers;
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
