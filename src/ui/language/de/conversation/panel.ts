/** The panel: contacts, timing, location and the records themselves. */
import type { Conversation } from '../../conversation.ts';
import { at, count, number } from '../grammar.ts';

export const panel: Conversation['panel'] = {
  titleOf: (who) => `Was übrig bleibt: die Einträge ${at(who)}`,
  intro: 'Gezeichnet aus den Einträgen unten und aus nichts anderem.',
  contacts: 'Kontakte',
  timing: 'Zeiten',
  location: 'Orte',
  records: 'Einträge',
  none: 'Noch keine Einträge.',
  couldNotDoes:
    'Das kann ein solcher Dienst sehen, und könnte es also aufschreiben. Was eine Firma nach eigenen Worten behält, ist eine andere Frage. WhatsApp sagt: „Wir führen keine Protokolle darüber, wer wem schreibt oder wen anruft“ (aus dem Englischen). Nachprüfen kann das von außen niemand.',
  chooseObserver:
    'Wähle jemanden auf dem Weg, um andere Einträge zu sehen. Gezeichnet ist dies aus den Einträgen unten und aus nichts anderem.',
  contactsSay: (n) =>
    n === 0
      ? 'Keine Kontakte zu sehen.'
      : n === 1
        ? 'Ein Paar hat Kontakt.'
        : `${number(n)} Paare haben Kontakt.`,
  contactsNone: 'Wer wem schreibt, ist hier nicht zu sehen.',
  contactsToServer: (servers) => `Nur, dass ein Gerät sich verbindet mit: ${servers.join(', ')}.`,
  timingSay: (n, first, last) =>
    n === 1
      ? `Ein Eintrag, um ${first} Uhr.`
      : first === last
        ? `${count(n, 'Eintrag', 'Einträge')}, alle um ${first} Uhr.`
        : `${count(n, 'Eintrag', 'Einträge')} von ${first} bis ${last} Uhr.`,
  locationSay: (places) => `Gesehene Orte: ${places}.`,
  locationNone: 'Hier ist kein Ort zu sehen.',
  map: 'Karte der erfundenen Stadt',
  river: 'Fluss',
  perHour: 'Einträge pro Stunde',
  times: (n) => (n === 1 ? 'einmal' : `${number(n)}-mal`),
  missing: 'Was in diesen Einträgen fehlt und warum',
  sizeNote:
    'Die Größe ist das, was an dieser Stelle messbar ist: Ein Netz zählt Pakete mit allem, was um eine Nachricht herum dazukommt, der Messenger-Dienst zählt, was ihm übergeben wird.',
  download: 'Als CSV herunterladen',
  messages: (n: number) => (n === 1 ? '1 Nachricht' : `${n} Nachrichten`),
};
