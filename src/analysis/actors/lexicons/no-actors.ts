/** Words that the sequence model takes for names at times: who holds a faith, sides with a party or belongs to a people, offices, ailments. */
export const noActors: ReadonlySet<string> = new Set(
  `muslim muslims islamic islamist islamists christian christians catholic catholics protestant protestants orthodox jewish jew jews sunni sunnis shiite
  shiites shi'ite shi'ites shia hindu hindus sikh sikhs buddhist buddhists evangelical evangelicals mormon mormons anglican anglicans
  democratic republican democrat marxist communist communists socialist socialists leftist leftists nazi nazis neo-nazi neo-nazis zionist zionists
  islamophobia christianity islam judaism hinduism buddhism catholicism muslim-americans african-americans african-american hispanics hispanic latino
  latinos latina latinas asian-americans kurds kurdish kurd arab arabs rohingya uighur uighurs uyghur uyghurs roma serbs croats bosniaks tamils
  alabamians arizonan arizonans arkansans californian californians coloradans floridian floridians georgians hawaiians iowan iowans kansans kentuckian
  kentuckians louisianans marylanders michiganders minnesotans mississippians missourians montanans nebraskans nevadans ohioan ohioans oklahomans oregonians
  pennsylvanians tennesseans texan texans virginians wisconsinites londoner londoners parisians berliners muscovites europeans africans westerner
  westerners southerner southerners northerner northerners yorkers pashtun pashtuns hutu hutus tutsi tutsis inuit maori aborigines ma'am obamacare medicare medicaid brexit vp ceo cfo pm mp mps fm gdp aids hiv h.i.v. covid covid-00 dna diy tv
  ngo ngos tb stem cbd indigenous aboriginal aboriginals inuk dalit dalits maasai lgbt lgbtq lgbtq+ lgbti lgbtqi lgbtqia`.split(
    /\s+/,
  ),
);
