/** Abbildung 5: wer was sehen kann, wer sagt, dass er es speichert, wer sagt, dass er es weitergibt. */
import type { Figures } from '../../figures.ts';

export const matrix: Figures['matrix'] = {
  heading: 'Wer sieht was',
  lead: 'Alle, die auf dem Weg stehen, und alles, was es zu sehen gibt. Was zu sehen ist, entscheidet die Verschlüsselung: Das lässt sich beweisen. Was gespeichert wird, ist ein Versprechen, was weitergegeben wird, eine Richtlinie: Das kann man nur glauben.',
  messenger: 'Messenger',
  against: 'Vergleichen mit',
  alone: 'nichts',
  defences: (on) => (on === 0 ? 'Schutzmaßnahmen' : `Schutzmaßnahmen: ${on} an`),
  noDefences: 'Alle ausschalten',
  defended: (messenger) => `${messenger}, geschützt`,
  undefended: 'ohne Schutz',
  level: 'Zeigen',
  levels: {
    all: 'Alle drei',
    see: 'Kann sehen',
    keep: 'Sagt: speichert',
    share: 'Sagt: gibt weiter',
  },

  title: (messenger) => `Wer sieht was: ${messenger}`,
  titleOfTwo: (messenger, other) => `Wer sieht was: ${messenger} und ${other}`,
  say: (seen, hidden, promised, of) =>
    `Von ${of} Feldern sind ${seen} zu sehen. ${hidden} verbirgt die Verschlüsselung oder die Bauart, ${promised} hält nur ein Versprechen oder eine Regel zurück. Sonst gibt es nichts zu sehen.`,
  sayOfTwo: (changed, of) =>
    changed === 0
      ? `Alle ${of} Felder sagen bei beiden dasselbe.`
      : `${changed} von ${of} Feldern unterscheiden sich. Sie sind umrahmt und zeigen beides: oben den ersten Messenger, unten den zweiten.`,
  keys: 'Pfeiltasten gehen von Feld zu Feld, die Eingabetaste behält ein Feld im Link. Auf einem Beobachter öffnet sie dessen vier Wochen.',

  observer: 'Beobachter',
  dataKind: 'Art der Daten',
  ground: 'beruht auf',
  why: 'Warum nicht',
  observers: {
    service: 'Messenger-Dienst',
    parent: 'Mutterkonzern',
    push: 'Push-Dienst',
    backup: 'Backup-Anbieter',
    business: 'Unternehmen, dem man schreibt',
    provider: 'Internet- und Mobilfunkanbieter',
    wifi: 'Betreiber des WLANs',
    vpn: 'VPN-Firma',
    'authority-past': 'Behörde: Gespeichertes',
    'authority-now': 'Behörde: von jetzt an',
    bot: 'Bot in der Gruppe',
    number: 'Alle, die die Nummer haben',
    scanner: 'Wer die Liste führt, wenn Apps scannen müssten',
    malware: 'Schadprogramm auf dem Handy',
    'unlocked-phone': 'Wer das entsperrte Handy hat',
    end: 'Mensch, dem man schreibt',
  },
  open: (observer) => `${observer}: die vier Wochen von hier aus gesehen öffnen`,
  nowhere: 'nicht auf dem Weg',

  data: {
    text: 'Text',
    subject: 'Wer schreibt',
    peer: 'An wen',
    group: 'Gruppe',
    contacts: 'Adress­buch',
    time: 'Wann',
    kind: 'Welcher Art',
    direction: 'Hin oder her',
    size: 'Wie viel',
    app: 'Welcher Server',
    network: 'Netz­adresse',
    place: 'Ort',
    device: 'Gerät',
    presence: 'Online',
  },
  what: {
    text: 'Was geschrieben wird.',
    subject: 'Das Konto, die Nummer oder der Kunde, um den es in einem Eintrag geht.',
    peer: 'Mit wem dieses Konto Kontakt hat.',
    group: 'In welcher Gruppe geschrieben wird.',
    contacts: 'Die Nummern im Adressbuch des Handys.',
    time: 'Auf die Sekunde.',
    kind: 'Nachricht, Quittung, Bild, online oder offline.',
    direction: 'Ob es das Handy verlässt oder dort ankommt.',
    size: 'Wie viele Bytes.',
    app: 'Mit den Servern welches Dienstes das Handy spricht.',
    network: 'IP-Adresse, Anschluss oder SIM.',
    place:
      'Eine Stadt für den, der eine IP-Adresse kennt; eine Funkzelle oder ein WLAN für den, der es betreibt. Nie ein Punkt auf der Karte.',
    device: 'Das Modell des Handys oder die Adresse, die es in einem WLAN hat.',
    presence: 'Online, offline, schreibt gerade.',
  },

  barriers: {
    hidden: 'Kann es nicht sehen',
    promised: 'Hält nur ein Versprechen oder eine Regel zurück',
    nothing: 'Nichts zu sehen',
  },
  reasons: {
    'phone-keeps-none': 'Ein Handy schreibt so etwas nicht auf.',
    'book-private':
      'Der Dienst vergleicht die Nummern in einem versiegelten Teil seiner Rechner, in den er nicht hineinsehen kann.',
    'book-not-shared': 'Der Dienst sagt, dass er diesem Konzern keine Kontaktlisten weitergibt.',
    'book-none':
      'Es geht ohne Adressbuch. Wer es freigibt, schickt die Nummern als Hashwerte, die der Dienst nach eigener Aussage sofort vergisst.',
    'book-none-plain': 'Nach dem Adressbuch fragt hier niemand.',
    'book-elsewhere': 'Das Adressbuch kommt hier nicht vorbei.',
  },

  key: {
    label: 'Wie man es liest',
    yes: 'ja',
    no: 'sagt nein',
    open: 'sagt nichts dazu, oder keine Quelle gefunden',
    inference: 'unsere Schlussfolgerung, keine Quelle sagt es',
    hidden: 'verborgen, durch Verschlüsselung oder Bauart',
    promised: 'hält nur ein Versprechen oder eine Regel zurück',
    nothing: 'leer: hier gibt es nichts dergleichen',
  },
  detail: 'Das gewählte Feld',
  rest: 'Ein Feld wählen, um zu sehen, worauf es beruht.',
  one: 'Beobachter',
};
