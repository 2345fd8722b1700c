import { gendersAgree, gendersClash, isFull } from './link-forms.ts';
import { type NameForm, nameless, type PlacedMention } from './name-forms.ts';
import { partRules } from './part-rules.ts';
import { isIntroducedAs, isKinOf, isMarried, isOnlyRelation, isRelative, namedApart } from './shared-surnames.ts';
import { bearersOf, holderOfTitle, isYounger, rivalOf, withoutCourtesy } from './surname-bearers.ts';

/** What is known so far of which forms are one actor. */
export interface Unions {
  find(form: NameForm): NameForm;
  unite(a: NameForm, b: NameForm): void;
  /** Takes in a form of its own. */
  add(form: NameForm): void;
}

/**
 * Gives parts of names to whoever bears them. A surname that several bear goes to the one named last before it, so that its mentions may
 * go different ways: these are returned, each with its form.
 */
export function giveSurnames(
  text: string,
  compared: readonly NameForm[],
  { find, unite, add }: Unions,
): ReadonlyMap<PlacedMention, NameForm> {
  const full = compared.filter(isFull);
  const strays = new Map<PlacedMention, NameForm>();
  const titled = new Map<NameForm, readonly NameForm[]>();
  for (const form of compared) {
    if (!form.person || isFull(form)) continue;
    const part = nameless(form) ? (form.words[0] ?? '') : (form.words[form.words.length - 1] ?? '');
    for (const fits of partRules) {
      const possible = full.filter(
        (other) =>
          fits(part, other) &&
          (form.generation === '' || form.generation === other.generation) &&
          !isKinOf(text, form, other) &&
          !gendersClash(form, other) &&
          !(titled.get(find(other)) ?? []).some((taken) => gendersClash(form, taken)),
      );
      const married = isMarried(text, form)
        ? lastBefore(form, possible).filter((other) => isIntroducedAs(text, form, other))
        : [];
      const sure =
        married.length === 1
          ? married
          : possible.filter((other) => gendersAgree(form, other) || isIntroducedAs(text, form, other));
      const known = withoutCourtesy(text, form, sure.length > 0 ? sure : possible, compared, find);
      // "Mr Roe" is written of oftener than the one woman who is named in full: "President Roe" is he
      const rival = known.length === 0 ? undefined : rivalOf(form, known, compared);
      if (rival !== undefined) {
        unite(rival, form);
        break;
      }
      const relatives = new Set(
        known
          .filter((other) => isRelative(text, other) || known.some((elder) => isYounger(other, elder, find)))
          .map(find),
      );
      const kin = known.filter((other) => relatives.has(find(other)));
      const rest = known.filter((other) => !relatives.has(find(other)));
      const heads = kin.length > 0 && rest.every((other) => isOnlyRelation(text, other)) ? kin : rest;
      const bearers = heads.length > 0 ? heads : known;
      const roots = new Set(bearers.map(find));
      if (roots.size === 1) {
        const others = namedApart(text, form, bearers);
        if (others.length > 0) {
          const apart = { ...form, key: `${form.key} apart`, mentions: [...others] };
          add(apart);
          for (const mention of others) strays.set(mention, apart);
        }
        const bearer = bearers[0] as NameForm;
        // "Ms Roe" and a bare "Roe" went together, and the bare one has become another's
        const taken = full.some(
          (other) => fits(part, other) && find(other) === find(form) && find(other) !== find(bearer),
        );
        if (taken) for (const mention of form.mentions) strays.set(mention, bearer);
        else unite(bearer, form);
      }
      if (roots.size > 1) {
        const nearest = bearersOf(text, form.mentions, bearers, find);
        // "Mrs Roe" is one of two Roes, and "Mr Roe" then is the other
        const [first] = nearest;
        if (first && form.mentions.some(({ gender }) => gender !== null)) titled.set(find(first), [form]);
        // A surname before anybody bears it may be a firm's or a third person's
        const early = {
          ...form,
          key: `${form.key} early`,
          mentions: form.mentions.filter((_, index) => !nearest[index]),
        };
        add(early);
        for (const [index, mention] of form.mentions.entries()) strays.set(mention, nearest[index] ?? early);
      }
      if (new Set(known.map(find)).size > 1)
        for (const mention of form.mentions) {
          const holder = holderOfTitle(text, mention, known, find);
          if (holder !== null) strays.set(mention, holder);
        }
      if (roots.size > 0) break;
    }
  }
  return strays;
}

/** Of several who may bear a short name, whoever was named last before it. */
function lastBefore({ mentions: [first] }: NameForm, bearers: readonly NameForm[]): readonly NameForm[] {
  const at = first?.start ?? 0;
  const last = ({ mentions }: NameForm): number =>
    Math.max(-1, ...mentions.map(({ start }) => (start < at ? start : -1)));
  return [...bearers].sort((a, b) => last(b) - last(a)).slice(0, 1);
}
