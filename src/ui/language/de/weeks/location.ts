/** The view of the panel that shows where something was recorded. */
import type { Weeks } from '../../weeks.ts';
import { count, number } from '../grammar.ts';

const records = (n: number) => count(n, 'Eintrag', 'Einträge');
const atPlaces = (n: number) => count(n, 'Ort', 'Orten');

export const location: Weeks['location'] = {
  title: (who, dates) => `Wo: ${who}, ${dates}`,
  blind: 'Wo: hier nicht zu sehen',
  none: 'Keine Orte in dieser Zeit.',
  say: (places, place, n) =>
    places === 1
      ? `Ein Ort: ${place}, ${records(n)}.`
      : `${count(places, 'Ort', 'Orte')}. Am meisten: ${place}, ${records(n)}.`,
  townOnly: 'Nicht genauer als die Stadt: Eine IP-Adresse allein verrät nicht mehr.',
  cells: 'Nicht genauer als die Reichweite eines Funkmasts.',
  offMap: (n) => `${count(n, 'Ort liegt', 'Orte liegen')} nicht auf der Karte.`,
  offMapList: (names) => `Nicht auf der Karte: ${names}`,
  strongest: (drawn, all) =>
    `Gezeichnet: die ${number(drawn)} Orte mit den meisten Einträgen, von ${number(all)}.`,
  goneSay: (n) => `Schraffiert: ${count(n, 'Ort, den', 'Orte, die')} nur die andere Seite sieht.`,
  lit: (moment, people, places) =>
    `${moment} Uhr: ${count(people, 'Person', 'Personen')}, zuletzt gesehen an ${atPlaces(places)}.`,
  litDevices: (moment, devices, places) =>
    `${moment} Uhr: ${count(devices, 'Gerät', 'Geräte')}, zuletzt gesehen an ${atPlaces(places)}.`,
  litPlaces: (moment, places) => `${moment} Uhr: letzter Eintrag von ${atPlaces(places)}.`,
  trailCut: (name, drawn, all) =>
    `${name}: Gezeichnet sind die letzten ${number(drawn)} von ${count(all, 'Weg', 'Wegen')}.`,
  trailsCut: (n) => `Wege sind für die ersten ${number(n)} gewählten Personen gezeichnet.`,
  trail: (name, moves) => `${name}: ${count(moves, 'Weg', 'Wege')}`,
  map: 'Karte der erfundenen Stadt',
  mapHint: 'Pfeiltasten gehen von Ort zu Ort, die mit den meisten Einträgen zuerst. Eingabe wählt.',
  place: (name, n) => `${name}: ${records(n)}`,
  networks: 'Adressen mit den meisten Einträgen',
  networksHint: 'Jeder Streifen ist ein Tag, von Mitternacht bis Mitternacht.',
  moreNetworks: (n) => `und ${number(n)} weitere`,
  types: { wifi: 'WLAN', mobile: 'Mobilfunk', relay: 'VPN oder Tor' },
  columns: { place: 'Ort', records: 'Einträge', first: 'Erster', last: 'Letzter' },
  morePlaces: (n) => `und ${count(n, 'weiterer Ort', 'weitere Orte')}`,
};
