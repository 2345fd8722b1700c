/** A country as the press names it. `aliases` are other names of the state; `adjectives` serve for its people too. */
export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  readonly capital: string;
}

/** name | other names | adjectives and names of the people | capital */
const table = `
Afghanistan||Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|Saint John's
Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus|Belorussia|Belarusian,Belarussian|Minsk
Belgium||Belgian|Brussels
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Gitega
Cambodia||Cambodian,Khmer|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China,PRC,Mainland China|Chinese|Beijing
Colombia||Colombian|Bogota
Comoros||Comoran|Moroni
Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa,Zaire|Congolese,Zairean|Kinshasa
Republic of the Congo|Congo-Brazzaville|Congolese|Brazzaville
Costa Rica||Costa Rican|San Jose
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|Djibouti
Dominica||Dominican|Roseau
Dominican Republic||Dominican|Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman,Frenchwoman|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlandic,Greenlander|Nuuk
Grenada||Grenadian|St. George's
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik
India||Indian|New Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman,Irishwoman|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh|Astana
Kenya||Kenyan|Nairobi
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|Luxembourg
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan|Chisinau
Monaco||Monegasque|Monaco
Mongolia||Mongolian|Ulaanbaatar
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|Yaren
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|Holland|Dutch,Dutchman,Dutchwoman|Amsterdam
New Zealand||New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|Democratic People's Republic of Korea,DPRK|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palestine|State of Palestine,Palestinian Territories|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines||Philippine,Filipino,Filipina|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Samoa||Samoan|Apia
San Marino||Sammarinese|San Marino
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|Singapore
Slovakia|Slovak Republic|Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK|South Korean|Seoul
South Sudan||South Sudanese|Juba
Soviet Union|USSR,U.S.S.R.|Soviet|Moscow
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern
Syria|Syrian Arab Republic|Syrian|Damascus
Taiwan|Republic of China,Chinese Taipei|Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Turkiye,Türkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv
United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton,Brit|London
United States|US,U.S.,USA,U.S.A.,United States of America,America,the States|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Vanuatuan|Port Vila
Vatican City|Vatican,Holy See||Vatican City
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni,Yemenite|Sanaa
Yugoslavia||Yugoslav,Yugoslavian|Belgrade
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
England||English,Englishman,Englishwoman|London
Scotland||Scottish,Scot,Scots,Scotsman|Edinburgh
Wales||Welsh,Welshman|Cardiff
Northern Ireland||Northern Irish|Belfast
Hong Kong||Hongkonger|Hong Kong
Macau|Macao|Macanese|Macau
Puerto Rico||Puerto Rican|San Juan
Chechnya||Chechen|Grozny
Catalonia||Catalan|Barcelona
Kurdistan||Kurdish,Kurd|Erbil
Tibet||Tibetan|Lhasa
Crimea||Crimean|Simferopol
East Germany|GDR,German Democratic Republic|East German|East Berlin
West Germany||West German|Bonn
Czechoslovakia||Czechoslovak,Czechoslovakian|Prague
Europe||European|
Africa||African|
Asia||Asian|
`;

const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((part) => part !== '');

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [name, aliases, adjectives, capital] = row.split('|');
    return { name: name ?? '', aliases: list(aliases), adjectives: list(adjectives), capital: capital ?? '' };
  });

/** Other adjectives of people, faiths and regions that name no actor. */
export const otherAdjectives: readonly string[] =
  `Arab,Jewish,Jew,Muslim,Moslem,Christian,Catholic,Protestant,Orthodox,Islamic,Islamist,Hindu,Buddhist,Sikh,
Sunni,Shiite,Shi'ite,Shia,Hispanic,Latino,Latina,Latin,Asian-American,African-American,Nordic,Scandinavian,Baltic,Balkan,Caribbean,Arctic,Western,Eastern,
Middle Eastern,Latin American,South American,North American,Central American,Central Asian,Southeast Asian,East Asian,South Asian,West African,East African,North African,Southern African,
European,African,Asian,Pacific,Mediterranean,Byzantine,Roman,Ottoman,Persian,Slavic,Slav,Basque,Breton,Flemish,Walloon,Bavarian,Prussian,Sicilian,Uighur,Uyghur,
Rohingya,Tamil,Sinhalese,Pashtun,Tatar,Cossack,Hutu,Tutsi,Zulu,Inuit,Maori,Aboriginal,Republican,Democratic,Democrat,Communist,Marxist,Stalinist,Nazi,Zionist,
Conservative,Labour,Liberal,Socialist,Texan,Californian,Hawaiian,Alaskan,Floridian,New Yorker,Londoner,Parisian,Berliner,Muscovite,Victorian,Elizabethan`
    .split(',')
    .map((name) => name.trim());
