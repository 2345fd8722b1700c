import { nationOf } from './demonyms.ts';

/** Well-known cities and regions by country: what is told of one is told of no other country. */
const table = `
Britain: London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Edinburgh, Glasgow, Cardiff, Belfast, England, Scotland, Wales, Northern Ireland
United States: Washington, New York, Los Angeles, Chicago, Houston, Philadelphia, Phoenix, San Francisco, San Diego, Dallas, Boston, Seattle, Denver, Detroit, Atlanta, Miami, Las Vegas, New Orleans, Minneapolis, Baltimore, California, Texas, Florida, Pennsylvania, Ohio, Illinois, Michigan, North Carolina, South Carolina, Virginia, Arizona, Massachusetts, New Jersey, Wisconsin, Nevada, Oregon, Colorado, Louisiana, Alabama, Tennessee, Kentucky, Missouri, Minnesota, Maryland, Hawaii, Alaska, Puerto Rico
France: Paris, Marseille, Lyon, Toulouse, Nice, Strasbourg, Bordeaux, Lille
Germany: Berlin, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Leipzig, Dresden, Bavaria
Italy: Rome, Milan, Naples, Turin, Venice, Florence, Genoa, Sicily, Lombardy
Spain: Madrid, Barcelona, Valencia, Seville, Catalonia
Russia: Moscow, St. Petersburg, Saint Petersburg, Kazan, Rostov, Belgorod, Kursk, Siberia, Chechnya, Dagestan
Ukraine: Kyiv, Kiev, Kharkiv, Odesa, Odessa, Lviv, Dnipro, Zaporizhzhia, Kherson, Mariupol, Donetsk, Luhansk, Bakhmut, Donbas
China: Beijing, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Chengdu, Xinjiang, Sichuan, Guangdong, Henan, Hubei
Japan: Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Fukushima, Hokkaido, Okinawa
India: Delhi, New Delhi, Mumbai, Kolkata, Chennai, Bangalore, Bengaluru, Hyderabad, Kerala, Gujarat, Maharashtra, Uttar Pradesh, Assam, Punjab, Kashmir
Pakistan: Islamabad, Karachi, Lahore, Peshawar, Quetta, Balochistan, Sindh
Bangladesh: Dhaka, Chittagong
Afghanistan: Kabul, Kandahar, Herat
Iran: Tehran, Isfahan, Mashhad
Iraq: Baghdad, Mosul, Basra, Kirkuk
Syria: Damascus, Aleppo, Homs, Idlib, Raqqa
Israel: Jerusalem, Tel Aviv, Haifa
Lebanon: Beirut, Tripoli, Tyre, Sidon
Egypt: Cairo, Alexandria, Sinai
Turkey: Istanbul, Ankara, Izmir
Saudi Arabia: Riyadh, Jeddah, Mecca
United Arab Emirates: Dubai, Abu Dhabi
Yemen: Sanaa, Aden, Hodeidah
Nigeria: Lagos, Abuja, Kano, Borno
Kenya: Nairobi, Mombasa
Ethiopia: Addis Ababa, Tigray
South Africa: Johannesburg, Cape Town, Durban, Pretoria, Gauteng
Sudan: Khartoum, Darfur
Ghana: Accra
Brazil: Brasilia, Sao Paulo, Rio de Janeiro
Argentina: Buenos Aires
Chile: Santiago
Colombia: Bogota, Medellin
Venezuela: Caracas
Mexico: Mexico City, Guadalajara, Monterrey, Tijuana, Oaxaca, Sinaloa
Canada: Ottawa, Toronto, Montreal, Vancouver, Calgary, Ontario, Quebec, Alberta, British Columbia
Australia: Canberra, Sydney, Melbourne, Brisbane, Perth, Adelaide, Queensland, New South Wales, Victoria, Tasmania
New Zealand: Wellington, Auckland, Christchurch
Indonesia: Jakarta, Bali, Java, Sumatra, Sulawesi
Philippines: Manila, Mindanao, Luzon
Vietnam: Hanoi, Ho Chi Minh City
Thailand: Bangkok
Myanmar: Yangon, Naypyidaw, Rakhine
Malaysia: Kuala Lumpur
South Korea: Seoul, Busan
North Korea: Pyongyang
Nepal: Kathmandu
Sri Lanka: Colombo
Greece: Athens
Poland: Warsaw, Krakow
Hungary: Budapest
Romania: Bucharest
Netherlands: Amsterdam, Rotterdam, The Hague
Belgium: Brussels, Antwerp
Austria: Vienna
Switzerland: Zurich, Geneva, Bern
Sweden: Stockholm, Gothenburg, Malmo
Norway: Oslo
Denmark: Copenhagen
Finland: Helsinki
Ireland: Dublin, Cork
Portugal: Lisbon, Porto
`;

const countries = new Map<string, string>();
for (const row of table.trim().split('\n')) {
  const [country = '', cities = ''] = row.split(': ');
  for (const city of cities.split(', ')) countries.set(city, country);
}

/** The country of a well-known city or region; null for others. */
export function countryOf(place: string): string | null {
  return countries.get(place) ?? null;
}

/** Whether a city or region is known to lie in a country. */
export function liesIn(place: string, country: string): boolean {
  const own = countries.get(place);
  return own !== undefined && nationOf(own) !== null && nationOf(own) === nationOf(country);
}
