/** Closed classes of English, in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const subjectPronouns = set(
  'he she they it i we you who which that this these those some many others both one another everyone everybody someone ' +
    'somebody nobody several most few all each neither either none what',
);
export const personalPronouns = set('he she they it i we you');
export const possessives = set('his her their its my our your');
export const objectPronouns = set('him her them me us you it himself herself themselves itself myself ourselves');

export const auxiliaries = set(
  "be is are was were been being am 's 're 've 'd 'll 'm has have had having do does did will would can could may might shall should must wo ca ought",
);
export const beForms = set("be is are was were been being am 's 're 'm get gets got");
export const negations = set("not n't never no hardly barely");
export const prepositions = set(
  'of in on at to for from by with about against over under between among during after before since until through into onto ' +
    'toward towards upon across behind beyond despite except like near outside inside per than via within without amid around ' +
    'as concerning regarding including following off out up down throughout alongside amongst versus besides beside',
);

export const subordinators = set(
  'that if whether because although though while whereas when where why how since unless until once as after before so than lest',
);

export const adverbs = set(
  'also then later now still again once twice already even just only often always never ever soon recently previously earlier ' +
    'further furthermore instead thus therefore however meanwhile too so perhaps maybe almost quite rather very well here there ' +
    'sometimes first last back not nonetheless nevertheless indeed yesterday today tonight tomorrow best long more most ' +
    'hence afterward afterwards thereafter simply far yet aloud loudly out up',
);

/** Nouns and names of times, which stand between a subject and its verb or behind the verb without a preposition. */
export const timeWords = set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays ' +
    'mon tue tues wed thu thur thurs fri sat sun mon. tues. wed. thurs. fri. sat. sun. ' +
    'january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. ' +
    'sep. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week weekend month year day ' +
    'days weeks months years ago earlier later noon midnight hour hours minutes minute moments moment spring summer autumn fall winter',
);

/** Nouns that say where or how words were spoken. */
export const occasionNouns = set(
  'statement interview speech press conference briefing debate rally news release email e-mail letter memo report article column ' +
    'tweet tweets twitter facebook instagram telegram post message call appearance remarks testimony hearing broadcast video book ' +
    'op-ed editorial blog essay note phone telephone telecast podcast program programme show segment panel town hall event forum ' +
    'address ad meeting trial court filing lawsuit complaint affidavit ruling opinion dissent tv television radio air stage ' +
    'summit gathering dinner fundraiser reception reply response question questions reporters transcript text wire',
);

/** What shows, finds or suggests something without anybody speaking: polls, records, counts. */
export const evidence = set(
  'poll polls survey surveys polling average averages data analysis analyses study studies report reports record records document documents ' +
    'figure figures number numbers statistic statistics result results research review audit investigation inquiry census count tally estimate ' +
    'estimates filing filings return returns evidence test tests finding findings exam index ranking rankings projection projections model ' +
    'models ledger ledgers forecast forecasts examination transcript transcripts footage accounting calculation calculations email emails memo memos letter letters',
);

/** Reporting verbs whose third person is also a noun's plural ("reports", "claims"). */
export const nounsToo = set(
  'comment remark joke boast complain volunteer venture counsel quip groan sigh snap cry shout yell scream whisper mutter murmur chant rant bark ' +
    'wonder caution counter tweet blog post gripe jest wail radio text email e-mail message sneer tease answer reply report note claim forecast ' +
    'promise pledge vow demand estimate dispute brief alert start finish open close read hope fear doubt feel worry guess rule ' +
    'signal hint show plan offer wish swear want support favor favour back question challenge mention quote blast slam attack rebuke praise ' +
    'laud hail champion thank compliment salute blame fault credit label brand regard request protest echo voice detail outline ' +
    'name call reference contest knock pan trash bash trumpet torch rip hammer needle savage taunt float pitch scorn find make take cast raise ' +
    'draw pay weigh double walk brush put give issue look express dwell touch harp long play point object lash hit fire push strike side ' +
    'press campaign lobby boast view charge project say comment reflect lament marvel muse moan grumble thunder fume',
);

/** Nouns of words that somebody sends or shows. */
export const documents = set(
  'statement statements release email e-mail emails letter letters tweet tweets memo post posts message messages note video videos ad ads ' +
    'commercial pitch speech column article op-ed editorial blog flier mailer petition brief filing complaint lawsuit press',
);
