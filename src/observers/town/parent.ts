/**
 * The company that owns the service: what the service says that it shares with it, and nothing that
 * it denies (F-wa-what-shared, F-wa-no-logs-quote). Once the account; for each day that it was used
 * a total, the phone and the last address; for each day and business how much was written to it. No
 * contact of a personal chat and no time of a message: a day's records bear its first moment. How
 * fine "service-related information" is no source says; totals by the day are our inference.
 */
import {
  addressKey,
  addressSeen,
  DAY,
  kindCode,
  party,
  placeBehind,
  placeSeen,
  TOWN_KEY,
} from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'peer' | 'kind' | 'size' | 'network' | 'place' | 'device';

const REGISTERED = kindCode('registered');
const DAILY = kindCode('daily');
const BUSINESS = kindCode('business');

/** What is summed up of one account on one day. */
interface Total {
  readonly day: number;
  readonly person: number;
  bytes: number;
  /** When and from which line it was used last. */
  last: number;
  line: number;
  readonly businesses: Map<number, number>;
}

/** More days than a log can have. */
const DAYS = 64;

export const parent: View<Columns> = {
  columns: ['time', 'subject', 'peer', 'kind', 'size', 'network', 'place', 'device'],
  absent: (messenger) =>
    messenger.id === 'e2ee'
      ? {
          ...placeBehind(messenger),
          ...(messenger.sender === 'sealed' ? lacks('sender-sealed', 'peer') : {}),
          ...lacks('not-shared', 'group', 'presence'),
          ...lacks('same-throughout', 'direction', 'app'),
          ...lacks('sealed-to-ends', 'text'),
        }
      : nowhere('not-on-the-way'),
  labels: ({ directory }) => ({
    party: (person) => party(directory.account(person), undefined),
    network: (key) => addressSeen(directory, key),
    place: (key) => placeSeen(directory, 'line', key),
    device: (person) => directory.device(person),
  }),
  stand(log, { directory, span }) {
    const totals = new Map<number, Total>();
    const { row } = log;
    const totalOf = (person: number, day: number): Total => {
      const key = person * DAYS + day;
      let total = totals.get(key);
      if (total === undefined) {
        total = { day, person, bytes: 0, last: -1, line: 0, businesses: new Map() };
        totals.set(key, total);
      }
      return total;
    };
    const writeDay = ({ day, person, bytes, last, line, businesses }: Total): void => {
      row.subject = person;
      row.kind = DAILY;
      row.size = bytes;
      row.network = line === 0 ? 0 : addressKey(line - 1, last);
      row.place = line === 0 ? 0 : TOWN_KEY;
      row.device = person;
      log.write(day * DAY);
      for (const [business, amount] of businesses) {
        row.subject = person;
        row.peer = business;
        row.kind = BUSINESS;
        row.size = amount;
        row.device = person;
        log.write(day * DAY);
      }
    };
    return {
      watcher: {
        stanza(time, _kind, from, to, _group, line, size) {
          if (from === 0 || time < 0 || time >= span) return;
          const total = totalOf(from, Math.floor(time / DAY));
          total.bytes += size;
          // Of two at the same moment the higher line, so that the order of telling is no matter.
          if (time > total.last || (time === total.last && line > total.line)) {
            total.last = time;
            total.line = line;
          }
          if (to !== 0 && directory.isBusiness(to)) {
            total.businesses.set(to, (total.businesses.get(to) ?? 0) + size);
          }
        },
      },
      close() {
        const accounts = new Set<number>();
        for (const total of totals.values()) {
          accounts.add(total.person);
          writeDay(total);
        }
        for (const person of accounts) {
          row.subject = person;
          row.kind = REGISTERED;
          row.device = person;
          log.write(0);
        }
      },
    };
  },
};
