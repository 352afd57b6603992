/** Die Ansicht der Kontakte: wer mit wem in Verbindung steht. */
import type { contacts as english } from '../../en/weeks/contacts.ts';
import { count, number } from '../grammar.ts';

const and = new Intl.ListFormat('de', { type: 'conjunction' });
const people = (n: number) => count(n, 'Person', 'Personen');
const messages = (n: number) => count(n, 'Nachricht', 'Nachrichten');
const ofMessages = (n: number, all: number) =>
  n === all ? messages(n) : `${number(n)} von ${count(all, 'Nachricht', 'Nachrichten')}`;

export const contacts: typeof english = {
  name: 'Kontakte',
  title: (names, more, others, period) =>
    names.length === 0
      ? `${others === 0 ? 'Niemand' : count(others, 'Nummer', 'Nummern')} in Kontakt, ${period}`
      : `${and.format([...names, ...(more > 0 ? [`${number(more)} weitere Ausgewählte`] : []), ...(others > 0 ? [people(others)] : [])])}, ${period}`,
  titleNone: 'Kontakte',
  messages: (n, inPairs) =>
    n === 0
      ? 'Keine Nachrichten zwischen zwei Personen.'
      : `${messages(n)} zwischen ${inPairs === 1 ? 'zwei Personen' : count(inPairs, 'Paar', 'Paaren')}.`,
  strongest: (a, b, n) => `Am meisten zwischen ${a} und ${b}: ${messages(n)}.`,
  toOneself: (n) => `${messages(n)} an sich selbst.`,
  groups: (n) => `${count(n, 'Gruppe', 'Gruppen')}.`,
  filed: (n) =>
    n === 1
      ? 'Ein Eintrag eines Adressbuchs.'
      : `${count(n, 'Eintrag', 'Einträge')} aus Adressbüchern.`,
  gone: (n) =>
    n === 1
      ? 'Weg: ein Paar, dessen Kontakt die andere Seite sieht, in Blau.'
      : `Weg: ${count(n, 'Paar', 'Paare')}, deren Kontakt die andere Seite sieht, in Blau.`,
  goneOnly: 'Was die andere Seite hier sieht:',
  lines:
    'Eine Linie ist dort am dicksten, wo mehr geschrieben wird; eine Spitze hat nie geantwortet.',
  areas: 'Eine Fläche ist eine Gruppe.',
  cells: 'Jede Zeile schreibt an jede Spalte; je mehr Nachrichten, desto kräftiger die Farbe.',
  prefix: (start) => `„…“ steht für ${start}`,
  arranging: 'Die Personen werden angeordnet …',
  empty: 'In diesen Aufzeichnungen steht niemand mit jemandem in Kontakt.',
  person: (name, n, withPeople) =>
    n === 0
      ? `${name}: keine Nachrichten in der Auswahl.`
      : `${name}: ${messages(n)} mit ${people(withPeople)}.`,
  personMost: (name, n) => `Am meisten mit ${name}: ${number(n)}.`,
  personGone: (name) => `${name}: nur für die andere Seite zu sehen.`,
  keys: 'Pfeiltasten führen von Person zu Person, Bild ab zur nächsten nach Zahl der Nachrichten, Eingabe wählt aus, Umschalt und Eingabe fügt hinzu, Escape hebt die Auswahl auf.',
  cellKeys:
    'Pfeiltasten führen von Feld zu Feld, Eingabe wählt diese Personen aus, Umschalt und Eingabe fügt sie hinzu, Escape hebt die Auswahl auf.',
  block: (name, size) =>
    size === 1 ? name : `${name} und ${count(size - 1, 'weitere Person', 'weitere')}`,
  cell: (from, to, n, ofAll) => `${from} an ${to}: ${ofMessages(n, ofAll)}.`,
  cellInside: (block, n, ofAll) => `${block} untereinander: ${ofMessages(n, ofAll)}.`,
  cellGone: (n) => `Weg: ${messages(n)}, die die andere Seite sieht.`,
  chooseCell: (most) =>
    `Zeig auf ein Feld oder tipp es an, um es zu lesen. Das vollste enthält ${messages(most)}.`,
  choosePerson: 'Zeig auf jemanden oder tipp ihn an.',
  matrix: (blocks, size) =>
    `${people(size)} in ${count(blocks, 'Block', 'Blöcken')} aus Personen, die einander schreiben.`,
  table: {
    caption: 'Paare nach Zahl der Nachrichten',
    first: 'Person',
    second: 'Kontakt',
    forth: 'Von der Person',
    back: 'Vom Kontakt',
    sum: 'Nachrichten',
    rest: (n) => `Und ${count(n, 'weiteres Paar', 'weitere Paare')}.`,
  },
};
