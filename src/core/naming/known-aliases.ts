import { foldName } from './fold-name.ts';

/** Names of one state, city or international body, the usual one first. Only names that mean nothing else in the news. */
const rows = `
United States | US | USA | U.S. | U.S.A. | United States of America | America
United Kingdom | UK | U.K. | Britain | Great Britain
European Union | EU | E.U.
United Nations | UN | U.N. | ONU | United Nations Organization
North Atlantic Treaty Organization | NATO | OTAN | North Atlantic Alliance
North Korea | DPRK | Democratic People's Republic of Korea
South Korea | ROK | Republic of Korea
Russia | Russian Federation
China | PRC | People's Republic of China
United Arab Emirates | UAE | U.A.E.
Saudi Arabia | Kingdom of Saudi Arabia
Iran | Islamic Republic of Iran
Syria | Syrian Arab Republic
Czech Republic | Czechia
Turkey | Türkiye | Turkiye
Netherlands | The Netherlands | Holland
Myanmar | Burma
Ivory Coast | Côte d'Ivoire
Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC
North Macedonia | Republic of North Macedonia
Eswatini | Swaziland
East Timor | Timor-Leste
Cape Verde | Cabo Verde
Belarus | Byelorussia | Belorussia
Bosnia and Herzegovina | Bosnia-Herzegovina
Philippines | The Philippines
Vatican | Vatican City | Holy See
Kyiv | Kiev | Kyjiw
Kharkiv | Kharkov
Lviv | Lvov
Odesa | Odessa
Dnipro | Dnepr
Zaporizhzhia | Zaporizhia | Zaporizhzhya | Zaporozhye
Mykolaiv | Nikolaev | Mykolayiv
Luhansk | Lugansk
Chernihiv | Chernigov
Chornobyl | Chernobyl
Beijing | Peking
Mumbai | Bombay
Kolkata | Calcutta
Chennai | Madras
Yangon | Rangoon
Ho Chi Minh City | Saigon
New York City | NYC
Los Angeles | L.A.
Pacific Ocean | Pacific
Mediterranean Sea | Mediterranean
Aegean Sea | Aegean
Adriatic Sea | Adriatic
Caspian Sea | Caspian
Gaza Strip | Gaza
Crimean Peninsula | Crimea
Washington DC | Washington D.C. | Washington, D.C.
Saint Petersburg | St. Petersburg
World Health Organization | WHO
International Monetary Fund | IMF
World Trade Organization | WTO
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development | OECD
International Court of Justice | ICJ
Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe | OSCE
Organization of the Petroleum Exporting Countries | OPEC
Association of Southeast Asian Nations | ASEAN
European Central Bank | ECB
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
National Aeronautics and Space Administration | NASA
Federal Reserve | Fed | US Federal Reserve | Federal Reserve System
Islamic State | ISIS | ISIL | Daesh | IS group | Islamic State group
`;

const usual = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
  const names = row.split(' | ').map(foldName);
  for (const name of names) usual.set(name, names[0] as string);
}

/** The usual name, folded, of a folded name that is another's alias; the name itself where none is known. */
export function usualName(folded: string): string {
  return usual.get(folded) ?? usual.get(folded.replace(/^the /, '')) ?? folded;
}
