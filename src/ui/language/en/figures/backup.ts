/** What the backup provider gets, night by night. */
import { count } from '../grammar.ts';

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

export const backup = {
  title: 'What the cloud gets, night by night',
  open: {
    name: 'Open',
    say: (copies: number, messages: number) =>
      `In four weeks the provider gets ${count(copies, 'copy', 'copies')} with ${count(messages, 'record of a message', 'records of messages')}, each message once for every phone that has it.`,
    key: 'Who holds the key: the provider. It keeps the copies under its own lock and can open them.',
  },
  sealed: {
    name: 'End-to-end encrypted',
    say: (copies: number) =>
      `In four weeks the provider gets ${count(copies, 'copy', 'copies')} of the same sizes at the same times, and can open none.`,
    key: 'Who holds the key: the owner of the phone, and nobody else. The provider holds bytes.',
  },
  backups: 'Backups',
  making: 'The four weeks are being worked out …',
  refused: 'The log could not be made.',
  again: 'Try again',
  none: 'With this messenger phones hand no copies to a cloud.',
  nights: 'Nights: choose one',
  night: (day: string, copies: number, bytes: number) =>
    copies === 0 ? `${day}: no copy` : `${day}: ${count(copies, 'copy', 'copies')}, ${size(bytes)}`,
  size,
  perNight: (most: number) =>
    `As high as all copies of a night are large. The highest: ${size(most)}.`,
  picked: (day: string) => `The night to ${day}`,
  handed: (copies: number, bytes: number) =>
    copies === 0
      ? 'No phone handed a copy over.'
      : `Between 02:00 and 05:00 ${copies === 1 ? 'one phone hands' : `${copies} phones hand`} over ${size(bytes)}.`,
  dayBefore: (n: number, written: number) =>
    `Of the day before the provider ends up with ${count(n, 'record of a message', 'records of messages')}` +
    (n === 0
      ? '.'
      : written === 0
        ? ': who, with whom, when, and the words. None of these is one whose words we wrote out.'
        : `: who, with whom, when, and the words. We wrote out the words of ${count(written, 'message', 'messages')} of these:`),
  later: 'Phones that were not at home that night hand theirs over in a later one.',
  noDay: 'Of the day before the provider cannot read one message: not the words, not with whom.',
  all: (n: number) => `Show all ${n}`,
  inGroup: (group: string) => `in ${group}`,
  sealedWhy: 'Sealed with a key that only the owner has.',
  table: {
    night: 'Night',
    copies: 'Copies',
    bytes: 'Bytes',
    messages: 'Messages of the day before that can be read',
  },
};
