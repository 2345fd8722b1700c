/** Nouns for kinds of persons, in the plural or collective form that numbers ask for. Their singular is one "s" less, or listed. */
const kinds =
  // everybody
  'people persons individuals humans men women boys girls children kids babies infants newborns toddlers teenagers teens youths youngsters adults adolescents ' +
  'males females guys folks elders seniors pensioners retirees adults grown-ups twins siblings brothers sisters sons daughters parents mothers fathers ' +
  'grandparents grandchildren grandmothers grandfathers spouses wives husbands widows widowers orphans cousins relatives families-members kin ' +
  'friends neighbours neighbors strangers citizens nationals residents inhabitants locals natives islanders villagers townspeople countrymen dwellers ' +
  'settlers colonists foreigners immigrants migrants emigrants expatriates expats refugees returnees evacuees escapees fugitives deportees exiles aliens ' +
  'asylum-seekers seekers displaced homeless stateless nomads pilgrims tourists visitors travellers travelers passengers commuters motorists drivers ' +
  'cyclists pedestrians riders bikers skiers hikers climbers swimmers surfers sailors mariners seafarers seamen crewmen crew crews crewmembers stowaways ' +
  // war
  'soldiers troops forces servicemen servicewomen personnel fighters combatants noncombatants recruits conscripts reservists volunteers mercenaries militants ' +
  'militiamen insurgents rebels guerrillas guerillas partisans jihadists terrorists extremists separatists loyalists gunmen snipers attackers ' +
  'assailants infantrymen paratroopers marines commandos rangers cadets officers generals admirals colonels majors captains lieutenants sergeants ' +
  'corporals privates warriors veterans deserters defectors prisoners pows captives detainees hostages inmates convicts internees peacekeepers observers ' +
  'airmen pilots navigators gunners medics sappers guards guardsmen gendarmes mujahideen civilians casualties fatalities victims survivors dead ' +
  'wounded injured missing killed deaths martyrs bystanders onlookers eyewitnesses witnesses mourners ' +
  // state, law
  'voters electors constituents candidates contenders nominees delegates representatives lawmakers legislators parliamentarians politicians ' +
  'deputies mps meps congressmen congresswomen senators councillors councilors ministers secretaries premiers presidents leaders monarchs kings queens ' +
  'princes princesses governors mayors ambassadors diplomats envoys consuls officials bureaucrats civil-servants servants commissioners advisers advisors ' +
  'aides spokesmen spokeswomen spokespeople spokespersons chairmen judges magistrates jurors prosecutors lawyers attorneys solicitors barristers notaries ' +
  'defendants suspects plaintiffs claimants petitioners accused criminals offenders murderers killers rapists thieves robbers burglars gangsters hackers ' +
  'smugglers traffickers pirates kidnappers abductors hijackers looters rioters vandals spies agents informants detectives investigators inspectors ' +
  'policemen policewomen police constables troopers cops deputies firefighters firemen paramedics rescuers responders lifeguards bodyguards ' +
  'demonstrators protesters protestors activists campaigners dissidents marchers strikers picketers supporters opponents followers sympathizers ' +
  'sympathisers reformers revolutionaries anarchists communists socialists liberals conservatives democrats republicans libertarians nationalists ' +
  'populists independents incumbents signatories attendees participants delegates guests invitees hosts organizers organisers speakers ' +
  // work
  'workers employees staff staffers staffs labourers laborers jobseekers unemployed jobless interns trainees apprentices freelancers contractors ' +
  'employers bosses managers directors executives ceos chiefs founders owners proprietors shareholders stockholders investors traders brokers ' +
  'bankers financiers lenders borrowers depositors creditors debtors donors philanthropists sponsors buyers sellers vendors retailers merchants ' +
  'shopkeepers customers clients consumers shoppers users subscribers viewers listeners readers players gamers fans spectators audience ' +
  'entrepreneurs businessmen businesswomen businesspeople industrialists tycoons millionaires billionaires landlords tenants homeowners householders ' +
  'farmers peasants fishermen fishers herders shepherds hunters miners builders engineers technicians mechanics electricians plumbers ' +
  'carpenters welders painters tailors bakers butchers cooks chefs waiters waitresses bartenders cleaners maids nannies gardeners janitors drivers ' +
  'truckers couriers porters dockers stewards stewardesses attendants cashiers clerks accountants auditors economists analysts consultants experts ' +
  'specialists scientists researchers scholars academics professors lecturers teachers educators instructors tutors coaches trainers students pupils ' +
  'schoolchildren schoolgirls schoolboys undergraduates graduates alumni classmates freshmen sophomores juniors dropouts doctors physicians surgeons ' +
  'nurses midwives dentists pharmacists therapists psychologists psychiatrists carers caregivers patients outpatients cases-patients addicts smokers ' +
  'drinkers diabetics astronomers physicists chemists biologists mathematicians historians philosophers linguists archaeologists geologists ' +
  'meteorologists forecasters statisticians astronauts cosmonauts explorers inventors architects designers developers programmers coders ' +
  'journalists reporters correspondents editors columnists bloggers broadcasters anchors presenters photographers cameramen photojournalists writers ' +
  'authors novelists poets playwrights critics publishers translators interpreters librarians artists sculptors musicians singers rappers dancers ' +
  'actors actresses filmmakers producers performers comedians magicians composers conductors celebrities ' +
  'athletes footballers cricketers golfers boxers wrestlers runners sprinters swimmers gymnasts skaters rowers players teammates goalkeepers defenders ' +
  'midfielders strikers referees umpires competitors contestants champions medalists medallists winners losers finalists olympians paralympians ' +
  'priests bishops cardinals monks nuns imams rabbis clerics clergy missionaries preachers pastors worshippers worshipers believers atheists saints ' +
  'slaves serfs servants heirs beneficiaries recipients claimants applicants respondents interviewees volunteers adherents converts colleagues ' +
  'toll population workforce headcount crowds goers churchgoers concertgoers moviegoers theatergoers partygoers insiders outsiders operatives loyalists ' +
  'partners peers rivals enemies allies heroes idols gays lesbians bisexuals lgbt transgender orphans runaways beggars prostitutes escorts ' +
  'employees-members residents households-members soviets americans europeans africans asians latinos hispanics blacks whites arabs jews muslims ' +
  'christians catholics protestants orthodox hindus sikhs buddhists sunnis shiites shias kurds tatars uyghurs uighurs rohingya roma tamils pashtuns ' +
  'yazidis druze copts alawites zulus tutsis hutus palestinians gazans britons brits englishmen scots welshmen irishmen frenchmen germans dutchmen ' +
  'spaniards poles swedes finns danes greeks turks czechs slovaks slovenes serbs croats kosovars letts icelanders luxembourgers swiss ' +
  'yorkers londoners parisians berliners muscovites kyivans kievans uzbeks kazakhs tajiks kyrgyz turkmens mongols afghans thais filipinos ' +
  'israelis iraqis pakistanis yemenis saudis kuwaitis qataris omanis emiratis bahrainis bangladeshis azerbaijanis azeris somalis nepalis ' +
  'chinese japanese taiwanese vietnamese lebanese sudanese burmese portuguese senegalese congolese maltese nepalese french british english irish dutch ' +
  'spanish new-zealanders kiwis aussies cubans haitians';

const irregularSingulars: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  wives: 'wife',
  thieves: 'thief',
};

const names: ReadonlySet<string> = new Set(
  kinds.split(' ').flatMap((plural) => {
    const singular =
      irregularSingulars[plural] ??
      (plural.endsWith('men')
        ? `${plural.slice(0, -3)}man`
        : plural.endsWith('ies')
          ? `${plural.slice(0, -3)}y`
          : plural.endsWith('sses')
            ? plural.slice(0, -2)
            : plural.endsWith('s')
              ? plural.slice(0, -1)
              : plural);
    return [plural, singular];
  }),
);

/** "Ukrainians", "Norwegians", "Venezuelans": nearly every such capitalised plural names a people. */
const demonym = /^\p{Lu}\p{Ll}+(?:ians?|icans?|uelans?|landers|ieans?|oreans?|ptians?|vans?|yans?|xicans?)$/u;

/** True when a noun, as written, names a kind of persons. */
export function namesPersons(noun: string): boolean {
  return names.has(noun.toLowerCase()) || demonym.test(noun);
}
