/** Nouns for what happens, each with the plain form of the verb by which articles tell it; an index finds the other forms of that itself. */
const pairs = `
endorsement:endorse, deployment:deploy, appointment:appoint, postponement:postpone, impeachment:impeach, payment:pay, settlement:settle, agreement:agree
improvement:improve, replacement:replace, investment:invest, punishment:punish, commitment:commit, engagement:engage, abandonment:abandon, amendment:amend
bombardment:bombard, resettlement:resettle, disarmament:disarm, confinement:confine, repayment:repay, redeployment:redeploy, reinstatement:reinstate
installation:install, cancellation:cancel, evacuation:evacuate, deportation:deport, extradition:extradite, execution:execute, annexation:annex
mobilization:mobilize, mobilisation:mobilise, ratification:ratify, nationalization:nationalize, privatization:privatize, legalization:legalize
intervention:intervene, negotiation:negotiate, occupation:occupy, renovation:renovate, restoration:restore, revocation:revoke, termination:terminate
vaccination:vaccinate, violation:violate, exhumation:exhume, inauguration:inaugurate, deactivation:deactivate, activation:activate, detonation:detonate
devaluation:devalue, eviction:evict, expansion:expand, extension:extend, eruption:erupt, exclusion:exclude, infection:infect, interception:intercept
introduction:introduce, objection:object, abstention:abstain, abolition:abolish, reduction:reduce, inclusion:include, revision:revise, concession:concede
accusation:accuse, allegation:allege, conversion:convert, ejection:eject, repatriation:repatriate, relocation:relocate, quarantine:quarantined
denial:deny, proposal:propose, refusal:refuse, renewal:renew, reversal:reverse, revival:revive, betrayal:betray
appearance:appear, performance:perform, attendance:attend, failure:fail, seizure:seize, delivery:deliver, recovery:recover, complaint:complain
pursuit:pursue, threat:threaten, choice:choose, response:respond, warning:warn, advance:advanced, ascent:climb, coronation:crowned
takeoff:take off, takeoff:took off, takeoff:takes off, breakdown:break down, breakdown:broke down, crackdown:crack down, crackdown:cracked down
lockdown:lock down, lockdown:locked down, bailout:bail out, bailout:bailed out, rollout:roll out, rollout:rolled out, handover:hand over
break-in:broke into, layoffs:lay off, layoffs:laid off, layoffs:lays off, kickoff:kick off, kickoff:kicks off, kickoff:kicked off
veto:vetoed, freeze:froze, freeze:frozen
`;

/** By the noun, the verbs that tell it. */
export const verbsOfNouns: ReadonlyMap<string, readonly string[]> = read();

function read(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const pair of pairs.trim().split(/,\s|\n/u)) {
    const [noun = '', verb = ''] = pair.split(':');
    read.set(noun, [...(read.get(noun) ?? []), verb]);
  }
  return read;
}
