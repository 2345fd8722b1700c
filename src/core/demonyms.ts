/** Country or region; its adjective; its people, where the adjective with an "s" is not their name. */
const table = `
Afghanistan; Afghan
Albania; Albanian
Algeria; Algerian
Andorra; Andorran
Angola; Angolan
Argentina; Argentine Argentinian; Argentines Argentinians
Armenia; Armenian
Australia; Australian
Austria; Austrian
Azerbaijan; Azerbaijani
Bahamas; Bahamian
Bahrain; Bahraini
Bangladesh; Bangladeshi
Barbados; Barbadian
Belarus; Belarusian Belarussian
Belgium; Belgian
Belize; Belizean
Benin; Beninese; Beninese
Bermuda; Bermudian
Bhutan; Bhutanese; Bhutanese
Bolivia; Bolivian
Bosnia; Bosnian
Botswana; Botswanan
Brazil; Brazilian
Britain, United Kingdom, UK, U.K.; British; Britons Brits
Brunei; Bruneian
Bulgaria; Bulgarian
Burkina Faso; Burkinabe; Burkinabe
Burundi; Burundian
Cambodia; Cambodian
Cameroon; Cameroonian
Canada; Canadian
Cape Verde; Cape Verdean
Catalonia; Catalan
Chad; Chadian
Chechnya; Chechen
Chile; Chilean
China; Chinese; Chinese
Colombia; Colombian
Comoros; Comoran
Congo, DR Congo, DRC, Democratic Republic of Congo, Democratic Republic of the Congo; Congolese; Congolese
Costa Rica; Costa Rican
Crimea; Crimean
Croatia; Croatian Croat; Croats Croatians
Cuba; Cuban
Cyprus; Cypriot
Czech Republic, Czechia; Czech
Denmark; Danish; Danes
Djibouti; Djiboutian
Dominican Republic; Dominican
East Timor, Timor-Leste; Timorese; Timorese
Ecuador; Ecuadorian Ecuadorean
Egypt; Egyptian
El Salvador; Salvadoran Salvadorean Salvadorian
Equatorial Guinea; Equatoguinean Equatoguinian
England; English; Englishmen
Eritrea; Eritrean
Estonia; Estonian
Eswatini, Swaziland; Swazi
Ethiopia; Ethiopian
European Union, EU, Europe; European
Fiji; Fijian
Finland; Finnish; Finns
France; French; Frenchmen
Gabon; Gabonese; Gabonese
Gambia; Gambian
Gaza; Gazan
Georgia; Georgian
Germany; German
Ghana; Ghanaian
Greece; Greek
Greenland; Greenlandic; Greenlanders
Grenada; Grenadian
Guatemala; Guatemalan
Guinea; Guinean
Guyana; Guyanese; Guyanese
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
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian
Jamaica; Jamaican
Japan; Japanese; Japanese
Jordan; Jordanian
Kazakhstan; Kazakh Kazakhstani; Kazakhs
Kenya; Kenyan
Kosovo; Kosovan Kosovar; Kosovars
Kurdistan; Kurdish; Kurds
Kuwait; Kuwaiti
Kyrgyzstan; Kyrgyz; Kyrgyz
Laos; Laotian
Latvia; Latvian
Lebanon; Lebanese; Lebanese
Lesotho; Basotho; Basotho
Liberia; Liberian
Libya; Libyan
Liechtenstein; Liechtensteiner
Lithuania; Lithuanian
Luxembourg; Luxembourgish; Luxembourgers
Macau, Macao; Macanese; Macanese
Madagascar; Malagasy; Malagasy
Malawi; Malawian
Malaysia; Malaysian
Maldives; Maldivian
Mali; Malian
Malta; Maltese; Maltese
Mauritania; Mauritanian
Mauritius; Mauritian
Mexico; Mexican
Moldova; Moldovan
Monaco; Monegasque
Mongolia; Mongolian
Montenegro; Montenegrin
Morocco; Moroccan
Mozambique; Mozambican
Myanmar, Burma; Burmese; Burmese
Namibia; Namibian
Nauru; Nauruan
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
Palau; Palauan
Palestine; Palestinian
Panama; Panamanian
Paraguay; Paraguayan
Peru; Peruvian
Philippines; Philippine Filipino; Filipinos
Poland; Polish; Poles
Portugal; Portuguese; Portuguese
Puerto Rico; Puerto Rican
Qatar; Qatari
Romania; Romanian
Russia; Russian
Rwanda; Rwandan
Samoa; Samoan
Saudi Arabia; Saudi; Saudis
Scotland; Scottish; Scots
Senegal; Senegalese; Senegalese
Serbia; Serbian Serb; Serbs Serbians
Seychelles; Seychellois; Seychellois
Sierra Leone; Sierra Leonean
Singapore; Singaporean
Slovakia; Slovak Slovakian; Slovaks
Slovenia; Slovenian Slovene; Slovenes Slovenians
Somalia; Somali
South Africa; South African
South Korea; South Korean
South Sudan; South Sudanese; South Sudanese
Soviet Union, USSR; Soviet
Spain; Spanish; Spaniards
Sri Lanka; Sri Lankan
Sudan; Sudanese; Sudanese
Suriname; Surinamese; Surinamese
Sweden; Swedish; Swedes
Switzerland; Swiss; Swiss
Syria; Syrian
Taiwan; Taiwanese; Taiwanese
Tajikistan; Tajik
Tanzania; Tanzanian
Thailand; Thai
Tibet; Tibetan
Togo; Togolese; Togolese
Tonga; Tongan
Trinidad and Tobago, Trinidad; Trinidadian
Tunisia; Tunisian
Tuvalu; Tuvaluan
Turkey, Türkiye; Turkish; Turks
Turkmenistan; Turkmen
Uganda; Ugandan
Ukraine; Ukrainian
United Arab Emirates, UAE; Emirati
United States, US, U.S., USA, America; American
Uruguay; Uruguayan
Uzbekistan; Uzbek
Vanuatu; Vanuatuan
Venezuela; Venezuelan
Vietnam; Vietnamese; Vietnamese
Wales; Welsh; Welshmen
Yemen; Yemeni
Yugoslavia; Yugoslav
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
