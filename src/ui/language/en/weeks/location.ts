/** The view of the panel that shows where something was recorded. */
import { count } from '../grammar.ts';

const records = (n: number) => count(n, 'record', 'records');

export const location = {
  /** @param who somebody chosen, or a part of the records */
  title: (who: string, dates: string) => `Where: ${who}, ${dates}`,
  blind: 'Where: not seen here',
  none: 'No places in this time.',
  /** @param place the one with the most records */
  say: (places: number, place: string, n: number) =>
    places === 1
      ? `One place: ${place}, ${records(n)}.`
      : `${count(places, 'place', 'places')}. Most records: ${place}, ${records(n)}.`,
  townOnly: 'No finer than the town: an IP address alone tells no more.',
  cells: 'No finer than the reach of a mobile mast.',
  offMap: (n: number) => `${count(n, 'place is', 'places are')} not on the map.`,
  offMapList: (names: string) => `Not on the map: ${names}`,
  strongest: (drawn: number, all: number) =>
    `Drawn: the ${drawn.toLocaleString('en')} places with the most records, of ${all.toLocaleString('en')}.`,
  goneSay: (n: number) => `Hatched: ${count(n, 'place', 'places')} that only the other sees.`,
  lit: (moment: string, people: number, places: number) =>
    `${moment}: ${count(people, 'person', 'people')} last seen at ${count(places, 'place', 'places')}.`,
  litDevices: (moment: string, devices: number, places: number) =>
    `${moment}: ${count(devices, 'device', 'devices')} last seen at ${count(places, 'place', 'places')}.`,
  litPlaces: (moment: string, places: number) =>
    `${moment}: the last record is from ${count(places, 'place', 'places')}.`,
  trailCut: (name: string, drawn: number, all: number) =>
    `${name}: the ${drawn} latest of ${count(all, 'move', 'moves')} are drawn.`,
  trailsCut: (n: number) => `Ways are drawn for the first ${n} people you picked.`,
  trail: (name: string, moves: number) => `${name}: ${count(moves, 'move', 'moves')}`,
  map: 'Map of the invented town',
  mapHint: 'Arrow keys go from place to place, most records first. Enter picks.',
  place: (name: string, n: number) => `${name}: ${records(n)}`,
  networks: 'Addresses with the most records',
  networksHint: 'Each strip is a day, from midnight to midnight.',
  moreNetworks: (n: number) => `and ${n.toLocaleString('en')} more`,
  types: { wifi: 'Wi-Fi', mobile: 'mobile', relay: 'VPN or Tor' },
  columns: { place: 'Place', records: 'Records', first: 'First', last: 'Last' },
  morePlaces: (n: number) => `and ${count(n, 'place', 'places')} more`,
};
