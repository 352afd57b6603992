/** Abbildung 7: die Datei von heute Nacht, und getrennt davon, was die Richtlinie sagt. */
import type { Figures } from '../../figures.ts';
import { count } from '../grammar.ts';

const messages = (n: number): string => count(n, 'Nachricht', 'Nachrichten');
const entries = (n: number): string => count(n, 'Eintrag', 'Einträge');

export const nightly: Figures['nightly'] = {
  heading: 'Die Datei von heute Nacht',
  lead: 'Wie sähe ein nächtlicher Export aus? Hier ist einer, so wie ihn ein Dienst aus dem schreiben könnte, was durch seine Hände geht. Dass er es könnte, heißt nicht, dass er es tut: Was eine Firma sagt, steht getrennt darunter.',
  could: 'Was er schreiben könnte',
  couldWhy: 'Berechnet. Das entscheidet die Technik, und man kann es nachprüfen.',
  messenger: 'Genutzter Messenger',
  night: 'Nacht nach',
  making: 'Die Datei wird geschrieben, ihre Nachrichten werden verschlüsselt …',
  failed: 'Die Datei ließ sich nicht herstellen.',
  again: 'Noch einmal versuchen',
  writers: { service: 'der Messenger-Dienst', carrier: 'der Netzbetreiber Nordlink' },
  title: (writer, day) => `${day}: was ${writer} aufschreiben könnte`,
  say: {
    sealed: (records, sealed, other) =>
      `${entries(records)} eines Tages. Der Text von ${messages(sealed)} wurde in diesem Browser mit dem Signal-Protokoll verschlüsselt: Was unterwegs ist, steht in der Inhaltsspalte. Von weiteren ${messages(other)} kennt diese Stadt nur die Länge, darum bleibt deren Inhalt leer.`,
    open: (records, words, other) =>
      `${entries(records)} eines Tages. Der Text ist nicht Ende-zu-Ende-verschlüsselt, also könnte ihn aufschreiben, wer ihn befördert: hier den Text von ${messages(words)}. Von weiteren ${messages(other)} kennt diese Stadt nur die Länge.`,
    wrapped: (records) =>
      `${entries(records)} eines Tages. Die Inhaltsspalte ist leer, denn der letzte Umschlag dieses Messengers ist hier nicht nachgebaut, nur seine Länge.`,
  },
  notes: {
    e2ee: 'Wer diese Datei hat, hat: wer, wann, mit wem, wie viel und von wo. Vom Text hat er nichts.',
    cloud: 'Der Dienst hat den Schlüssel zum Text.',
    sms: 'Hier steht kein Dienst dazwischen: Die Mobilfunknetze befördern den Text, wie er ist.',
    signal:
      'Der Absender steht innen, darum hat die Datei keine Spalte für ihn. Quittungen sehen aus wie Nachrichten.',
    threema:
      'Das Signal-Protokoll vertritt hier das eigene Verfahren dieses Messengers. Gruppen sind keine Spalte: Jedes Mitglied bekommt eine eigene Nachricht.',
    mixnet: 'Pakete von einer Größe, an irgendjemanden: Das ist alles.',
  },
  fields: {
    time: 'Zeit (UTC)',
    subject: 'Wer',
    subject_name: 'Name dazu',
    peer: 'Mit wem',
    peer_name: 'Name dazu',
    group: 'Gruppe',
    group_name: 'Name der Gruppe',
    kind: 'Was',
    direction: 'Richtung',
    size_bytes: 'Größe in Byte',
    app: 'Wohin',
    network: 'Netz',
    network_type: 'Art des Netzes',
    place_area: 'Art des Orts',
    place: 'Ort',
    device: 'Gerät',
    presence: 'Online-Status',
    content: 'Inhalt',
  },
  contentIs: {
    none: 'nicht über Text',
    sealed: 'verschlüsselt',
    words: 'offen',
    length: 'davon gibt es hier nur die Länge',
    wrapped: 'noch einmal verpackt, nicht nachgebaut',
  },
  pages: (page, of) => `Seite ${page} von ${of}`,
  before: 'Seite davor',
  after: 'Nächste Seite',
  file: 'Die Datei',

  says: 'Was er nach eigener Aussage tut',
  saysWhy:
    'Die Richtlinie von WhatsApp. Ein Versprechen: Es ist je nach Region verschieden, es kann sich ändern, und von außen kann es niemand nachprüfen.',
  since: (date) => `in Kraft seit ${date}`,
  regions: {
    outside: 'Außerhalb Europas und des Vereinigten Königreichs',
    europe: 'Europäische Region',
    uk: 'Vereinigtes Königreich',
  },
  collected: 'Was er nach eigener Aussage erhebt',
  purposes: 'Wofür es andere Meta-Firmen nach eigener Aussage nutzen dürfen',
  policies: {
    outside: {
      collected:
        '„the time, frequency, and duration of your activities and interactions“ (wann, wie oft und wie lange man etwas tut), Gruppen, zuletzt online, Geräte, IP-Adresse.',
      purposes:
        'Zustellung, Sicherheit, Verständnis der Nutzung, Vorschläge und „showing relevant offers and ads across the Meta Company Products“ (passende Angebote und Werbung in Meta-Produkten).',
    },
    europe: {
      collected:
        'Zuletzt online „and the times you send and receive calls and messages“ (und die Zeiten, zu denen man Anrufe und Nachrichten sendet und empfängt).',
      purposes:
        'Einen solchen Zweck wie Vorschläge oder Werbung nennt der Text nicht. Andere Meta-Firmen kommen als Dienstleister vor, die auf Weisung von WhatsApp handeln, und für freiwillige Funktionen.',
    },
    uk: {
      collected: 'Derselbe Satz wie in der Europäischen Region.',
      purposes:
        'Wie in der Europäischen Region. Was der britische Text im Mai 2024 sagte, haben wir nicht gesehen.',
    },
  },
  everywhere: 'Überall',
  statements: {
    noLogs:
      '„we do not keep logs of who everyone is messaging or calling“ (wir führen keine Protokolle darüber, wer wem schreibt oder wen anruft). Die Spalte, wer wem schrieb, könnte er also schreiben und speichert sie nach eigener Aussage nicht.',
    deleted: 'Nachrichten werden von den Servern gelöscht, sobald sie zugestellt sind.',
    shared:
      'An Meta-Firmen gibt er nach eigener Aussage Telefonnummer, Transaktionsdaten, Gerät, IP-Adresse, Nutzung des Dienstes und den Umgang mit Unternehmen weiter.',
    accounts:
      'Andere Meta-Apps dürfen das nach eigener Aussage nicht für Werbung nutzen, es sei denn, man hat WhatsApp selbst in die Kontenübersicht aufgenommen.',
  },
  literal: 'Der eine Export, den es nachts wirklich gibt',
  literalSay:
    'Das automatische Backup des Handys, meist in der Nacht. Es enthält die Nachrichten und geht an das eigene Google- oder Apple-Konto, nicht an WhatsApp. Ende-zu-Ende-verschlüsselt ist es nur, wenn man das einschaltet. Die Uhrzeit nennen nur Hilfeseiten anderer; für einen anderen nächtlichen Export fanden wir keine Quelle.',
};
