/** What the templates of `newswire.ts` are filled with beside the gazetteers: words that names begin and end with, syllables, bodies. */
export const agencies = [
  'Reuters',
  'Reuters',
  'Reuters',
  'AP',
  'AFP',
  'Xinhua',
  'TASS',
  'Interfax',
  'Kyodo',
  'DPA',
  'Bloomberg',
  'ANSA',
  'Yonhap',
  'PTI',
];
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const companyEnds = [
  'Inc',
  'Inc.',
  'Corp',
  'Corp.',
  'Co',
  'Ltd',
  'Ltd.',
  'Group',
  'Holdings',
  'plc',
  'AG',
  'SA',
  'NV',
  'Bank',
  'Capital',
  'Partners',
  'Motors',
  'Airlines',
  'Energy',
  'Technologies',
  'Pharmaceuticals',
  'Securities',
  'Insurance',
  'Media',
  'Oil',
  'Steel',
  'Systems',
  'Foods',
  'Electronics',
  'Resources',
  'International',
  'Financial',
  'Industries',
  'Asset Management',
  'Research',
  'Telecom',
  'Mining',
  '& Co',
  'Brothers',
  '& Sons',
  'Labs',
];
export const bodies = [
  'Ministry of Health',
  'Ministry of Defence',
  'Interior Ministry',
  'Finance Ministry',
  'National Bank',
  'Supreme Court',
  'Constitutional Court',
  'Human Rights Commission',
  'Workers Union',
  'Football Federation',
  'Olympic Committee',
  'Chamber of Commerce',
  'Electoral Commission',
  'National Guard',
  'Central Bank',
  'Competition Authority',
  'Red Crescent',
  'Medical Association',
  'Teachers Union',
  'Stock Exchange',
  'Space Agency',
  'Democratic Party',
  'Liberation Front',
  'Farmers Federation',
  'Reserve Board',
  'Statistics Office',
  "People's Party",
  'Green Alliance',
  'Freedom Movement',
  'Customs Service',
  'Port Authority',
  'Water Board',
];
export const clubEnds = [
  'United',
  'City',
  'Rovers',
  'Rangers',
  'Athletic',
  'Wanderers',
  'FC',
  'Town',
  'Dynamo',
  'Tigers',
  'Lions',
  'Eagles',
  'Bulls',
  'Sharks',
  'Kings',
  'Stars',
  'Hawks',
  'Wolves',
  'Giants',
  'Storm',
  'Falcons',
  'Bears',
];
export const hospitals = [
  'Hospital',
  'General Hospital',
  'Medical Center',
  'Medical Centre',
  'Treatment Center',
  'University Hospital',
  'Clinic',
];
export const events = [
  'World Cup',
  'European Championship',
  'French Open',
  'Olympic Games',
  'Grand Prix',
  'Davis Cup',
  'Asian Games',
  'Champions Trophy',
  'Tour of the Alps',
  'Ryder Cup',
  'Masters',
  'Golden Globes',
  'Super Bowl',
  'Cup Winners Cup',
  'Winter Games',
];
export const syllables = [
  'ver',
  'tra',
  'lo',
  'nex',
  'cor',
  'vi',
  'ta',
  'zen',
  'ar',
  'mo',
  'quo',
  'ban',
  'del',
  'ri',
  'sol',
  'ken',
  'pha',
  'lu',
  'ster',
  'dyn',
  'bio',
  'gen',
  'tel',
  'max',
  'syn',
  'om',
  'ni',
  'ka',
  'ro',
  'fy',
  'gle',
  'zo',
  'ple',
  'xa',
];

export const bodyScopes = [
  'National',
  'Federal',
  'State',
  'Central',
  'European',
  'African',
  'Asian',
  'World',
  'International',
  'Royal',
  'Independent',
  'General',
  'Supreme',
  'Higher',
];
export const bodyTopics =
  'Health,Trade,Weather,Police,Nuclear,Aviation,Railway,Football,Cycling,Rugby,Tennis,Athletics,Election,Fisheries,Human Rights,Energy,Refugee,Atomic Energy,Disaster Management,Securities and Exchange,Food and Drug,Consumer Protection,Civil Aviation,Broadcasting,Security,Anti-Corruption,Prosecutor,Environment,Space,Economic Research,Intelligence,Maritime,Veterans,Housing,Climate,Export,Grain,Sugar,Cocoa,Oil,Statistics,Drug Control,Nuclear Safety,Communications,Privacy,Highway,Labour,Tourism,Geological,Meteorological,Wildlife,Blood,Immigration,Prisons,Lottery,Racing,Arbitration,Red Cross,Medicines,Infectious Diseases,Stock,Futures,Journalists,Nurses,Manufacturers,Bankers,Farmers,Miners,Transport Workers,Bar'.split(
    ',',
  );
export const bodyEnds =
  'Agency,Commission,Authority,Board,Bureau,Service,Council,Institute,Association,Federation,Union,Office,Committee,Administration,Department,Organization,Foundation,Centre,Center,Corporation,Court,Tribunal,Fund,Academy,Society,Directorate,Inspectorate,Observatory'.split(
    ',',
  );
export const bodyPatterns =
  'Ministry of {t},Ministry for {t},Department of {t},Department for {t},Institute for {t},Institute of {t},Center for {t},Centre for {t} Studies,Office of {t},Council on {t},Committee on {t},Campaign for {t},Society of {t},Coalition for {t},Court of {t},{t} Ministry,{t} Department,House {t} Committee,Senate {t} Committee,{t} Without Borders,Bank of {n},Embassy of {n},{c} City Council,{c} Police Department,{c} District Court,{c} Chamber of Commerce,{c} Stock Exchange,{c} International Airport Authority,Archdiocese of {c},Mayor of {c} Office,Army of {n},{n} Football Association,{n} Red Crescent,High Court of {n},Parliament of {n}'.split(
    ',',
  );
export const parties =
  "People's Party,Democratic Party,Socialist Party,Labour Party,Liberal Party,National Front,Green Party,Workers' Party,Communist Party,Justice Party,Conservative Party,Freedom Party,Reform Party,Unity Movement,National Congress,Democratic Alliance,Patriotic Union,Christian Democrats,Social Democrats,Islamic Front,National League,Progressive Coalition,Liberation Army,Revolutionary Guard,Centre Party,Republican Party,Popular Movement,Homeland Union,Civic Platform,Independence Party".split(
    ',',
  );
export const papers =
  'Times,Post,Herald,Tribune,Daily News,Star,Gazette,Chronicle,Standard,Mail,Journal,Globe,Observer,Evening News,Daily,Courier,Mirror,Sun,Zeitung,Weekly,Morning Post,Echo'.split(
    ',',
  );
export const clubPatterns =
  'Real {c},Sporting {c},AC {c},FC {c},Inter {c},Dynamo {c},Atletico {c},Borussia {c},Olympique {c},Racing {c},SC {c},Lokomotiv {c},{c} Wanderers,CSKA {c},{c} FC,Rapid {c},Hapoel {c},Al-{s},Old {s}s'.split(
    ',',
  );
/** Surnames and the parts of given names where the lists hold few: of East and South-East Asia, the Arab world, Slavs, Africa, India. */
export const chinese = {
  last: 'Wang,Li,Zhang,Liu,Chen,Yang,Huang,Zhao,Wu,Zhou,Xu,Sun,Ma,Zhu,Hu,Guo,He,Lin,Gao,Luo,Zheng,Liang,Xie,Song,Tang,Han,Feng,Deng,Cao,Peng,Zeng,Xiao,Tian,Dong,Pan,Yuan,Cai,Jiang,Yu,Du,Ye,Cheng,Wei,Su,Lu,Ding,Ren,Yao,Shen,Zhong'.split(
    ',',
  ),
  first:
    'wei,ming,hong,jun,xiao,guo,yong,jian,zhi,hua,mei,ling,li,qiang,bo,tao,hui,jie,yan,ping,fang,ning,shan,long,dong,xin,rui,chun,sheng,an,yi,ying,qing,jing,wen,zhong'.split(
      ',',
    ),
};
export const korean = {
  last: 'Kim,Lee,Park,Choi,Jung,Kang,Cho,Yoon,Jang,Lim,Han,Oh,Seo,Shin,Kwon,Hwang,Ahn,Song,Hong,Moon,Ri,Pak'.split(','),
  first:
    'min,jun,seo,ji,hyun,soo,young,jae,sung,ho,kyung,mi,hye,eun,woo,jin,yong,chul,won,dong,tae,sang,in,seok,hee'.split(
      ',',
    ),
};
export const arabic = {
  first:
    'Mohammed,Ahmed,Abdullah,Khalid,Omar,Ali,Hassan,Hussein,Ibrahim,Yousef,Mustafa,Mahmoud,Abdel Fattah,Abdul Rahman,Saleh,Nasser,Tariq,Faisal,Salman,Bashar,Fatima,Aisha,Layla,Hanan,Noura,Samir,Walid,Ziad,Rashid,Jamal'.split(
      ',',
    ),
  last: 'Masri,Hashimi,Shami,Najjar,Haddad,Khoury,Baghdadi,Maliki,Sadr,Ghannouchi,Otaibi,Qahtani,Harbi,Sabah,Thani,Nahyan,Saud,Amiri,Jubeir,Zubaidi,Tikriti,Halabi,Hamdan,Mansour,Barghouti,Ashrawi,Suleiman,Turki,Attar,Bitar'.split(
    ',',
  ),
};
export const slavic = {
  first:
    'Aleksandr,Sergei,Dmitry,Andrei,Vladislav,Mikhail,Igor,Oleksandr,Andriy,Mykola,Oleh,Iryna,Olena,Svetlana,Natalia,Yevgeny,Vyacheslav,Bohdan,Milos,Dragan,Zoran,Ivana,Jelena,Tomasz,Piotr,Agnieszka,Jaroslaw,Vaclav,Jiri,Boyko'.split(
      ',',
    ),
  last: [
    'ov',
    'ev',
    'in',
    'sky',
    'enko',
    'chuk',
    'ovic',
    'ic',
    'owski',
    'ova',
    'eva',
    'skaya',
    'yan',
    'idze',
    'shvili',
  ],
  stem: 'Petr,Kuznets,Bond,Shevch,Marchuk,Kov,Dragun,Mil,Lav,Sidor,Volk,Gorb,Zaits,Moroz,Tkach,Rom,Pavl,Grig,Bel,Tim,Mar,Nov,Stan,Jov,Niko,Kras,Chern,Sok,Rad,Vas'.split(
    ',',
  ),
};
export const african = {
  first:
    'Chinedu,Oluwaseun,Emeka,Ngozi,Amina,Kwame,Kofi,Abena,Yaw,Sipho,Thabo,Nomvula,Themba,Wanjiku,Otieno,Kamau,Achieng,Juma,Salif,Mamadou,Ousmane,Fatou,Aminata,Ibrahima,Tendai,Blessing,Haile,Abiy,Tesfaye,Desta'.split(
      ',',
    ),
  last: 'Okafor,Adeyemi,Eze,Balogun,Mensah,Owusu,Boateng,Asante,Dlamini,Nkosi,Mokoena,Zuma,Mwangi,Odhiambo,Kipchoge,Njoroge,Diallo,Traore,Keita,Cisse,Ndiaye,Sow,Moyo,Chiwenga,Banda,Phiri,Bekele,Gebre,Tadesse,Mbeki'.split(
    ',',
  ),
};
export const indian = {
  first:
    'Rahul,Sanjay,Anil,Priya,Sunita,Arvind,Rajesh,Amit,Deepak,Kavita,Lakshmi,Narendra,Sushma,Vijay,Ravi,Nirmala,Asif,Imran,Shahid,Nawaz,Bilawal,Sheikh,Khaleda,Mahinda,Ranil,Pushpa,Ramesh,Manoj,Jyoti,Hamid'.split(
      ',',
    ),
  last: 'Sharma,Gupta,Patel,Singh,Kumar,Reddy,Rao,Iyer,Nair,Chatterjee,Banerjee,Mukherjee,Joshi,Yadav,Thakur,Khan,Bhutto,Sharif,Qureshi,Malik,Zaman,Rahman,Hossain,Perera,Fernando,Wickremesinghe,Thapa,Dahal,Oli,Karki'.split(
    ',',
  ),
};
export const southEast =
  'Nguyen Van {k},Tran Thi {k},Pham Minh {k},Le Thanh {k},Joko {k},Budi {k},Sri {k},Susilo {k},Wan Azizah {k},Tun {k},Aung {k},Thein {k},Somchai {k},Prayut {k},Apirat {k},Hun {k},Rodrigo {k},Benigno {k}'.split(
    ',',
  );
