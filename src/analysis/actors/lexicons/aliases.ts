import { countries } from './countries.ts';

/** Names that mean the same without the article saying so; the first of a row is the full form. */
const rows = `
European Union|EU|E.U.
United Nations|UN|U.N.
North Atlantic Treaty Organization|NATO|Nato|North Atlantic Alliance
World Health Organization|WHO|World Health Organisation
International Monetary Fund|IMF
World Trade Organization|WTO|World Trade Organisation
European Central Bank|ECB
Federal Reserve|Fed|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board
Bank of England|BoE
Bank of Japan|BOJ
Federal Bureau of Investigation|FBI
Central Intelligence Agency|CIA
National Security Agency|NSA
National Aeronautics and Space Administration|NASA|Nasa
Environmental Protection Agency|EPA
Food and Drug Administration|FDA
Federal Aviation Administration|FAA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Securities and Exchange Commission|SEC
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
National Institutes of Health|NIH
Department of Justice|DOJ|Justice Department|US Justice Department|US Department of Justice|U.S. Department of Justice|U.S. Justice Department
Department of State|State Department|US State Department|US Department of State|U.S. State Department|U.S. Department of State
Department of Defense|Defense Department|US Department of Defense|US Defense Department
Department of Homeland Security|Homeland Security|DHS
Department of the Treasury|Treasury Department|US Treasury|U.S. Treasury
United States Senate|US Senate|U.S. Senate|Senate
United States Congress|US Congress|U.S. Congress|Congress
House of Representatives|US House of Representatives|U.S. House of Representatives|US House|U.S. House|House
US Supreme Court|U.S. Supreme Court|Supreme Court of the United States|Supreme Court
US Army|U.S. Army|United States Army
US Navy|U.S. Navy|United States Navy
US Air Force|U.S. Air Force|United States Air Force|USAF
Republican Party|GOP|Republicans
Democratic Party|Democrats
Liberal Democrats|Lib Dems
Conservative Party|Conservatives|Tories
Labour Party|Labour
British Broadcasting Corporation|BBC
Cable News Network|CNN
Agence France-Presse|AFP
Associated Press|AP
Islamic State|ISIS|ISIL|IS|Daesh|Islamic State of Iraq and Syria|Islamic State group
al-Qaeda|al Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|Al Qaeda
Hezbollah|Hizbollah|Hizbullah|Hezbullah
International Criminal Court|ICC
International Atomic Energy Agency|IAEA
International Olympic Committee|IOC
Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe
Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development|Organisation for Economic Cooperation and Development
Organization of the Petroleum Exporting Countries|OPEC|Opec
Association of Southeast Asian Nations|ASEAN|Asean
African Union|AU
International Committee of the Red Cross|ICRC
Federal Security Service|FSB
Revolutionary Guards|IRGC|Revolutionary Guard|Islamic Revolutionary Guard Corps|Revolutionary Guard Corps
Palestine Liberation Organization|PLO
African National Congress|ANC
Bharatiya Janata Party|BJP
Christian Democratic Union|CDU|Christian Democrats
Social Democratic Party|SPD|Social Democrats
Free Democratic Party|FDP|Free Democrats
Alternative for Germany|AfD
Freedom Party of Austria|FPÖ
Austrian People's Party|ÖVP
Justice and Development Party|AKP
Republican People's Party|CHP
Nationalist Movement Party|MHP
Peoples' Democratic Party|HDP
Kurdistan Workers' Party|PKK
Spanish Socialist Workers' Party|PSOE
Law and Justice|PiS
National Front|Front National
National Rally|Rassemblement National
Revolutionary Armed Forces of Colombia|FARC
Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
People's Liberation Army|PLA
Israel Defense Forces|IDF|Israeli Defense Forces|Israel Defence Forces|Israeli Defence Forces
Houthis|Houthi|Ansar Allah|Houthi movement
al-Shabaab|al-Shabab|Al Shabaab|Al Shabab
United Nations High Commissioner for Refugees|UNHCR|UN High Commissioner for Refugees|UN refugee agency|United Nations refugee agency|U.N. refugee agency
United Nations Children's Fund|UNICEF|Unicef|UN Children's Fund
World Food Programme|WFP|World Food Program|UN World Food Programme
European Organization for Nuclear Research|CERN
Médecins Sans Frontières|MSF|Doctors Without Borders
German Football Association|DFB
New York Times|NYT
Wall Street Journal|WSJ
Volkswagen|VW
General Motors|GM|General Motors Corporation
General Electric|GE
International Business Machines|IBM
Procter & Gamble|P&G
Johnson & Johnson|J&J
Washington|Washington D.C.|Washington, D.C.|Washington DC
New York City|New York|NYC|N.Y.
Los Angeles|LA|L.A.
Kyiv|Kiev
Kharkiv|Kharkov
Lviv|Lvov
Odesa|Odessa
Johannesburg|Joburg|Jo'burg
Saint Petersburg|St Petersburg|St. Petersburg
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Yangon|Rangoon
Beijing|Peking
Donbas|Donbass
Luhansk|Lugansk
West Bank|Occupied West Bank
Gaza Strip|Gaza
Zelensky|Zelenskyy|Zelenskiy
Vladimir Putin|Vladimir Vladimirovich Putin
Kim Jong Un|Kim Jong-un|Kim Jong-Un
Muammar Gaddafi|Muammar Qaddafi|Moammar Gadhafi|Muammar Gadhafi|Moamer Kadhafi
`;

const countryRows = countries.map(({ name, aliases }) => [name, ...aliases]);

/** Folds a name for comparing: no diacritics, case, points or apostrophes; hyphens are spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}&+]+/gu, ' ')
    .trim();
}

const table = new Map<string, string>();
for (const row of [
  ...countryRows,
  ...rows
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
]) {
  const full = foldName(row[0] ?? '');
  for (const alias of row) if (!table.has(foldName(alias))) table.set(foldName(alias), full);
}

/** The folded full form of a known alias, else the folded name itself. */
export function canonicalName(folded: string): string {
  return table.get(folded) ?? folded;
}
