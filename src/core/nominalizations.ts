/** Verbs and the nouns made of them, so that "inauguration" also finds "will be inaugurated", and the other way round. */
const pairs = `
accede accession; accuse accusation; acquire acquisition; agree agreement; allege allegation; announce announcement; annex annexation;
appear appearance; appoint appointment; approve approval; arrest arrest; arrive arrival; assassinate assassination; assess assessment; assist assistance;
attack attack; authorize authorization; authorise authorisation; begin beginning; bomb bombing; capture capture; cease cessation; close closure;
collaborate collaboration; collapse collapse; collide collision; commit commitment; compete competition; concede concession; conclude conclusion; condemn condemnation;
confirm confirmation; congratulate congratulation; construct construction; contribute contribution; convict conviction; cooperate cooperation;
crash crash; decide decision; donate donation; sell sale; lend loan; rent rental; declare declaration; defect defection; defend defense; defend defence; deliver delivery; demonstrate demonstration; deny denial;
depart departure; deploy deployment; deport deportation; destroy destruction; detain detention; die death; disappear disappearance; discover discovery;
discuss discussion; dismiss dismissal; displace displacement; dispute dispute; elect election; erupt eruption; escalate escalation; evacuate evacuation;
exchange exchange; execute execution; expand expansion; expel expulsion; explode explosion; export export; extend extension; extradite extradition; fail failure;
fund funding; graduate graduation; grow growth; hesitate hesitation; impeach impeachment; import import; imprison imprisonment; inaugurate inauguration;
increase increase; indict indictment; inform information; injure injury; inspect inspection; install installation; intend intention; intervene intervention;
introduce introduction; invade invasion; invest investment; investigate investigation; invite invitation; involve involvement; join accession; kill killing;
launch launch; legislate legislation; liberate liberation; lose loss; marry marriage; meet meeting; migrate migration; mobilize mobilization; mobilise mobilisation;
modernize modernization; move movement; murder murder; negotiate negotiation; nominate nomination; occupy occupation; offend offense; open opening; operate operation;
oppose opposition; pay payment; perform performance; persecute persecution; prepare preparation; prevent prevention; produce production; promise promise;
promote promotion; propose proposal; prosecute prosecution; protect protection; protest protest; provoke provocation; publish publication; punish punishment;
qualify qualification; ratify ratification; react reaction; recall recall; recognize recognition; recommend recommendation; reconstruct reconstruction; recover recovery;
reduce reduction; reelect reelection; reform reform; refuse refusal; reject rejection; release release; relocate relocation; remove removal; renew renewal; renovate renovation; replace replacement;
request request; resign resignation; resolve resolution; respond response; restrict restriction; retire retirement; retreat retreat; return return; reveal revelation;
sanction sanction; search search; seize seizure; select selection; sentence sentence; separate separation; settle settlement; shoot shooting; sign signature; succeed succession;
suggest suggestion; supply supply; support support; surrender surrender; suspend suspension; survive survival; test test; threaten threat; train training; transfer transfer;
transform transformation; treat treatment; unify unification; vaccinate vaccination; violate violation; visit visit; vote vote; withdraw withdrawal; weigh weight; emigrate emigration; rain rainfall
`;

const byWord = new Map<string, Set<string>>();
for (const pair of pairs.split(/[;\n]/u)) {
  const [verb = '', noun = ''] = pair.trim().split(' ');
  if (verb === '' || verb === noun) continue;
  for (const [word, other] of [
    [verb, noun],
    [noun, verb],
  ] as const) {
    byWord.set(word, (byWord.get(word) ?? new Set()).add(other));
  }
}

/** The verb of a noun or the noun of a verb, in base form; plural nouns and simple past forms are understood. */
export function nominalizationsOf(word: string): readonly string[] {
  const lower = word.toLowerCase();
  for (const base of [
    lower,
    lower.replace(/s$/u, ''),
    lower.replace(/es$/u, ''),
    lower.replace(/ies$/u, 'y'),
    lower.replace(/d$/u, ''),
    lower.replace(/ed$/u, ''),
  ]) {
    const found = byWord.get(base);
    if (found !== undefined) return [...found];
  }
  return [];
}
