/** Country or region; its adjective; its people, where the adjective with an "s" is not their name. */
const table = `
Afghanistan; Afghan
Albania; Albanian
Algeria; Algerian
Angola; Angolan
Argentina; Argentine Argentinian; Argentines Argentinians
Armenia; Armenian
Australia; Australian
Austria; Austrian
Azerbaijan; Azerbaijani
Bahrain; Bahraini
Bangladesh; Bangladeshi
Belarus; Belarusian Belarussian
Belgium; Belgian
Bolivia; Bolivian
Bosnia; Bosnian
Brazil; Brazilian
Britain, United Kingdom, UK, U.K.; British; Britons Brits
Bulgaria; Bulgarian
Burundi; Burundian
Cambodia; Cambodian
Cameroon; Cameroonian
Canada; Canadian
Chad; Chadian
Chechnya; Chechen
Chile; Chilean
China; Chinese; Chinese
Colombia; Colombian
Congo; Congolese; Congolese
Crimea; Crimean
Croatia; Croatian Croat; Croats Croatians
Cuba; Cuban
Cyprus; Cypriot
Czech Republic, Czechia; Czech
Denmark; Danish; Danes
Ecuador; Ecuadorian
Egypt; Egyptian
El Salvador; Salvadoran
England; English; Englishmen
Eritrea; Eritrean
Estonia; Estonian
Ethiopia; Ethiopian
European Union, EU, Europe; European
Finland; Finnish; Finns
France; French; Frenchmen
Gaza; Gazan
Georgia; Georgian
Germany; German
Ghana; Ghanaian
Greece; Greek
Guatemala; Guatemalan
Guinea; Guinean
Haiti; Haitian
Honduras; Honduran
Hong Kong; Hong Kong; Hongkongers
Hungary; Hungarian
Iceland; Icelandic; Icelanders
India; Indian
Indonesia; Indonesian
Iran; Iranian
Iraq; Iraqi
Ireland; Irish; Irishmen
Israel; Israeli
Italy; Italian
Ivory Coast; Ivorian
Jamaica; Jamaican
Japan; Japanese; Japanese
Jordan; Jordanian
Kazakhstan; Kazakh Kazakhstani; Kazakhs
Kenya; Kenyan
Kosovo; Kosovan Kosovar; Kosovars
Kuwait; Kuwaiti
Kyrgyzstan; Kyrgyz; Kyrgyz
Laos; Laotian
Latvia; Latvian
Lebanon; Lebanese; Lebanese
Libya; Libyan
Lithuania; Lithuanian
Malaysia; Malaysian
Mali; Malian
Malta; Maltese; Maltese
Mexico; Mexican
Moldova; Moldovan
Mongolia; Mongolian
Montenegro; Montenegrin
Morocco; Moroccan
Mozambique; Mozambican
Myanmar, Burma; Burmese; Burmese
Nepal; Nepalese Nepali; Nepalis
Netherlands; Dutch; Dutchmen
New Zealand; New Zealand; New Zealanders
Nicaragua; Nicaraguan
Niger; Nigerien
Nigeria; Nigerian
North Korea; North Korean
North Macedonia; Macedonian
Norway; Norwegian
Oman; Omani
Pakistan; Pakistani
Palestine; Palestinian
Panama; Panamanian
Paraguay; Paraguayan
Peru; Peruvian
Philippines; Philippine Filipino; Filipinos
Poland; Polish; Poles
Portugal; Portuguese; Portuguese
Qatar; Qatari
Romania; Romanian
Russia; Russian
Rwanda; Rwandan
Saudi Arabia; Saudi; Saudis
Scotland; Scottish; Scots
Senegal; Senegalese; Senegalese
Serbia; Serbian Serb; Serbs Serbians
Sierra Leone; Sierra Leonean
Singapore; Singaporean
Slovakia; Slovak Slovakian; Slovaks
Slovenia; Slovenian Slovene; Slovenes Slovenians
Somalia; Somali
South Africa; South African
South Korea; South Korean
South Sudan; South Sudanese; South Sudanese
Spain; Spanish; Spaniards
Sri Lanka; Sri Lankan
Sudan; Sudanese; Sudanese
Sweden; Swedish; Swedes
Switzerland; Swiss; Swiss
Syria; Syrian
Taiwan; Taiwanese; Taiwanese
Tajikistan; Tajik
Tanzania; Tanzanian
Thailand; Thai
Tibet; Tibetan
Tunisia; Tunisian
Turkey, Türkiye; Turkish; Turks
Turkmenistan; Turkmen
Uganda; Ugandan
Ukraine; Ukrainian
United Arab Emirates, UAE; Emirati
United States, US, U.S., USA, America; American
Uruguay; Uruguayan
Uzbekistan; Uzbek
Venezuela; Venezuelan
Vietnam; Vietnamese; Vietnamese
Wales; Welsh; Welshmen
Yemen; Yemeni
Zambia; Zambian
Zimbabwe; Zimbabwean
`;

/** Each row: the country's names, then its adjectives, then its people. */
export const demonymRows: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [places = '', adjectives = '', people] = row.split('; ');
    // "North Korean", "New Zealand" are one adjective; single words are several
    const described =
      /^\p{Lu}\S+ \p{Lu}\S+$/u.test(adjectives) && !manyAdjectives(adjectives) ? [adjectives] : adjectives.split(' ');
    const persons = people === undefined ? described.map((word) => `${word}s`) : peopleOf(people);
    return [...new Set([...places.split(', '), ...described, ...persons])];
  });

function manyAdjectives(adjectives: string): boolean {
  const [first = '', second = ''] = adjectives.split(' ');
  return first.slice(0, 3) === second.slice(0, 3) || adjectives === 'Philippine Filipino';
}

function peopleOf(people: string): readonly string[] {
  return /^(?:New|South) /.test(people) ? [people] : people.split(' ');
}

const nations = new Map(
  demonymRows.flatMap((row, at) => row.map((word): [string, number] => [word.toLowerCase(), at])),
);

/** Which country or region a name, its adjective or its people belong to, as a number of its own; null for any other word. */
export function nationOf(word: string): number | null {
  return nations.get(word.toLowerCase()) ?? null;
}

const countries = new Set(
  table
    .trim()
    .split('\n')
    .flatMap((row) => (row.split('; ')[0] ?? '').toLowerCase().split(', ')),
);

/** Whether a word is the name of a country or region itself and not its adjective. */
export function isCountry(word: string): boolean {
  return countries.has(word.toLowerCase());
}
