import type { ActorKind } from '../../../core/actor.ts';
import { calmName } from './calm-name.ts';
import { cutSurname } from './cut-names.ts';
import { joinKinds } from './join-kinds.ts';
import { firmTakenForPerson, gendersAgree, gendersClash, isFull, linkRules, sameFullName } from './link-forms.ts';
import { placeRules } from './link-places.ts';
import { groupForms, type NameForm, type PlacedMention } from './name-forms.ts';
import { partRules } from './part-rules.ts';
import { isIntroducedAs, isKinOf, isMarried, isOnlyRelation, isRelative, namedApart } from './shared-surnames.ts';
import { statedAliases } from './stated-aliases.ts';
import { bearersOf, holderOfTitle, isYounger, rivalOf, withoutCourtesy } from './surname-bearers.ts';

/** Mentions of one actor, in order of position. */
export interface Entity {
  readonly mentions: readonly PlacedMention[];
  readonly kind: ActorKind;
  /** The fullest form the article uses, in its most frequent spelling. */
  readonly name: string;
}

const allRules = [
  ...linkRules,
  { rule: cutSurname, unique: true, fresh: undefined },
  ...placeRules.map((rule) => ({ rule, unique: true, fresh: undefined })),
];

/**
 * Merges the mentions of one article by ordered rules, the surest first (after the sieves of Lee et al. 2013): equal strings, full
 * names and short forms, then parts of names. A surname that several bear goes to the one named last before it.
 */
export function mergeMentions(text: string, mentions: readonly PlacedMention[]): Entity[] {
  const forms = groupForms(mentions);
  const parent = new Map<NameForm, NameForm>(forms.map((form) => [form, form]));
  const find = (form: NameForm): NameForm => {
    let root = form;
    while (parent.get(root) !== root) root = parent.get(root) as NameForm;
    parent.set(form, root);
    return root;
  };
  const unite = (a: NameForm, b: NameForm): void => {
    const [first, second] = [find(a), find(b)];
    if (first !== second) parent.set(second, first);
  };
  joinKinds(text, forms, unite);
  const aliases = statedAliases(text, forms);
  for (const [a, b] of aliases) unite(a, b);
  const compared = forms.slice(0, mostForms);
  const near = comparable(compared);
  /** Has the form a long form already, be it "Apple Inc." of its own? */
  const linked = (form: NameForm): boolean =>
    form.mentions.some(({ firstToken, endToken }) => endToken - firstToken > 1) ||
    forms.some((other) => other !== form && other.words.length > 1 && find(other) === find(form));
  const settled = rivalsSettled(compared, near, text);
  const full = compared.filter(isFull);
  for (const { rule, unique, fresh } of allRules) {
    for (const form of compared) {
      if (fresh && linked(form)) continue;
      const fitting = (near.get(form) ?? []).filter(
        (other) =>
          find(other) !== find(form) &&
          (settled.get(form) ?? other) === other &&
          (settled.get(other) ?? form) === form &&
          rule(form, other, text),
      );
      if (!unique) for (const other of fitting) unite(other, form);
      else if (new Set(fitting.map(find)).size === 1 && isShorter(form, fitting[0] as NameForm))
        unite(fitting[0] as NameForm, form);
    }
  }
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
          parent.set(apart, apart);
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
        parent.set(early, early);
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
  for (const form of compared) {
    if (find(form) !== form || strays.has(form.mentions[0] as PlacedMention)) continue;
    const firms = (near.get(form) ?? []).filter((other) => find(other) !== form && firmTakenForPerson(form, other));
    if (new Set(firms.map(find)).size === 1) unite(firms[0] as NameForm, form);
  }
  const groups = new Map<NameForm, PlacedMention[]>();
  const someSurname = forms.some((form) => form.person && form.words.length === 1 && find(form) === form);
  for (const form of forms) {
    // "Vladimir V." whose surname was lost: nobody bears that name, unless no bare surname could be the lost one
    if (nameless(form) && find(form) === form && someSurname) continue;
    for (const mention of form.mentions) {
      const root = find(strays.get(mention) ?? form);
      const group = groups.get(root);
      if (group === undefined) groups.set(root, [mention]);
      else group.push(mention);
    }
  }
  const secondNames = new Set(aliases.flatMap(([, second]) => second.mentions.map((mention) => mention.text)));
  return [...groups.values()].map((group) => entityOf(text, group, secondNames));
}

/**
 * Short names that fit several people who are not each other ("Abu Noor" beside Hassan Abu Noor and Abu Karim Noor), with the one of
 * them named last before.
 */
function rivalsSettled(
  forms: readonly NameForm[],
  near: ReadonlyMap<NameForm, readonly NameForm[]>,
  text: string,
): ReadonlyMap<NameForm, NameForm> {
  const settled = new Map<NameForm, NameForm>();
  for (const form of forms.filter(isFull)) {
    const longer = (near.get(form) ?? []).filter(
      (other) => other.words.length > form.words.length && sameFullName(form, other, text),
    );
    if (!longer.some((one, index) => longer.slice(index + 1).some((other) => !sameFullName(one, other, text))))
      continue;
    const start = form.mentions[0]?.start ?? 0;
    const lastBefore = (other: NameForm): number =>
      other.mentions.reduce((last, mention) => (mention.start < start ? mention.start : last), -1);
    const [nearest] = [...longer].sort((a, b) => lastBefore(b) - lastBefore(a));
    if (nearest !== undefined) settled.set(form, nearest);
  }
  return settled;
}

/** Of several who may bear a short name, whoever was named last before it. */
function lastBefore({ mentions: [first] }: NameForm, bearers: readonly NameForm[]): readonly NameForm[] {
  const at = first?.start ?? 0;
  const last = ({ mentions }: NameForm): number =>
    Math.max(-1, ...mentions.map(({ start }) => (start < at ? start : -1)));
  return [...bearers].sort((a, b) => last(b) - last(a)).slice(0, 1);
}

/** No article names more; what does is a register, whose later names are merged by string alone: comparing pairs is quadratic. */
const mostForms = 500;

/** A first name and initials only. */
function nameless(form: NameForm): boolean {
  return form.person && form.words.length > 1 && form.words.slice(1).every((word) => word.length === 1);
}

function isShorter(a: NameForm, b: NameForm): boolean {
  return (
    a.words.length < b.words.length || (a.words.length === b.words.length && a.mentions.length <= b.mentions.length)
  );
}

/** Forms worth comparing: every rule wants the same first letter or the same last word. */
function comparable(forms: readonly NameForm[]): Map<NameForm, readonly NameForm[]> {
  const buckets = new Map<string, NameForm[]>();
  const keys = ({ words }: NameForm): string[] => [
    `first ${(words[0] ?? '').slice(0, 1)}`,
    `last ${words[words.length - 1] ?? ''}`,
  ];
  for (const form of forms) {
    for (const key of keys(form)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [form]);
      else bucket.push(form);
    }
  }
  return new Map(forms.map((form) => [form, [...new Set(keys(form).flatMap((key) => buckets.get(key) ?? []))]]));
}

/** `secondNames` are those by which the text only says that somebody is known too. */
function entityOf(text: string, mentions: PlacedMention[], secondNames: ReadonlySet<string>): Entity {
  mentions.sort((a, b) => a.start - b.start);
  const votes = new Map<ActorKind, number>();
  for (const { kind, firstToken, endToken } of mentions)
    votes.set(kind, (votes.get(kind) ?? 0) + (endToken - firstToken > 1 ? 1.5 : 1));
  // "MBS", which the tagger takes for a body, is as much a person as the full name that it shortens
  const named = mentions.some(({ kind: each, endToken, firstToken }) => each === 'person' && endToken - firstToken > 2);
  const short = mentions.every(({ kind: each, text }) => each === 'person' || /^\p{Lu}{3,6}$/u.test(text));
  const kind = named && short ? 'person' : ([...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'person');
  const counts = new Map<string, number>();
  for (const mention of mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  const size = (name: string): number =>
    name.split(/[\s-]+/).filter((word) => word.length > 1 && !/^\p{Lu}\.$/u.test(word)).length;
  const shouts = (name: string): number => (/\p{Ll}/u.test(name) || name.length < 6 ? 0 : 1);
  const name = [...counts].sort(
    ([a, m], [b, n]) =>
      Number(secondNames.has(a)) - Number(secondNames.has(b)) ||
      shouts(a) - shouts(b) ||
      Math.min(size(b), 4) - Math.min(size(a), 4) ||
      n - m ||
      b.length - a.length,
  )[0]?.[0];
  return { mentions, kind, name: kind === 'person' ? calmName(text, name ?? '', mentions) : (name ?? '') };
}
