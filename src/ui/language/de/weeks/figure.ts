/** The frame of the four weeks: what is looked at, through whose eyes, and what is chosen. */
import type { Weeks } from '../../weeks.ts';

export const figure: Weeks['figure'] = {
  more: 'Ändern, wer hinsieht und was gezeigt wird',
  which: 'Gezeigt:',
  views: {
    timing: 'Zeiten',
    contacts: 'Kontakte',
    location: 'Orte',
    records: 'Einträge',
    claims: 'was sich schließen lässt',
  },
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
  seedName: 'Name der Stadt',
  seedWhy: 'Derselbe Name ergibt für alle dieselbe Stadt.',
  another: 'Andere Stadt',
  seeAs: 'Gesehen von',
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
  making: 'Stadt und Protokoll entstehen',
  stop: 'Anhalten',
  stopped: 'Angehalten. Was vorher zu sehen war, ist noch da.',
  again: 'Erzeugen',
  large: (seconds, megabytes) =>
    `Das ist groß: etwa ${seconds} Sekunden Arbeit für dieses Gerät und ${megabytes} MB Speicher. Heruntergeladen wird nichts.`,
  refused: {
    memory:
      'Dieses Gerät hat zu wenig Speicher für eine Großstadt. Die Kleinstadt zeigt dasselbe mit 2.000 Menschen.',
    observer: 'Niemand mit diesem Namen steht in dieser Stadt am Weg. Wähle eine andere Stelle.',
    cover:
      'Füllnachrichten wären in einer Stadt dieser Größe Millionen von Einträgen, mehr als eine Seite fassen kann. Schalte sie aus oder wähle eine kleinere Stadt.',
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
  made: (people, messages, days) =>
    `In dieser Stadt: ${people} Konten, ${messages} Nachrichten, ${days === 1 ? '1 Tag' : `${days} Tage`}.`,
  sim: (n) => `SIM ${n}`,
  scenes: {
    heading: 'Ein Gespräch öffnen',
    say: 'Die Menschen der Geschichte schreiben echte Nachrichten. Links: wie die beiden Enden oder die Gruppe sie lesen. Rechts: dieselben Nachrichten, wie sie unterwegs aussehen, von deinem Browser wirklich mit dem Signal-Protokoll versiegelt.',
    open: 'Nichts versiegelt diese Nachrichten für die Enden: Wer sie weiterreicht, kann sie lesen.',
    mixed:
      'Hier bekommt jedes Mitglied eine eigene Nachricht. Ihre Bytes sind nicht gezeigt, im Protokoll stehen nur ihre Größen.',
    notes: {
      signal:
        'Diese Bytes reisen in einer zweiten Hülle, die den Absender vor dem Dienst verbirgt.',
      threema: 'Das Signal-Protokoll steht hier für die eigene Verschlüsselung dieses Messengers.',
      mixnet:
        'Auch hier steht das Signal-Protokoll für eine eigene Verschlüsselung. Unterwegs stecken diese Bytes in Paketen, die alle gleich groß sind.',
    },
    choose: 'Gespräch',
    opening: 'Wird versiegelt …',
    words: 'An den Enden',
    passing: 'Unterwegs',
    bytes: (n) => `${n} Bytes`,
    failed: 'Dieses Gespräch ließ sich nicht öffnen.',
    names: {
      leakFirst: 'Jonas und Ada, die erste Nacht',
      leakSecond: 'Jonas und Ada, der zweite Abend',
      leakThanks: 'Jonas und Ada, als es gedruckt war',
      pressOrdinary: 'Priya und Ada, ein gewöhnlicher Tag',
      pressRequest: 'Priya und Ada, eine Anfrage',
      romanceFirst: 'Leo und Sam, der Abend nach dem Fest',
      romanceLater: 'Leo und Sam, zwei Wochen später',
      nightShift: 'Mira und Sam, rund um eine Nachtschicht',
      choir: 'Der Chor mit seinem Bot',
      booking: 'Elif und die Anmeldung der Klinik',
      office: 'Jonas’ Büro',
      twins: 'Teo und Leo',
    },
  },
  groups: {
    phones: 'An den Enden',
    networks: 'Netze',
    companies: 'Unternehmen',
    authorities: 'Behörden',
    others: 'Andere',
  },
};
