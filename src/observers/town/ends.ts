/**
 * Whoever has the words because they are at an end: a person through their own phone, a business to
 * which people write, and somebody who holds an unlocked phone. They know people by their names.
 */
import {
  groupSeen,
  kindCode,
  kindOfStanza,
  party,
  presenceOfStanza,
  wordsKey,
  wordsSeen,
} from './keys.ts';
import type { Absences, Scene, Standing, View } from './view.ts';
import { lacks } from './view.ts';
import type { Labels, LogBuilder } from '../columns/builder.ts';

type Columns =
  'time' | 'subject' | 'peer' | 'group' | 'kind' | 'direction' | 'size' | 'presence' | 'text';

const columns = [
  'time',
  'subject',
  'peer',
  'group',
  'kind',
  'direction',
  'size',
  'presence',
  'text',
] as const satisfies readonly Columns[];

const HOUR = 3_600_000;
const CONTACT = kindCode('contact');
const MEMBER = kindCode('member');

function labels({ directory, messenger }: Scene): Labels {
  return {
    party: (person) =>
      party(
        messenger.path === 'sms' ? directory.phoneNumber(person) : directory.account(person),
        directory.name(person),
      ),
    group: (group) => groupSeen(directory, group),
    text: (key) => wordsSeen(directory, key),
  };
}

/** The phone itself knows its own network and place; of the others', no app says anything. */
const elsewhere: Absences = {
  ...lacks('same-throughout', 'app'),
  ...lacks('not-shown', 'network', 'place', 'device'),
};

/** Writes what the phone of `owner` shows, of the kinds that `kept` says yes to. */
function phoneOf(
  log: LogBuilder<Columns>,
  { directory }: Scene,
  owner: number,
  kept: (code: number) => boolean,
  since = 0,
): Standing {
  const { row } = log;
  return {
    watcher: {
      phone(time, phone, direction, stanza, from, to, group, size, text) {
        const kind = kindOfStanza[stanza] ?? 0;
        if (phone !== owner || !kept(kind) || time < since) return;
        row.subject = from;
        row.peer = to;
        row.group = group;
        row.kind = kind;
        row.direction = direction;
        row.size = size;
        row.presence = presenceOfStanza[stanza] ?? 0;
        row.text = wordsKey(directory, text);
        log.write(time);
      },
    },
  };
}

export const end: View<Columns> = {
  columns,
  absent: (messenger) => ({
    ...elsewhere,
    ...(messenger.presence ? {} : lacks('not-carried', 'presence')),
    ...(messenger.presence && !messenger.presenceShown
      ? lacks('hidden-by-setting', 'presence')
      : {}),
  }),
  labels,
  stand: (log, scene, { number }) => phoneOf(log, scene, number, () => true),
};

const passing: ReadonlySet<number> = new Set([kindCode('online'), kindCode('offline')]);

export const business: View<Columns> = {
  columns,
  absent: () => ({ ...elsewhere, ...lacks('not-carried', 'presence') }),
  labels,
  stand: (log, scene, { number }) => phoneOf(log, scene, number, (kind) => !passing.has(kind)),
};

/** All that the phone still holds at the end of the watch: its messages, contacts and groups. */
export const unlockedPhone: View<Columns> = {
  columns,
  absent: () => ({ ...elsewhere, ...lacks('not-kept', 'presence') }),
  labels,
  stand(log, scene, { number }) {
    const { directory, messenger, span } = scene;
    const { keeps } = messenger;
    const since = keeps === 'for-good' ? 0 : span - keeps * HOUR;
    const { row } = log;
    return {
      ...phoneOf(log, scene, number, (kind) => !passing.has(kind), since),
      close() {
        for (const contact of directory.contacts(number)) {
          row.subject = number;
          row.peer = contact;
          row.kind = CONTACT;
          log.write(span - 1);
        }
        for (const group of directory.groupsOf(number)) {
          row.subject = number;
          row.group = group;
          row.kind = MEMBER;
          log.write(span - 1);
        }
      },
    };
  },
};
