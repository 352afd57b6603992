/** The log as a table, and the controls of time. */
import { count } from '../grammar.ts';

export const records = {
  columns: {
    time: 'Time',
    subject: 'Who',
    peer: 'With whom',
    group: 'Group',
    kind: 'What',
    direction: 'Direction',
    size: 'Size',
    app: 'Where to',
    network: 'Network',
    place: 'Place',
    device: 'Device',
    presence: 'Presence',
    text: 'Words',
  },
  kinds: {
    message: 'message',
    delivered: 'delivered',
    read: 'read',
    typing: 'typing',
    paused: 'stopped typing',
    online: 'online',
    offline: 'offline',
    'media-up': 'picture or recording handed in',
    'media-down': 'picture or recording fetched',
    traffic: 'data',
    push: 'wake-up',
    backup: 'backup',
    registered: 'registered',
    'last-seen': 'last seen',
    contact: 'in the address book',
    member: 'group member',
    daily: 'daily entry',
    business: 'business',
  },
  directions: { up: 'sent', down: 'received' },
  apps: { service: 'chat service', push: 'push service', mix: 'mix network' },
  presences: {
    online: 'online',
    offline: 'offline',
    typing: 'typing',
    paused: 'stopped typing',
  },
  areas: {
    town: 'the town',
    cell: (id: string) => `mobile cell ${id}`,
    wifi: (id: string) => `Wi-Fi: ${id}`,
    line: (id: string) => `line: ${id}`,
  },
  /** Why a column is not in a log. */
  absence: {
    'sealed-to-ends': 'Sealed: only the phones of the chat hold the key.',
    'sealed-in-channel': 'Sealed in the channel between the phone and the server.',
    refused: 'No key opens it: it was altered, or opened before.',
    elsewhere: 'That part of the way does not pass here.',
    'not-shown': 'A chat app does not show this.',
    'not-carried': 'Nothing of the kind passes here.',
    'same-throughout': 'It would be the same in every record.',
    'not-on-the-way': 'This messenger does not pass here at all.',
    'not-kept': 'Whoever has it says that they keep no record of it.',
    'not-shared': 'Whoever has it says that they do not hand it on.',
    'sender-sealed': 'The sender is written inside, where only the recipient can open it.',
    mixed: 'Lost among the others on the way through the mix network.',
    'not-offered': 'This service has nothing of the kind for an authority.',
    'not-ordered': 'The order does not ask for it.',
    'no-number': 'This messenger knows nobody by a phone number.',
    'hidden-by-setting': 'A setting: the app does not show it to other people.',
    'in-tunnel': 'Sealed in a tunnel: all that shows is that a VPN or Tor is used.',
    'behind-relay': 'Only the address of a VPN or of Tor shows, and that is nobody’s place.',
    'not-uploaded': 'No phone hands in its address book.',
    'backup-sealed': 'The backup is sealed with a key that only its owner has.',
    'put-out': 'The bot is no member of the group any more.',
    'among-phones':
      'The phones settle groups among themselves: what passes is addressed to one person each.',
  },
  bytes: (n: number) => count(n, 'byte', 'bytes'),

  title: (shown: number, all: number) =>
    shown === all
      ? `The log: ${count(all, 'record', 'records')}`
      : `The log: ${new Intl.NumberFormat('en').format(shown)} of ${count(all, 'record', 'records')}`,
  say: (observer: string, columns: readonly string[], gone: readonly string[]) =>
    `One line a record. ${observer === '' ? 'This observer' : observer} has: ${new Intl.ListFormat('en').format(columns)}.${
      gone.length === 0 ? '' : ` Not in this log: ${new Intl.ListFormat('en').format(gone)}.`
    }`,
  empty: 'No records: nothing of the kind passed here.',
  emptyChoice: 'No record fits this choice.',
  filter: 'Search names, places, networks',
  kindsLegend: 'Show only',
  keys: 'Arrow keys move, Enter opens a record, Space picks a person, place or network.',
  sortBy: (column: string) => `Sort by ${column}`,
  sorting: (percent: number) => `Sorting: ${percent}%`,
  writing: (file: string, percent: number) => `Writing ${file}: ${percent}%`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  gone: 'Not in this log',
  ghost: (other: string) => `${other} has it.`,
  none: 'none',
  detail: (n: string) => `Record ${n}`,
  close: 'Close',
  sizeNote:
    'Size is what this observer can measure: a network counts packets with all that is around a message, the service counts what it is handed.',

  /** Of records that a claim rests on, while it is held up. */
  evidence: {
    only: 'Only the evidence',
    for: 'Evidence:',
    against: 'Speaks against:',
  },

  /** What is chosen, in a sentence. */
  chosen: {
    nothing: 'Everything is shown.',
    people: (names: readonly string[], more: number) =>
      more === 0
        ? new Intl.ListFormat('en').format(names)
        : `${names.join(', ')} and ${count(more, 'other', 'others')}`,
    window: (from: string, until: string) => `${from} to ${until}`,
    clear: 'Show everything',
  },

  transport: {
    label: 'Play the time',
    play: 'Play',
    pause: 'Pause',
    back: 'One hour back',
    forward: 'One hour on',
    scrub: 'Time',
    speed: 'Speed',
    speeds: {
      hour: '1 hour a second',
      quarter: '6 hours a second',
      day: '1 day a second',
      week: '1 week a second',
    },
    stepwise: 'Moves in steps, as your system asks for less motion.',
  },
};
