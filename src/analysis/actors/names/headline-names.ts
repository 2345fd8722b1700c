import { firstNameBits } from './gazetteers.ts';
import type { NameKind } from './labels.ts';
import { type NameSentence, regimes } from './name-sentence.ts';
import { forms, type NameToken } from './name-token.ts';
import { keyOf } from './settle-kinds.ts';
import type { TaggedName, TaggedSentence } from './tagger.ts';
import { organizationWords, placeWords } from './word-lists.ts';

/** What follows a name in headlines, capitalised like the name. */
const headlineWords = new Set(
  `says said calls called slams votes voted wins won leads led attacks attacked urges warns hits backs seeks vows defends rips blasts praises accuses
  rejects denies plans takes makes gets tells asks wants faces loses lost beats joins quits signs meets visits speaks talks campaign campaigns scandal
  scandals rally rallies supporters supporter aides aide voters poll polls emails email speech interview administration supporters fans critics
  lawyer lawyers team family scandal-plagued trial verdict testifies testimony doubles refuses reveals claims admits announces launches unveils
  will could may must should is was has had did does won't can't explains reacts responds fires fired picks names nominates endorses endorsed
  supports opposes heads returns arrives dies dead arrested charged sued sues plan plans deal policy policies budget tax taxes era presidency
  government victory win loss defeat debate debates ad ads tweet tweets video photo photos live update news report reports exclusive`.split(
    /\s+/,
  ),
);

/**
 * Headlines capitalise every word, so that the model takes more for a name than is one ("Clinton Scandals", "Trump Calls"): there a
 * longer name is cut to what running text knows, and a headline's words off its end. What running text writes out stays.
 */
export function cutHeadlineNames(tagged: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const known = new Map<string, NameKind>();
  const surnames = new Set<string>();
  for (const { sentence, names } of tagged) {
    if (sentence.regime !== regimes.normal) continue;
    for (const { first, end, kind } of names) {
      known.set(keyOf(sentence, first, end), kind);
      if (kind === 'PER' && end - first > 1) {
        const surname = keyOf(sentence, end - 1, end);
        surnames.add(surname);
        if (!known.has(surname)) known.set(surname, 'PER');
      }
    }
  }
  return tagged.map(({ sentence, names }) => {
    const plain = sentence.regime === regimes.normal || sentence.regime === regimes.lowerCase;
    const cutName = (name: TaggedName): TaggedName => (plain ? name : cut(sentence, name, known));
    return {
      sentence,
      names: names.map((name) => cutToPerson(sentence, cutBody(sentence, cutName(name), surnames), known)),
    };
  });
}

const particle = /^(?:von|van|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|ul|bin|ibn|ben|abu|st\.?)$/;

const courtesy = /^(?:mr|mrs|ms|miss|dr|prof|mp|sen|rep)\.?$/;

/** "Mr Roe of the Harbour Party", where somebody in the article has that surname; "Theodor of Tabena" is a name. */
function cutBody(sentence: NameSentence, name: TaggedName, surnames: ReadonlySet<string>): TaggedName {
  const { first, end, kind } = name;
  if (kind !== 'PER' || end - first < 3 || sentence.tokens[first + 1]?.norm !== 'of') return name;
  if (!courtesy.test(sentence.tokens[first - 1]?.norm ?? '')) return name;
  return surnames.has(keyOf(sentence, first, first + 1)) ? { ...name, end: first + 1 } : name;
}

/** "Year Barack Obama", "Mets Poet Frank Messina": a longer name that ends in a whole name the article has elsewhere is that person. */
function cutToPerson(sentence: NameSentence, name: TaggedName, known: ReadonlyMap<string, NameKind>): TaggedName {
  if (name.end - name.first < 3 || name.kind === 'MISC' || known.get(keyOf(sentence, name.first, name.end)) === 'PER')
    return name;
  for (let first = name.first + 1; first < name.end - 1; first++) {
    // "von Brinke" is the surname of Harald von Brinke
    if (particle.test(sentence.tokens[first]?.norm ?? '')) return name;
    if (known.get(keyOf(sentence, first, name.end)) === 'PER') return { first, end: name.end, kind: 'PER' };
  }
  return name;
}

function cut(sentence: NameSentence, name: TaggedName, known: ReadonlyMap<string, NameKind>): TaggedName {
  if (name.end - name.first < 2 || known.has(keyOf(sentence, name.first, name.end))) return name;
  for (let index = name.first; index < name.end; index++) {
    const { norm } = sentence.tokens[index] as NameToken;
    if (organizationWords.has(norm) || placeWords.has(norm)) return name;
  }
  for (let end = name.end - 1; end > name.first; end--) {
    const kind = known.get(keyOf(sentence, name.first, end));
    if (kind === undefined) continue;
    // "Hillary" alone may be the first name of what follows
    const first = ((sentence.gazetteer[name.first] as number) & firstNameBits) !== 0 && end - name.first === 1;
    const rest = keyOf(sentence, name.end - 1, name.end);
    if (name.kind === 'PER' && (known.get(rest) === 'PER' || (first && !headlineWords.has(rest)))) return name;
    return { first: name.first, end, kind };
  }
  let { end } = name;
  while (
    end - name.first > 1 &&
    headlineWords.has((sentence.tokens[end - 1] as NameToken).norm) &&
    !isSurname(sentence, name.first, end - 1)
  )
    end--;
  return end === name.end || name.kind === 'ORG' ? name : { ...name, end };
}

/** "Theresa May met": a headline that meant the verb would write "May Meet". */
function isSurname({ tokens, gazetteer }: NameSentence, first: number, last: number): boolean {
  return (
    last === first + 1 &&
    /^(?:may|will|must|could|should)$/.test(tokens[last]?.norm ?? '') &&
    ((gazetteer[first] as number) & firstNameBits) !== 0 &&
    tokens[last + 1]?.form === forms.lower
  );
}
