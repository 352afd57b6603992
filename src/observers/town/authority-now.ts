/**
 * An authority with an order about one person from a day on. From a WhatsApp-like service a pen
 * register: source and destination of each message of that account, no content (F-fbi-whatsapp;
 * it was the only one of nine services with such a thing, F-fbi-why-pen-register). Beside it the
 * person's own provider: when the phone was connected, and where. With SMS both come from the
 * carrier. What went before the order is not in it.
 */
import {
  cellKey,
  DAY,
  groupSeen,
  kindCode,
  messageStanza,
  party,
  placeSeen,
  siteKey,
} from './keys.ts';
import type { View } from './view.ts';
import { lacks, perLine } from './view.ts';

type Columns = 'time' | 'subject' | 'peer' | 'group' | 'kind' | 'network' | 'place';

const MESSAGE = kindCode('message');
const TRAFFIC = kindCode('traffic');

/** The order holds from the beginning of the second week. Our choice. */
export const ORDERED_FROM = 7 * DAY;

export const authorityNow: View<Columns> = {
  columns: ['time', 'subject', 'peer', 'group', 'kind', 'network', 'place'],
  absent: (messenger) => ({
    ...lacks('not-ordered', 'direction', 'size', 'app', 'device', 'presence', 'text'),
    ...(messenger.id === 'e2ee' || messenger.path === 'sms' ? {} : lacks('not-offered', 'peer')),
    ...(messenger.id === 'e2ee'
      ? messenger.groups === 'service'
        ? {}
        : lacks('among-phones', 'group')
      : lacks(messenger.path === 'sms' ? 'not-carried' : 'not-offered', 'group')),
    ...(messenger.sealedTo === 'ends' ? lacks('sealed-to-ends', 'text') : {}),
  }),
  labels: ({ directory, messenger }) => ({
    party: (person) =>
      party(
        messenger.account === 'number' ? directory.account(person) : directory.phoneNumber(person),
        undefined,
      ),
    group: (group) => groupSeen(directory, group),
    network: (line) => {
      const { id, type } = directory.line(line - 1);
      return { id, type };
    },
    place: (key) => placeSeen(directory, 'line', key),
  }),
  stand(log, { directory, messenger }, { number: target }) {
    const { row } = log;
    const own = perLine((line) => directory.line(line).owner === target);
    const groups = new Set(directory.groupsOf(target));
    const registered = messenger.id === 'e2ee';
    return {
      watcher: {
        stanza(time, kind, from, to, group) {
          if (!registered || time < ORDERED_FROM || kind !== messageStanza) return;
          if (from !== target && to !== target && !groups.has(group)) return;
          row.subject = from;
          row.peer = to;
          row.group = group;
          row.kind = MESSAGE;
          log.write(time);
        },
        packets(time, phone, line, cell, _direction, server) {
          if (phone !== target || server === 2 || time < ORDERED_FROM || !own(line)) return;
          row.subject = target;
          row.kind = TRAFFIC;
          row.network = line + 1;
          row.place = directory.line(line).type === 'mobile' ? cellKey(cell) : siteKey(line);
          log.write(time);
        },
        sms(time, _carrier, customer, cell, _direction, from, to) {
          if (customer !== target || time < ORDERED_FROM) return;
          row.subject = from;
          row.peer = to;
          row.kind = MESSAGE;
          row.network = directory.simOf(customer) + 1;
          row.place = cellKey(cell);
          log.write(time);
        },
      },
    };
  },
};
