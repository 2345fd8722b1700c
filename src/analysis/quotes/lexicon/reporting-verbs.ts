/**
 * Verbs that attribute words, beliefs or attitudes to their subject, grouped by the complements ("frames") that make them attribute:
 *
 * - `c`: a clause, with or without "that", or a question ("said the talks had failed", "asked whether")
 * - `q`: a direct quotation beside it, and the subject may follow the verb ("…," said Rutte)
 * - `a`: an addressee may stand between verb and content ("told reporters that")
 * - `n`: a noun phrase ("denied the charge", "accused Moscow of lying")
 * - `i`: an infinitive ("vowed to fight")
 * - `t`: a clause that "that" opens ("charged that", where "charged a fee" says nothing)
 * - `e`: an object, where a poll or a record is the subject ("the poll gives Berg 40 percent")
 * - `v`: an object with a value behind "at" ("put the loss at 40 million", "lists him with 40 million")
 * - `d`: with `n`, a deed done by words, which a letter can do as well as a person ("the letter accused …")
 *
 * `after` lists the prepositions, particles or set phrases that must follow, parted by bars ("called for", "made it clear").
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
      'radio text e-mail email message sneer tease implore beg conclude respond answer',
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
  // Words that go on: a quotation beside them, never a clause ("continued its decline").
  { frames: 'q', verbs: 'begin continue finish open close start read' },
  // Beliefs and expectations, which the text knows from their holder.
  {
    frames: 'c',
    verbs:
      'think believe hope fear suspect doubt know realize realise understand assume guess feel worry wish conclude agree ' +
      'expect anticipate reckon presume imagine decide determine learn discover find ' +
      'imply signal hint intimate rule certify disagree recognize recognise',
  },
  { frames: 'n', verbs: 'fear anticipate doubt envision envisage project rate' },
  { frames: 't', verbs: 'charge project calculate attest advise' },
  { frames: 'e', verbs: 'have give place peg put' },
  { frames: 'v', verbs: 'put peg value estimate price list rank' },
  // A quotation beside it makes any of these speech.
  { frames: 'q', verbs: 'press sing declare prod quiz muse recite recount' },
  // What documents do.
  { frames: 'cn', verbs: 'show indicate' },
  { frames: 'c', verbs: 'demonstrate' },
  // Intentions and refusals.
  {
    frames: 'i',
    verbs:
      'want hope plan vow promise pledge threaten refuse decline agree offer propose wish prefer swear demand ' +
      'claim ask expect',
  },
  // Wishes and attitudes with an object.
  {
    frames: 'n',
    verbs:
      'want support oppose favor favour endorse back reject dismiss question challenge discuss mention cite quote ' +
      'criticize criticise condemn denounce blast slam attack assail deride ridicule mock disparage decry lambast ' +
      'lambaste rebuke chide scold berate castigate excoriate lampoon belittle malign vilify bash trash pan knock ' +
      'praise laud hail applaud commend extol tout welcome celebrate salute admire congratulate thank compliment champion ' +
      'defend justify excuse blame accuse fault credit urge encourage implore beg beseech advise exhort ' +
      'describe portray depict characterize characterise label brand dub deem consider regard liken compare ' +
      'advocate request demand oppose resist protest prefer doubt echo express voice outline detail summarize explain ' +
      'mull downplay minimize trumpet invoke allege blame contradict refute rebut repudiate renounce disavow ' +
      'concede suggest moot float pitch vow condemn disown scorn shun demonize bewail deplore ' +
      'assert declare proclaim articulate profess dislike hate loathe despise distrust ' +
      'name identify call nominate recommend defy tease taunt needle skewer savage torch rip hammer pillory ' +
      'reference contest reproach admonish',
  },
  {
    frames: 'nd',
    verbs:
      'criticize criticise condemn denounce blast slam assail deride ridicule mock disparage decry lambast lambaste rebuke ' +
      'chide scold berate castigate excoriate lampoon belittle malign vilify praise laud hail applaud commend extol congratulate thank accuse blame urge implore beseech advise exhort describe portray depict characterize characterise label compare liken advocate request demand outline detail summarize explain allege refute rebut repudiate cite quote mention name call reference declare assert',
  },
  { frames: 'nd', verbs: 'call', after: 'for|on|upon|out' },
  { frames: 'nd', verbs: 'ask', after: 'for' },
  { frames: 'nd', verbs: 'warn speak talk complain worry fret brag boast joke rant', after: 'of|about|against' },
  {
    frames: 'n',
    verbs: 'argue campaign lobby press push advocate vouch apologize apologise plead beg',
    after: 'for|against',
  },
  { frames: 'nd', verbs: 'refer allude object point subscribe admit confess testify attest', after: 'to' },
  { frames: 'n', verbs: 'hint scoff bristle balk marvel laugh jeer sneer', after: 'at' },
  { frames: 'n', verbs: 'agree disagree quibble sympathize side', after: 'with' },
  { frames: 'n', verbs: 'rail inveigh protest', after: 'against|at' },
  { frames: 'n', verbs: 'lash hit fire push swipe', after: 'out at|back at|back against|at' },
  { frames: 'n', verbs: 'strike', after: 'out at|back at|back against' },
  { frames: 'q', verbs: 'fire hit shoot push strike snap chime jump', after: 'back|in' },
  { frames: 'n', verbs: 'come', after: 'out against|out for|out in favor of|out in support of|down on' },
  { frames: 'n', verbs: 'speak', after: 'out against|out about|in favor of|highly of' },
  { frames: 'c', verbs: 'make', after: 'it clear|clear|plain|it plain|the case|the point|it known|the argument' },
  {
    frames: 'n',
    verbs: 'make',
    after: 'no mention of|no secret of|mention of|reference to|fun of|light of|the case for|the case against',
  },
  {
    frames: 'n',
    verbs: 'take',
    after:
      'issue with|aim at|credit for|a swipe at|swipes at|a shot at|shots at|a jab at|exception to|note of|offense at|offence at|to task|umbrage at',
  },
  { frames: 'n', verbs: 'cast', after: 'doubt on|doubts on|doubt upon' },
  {
    frames: 'n',
    verbs: 'raise',
    after: 'questions about|concerns about|doubts about|the possibility of|the prospect of|the specter of',
  },
  { frames: 'c', verbs: 'raise', after: 'the possibility|the prospect|concerns|fears' },
  { frames: 'n', verbs: 'rule', after: 'out' },
  { frames: 'n', verbs: 'call', after: 'into question|attention to' },
  { frames: 'n', verbs: 'draw', after: 'attention to|a contrast between' },
  { frames: 'n', verbs: 'pay', after: 'tribute to|homage to' },
  { frames: 'n', verbs: 'weigh', after: 'in on' },
  { frames: 'n', verbs: 'double', after: 'down on' },
  { frames: 'n', verbs: 'walk', after: 'back' },
  { frames: 'n', verbs: 'brush', after: 'off|aside' },
  { frames: 'n', verbs: 'pour', after: 'scorn on|cold water on' },
  { frames: 'cq', verbs: 'put', after: 'it' },
  { frames: 'c', verbs: 'give', after: 'assurances|assurance|warning|notice' },
  { frames: 'n', verbs: 'give', after: 'credit to|credit for|examples of' },
  { frames: 'c', verbs: 'issue', after: 'a warning|a statement' },
  { frames: 'n', verbs: 'look', after: 'forward to' },
  {
    frames: 'n',
    verbs: 'express',
    after: 'concern about|support for|confidence in|regret over|regret for|doubts about|interest in|hope for',
  },
  { frames: 'c', verbs: 'express', after: 'concern|confidence|hope|doubt|regret|surprise' },
  {
    frames: 'n',
    verbs: 'insist dwell reflect touch elaborate comment opine harp',
    after: 'on|upon',
  },
  { frames: 'n', verbs: 'believe', after: 'in' },
  { frames: 'n', verbs: 'approve disapprove despair complain speak', after: 'of' },
  { frames: 'n', verbs: 'hope long yearn', after: 'for' },
  { frames: 'nd', verbs: 'lay spell', after: 'out' },
  { frames: 'cn', verbs: 'point', after: 'out|to' },
  { frames: 'cn', verbs: 'play', after: 'down' },
  { frames: 'n', verbs: 'respond react reply', after: 'to|with' },
];
