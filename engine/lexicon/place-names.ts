import { oneOf } from '../word.ts';

/** Countries, regions and the towns that come up most: capitals of places, not of people. Words that are first names too are left out. */
const PLACES = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus ' +
    'czechia denmark ecuador egypt england estonia ethiopia finland france gabon germany ghana greece guatemala holland honduras hungary iceland india indonesia iran iraq ireland israel italy japan kazakhstan kenya ' +
    'korea kosovo kuwait kyrgyzstan laos latvia lebanon libya lithuania luxembourg malawi malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger ' +
    'nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan ' +
    'tanzania thailand togo tunisia turkey türkiye uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe ' +
    'africa america americas asia europe oceania scandinavia benelux balkans nordics baltics caribbean emea apac latam dach cee mena uk usa eu uae bavaria saxony catalonia andalusia brittany tuscany sicily bali java ontario quebec texas california ' +
    'accra amsterdam ankara antwerp athens atlanta auckland baghdad bangalore bengaluru bangkok barcelona beijing beirut belgrade bergen berlin bern birmingham bogotá bogota bologna bonn bordeaux boston bratislava brisbane bristol brno ' +
    'brussels bucharest budapest cairo calgary cambridge cardiff casablanca chennai chicago cologne copenhagen cork dakar dallas delhi denver dhaka doha dresden dubai dublin durban düsseldorf edinburgh eindhoven frankfurt gdańsk gdansk geneva ' +
    'ghent glasgow gothenburg graz hamburg hanoi hanover helsinki hyderabad istanbul jakarta jeddah johannesburg kampala karachi kathmandu kigali kraków krakow kuala kyiv kyoto lagos lahore leeds leipzig lille lima linz lisbon ljubljana lyon ' +
    'madrid malmö manchester manila marseille melbourne minsk montevideo montreal moscow mumbai munich münster nagoya nairobi nantes naples newcastle nuremberg oslo osaka ottawa oxford palermo paris perth porto prague pune riga rio riyadh ' +
    'rome rotterdam sarajevo seattle seoul seville shanghai sheffield shenzhen skopje stockholm strasbourg stuttgart surabaya taipei tallinn tampere tbilisi tehran tirana tokyo toronto toulouse tunis turin utrecht valencia vancouver ' +
    'vilnius warsaw wrocław wroclaw zagreb zürich zurich'
  ).split(' '),
);

export const isPlaceName = oneOf(PLACES);
