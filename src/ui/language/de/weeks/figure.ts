/** The frame of the four weeks: what is looked at, through whose eyes, and what is chosen. */
import type { Weeks } from '../../weeks.ts';

export const figure: Weeks['figure'] = {
  heading: 'Vier Wochen einer Stadt',
  lead: 'Eine Nachricht zeigt, dass Verschlüsselung wirkt. Vier Wochen zeigen, was übrig bleibt. Wähle, wer hinsieht: Alles hier ist aus dem gezeichnet, was diese Stelle aufschreiben könnte, und aus nichts sonst.',
  invented:
    'Alle Menschen und alles in dieser Stadt sind erfunden. Wie oft und wann jemand schreibt, folgt Studien über Anrufe und SMS (2004 bis 2015), nicht den Daten eines Messengers.',
  titleOf: (who, messenger) => `Gesehen von: ${who}. Messenger: ${messenger}.`,
  world: 'Stadt',
  worlds: {
    story: 'Die Geschichte, 18 Menschen',
    class: 'Eine Jahrgangsstufe, 150 Menschen',
    town: 'Eine Kleinstadt, 2.000 Menschen',
    city: 'Eine Großstadt, 100.000 Menschen',
  },
  seed: 'Startwort',
  seedWhy: 'Dasselbe Wort ergibt für alle dieselbe Stadt.',
  another: 'Andere Stadt',
  seeAs: 'Sehen als',
  messenger: 'Geschrieben wird mit',
  messengers: {
    e2ee: 'Ende zu Ende (wie WhatsApp)',
    signal: 'Versiegelter Absender (wie Signal)',
    threema: 'Ohne Nummer (wie Threema)',
    cloud: 'Cloud-Chat (wie Telegram ohne Zutun)',
    sms: 'SMS',
    mixnet: 'Mixnetz (wie Loopix und Nym)',
  },
  providers: { nordlink: 'Nordlink', fernfunk: 'Fernfunk', stadtnetz: 'Stadtnetz' },
  compare: 'Vergleichen',
  stopComparing: 'Vergleich beenden',
  beside: 'Daneben',
  hereSide: 'Links',
  making: (percent) => `Stadt und Protokoll entstehen: ${percent}`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Was vorher zu sehen war, ist noch da.',
  again: 'Erzeugen',
  large: (seconds, megabytes) =>
    `Das ist groß: etwa ${seconds} Sekunden Arbeit für dieses Gerät und ${megabytes} MB Speicher. Heruntergeladen wird nichts.`,
  refused: {
    memory:
      'Dieses Gerät hat zu wenig Speicher für eine Großstadt. Die Kleinstadt zeigt dasselbe mit 2.000 Menschen.',
    observer: 'Niemand mit diesem Namen steht in dieser Stadt am Weg. Wähle eine andere Stelle.',
    failed:
      'Beim Erzeugen des Protokolls ist etwas zerbrochen. Ein neuer Versuch beginnt von vorn.',
  },
  chosen: 'Gewählt',
  everything: 'alles',
  counted: (some, all) => `${some} von ${all} Einträgen`,
  all: (all) => `Alle ${all} Einträge`,
  nobody: 'Dieses Protokoll hat keinen Eintrag zu dem, was gewählt ist.',
  remove: (what) => `${what} abwählen`,
  clear: 'Alles abwählen',
  undo: 'Rückgängig',
  levels: 'Worauf jede Spalte beruht',
  emptyLog: 'Mit diesem Messenger kommt an dieser Stelle nichts vorbei. Das ist die Antwort.',
  nothingYet: 'Die Stadt entsteht gerade.',
  made: (people, messages, days) =>
    `In dieser Stadt: ${people} Konten, ${messages} Nachrichten, ${days === 1 ? '1 Tag' : `${days} Tage`}.`,
  groups: {
    phones: 'An den Enden',
    networks: 'Netze',
    companies: 'Unternehmen',
    authorities: 'Behörden',
    others: 'Andere',
  },
};
