import { verbsOfNouns } from './noun-verbs.ts';
import type { Topic, TopicGroup } from './topic.ts';
import { stemsOf } from './topic-words.ts';

/**
 * What happens, row by row in the words by which questions ask for it and articles tell it: a noun where the article has a verb ("dismissal",
 * "was fired"), a verb of several words ("stepped down"). Looser than synonyms, so only for where nothing else is found.
 */
const rows = `
ouster, overthrow, toppling, downfall, fall, removal, ousted, overthrown, overthrew, toppled, deposed, brought down, removed from power, forced out, driven from power
dismissal, firing, sacking, ouster, removal, dismissed, fired, sacked, let go, axed, ousted, removed
resignation, departure, exit, resigned, stepped down, stepping down, step down, steps down, stood down, stand down, quit, left office, left the job
departure, exit, left office, left the, left his, left her, leaving the, leaving his, leaving her, leave the, leave his, leave her, quit, departed, stepped down, step down, stepping down, walked out
verdict, convicted, acquitted, found guilty, not guilty, ruled that, cleared of
ruling, decision, judgment, judgement, ruled, decided
recusal, recused, recuse, recuses, recusing
conviction, convicted, found guilty, pleaded guilty
acquittal, acquitted, cleared of, not guilty
sentence, sentencing, sentenced, jailed, imprisoned, years in prison, years in jail
jailing, imprisonment, jailed, imprisoned, sentenced, locked up, behind bars
plea, pleaded, pled, plead
indictment, charges, prosecution, indicted, charged with, charged, arraigned, prosecuted
trial, tried, on trial, stand trial
court appearance, arraignment, appear in court, appeared in court, arraigned
arrest, capture, arrested, detained, taken into custody, captured, caught, nabbed, apprehended, picked up
detention, custody, detained, in custody, jailed, arrested, has been held, being held
birth, birthday, born, gave birth, given birth
birthday, turned, turns, celebrated
wedding, marriage, married, marry, wed, tied the knot
divorce, separation, split, breakup, divorced, separated, parted ways
ban, prohibition, banned, blocked, barred, outlawed, prohibited, forbidden
escape, fled, flee, escaped
victory, win, triumph, won, beat, beaten, defeated, defeat
defeat, loss, lost, lose, beaten, defeated
appointment, appointed, picked, selected, tapped
nomination, nominated, picked, selected, tapped
attack, raid, assault, attacked, raided, stormed, struck, assaulted, rammed
bombing, explosion, blast, bomb, bombed, exploded, blew up, detonated
shooting, gunman, gunmen, was shot, were shot, shot dead, shot and, gunned down, opened fire
stabbing, stabbed, knifed
crash, accident, collision, derailment, wreck, crashed, collided, derailed, overturned, went down
launch, liftoff, blastoff, launched, blasted off, blast off, lifted off, lift off
missile test, test-firing, fired, launched, test-fired
raid, search, inspection, raided, searched, inspected
purchase, acquisition, takeover, buyout, bought, acquired, purchased, took over
sale, sold, sell
founding, foundation, establishment, creation, formation, founded, set up, established, created, formed
building, construction, built, constructed, erected
opening, inauguration, opened, opens, inaugurated
closure, closing, shutdown, closed, shut, shut down, shuttered
reopening, reopened, reopen, reopens, opened again
start, beginning, outbreak, onset, began, begun, begins, begin, started, broke out, underway, under way
end, ending, conclusion, expiry, ended, ends, expires, concluded
independence, independent
invasion, incursion, invaded, entered
conquest, conquered, captured, seized
withdrawal, pullout, exit, withdrew, withdrawn, pulled out, pull out, quit
signing, signature, signed, signs, inked
approval, passage, adoption, approved, passed, adopted, ratified, signed off, gave the green light
rejection, rejected, turned down, voted down
announcement, disclosure, revelation, unveiling, announced, unveiled, revealed, disclosed, made public
publication, release, published, released, came out, come out, comes out, issued, hit shelves, in cinemas, in theaters
liberation, freed, let go, liberated, set free
release, freed, set free, let go
admission, confession, acknowledgement, acknowledgment, admitted, acknowledged, confessed, conceded
apology, apologized, apologised, said sorry
breach, hack, cyberattack, cyber attack, hacked, breached
strike, walkout, stoppage, walked out, went on strike, go on strike
graduation, degree, diploma, graduated
citizenship, naturalization, naturalisation, citizen, naturalized, naturalised
debut, premiere, debuted, premiered, first appeared, made his debut, made her debut
arrival, arrived, landed, touched down, came to, moved to
visit, trip, tour, visited, travelled, traveled, arrived in, toured, flew to
meeting, talks, summit, met, meet, meets, held talks
rescue, rescued, saved, pulled from, pulled out
kidnapping, abduction, kidnapped, abducted, taken captive
disappearance, disappeared, vanished, went missing, last seen
discovery, discovered, found, spotted, detected, learned of, learnt of, uncovered, came to light
hospitalization, hospitalisation, hospitalized, hospitalised, taken to hospital, admitted to hospital, admitted to the hospital, rushed to hospital
surgery, operation, operated on, underwent
lawsuit, suit, sued, sue, filed suit, filed a lawsuit
funeral, burial, buried, laid to rest
injury, injured, hurt, broke, broken, tore, torn
retirement, retired, retire, retires, retiring
collapse, bankruptcy, collapsed, bankrupt, went bust, filed for bankruptcy
swearing-in, sworn in, swears in, took office, takes office
murder, killing, assassination, slaying, killed, murdered, slain, shot dead, assassinated, beheaded
protest, demonstration, rally, march, protested, marched, rallied, took to the streets
landing, touchdown, landed, touched down
accession, membership, joined, became a member
diagnosis, diagnosed
relocation, move, moved, relocated
blaze, fire, broke out, burned, burnt
death, died, killed, passed away, found dead, drowned, perished
election, elected, voted in, won the presidency
escape, jailbreak, broke out
defection, defected, switched sides
loss, lost, defeat, defeated
recall, recalled
suspension, suspended, put on leave
promotion, promoted, elevated
donation, donated, gave
entry, entrance, entered, joined
entering, entered
creation, created, create
demolition, demolished, torn down, pulled down, knocked down
dissolution, dissolved
enrolment, enrollment, enrolled
expulsion, expelled, thrown out, kicked out
identification, identified, named
inquiry, probe, investigation, inquired, investigated, investigating
imposition, imposed
merger, merged, joined forces
proclamation, proclaimed
rebellion, uprising, revolt, mutiny, rebelled, rose up
registration, registered
repayment, repaid, paid back
resumption, resumed, restarted
robbery, heist, theft, robbed, stole, stolen
speech, address, spoke, addressed
submission, submitted, handed in
testimony, testified, gave evidence
exposure, exposed
clearance, cleared
entry into force, effect, took effect, takes effect, take effect, came into force, comes into force
reunion, reunited
comeback, return, returned, came back
handover, handed over, turned over
relegation, relegated
qualification, qualified
sinking, sank, sunk, capsized
agreement, deal, accord, pact, agreed
reduction, cut, reduced
seizure, seized, confiscated, impounded
postponement, delay, postponed, delayed, pushed back, put off, put back
cancellation, cancelled, canceled, called off, scrapped
evacuation, evacuated, told to leave
breakup, break-up, split, separation, broke up, separated, parted ways, called it quits
trip, journey, travels, travelled, traveled, travel to, travels to, travelling to, traveling to, flew to, fly to, flies to, heads to, headed to
journey, trip, voyage, travelled, traveled, sailed
warning, alert, warned, warns, cautioned
pledge, promise, vow, pledged, promised, vowed
execution, executed, put to death
dropped, drop, bowed out, bow out, pulled out of the race, quit the race, ended his campaign, ended her campaign, suspended his campaign, suspended her campaign
withdrawal, dropped out, drop out, drops out, bowed out, bow out
engagement, engaged, got engaged
transfer, trade, signing, traded, transferred, signed, joined, acquired, dealt
`;

/** One way only: many flights flee from nobody. */
const oneWay: Readonly<Record<string, readonly string[]>> = { flight: ['fled', 'flee', 'escaped'] };

/** By the stems of a word, its rows: how else it is told. */
const byStem = new Map<string, Set<string>>();
for (const row of rows.trim().split('\n')) {
  const words = row.split(', ');
  for (const word of words) {
    const key = stemsOf(word).join(' ');
    const known = byStem.get(key) ?? new Set();
    for (const other of words) known.add(other);
    byStem.set(key, known);
  }
}
/** What stands for a single happening only as a noun ("a fall", "the leave"), or asks for less as a verb: not widened when typed so. */
const nounsOnly =
  /^(?:fell|falls?|leave|found|broke|broken|hit|move|moved|gave|taken|shut|named|meet|meets|met|lost|left|won|beat)$/u;

function tellingsOf(typed: string): readonly string[] {
  if (!/^\p{Ll}/u.test(typed) || nounsOnly.test(typed)) return [];
  if (Object.hasOwn(oneWay, typed)) return oneWay[typed] ?? [];
  return [
    ...(byStem.get(stemsOf(typed).join(' ')) ?? []),
    ...(verbsOfNouns.get(typed.replace(/s$/u, '')) ?? verbsOfNouns.get(typed) ?? []),
  ];
}

/** The topic with what else its happenings are called; null where no other word is known. */
export function toldOtherwise(topic: Topic): Topic | null {
  const widened = new Map<TopicGroup, TopicGroup>();
  for (const group of topic.groups) {
    // "Orra Foundation founding": what says another word of the topic tells nothing of this one
    const said = new Set(topic.groups.filter((other) => other !== group).flatMap(({ typed }) => stemsOf(typed)));
    const others = tellingsOf(group.typed).filter((other) => !stemsOf(other).every((stem) => said.has(stem)));
    if (others.length === 0) continue;
    widened.set(group, { typed: group.typed, alternatives: [...new Set([...group.alternatives, ...others])] });
  }
  if (widened.size === 0) return null;
  const of = (group: TopicGroup): TopicGroup => widened.get(group) ?? group;
  return {
    ...topic,
    groups: topic.groups.map(of),
    head: topic.head === null ? null : of(topic.head),
    circumstances: topic.circumstances.map(of),
    predicate: topic.predicate === null ? null : of(topic.predicate),
    said: topic.said.map(of),
  };
}
