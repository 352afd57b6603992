/** Die Einträge als Tabelle, die Werkzeuge jeder Ansicht, das Abspielen der Zeit. */
import type { Weeks } from '../../weeks.ts';
import { count, number } from '../grammar.ts';

const list = (names: readonly string[]) => new Intl.ListFormat('de').format(names);
const entries = (n: number) => count(n, 'Eintrag', 'Einträge');

export const records: Weeks['records'] = {
  columns: {
    time: 'Zeit',
    subject: 'Wer',
    peer: 'Mit wem',
    group: 'Gruppe',
    kind: 'Was',
    direction: 'Richtung',
    size: 'Größe',
    app: 'Wohin',
    network: 'Netz',
    place: 'Ort',
    device: 'Gerät',
    presence: 'Online-Status',
    text: 'Text',
  },
  kinds: {
    message: 'Nachricht',
    delivered: 'zugestellt',
    read: 'gelesen',
    typing: 'schreibt',
    paused: 'schreibt nicht mehr',
    online: 'online',
    offline: 'offline',
    'media-up': 'Bild oder Aufnahme abgegeben',
    'media-down': 'Bild oder Aufnahme abgeholt',
    traffic: 'Daten',
    push: 'Wecksignal',
    backup: 'Sicherung',
    registered: 'angemeldet seit',
    'last-seen': 'zuletzt online',
    contact: 'im Adressbuch',
    member: 'Gruppenmitglied',
    daily: 'Tageseintrag',
    business: 'Firma',
  },
  directions: { up: 'gesendet', down: 'empfangen' },
  apps: { service: 'Messenger-Dienst', push: 'Push-Dienst', mix: 'Mix-Netz' },
  presences: {
    online: 'online',
    offline: 'offline',
    typing: 'schreibt',
    paused: 'schreibt nicht mehr',
  },
  areas: {
    town: 'die Stadt',
    cell: (id) => `Funkzelle ${id}`,
    wifi: (id) => `WLAN: ${id}`,
    line: (id) => `Anschluss: ${id}`,
  },
  absence: {
    'sealed-to-ends': 'Verschlüsselt: Nur die Handys im Chat haben den Schlüssel.',
    'sealed-in-channel': 'Verschlüsselt auf der Strecke zwischen Handy und Server.',
    refused: 'Kein Schlüssel öffnet sie: Sie wurde verändert oder schon einmal geöffnet.',
    elsewhere: 'Dieser Teil des Weges führt hier nicht vorbei.',
    'not-shown': 'Das zeigt eine Chat-App nicht an.',
    'not-carried': 'So etwas kommt hier nicht vorbei.',
    'same-throughout': 'Es wäre in jedem Eintrag dasselbe.',
    'not-on-the-way': 'Nachrichten dieses Messengers kommen hier gar nicht vorbei.',
    'not-kept': 'Wer es hat, sagt, darüber nichts aufzubewahren.',
    'not-shared': 'Wer es hat, sagt, es nicht weiterzugeben.',
    'sender-sealed': 'Der Absender steht innen, wo ihn nur der Empfänger lesen kann.',
    mixed: 'Auf dem Weg durch das Mix-Netz unter den anderen verloren.',
    'not-offered': 'Dieser Dienst hat so etwas nicht für eine Behörde.',
    'not-ordered': 'Die Anordnung verlangt es nicht.',
    'no-number': 'Dieser Messenger kennt niemanden mit Telefonnummer.',
    'hidden-by-setting': 'Eine Einstellung: Die App zeigt es anderen nicht.',
    'in-tunnel':
      'In einem Tunnel verschlüsselt: Zu sehen ist nur, dass ein VPN oder Tor benutzt wird.',
    'behind-relay': 'Zu sehen ist nur die Adresse eines VPN oder von Tor, und dort ist niemand.',
    'not-uploaded': 'Kein Handy lädt sein Adressbuch hoch.',
    'backup-sealed': 'Das Backup ist mit einem Schlüssel verschlüsselt, den nur sein Besitzer hat.',
    'put-out': 'Der Bot ist nicht mehr in der Gruppe.',
    'among-phones':
      'Gruppen machen die Handys unter sich aus: Was hier vorbeikommt, ist an je eine Person gerichtet.',
  },
  bytes: (n) => count(n, 'Byte', 'Bytes'),

  title: (shown, all) =>
    shown === all
      ? `Das Protokoll: ${entries(all)}`
      : `Das Protokoll: ${number(shown)} von ${count(all, 'Eintrag', 'Einträgen')}`,
  say: (observer, columns, gone) =>
    `Eine Zeile je Eintrag. ${observer === '' ? 'Darin steht' : `${observer} hat`}: ${list(columns)}.${
      gone.length === 0 ? '' : ` Nicht im Protokoll: ${list(gone)}.`
    }`,
  empty: 'Keine Einträge: So etwas kam hier nicht vorbei.',
  emptyChoice: 'Zu dieser Auswahl passt kein Eintrag.',
  filter: 'Namen, Orte, Netze suchen',
  kindsLegend: 'Nur zeigen',
  keys: 'Pfeiltasten bewegen, die Eingabetaste öffnet einen Eintrag, die Leertaste wählt Person, Ort oder Netz.',
  sortBy: (column) => `Sortieren nach ${column}`,
  sorting: (percent) => `Wird sortiert: ${percent} %`,
  writing: (file, percent) => `${file} wird geschrieben: ${percent} %`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',
  gone: 'Nicht im Protokoll',
  ghost: (other) => `Das hat: ${other}.`,
  none: 'nichts',
  detail: (n) => `Eintrag ${n}`,
  close: 'Schließen',
  sizeNote:
    'Die Größe ist das, was an dieser Stelle messbar ist: Ein Netz zählt Pakete mit allem, was um eine Nachricht herum dazukommt, der Messenger-Dienst zählt, was ihm übergeben wird.',

  evidence: {
    only: 'Nur die Belege',
    for: 'Beleg:',
    against: 'Spricht dagegen:',
  },

  chosen: {
    nothing: 'Alles ist zu sehen.',
    people: (names, more) =>
      more === 0 ? list(names) : `${names.join(', ')} und ${count(more, 'weitere', 'weitere')}`,
    window: (from, until) => `${from} bis ${until}`,
    clear: 'Alles zeigen',
  },

  transport: {
    label: 'Die Zeit abspielen',
    play: 'Abspielen',
    pause: 'Anhalten',
    back: 'Eine Stunde zurück',
    forward: 'Eine Stunde weiter',
    scrub: 'Zeit',
    speed: 'Tempo',
    speeds: {
      hour: '1 Stunde je Sekunde',
      quarter: '6 Stunden je Sekunde',
      day: '1 Tag je Sekunde',
      week: '1 Woche je Sekunde',
    },
    stepwise: 'Bewegt sich in Schritten, weil dein System um weniger Bewegung bittet.',
  },
};
