/** Irregular verbs of the news: base, past, participle where it differs. Forms that a stemmer unites need no row. */
const rows = `
become became; begin began begun; bear bore borne; beat beat beaten; bind bound; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
build built; burn burnt; buy bought; catch caught; choose chose chosen; cling clung; come came; creep crept; deal dealt; dig dug; do did done; draw drew drawn;
drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown;
forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown;
hang hung; have had; hear heard; hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; leap leapt; learn learnt; leave left;
lend lent; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mistake mistook mistaken; overcome overcame; overtake overtook overtaken;
overthrow overthrew overthrown; pay paid; plead pled; prove proven; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought;
sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid;
speak spoke spoken; spend spent; spin spun; spring sprang sprung; stand stood; steal stole stolen; stick stuck; strike struck stricken; strive strove; swear swore sworn;
sweep swept; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; undergo underwent undergone;
understand understood; undertake undertook undertaken; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; write wrote written
`;

/** Regular verbs that questions are made with; those of other lists need no place here. */
const regular =
  'accept accuse achieve acquire add admit agree aim allow announce appear apply arrest arrive ask attend award ban buy call cancel carry cause charge claim close ' +
  'collect commit complete consume convict cost create cut decide declare decline defeat deliver demand deploy destroy detain die drop earn elect employ end endorse enter ' +
  'estimate evacuate exchange expect face fail file fine finish fire fund gain happen hire hit host identify impose increase injure invest involve issue jail join jump kill land last ' +
  'launch live lower miss move name need occur offer open order oversee own pass pledge plan play pledge plunge produce project promise propose publish purchase quit raise reach ' +
  'receive record recover reduce release remain remove report require rescue resign resume retire return save score seize serve set shut sign slash spread start stay stop suffer ' +
  'support surrender suspend test total train travel treat unveil use vaccinate value visit vote walk want warn wound work attack approve allocate appoint';

const forms = new Map<string, readonly string[]>();
const bases = new Set(regular.split(' '));
for (const row of rows.split(/[;\n]/u)) {
  const verb = row.trim().split(' ').filter(Boolean);
  if (verb[0] !== undefined) bases.add(verb[0]);
  for (const form of verb) forms.set(form, [...(forms.get(form) ?? []), ...verb.filter((other) => other !== form)]);
}

/** Other forms of an irregular verb, whichever form is given; none for other words. */
export function verbFormsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return forms.get(lower) ?? forms.get(lower.replace(/s$/u, '')) ?? [];
}

/** Whether a word is a form of a verb that questions are often made with; a word that is a noun as well counts. */
export function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  if (bases.has(lower) || forms.has(lower)) return true;
  const cut = [/s$/u, /es$/u, /d$/u, /ed$/u, /ing$/u].map((ending) => lower.replace(ending, ''));
  if (/ied$/u.test(lower)) cut.push(lower.replace(/ied$/u, 'y'));
  if (/(.)\1(?:ed|ing)$/u.test(lower)) cut.push(lower.replace(/.(?:ed|ing)$/u, ''));
  if (/ing$/u.test(lower)) cut.push(lower.replace(/ing$/u, 'e'));
  return cut.some((base) => bases.has(base));
}
