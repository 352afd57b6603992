/**
 * An authority with an order for what there is on file about one person. What that is the service
 * decides by what it keeps:
 *
 * - WhatsApp-like: registration, last connection with its address, the address book and those who
 *   have the person in theirs, groups; no message and no log of any (F-wa-law-1, F-wa-law-2,
 *   F-fbi-whatsapp).
 * - Signal- and Threema-like: the dates of registration and of the last connection
 *   (F-signal-subpoena-2016, F-fbi-threema).
 * - Cloud: the number and an IP address (F-fbi-telegram, F-telegram-2024).
 * - SMS: what the carrier keeps of its customer's messages and of where the phone was (F-spitz).
 * - Mixnet: nobody has anything.
 *
 * People registered before the first day, so that record bears the first moment; what is handed out
 * as it stands (contacts, groups) bears the last.
 */
import type { Messenger } from '../../network/index.ts';
import {
  addressKey,
  addressSeen,
  cellKey,
  groupSeen,
  kindCode,
  party,
  placeBehind,
  placeSeen,
  TOWN_KEY,
} from './keys.ts';
import type { Absences, View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns =
  'time' | 'subject' | 'peer' | 'group' | 'kind' | 'direction' | 'network' | 'place' | 'device';

const REGISTERED = kindCode('registered');
const LAST_SEEN = kindCode('last-seen');
const CONTACT = kindCode('contact');
const MEMBER = kindCode('member');
const MESSAGE = kindCode('message');

function absent(messenger: Messenger): Absences {
  const words = messenger.sealedTo === 'ends' ? 'sealed-to-ends' : 'not-kept';
  switch (messenger.id) {
    case 'e2ee':
      return {
        ...lacks('not-kept', 'direction', 'size', 'app', 'device', 'presence'),
        ...(messenger.contacts === 'uploaded' ? {} : lacks('not-uploaded', 'peer')),
        ...(messenger.groups === 'service' ? {} : lacks('among-phones', 'group')),
        ...placeBehind(messenger),
        text: words,
      };
    case 'cloud':
      return {
        ...lacks('not-offered', 'peer', 'group', 'direction', 'size', 'device', 'presence', 'text'),
        ...placeBehind(messenger),
        app: 'same-throughout',
      };
    case 'sms':
      return {
        ...lacks('not-kept', 'size', 'text'),
        ...lacks('not-carried', 'group', 'app', 'presence'),
      };
    case 'mixnet':
      return { ...nowhere('not-kept'), text: words };
    default:
      return {
        ...lacks(
          'not-kept',
          'peer',
          'group',
          'direction',
          'size',
          'app',
          'network',
          'place',
          'device',
          'presence',
        ),
        text: words,
      };
  }
}

export const authorityPast: View<Columns> = {
  columns: ['time', 'subject', 'peer', 'group', 'kind', 'direction', 'network', 'place', 'device'],
  absent,
  labels: ({ directory, messenger }) => ({
    party: (person) =>
      party(
        messenger.path === 'sms' ? directory.phoneNumber(person) : directory.account(person),
        undefined,
      ),
    group: (group) => groupSeen(directory, group),
    network: (key) =>
      messenger.path === 'sms'
        ? { id: directory.line(key - 1).id, type: 'mobile' }
        : addressSeen(directory, key),
    place: (key) => placeSeen(directory, 'line', key),
    device: (person) => directory.device(person),
  }),
  stand(log, { directory, messenger, span }, { number: target }) {
    const { row } = log;
    const kept = absent(messenger);
    let last = -1;
    let lastLine = -1;
    const relation = (kind: number, subject: number, peer: number, group: number): void => {
      row.subject = subject;
      row.peer = peer;
      row.group = group;
      row.kind = kind;
      log.write(span - 1);
    };
    return {
      watcher: {
        connect(time, account, server, line) {
          const later = time > last || (time === last && line > lastLine);
          if (account !== target || server !== 1 || !later || time >= span) return;
          last = time;
          lastLine = line;
        },
        sms(time, _carrier, customer, cell, direction, from, to) {
          if (customer !== target) return;
          row.subject = from;
          row.peer = to;
          row.kind = MESSAGE;
          row.direction = direction;
          row.network = directory.simOf(customer) + 1;
          row.place = cellKey(cell);
          row.device = customer;
          log.write(time);
        },
      },
      close() {
        if (messenger.path !== 'internet') return;
        row.subject = target;
        row.kind = REGISTERED;
        log.write(0);
        if (last >= 0) {
          row.subject = target;
          row.kind = LAST_SEEN;
          row.network = addressKey(lastLine, last);
          row.place = TOWN_KEY;
          log.write(last);
        }
        if (kept.peer === undefined) {
          for (const contact of directory.contacts(target)) {
            relation(CONTACT, target, contact, 0);
            relation(CONTACT, contact, target, 0);
          }
        }
        if (kept.group !== undefined) return;
        for (const group of directory.groupsOf(target)) relation(MEMBER, target, 0, group);
      },
    };
  },
};
