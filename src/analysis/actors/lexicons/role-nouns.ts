/** Offices and functions that a person holds. A class groups those that a text uses for one another ("boss", "chief", "head"). */
const classes = `
leader: leader chief boss head supremo strongman
president: president
premier: premier taoiseach
minister: minister mec
chancellor: chancellor
deputy: deputy vice-president
secretary: secretary secretary-general
general: general
monarch: king queen emperor empress monarch sultan emir prince princess duke duchess tsar czar shah
pope: pope pontiff
governor: governor gov.
mayor: mayor
senator: senator sen.
lawmaker: lawmaker congressman congresswoman congressperson representative rep. parliamentarian mp mep mk mla mna msp assemblyman assemblywoman councillor councilor councilman councilwoman legislator
speaker: speaker
whip: whip
ambassador: ambassador envoy diplomat consul attache emissary negotiator
commissioner: commissioner
director: director director-general dg
chairman: chairman chairwoman chair chairperson convener convenor
executive: executive ceo cfo coo cto cio
founder: founder co-founder cofounder
owner: owner co-owner proprietor
manager: manager
coach: coach trainer
captain: captain skipper
player: player striker midfielder defender goalkeeper winger forward quarterback pitcher batsman bowler cricketer footballer golfer boxer cyclist sprinter swimmer skier racer jockey athlete wrestler gymnast climber surfer rower hurdler judoka karateka skater snowboarder triathlete paralympian weightlifter powerlifter champion medallist medalist
spokesman: spokesman spokeswoman spokesperson
analyst: analyst strategist economist trader
adviser: adviser advisor aide counsellor counselor consultant
lawyer: lawyer attorney solicitor barrister prosecutor counsel
judge: judge justice magistrate
foreman: foreman forewoman foreperson juror
officer: officer commander colonel lieutenant major sergeant admiral marshal brigadier commandant
inspector: inspector detective superintendent sheriff constable
scientist: scientist investigator researcher professor lecturer physicist chemist biologist historian mathematician astronomer virologist epidemiologist psychologist sociologist climatologist geologist engineer academic scholar
doctor: doctor physician surgeon nurse psychiatrist paediatrician pediatrician
cleric: bishop archbishop cardinal priest imam rabbi ayatollah cleric pastor vicar reverend patriarch
artist: actor actress singer songwriter musician guitarist drummer pianist violinist cellist saxophonist trumpeter choreographer ballerina cartoonist screenwriter composer conductor painter sculptor artist filmmaker director-producer producer comedian rapper dancer model novelist author poet playwright writer
journalist: journalist reporter correspondent editor columnist commentator anchor presenter broadcaster host blogger publisher photographer
activist: activist advocate campaigner dissident organizer organiser
candidate: candidate nominee contender hopeful challenger
successor: president-elect
entrepreneur: entrepreneur businessman businesswoman billionaire tycoon investor financier banker magnate
politician: politician statesman stateswoman
lord: lord baroness baron
official: official undersecretary treasurer auditor comptroller ombudsman registrar coroner administrator coordinator rapporteur superintendent curator delegate
principal: principal headmaster headmistress dean rector provost
pilot: pilot astronaut cosmonaut
member: member
founder-father: architect designer developer inventor
teacher: teacher headteacher schoolteacher
warden: warden harbourmaster harbormaster stationmaster ranger
scholar-of: archaeologist anthropologist palaeontologist paleontologist zoologist ecologist meteorologist seismologist hydrologist oceanographer statistician pharmacologist linguist botanist glaciologist volcanologist
rescuer: firefighter paramedic lifeguard
landworker: farmer fisherman shepherd
merchant: shopkeeper grocer accountant broker
veterinarian: veterinarian dentist midwife pharmacist
librarian: librarian archivist translator interpreter
referee: referee umpire
chef: chef
chaplain: chaplain deacon preacher missionary monk nun abbot
campaigner: whistleblower unionist
expert: expert specialist laureate genealogist
warlord: dictator warlord oligarch
`;

const groups = new Map<string, string>();
for (const row of classes.trim().split('\n')) {
  const [name = '', words = ''] = row.split(': ');
  for (const word of words.split(' ')) if (!groups.has(word)) groups.set(word, name);
}

/** The class of a role's head noun, or null for a word that is no office. */
export function roleClass(word: string): string | null {
  return groups.get(word) ?? null;
}

/** What somebody trains, heads or does: "bowling coach", "managing director"; a tagger takes it for a verb. */
export const compoundParticiples =
  /^(?:batting|bowling|fielding|hitting|pitching|throwing|coaching|training|swimming|boxing|cycling|racing|rowing|sailing|skiing|wrestling|acting|managing|founding|sitting|presiding|commanding|investigating|visiting|banking|mining|shipping|manufacturing|engineering|consulting|marketing|planning|housing|nursing|teaching|recruiting|scouting|voting|operating|outgoing|incoming)$/;

/** Words in a role that say it is over. */
export const formerWords: ReadonlySet<string> = new Set([
  'former',
  'formerly',
  'ex',
  'onetime',
  'one-time',
  'erstwhile',
  'then',
  'late',
  'retired',
  'ousted',
  'deposed',
  'disgraced',
  'previous',
]);

/** Lower-case words that stand before an office's noun as part of its name. */
export const roleModifiers: ReadonlySet<string> = new Set(
  `prime foreign deputy vice assistant associate senior junior chief executive general acting interim caretaker incoming outgoing former ex onetime then late retired
  defence defense finance interior home justice health education energy trade economy economic agriculture environment transport labour labor culture industry
  development security national state federal regional local presidential parliamentary opposition party government cabinet press media communications military army navy
  naval police human rights climate special top leading veteran long-time longtime founding managing technical operating financial marketing sales research medical
  legal political diplomatic republican democratic conservative liberal labour socialist communist far-right right-wing left-wing centrist populist ultra-nationalist nationalist independent
  co vice-chief under permanent honorary emeritus supreme spiritual religious rebel separatist guerrilla opposition majority minority house senate
  world olympic tennis football soccer rugby cricket basketball baseball boxing golf cycling racing film pop rock opera jazz
  first second third last current new newly-elected long-serving serving sitting ousted deposed disgraced embattled interior information intelligence counter-terrorism
  future next prospective aspiring potential likely putative alleged purported fake
  presumptive campaign right left far hard centre-left centre-right coalition ruling
  investment bank banking currency market equity oil commodity chief-of-staff district supreme high appeals crown city county council university hotel airline company
  nobel prize-winning award-winning best-selling international european african asian two-time three-time four-time five-time defending reigning german-born us-based british-born rear major lieutenant brigadier field`.split(
    /\s+/,
  ),
);

/** Offices whose holder may be called "the leader", "the chief" or "the boss" of what they lead. */
export const leadingClasses: ReadonlySet<string> = new Set(
  'leader president premier minister chancellor secretary general monarch chairman executive director governor mayor commissioner founder owner manager pope'.split(
    ' ',
  ),
);
