/** The cards of the game: of each observer all that it could write down in one hour of the story. */
import { messengers } from '../../../network/index.ts';
import { parseObserver, watchAll, type Log, type TownObserver } from '../../../observers/index.ts';
import { messageAt, storyWorld, type StoryTown } from '../../../world/index.ts';
import type { Weeks } from '../../../ui/language/weeks.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Friday of the second week, 23:30 to 0:30; ms since the first Monday. */
export const HOUR = { from: 12 * DAY - 30 * MINUTE, until: 12 * DAY + 30 * MINUTE } as const;

/** Who is dealt a card: near and far, with much and with nothing. */
export const dealt = [
  'service',
  'push',
  'parent',
  'backup',
  'provider:fernfunk',
  'provider:nordlink',
  'wifi:home-jonas',
  'wifi:ministry',
  'number:jonas',
  'authority-now:jonas',
  'end:ada',
  'unlocked-phone:jonas',
] as const;

export interface Card {
  readonly observer: TownObserver;
  readonly log: Log;
  /** The rows of the hour, in order of time. */
  readonly rows: readonly number[];
}

export interface Deal {
  readonly town: StoryTown;
  readonly cards: readonly Card[];
}

/** @param words in which the town is told; its records are the same in every language */
export function deal(words: Weeks['story']): Deal {
  const town = storyWorld(words);
  const observers = dealt.map(parseObserver);
  const logs = watchAll(town, messengers.e2ee, observers);
  const cards = logs.map((log, i) => {
    const rows: number[] = [];
    for (let row = 0; row < log.length; row++) {
      const time = log.data.time[row] ?? 0;
      if (time >= HOUR.from && time < HOUR.until) rows.push(row);
    }
    return { observer: observers[i] ?? { kind: 'service' as const }, log, rows };
  });
  return { town, cards };
}

/** What really happened between two of the cast in the hour: when each message was sent, ms. */
export function truth({ town }: Deal, one: string, other: string): readonly number[] {
  const persons = [one, other].map((id) => town.cast.find((member) => member.id === id)?.person);
  const times: number[] = [];
  for (let i = 0; i < town.messages.length; i++) {
    const { time, sender, to } = messageAt(town.messages, i);
    const at = time * 1_000;
    if (at < HOUR.from || at >= HOUR.until) continue;
    if (persons.includes(sender) && persons.includes(to)) times.push(at);
  }
  return times;
}
