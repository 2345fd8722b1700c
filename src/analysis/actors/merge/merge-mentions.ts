import { cutSurname } from './cut-names.ts';
import { type Entity, entityOf } from './entity.ts';
import { giveSurnames } from './give-surnames.ts';
import { joinKinds } from './join-kinds.ts';
import { firmTakenForPerson, isFull, linkRules, sameFullName } from './link-forms.ts';
import { placeRules } from './link-places.ts';
import { groupForms, type NameForm, nameless, type PlacedMention } from './name-forms.ts';
import { statedAliases } from './stated-aliases.ts';

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
  const strays = giveSurnames(text, compared, { find, unite, add: (form) => void parent.set(form, form) });
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

/** No article names more; what does is a register, whose later names are merged by string alone: comparing pairs is quadratic. */
const mostForms = 500;

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
