/** The phones and the way between them. */
import type { Conversation } from '../../conversation.ts';
import { count, number, of, via, who as whoDoes } from '../grammar.ts';

export const chat: Conversation['chat'] = {
  figure: 'Zwei Handys und der Weg dazwischen',
  people: { mira: 'Mira', jonas: 'Jonas' },
  observers: {
    all: 'Alles',
    mira: 'Mira',
    jonas: 'Jonas',
    'wifi-home-mira': 'Heim-WLAN von Mira',
    'wifi-home-jonas': 'Heim-WLAN von Jonas',
    'wifi-cafe': 'Café-WLAN',
    'provider-nordlink': 'Nordlink',
    'provider-fernfunk': 'Fernfunk',
    service: 'Messenger-Dienst',
    push: 'Push-Dienst',
  },
  /** Who that is, in one sentence. */
  observerIs: {
    all: 'Du stehst außerhalb der Simulation: Du siehst beide Handys und jede Stelle dazwischen. Sonst kann das niemand.',
    mira: 'Ein Ende des Chats. Auf ihrem Handy liegen die Schlüssel.',
    jonas: 'Ein Ende des Chats. Auf seinem Handy liegen die Schlüssel.',
    'wifi-home-mira': 'Wer bei Mira zu Hause den Router betreibt.',
    'wifi-home-jonas': 'Wer bei Jonas zu Hause den Router betreibt.',
    'wifi-cafe': 'Wer das WLAN im Café betreibt.',
    'provider-nordlink':
      'Miras Anbieter für Internet und Mobilfunk. Auch der Anschluss im Café ist von Nordlink.',
    'provider-fernfunk': 'Jonas’ Anbieter für Internet und Mobilfunk.',
    service: 'Die Firma, deren Server die Nachrichten weiterleiten.',
    push: 'Der Dienst des Handy-Betriebssystems, der schlafende Apps weckt. Beide Handys haben denselben.',
  },
  seeAs: 'Blickwinkel',
  /** Titles of the whole figure: what it shows right now. */
  asSeen: {
    all: 'Alles, wie es unterwegs niemand sieht',
    by: (who) => `Was ${whoDoes(who)} sieht`,
  },
  counted: (records, messages, words) => {
    const lines = count(records, 'Eintrag', 'Einträge');
    const told = messages === undefined ? '' : ` zu ${count(messages, 'Nachricht', 'Nachrichten')}`;
    return `${lines}${told}, ${words ? 'mit Text' : 'kein Text'}`;
  },
  noRecords: 'Hier ist noch nichts vorbeigekommen.',
  messenger: 'Messenger',
  messengers: { e2ee: 'Ende-zu-Ende', cloud: 'Cloud-Chat', sms: 'SMS' },
  messengerIs: {
    e2ee: 'Auf dem einen Handy verschlüsselt, erst auf dem anderen geöffnet: so macht es WhatsApp in persönlichen Chats.',
    cloud: 'Nur bis zum Messenger-Dienst verschlüsselt. Er hat den Schlüssel und den Text.',
    sms: 'Läuft über die Mobilfunknetze, und die können sie lesen.',
  },
  where: (name) => `${name} ist`,
  places: { home: 'zu Hause', cafe: 'im Café', out: 'unterwegs, mit mobilen Daten' },
  writeAs: 'Schreiben als',
  write: (name) => `Als ${name} schreiben`,
  placeholder: 'Nachricht eingeben',
  send: 'Senden',
  yourBox: {
    told: (name) =>
      `Was in diesem Feld steht, sieht niemand, nur dass ${name} gerade schreibt: Das meldet die App.`,
    untold: 'Was in diesem Feld steht, sieht niemand, auch nicht, dass gerade jemand schreibt.',
  },
  notSent: {
    empty: 'Nicht gesendet: Es steht noch nichts darin.',
    'too-long': (bytes, most) =>
      `Nicht gesendet: ${number(bytes)} Bytes sind mehr, als in eine Nachricht passen (${number(most)}).`,
    'too-long-for-sms':
      'Nicht gesendet: Eine SMS lässt sich in höchstens 255 Teile zerlegen, und hier wären es mehr.',
  },
  leftOut: (n) =>
    n === 1
      ? 'Eine Nachricht ist zu lang für SMS und wurde ausgelassen.'
      : `${n} Nachrichten sind zu lang für SMS und wurden ausgelassen.`,
  mended: 'Ein Zeichen war nur zur Hälfte da; gesendet wurde dafür „�“.',
  empty: 'Noch keine Nachrichten. Schreib eine.',
  sent: 'gesendet',
  delivered: 'zugestellt',
  read: 'gelesen',
  refused: 'Abgewiesen',
  bytes: (n) => count(n, 'Byte', 'Bytes'),
  sealedBytes: (n) => `${count(n, 'Byte', 'Bytes')} verschlüsselt`,
  outOfSight: 'Nicht zu sehen',
  outOfSightWhy: (who) => `Was auf dieser Seite geschieht, läuft nicht ${via(who)}.`,
  linesOf: (who) => `Anschlüsse und SIM-Karten von ${who}`,
  somewhere: { network: 'Ein Netz', provider: 'Ein Anbieter' },
  wentTo: (who) => `an ${who}`,
  cameFrom: (who) => `von ${who}`,
  partnerKnown: (owner, other, presence) =>
    `${owner} sieht ${of(other)} Handy nicht, nur was es sendet: Nachrichten, Bestätigungen und ob ${other} online ist${presence === undefined ? '' : ` (zuletzt gemeldet: ${presence})`}.`,
  notHere: 'Gerade kommt hier nichts vorbei.',
  mobileCell: 'Funkzelle',
  play: 'Abspielen',
  pause: 'Pause',
  stepBack: 'Einen Schritt zurück',
  stepOn: 'Einen Schritt weiter',
  skip: 'Zum Ende springen',
  replay: 'Noch einmal',
  step: (n, of) => `Schritt ${n} von ${of}`,
  noSteps: 'Schreib eine Nachricht und sieh zu, wie sie ihren Weg nimmt.',
  wakeupPassed: 'Die gewählte Nachricht kam hier nicht vorbei, nur das Wecksignal dafür.',
  notPassed: 'Die gewählte Nachricht kam hier nicht vorbei.',
  glimpses:
    'Die gewählte Nachricht an jeder Stelle: Rot gefüllt ist, was dort zu sehen ist, blau schraffiert, was verschlüsselt ist.',
  glimpsesBy: 'Die gewählte Nachricht, wie sie hier zu sehen ist.',
  glimpse: {
    names: 'Zu sehen ist, von wem sie kommt, an wen sie geht, wann und wie viel.',
    traffic:
      'Zu sehen ist, welcher Anschluss oder welches Gerät, welcher Server, wann und wie viel; nicht von wem an wen.',
    open: 'Der Text ist lesbar.',
  },
  inferred: {
    service:
      'Dass er Empfänger und Größe einer Nachricht kennt, folgt aus seiner Aufgabe: unsere eigene Schlussfolgerung.',
    cloud:
      'Was er außer dem Text sieht, ist wie bei den anderen Messengern: unsere eigene Schlussfolgerung.',
    network:
      'Dass sich Größen aufs Byte genau messen lassen, folgt daraus, wie Pakete reisen: unsere eigene Schlussfolgerung.',
    carrier:
      'Dass er die Funkzelle seines Kunden kennt, folgt daraus, wie Mobilfunknetze arbeiten: unsere eigene Schlussfolgerung.',
    push: 'Dass er Adresse und Modell des Handys kennt, folgt aus der Verbindung, die er hält: unsere eigene Schlussfolgerung.',
  },
  inHand: (n, of) => `Nachricht ${n} von ${of}`,
  at: {
    phone: (who, up) => (up ? `verlässt ${of(who)} Handy` : `erreicht ${of(who)} Handy`),
    wifi: (where) => `läuft ${via(where)}`,
    mobile: (who) => `läuft über ${of(who)} Funkzelle`,
    provider: (who) => `läuft ${via(who)}`,
    service: 'ist beim Messenger-Dienst',
    push: 'ist beim Push-Dienst',
  },
  parcel: {
    message: 'Die Nachricht',
    delivered: 'Die Empfangsbestätigung',
    read: 'Die Lesebestätigung',
    typing: '„Schreibt“',
    paused: '„Schreibt nicht mehr“',
    online: '„Online“',
    offline: '„Offline“',
    push: 'Das Wecksignal',
  },
  arrived: (who, text) => `${of(who)} Handy hat die Nachricht geöffnet: ${text}`,
  arrivedRefused: (who, why) => `${of(who)} Handy hat die Nachricht abgewiesen. ${why}`,
};
