import { oneOf } from '../word.ts';

/** Countries, regions and the towns that come up most: capitals of places, not of people. Words that are first names too are left out. */
const PLACES = new Set(
  (
    'albania algeria angola argentina armenia australia austria bangladesh belarus belgium bolivia brazil bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus ' +
    'czechia denmark ecuador egypt england estonia ethiopia finland france germany ghana greece guatemala holland honduras hungary iceland india indonesia iran iraq ireland israel italy japan kenya ' +
    'korea kuwait latvia lebanon libya lithuania luxembourg malaysia mali malta mexico morocco namibia nepal netherlands nicaragua ' +
    'nigeria norway oman pakistan panama peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia spain sweden switzerland syria taiwan ' +
    'tanzania thailand tunisia turkey türkiye uganda ukraine uruguay venezuela vietnam wales zambia zimbabwe ' +
    'africa america americas asia europe oceania scandinavia benelux balkans nordics baltics caribbean emea apac latam dach mena uk usa eu uae bavaria java texas california ' +
    'amsterdam ankara antwerp baghdad bangalore bengaluru bangkok barcelona beijing beirut belgrade bergen berlin bern birmingham bogotá bogota bonn boston bratislava bristol brno ' +
    'brussels bucharest budapest cairo cambridge cardiff casablanca chicago cologne copenhagen cork dakar dallas delhi denver dhaka doha dubai dublin düsseldorf edinburgh frankfurt gdańsk gdansk geneva ' +
    'glasgow gothenburg hamburg hanoi helsinki istanbul jakarta johannesburg kampala kigali kraków krakow kuala kyiv lahore lisbon ljubljana ' +
    'madrid malmö manchester manila marseille melbourne montreal moscow mumbai munich nairobi naples oslo osaka ottawa oxford paris prague rio riyadh ' +
    'rome rotterdam seattle seoul shanghai sheffield shenzhen stockholm stuttgart taipei tallinn tehran tokyo toronto tunis valencia vancouver ' +
    'vilnius warsaw wrocław wroclaw zagreb zürich zurich'
  ).split(' '),
);

export const isPlaceName = oneOf(PLACES);
