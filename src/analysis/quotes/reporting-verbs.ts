/**
 * Verbs that attribute words, beliefs or attitudes to their subject, grouped by the complements ("frames") that make them attribute:
 *
 * - `c`: a clause, with or without "that", or a question ("said the talks had failed", "asked whether")
 * - `q`: a direct quotation beside it, and the subject may follow the verb ("…," said Rutte)
 * - `a`: an addressee may stand between verb and content ("told reporters that")
 * - `n`: a noun phrase ("denied the charge", "accused Moscow of lying")
 * - `i`: an infinitive ("vowed to fight")
 *
 * `after` lists the prepositions and particles that must or may follow ("called for", "warned of").
 * Lists of one verb in several groups are joined.
 */
export interface VerbGroup {
  readonly frames: string;
  readonly verbs: string;
  readonly after?: string;
}

export const verbGroups: readonly VerbGroup[] = [
  // Speech that carries nothing but what is said.
  {
    frames: 'cq',
    verbs:
      'say add argue insist maintain contend assert allege declare explain reply respond retort remark comment observe ' +
      'opine muse quip joke boast brag complain lament grumble moan groan sigh interject volunteer venture counsel ' +
      'marvel exult crow reflect chime gush fume thunder scoff deadpan intone plead ' +
      'concede confess conclude reason speculate theorize theorise surmise posit testify proclaim profess elaborate enthuse ' +
      'exclaim shout yell scream bellow whisper mutter murmur snap chant cry rant bark wonder inquire caution counter ' +
      'tweet blog tell write post reiterate hypothesize fret gloat gripe jest wail rejoice stipulate attest aver avow ' +
      'radio text e-mail email message sneer tease implore beg begin continue conclude respond answer sum',
  },
  {
    frames: 'cqn',
    verbs:
      'state announce claim report note recall reveal disclose acknowledge admit confirm deny predict forecast promise pledge ' +
      'vow suggest propose recommend stress emphasize emphasise underline underscore highlight repeat reaffirm affirm ' +
      'clarify warn swear demand estimate decry bemoan foresee recount relate specify swear dispute',
  },
  // The hearer stands between verb and content.
  { frames: 'caq', verbs: 'tell inform remind assure reassure notify advise warn caution promise' },
  { frames: 'ca', verbs: 'convince alert brief' },
  { frames: 'cqa', verbs: 'ask' },
  { frames: 'a', verbs: 'ask tell', after: 'about' },
  // Beliefs and expectations, which the text knows from their holder.
  {
    frames: 'c',
    verbs:
      'think believe hope fear suspect doubt know realize realise understand assume guess feel worry wish conclude agree ' +
      'expect anticipate hold figure gather reckon presume imagine decide determine learn discover judge find pretend ' +
      'imply signal hint intimate rule certify disagree recognize recognise',
  },
  { frames: 'n', verbs: 'fear expect anticipate doubt understand imagine envision envisage' },
  // What documents do.
  { frames: 'cn', verbs: 'show indicate demonstrate' },
  // Intentions and refusals.
  {
    frames: 'i',
    verbs:
      'want hope plan intend seek vow promise pledge threaten refuse decline agree offer propose wish prefer swear demand ' +
      'claim ask expect decide aim',
  },
  // Wishes and attitudes with an object.
  {
    frames: 'n',
    verbs:
      'want support oppose favor favour endorse back reject dismiss question challenge discuss mention cite quote seek ' +
      'criticize criticise condemn denounce blast slam attack assail deride ridicule mock disparage decry lambast ' +
      'lambaste rebuke rebuff chide scold berate castigate excoriate lampoon belittle malign vilify bash trash pan knock ' +
      'praise laud hail applaud commend extol tout welcome celebrate salute admire congratulate thank compliment champion ' +
      'defend justify excuse blame accuse fault credit urge encourage implore beg beseech advise exhort ' +
      'describe portray depict characterize characterise label brand dub term deem consider regard view liken compare ' +
      'advocate request demand oppose resist protest prefer doubt echo express voice outline detail summarize explain ' +
      'mull downplay minimize trumpet invoke address allege blame contradict refute rebut repudiate renounce disavow ' +
      'concede suggest moot float pitch offer threaten vow condemn disown scorn shun demonize bewail deplore ' +
      'air assert declare proclaim articulate profess appreciate like dislike love hate loathe despise distrust ' +
      'name identify call nominate recommend defy tease taunt needle skewer savage torch rip hammer pillory ' +
      'reference touch underscore contest second reproach admonish repudiate',
  },
  {
    frames: 'n',
    verbs: 'call',
    after: 'for on upon out',
  },
  { frames: 'n', verbs: 'warn speak talk complain worry fret brag boast joke rant', after: 'of about against' },
  {
    frames: 'n',
    verbs: 'argue campaign lobby press push advocate vouch apologize apologise plead beg',
    after: 'for against',
  },
  { frames: 'n', verbs: 'refer allude object point subscribe pledge admit confess testify attest', after: 'to' },
  { frames: 'n', verbs: 'hint scoff bristle balk marvel laugh jeer sneer', after: 'at' },
  { frames: 'n', verbs: 'agree disagree quibble sympathize side', after: 'with' },
  { frames: 'n', verbs: 'rail inveigh protest lash fire hit shoot push speak come', after: 'against back out at' },
  {
    frames: 'n',
    verbs: 'insist focus dwell expand reflect touch elaborate comment opine seize harp',
    after: 'on upon',
  },
  { frames: 'n', verbs: 'believe', after: 'in' },
  { frames: 'n', verbs: 'approve disapprove despair complain think speak accuse', after: 'of' },
  { frames: 'n', verbs: 'hope long yearn', after: 'for' },
  { frames: 'n', verbs: 'lay spell', after: 'out' },
  { frames: 'cn', verbs: 'point', after: 'out to' },
  { frames: 'cn', verbs: 'play', after: 'down' },
  { frames: 'n', verbs: 'respond react reply', after: 'to with' },
];
