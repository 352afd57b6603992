import type { defences as english } from '../../en/figures/defences.ts';

/** Die Abwehr: was sie tut, gegen wen sie hilft, gegen wen nicht und warum, und was sie kostet. */
export const defences: typeof english = {
  heading: 'Was hilft, und was es kostet',
  lead: 'Schalten Sie etwas ein und sehen Sie, was die Beobachter aus den vier Wochen der Geschichte noch schließen können. Alles wird neu berechnet: Die Nachrichten gehen noch einmal auf den Weg, und die Regeln lesen, was übrig ist.',
  list: {
    'sealed-sender': {
      name: 'Versiegelter Absender',
      does: 'Der Absender steht in der Nachricht, wo nur der Empfänger ihn lesen kann.',
      helps:
        'Der Dienst liest auf der Nachricht nicht mehr, von wem sie ist und zu welcher Gruppe sie gehört.',
      fails:
        'Gegen Bestätigungen hilft es nicht: Sie antworten in Sekunden und verraten den Absender. Gegen die Netze auch nicht: Sie sehen dieselben Zeiten.',
      loses: 'Nachrichten an Gruppen gehen einmal für jedes Mitglied hinaus.',
    },
    'no-receipts': {
      name: 'Keine Bestätigungen',
      does: 'Handys melden nicht mehr, dass etwas ankam, gelesen oder gerade geschrieben wird.',
      helps: 'Nimmt dem Dienst das schnelle Echo, das einen versiegelten Absender verrät.',
      fails:
        'Gegen einen Dienst, der den Absender ohnehin liest, hilft es nicht: Er steht auf der Nachricht.',
      loses: 'Keine Häkchen: Niemand weiß, ob etwas angekommen ist.',
    },
    'no-presence': {
      name: '„Zuletzt online“ verborgen',
      does: 'Die App zeigt anderen nicht mehr, wann man online ist.',
      helps: 'Wer nur die Nummer hat, sieht nicht mehr, wann man wach ist.',
      fails:
        'Gegen den Dienst hilft es nicht, denn ihm meldet das Handy es trotzdem: Sein Protokoll bleibt auf das Byte gleich.',
      loses: 'Meist sieht man dann auch die anderen nicht mehr.',
    },
    padding: {
      name: 'Auffüllen',
      does: 'Füllt jeden Text auf ein Vielfaches von 240 Bytes auf.',
      helps:
        'Netze und Dienst unterscheiden ein Ja nicht mehr an der Größe von einer langen Antwort.',
      fails:
        'Gegen Zeit und Gegenüber hilft es nicht: Wer wem wann schreibt, ist so deutlich wie vorher. Bilder behalten ihre Größe.',
      loses: 'Nichts, was man merkt.',
    },
    vpn: {
      name: 'VPN',
      does: 'Schickt alles, was das Handy sendet, erst über die Server einer Firma.',
      helps:
        'Der Dienst sieht die Adresse des VPN und keinen Ort. WLAN und Anbieter sehen nicht mehr, welche App es ist.',
      fails:
        'Gegen Kontakte hilft es nicht, denn der Dienst liest weiter, wer wem schreibt. Der Anbieter sieht weiter, wann, wie viel und wo das Handy ist.',
      loses: 'Manche Dienste weisen Adressen von VPNs ab.',
      trusts: 'Der VPN-Firma: Sie sieht, was der Anbieter sah, und dazu jeden Server.',
    },
    tor: {
      name: 'Tor',
      does: 'Schickt alles über drei Stationen, von denen keine beide Enden kennt.',
      helps:
        'Der Dienst sieht einen Ausgang von Tor und keinen Ort. WLAN und Anbieter sehen nur Tor.',
      fails:
        'Gegen das Konto hilft es nicht: Der Dienst liest weiter, wer wem schreibt. Wer beide Enden sieht, kann die Zeiten noch vergleichen.',
      loses: 'Alles wird langsamer, Anrufe gehen kaum.',
      trusts:
        'Dass die Betreiber der Stationen nicht zusammenarbeiten. Sie kommen hier nicht als Beobachter vor.',
    },
    batching: {
      name: 'Alle zehn Minuten senden',
      does: 'Das Handy sammelt, was zu senden ist, und sendet es alle zehn Minuten.',
      helps:
        'Allein gegen kaum jemanden: Zeiten verschwimmen, und das Echo der Bestätigungen reißt ab.',
      fails:
        'Allein bringt es wenig, denn wer miteinander spricht, sendet und empfängt weiter im Wechsel. Mit Füllnachrichten ist es etwas anderes.',
      loses: 'Aus dem Chat wird ein Briefwechsel.',
    },
    cover: {
      name: 'Füllnachrichten',
      does: 'Das Handy schickt am Tag 96 Nachrichten ohne Inhalt, zu jeder Stunde, an irgendwen.',
      helps:
        'Wann man schläft, geht beim Dienst darin unter, und sie verdecken, wer wem antwortet. Aber nur, weil es mehr sind als die echten.',
      fails:
        'Gegen einen Dienst, der den Absender liest und zählt, hilft es wenig: Wer sich am meisten schreibt, fällt weiter auf.',
      loses: 'Daten und Akku. Andere sehen einen zu jeder Stunde online.',
    },
    'no-contact-upload': {
      name: 'Adressbuch nicht hochladen',
      does: 'Die App gibt das Adressbuch nicht weiter.',
      helps: 'Eine Behörde, die beim Dienst nach dem Adressbuch fragt, bekommt keins.',
      fails:
        'Gegen das Protokoll der Nachrichten hilft es nicht, denn mit wem man schreibt, zeigen die Nachrichten selbst.',
      loses: 'Man muss alle eintippen, denen man schreiben will.',
    },
    'no-location': {
      name: 'Standort nicht freigegeben',
      does: 'Die App darf das Handy nicht mehr fragen, wo es ist.',
      helps: 'Gegen niemanden hier: Keiner bekommt den Standort des Handys von der App.',
      fails:
        'Gegen die Adresse hilft es nicht: Der Dienst sieht weiter, von welchem Anschluss man schreibt, und der Anbieter, in welcher Funkzelle das Handy ist. Jedes Protokoll bleibt auf das Byte gleich.',
      loses: 'Man kann seinen Standort nicht teilen.',
    },
    'encrypted-backup': {
      name: 'Verschlüsseltes Backup',
      does: 'Verschlüsselt die nächtliche Kopie mit einem Schlüssel, den nur ihr Besitzer hat.',
      helps: 'Der Backup-Anbieter kann die Nachrichten darin nicht mehr lesen.',
      fails:
        'Gegen das andere Ende hilft es nicht: In dessen Backup stehen dieselben Nachrichten, wenn es dort nicht auch eingeschaltet ist. Hier schalten es alle ein.',
      loses: 'Wer den Schlüssel verliert, verliert das Backup.',
    },
    'no-push-metadata': {
      name: 'Kein Push-Dienst',
      does: 'Die App hält selbst eine Verbindung offen, sodass niemand sonst sie wecken muss.',
      helps: 'Der Push-Dienst hat keinen Eintrag mehr.',
      fails: 'Gegen den Dienst hilft es nicht: Sein Protokoll bleibt auf das Byte gleich.',
      loses: 'Vor allem Akku.',
    },
    disappearing: {
      name: 'Verschwindende Nachrichten',
      does: 'Handys löschen jede Nachricht nach einem Tag.',
      helps: 'Wer später das entsperrte Handy hat, findet nur den letzten Tag.',
      fails:
        'Gegen Protokolle hilft es nicht, denn dass etwas gesendet wurde, wird beim Senden festgehalten. Ein rechtzeitiges Backup behält den Text.',
      loses: 'Man kann nichts nachschlagen.',
    },
    'new-number': {
      name: 'Neue Nummer',
      does: 'Jonas nimmt nach der Hälfte der Wochen eine neue Nummer.',
      helps: 'Wer nur die alte Nummer kannte, hört nichts mehr.',
      fails:
        'Gegen den Dienst hilft es nicht: Das neue Konto schreibt denselben Leuten wie das alte, und das verrät es.',
      loses: 'Alle müssen die neue Nummer lernen.',
    },
    'no-bot': {
      name: 'Keine Bots',
      does: 'Bots müssen aus den Gruppen.',
      helps: 'Wem der Bot gehört, liest in der Gruppe nicht mehr mit.',
      fails:
        'Gegen alle anderen hilft es nicht: Auf den Handys der Mitglieder steht weiter jedes Wort.',
      loses: 'Niemand erinnert den Chor an die Probe.',
    },
  },
  groups: {
    service: 'Gegen den Dienst und Behörden',
    networks: 'Gegen Netze',
    phones: 'Gegen Leute und alle, die an ein Handy kommen',
    companies: 'Gegen Push- und Cloud-Firmen',
    nobody: 'Gegen niemanden hier',
  },
  does: 'Was es tut',
  helps: 'Hilft gegen',
  fails: 'Hilft nicht gegen',
  loses: 'Kostet an Bequemlichkeit',
  trusts: 'Dafür zu vertrauen',
  noEffect: 'Das hat dieser Messenger schon, oder es ergibt bei ihm keinen Sinn.',
  more: (name) => `Was es tut: ${name}`,
  clear: 'Alles ausschalten',
  price: 'Der Preis, gemessen in dieser Stadt',
  delay: 'Verspätung',
  bytes: 'Mehr Daten',
  radio: 'Akku: Funk eingeschaltet',
  delayTold: (half, most) =>
    `die Hälfte der Texte höchstens ${half} s, neun von zehn höchstens ${most} s`,
  bytesTold: (kilobytes) => `${kilobytes} kB je Handy und Tag`,
  asBefore: 'wie zuvor',
  radioTold: (times) => `${times}-mal mehr je Handy und Tag`,
  effects: 'Was die Beobachter noch behaupten können',
  effectsSay: (before, after, fresh) =>
    `Ohne Abwehr ${before} Schlüsse. Davon stehen jetzt ${after} noch so da, und ${fresh} sind neu: Die bringt die Abwehr mit sich. Was zu unsicher ist, zählt nicht mit.`,
  observer: 'Beobachter',
  topics: { who: 'Wer mit wem', where: 'Wo', when: 'Wann wach', words: 'Gelesene Texte' },
  cell: (before, alive, weaker, fresh) =>
    `vorher ${before}: ${alive} wie vorher, ${weaker} schwächer, ${fresh} neu`,
  was: (n) => `von ${n}`,
  gained: (n) => `${n} neu`,
  none: 'vorher nichts, jetzt nichts',
  legend: {
    alive: 'noch behauptet',
    weaker: 'schwächer',
    dead: 'weg',
    fresh: 'neu, durch die Abwehr',
  },
  single: {
    show: 'Einzeln',
    of: (observer, topic) => `Einzeln: ${observer}, ${topic}`,
    turns: (before, after) => `Ohne: ${before}. Mit: ${after}.`,
    unsaid: 'nicht behauptet',
    uncounted: 'behauptet; wie oft das stimmt, hat niemand gezählt',
    more: (n) => `Und ${n} weitere. Was sich ändert, steht zuerst.`,
  },
  csv: { observer: 'Beobachter', topic: 'Thema', before: 'Vorher' },
  making: 'Vier Wochen Nachrichten gehen noch einmal auf den Weg …',
  failed: 'Das ließ sich nicht berechnen.',
};
