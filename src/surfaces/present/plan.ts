/** Time: how long a lesson has been going on, and whether that is more or less than was planned. */
import type { Planned } from '../../story/decks.ts';

/** A watch that can be stopped. All times in ms; `since` and `now` by the same clock. */
export interface Watch {
  /** What ran before it was started last. */
  readonly spent: number;
  /** When it was started; null while it stands. */
  readonly since: number | null;
}
export const stopped: Watch = { spent: 0, since: null };

export function elapsed({ spent, since }: Watch, now: number): number {
  // Clocks of machines are set back now and then.
  return spent + (since === null ? 0 : Math.max(0, now - since));
}

export function started(watch: Watch, now: number): Watch {
  return watch.since === null ? { spent: watch.spent, since: now } : watch;
}

export function paused(watch: Watch, now: number): Watch {
  return { spent: elapsed(watch, now), since: null };
}

export const MINUTE = 60_000;

export interface Standing {
  /** When this scene should begin and end, ms from the start of the lesson. */
  readonly from: number;
  readonly until: number;
  /** Length of the lesson, ms. */
  readonly total: number;
  readonly state: 'ahead' | 'onTime' | 'behind';
  /** By how much, ms; 0 on time. */
  readonly by: number;
}

/**
 * Whether a lesson that is at `scene` after `spent` ms keeps its plan: on time from when the scene should
 * begin until it should be over.
 * @returns nothing for a scene that is not planned
 */
export function standing(
  lesson: readonly Planned[],
  scene: string,
  spent: number,
): Standing | undefined {
  const at = lesson.findIndex((planned) => planned.scene === scene);
  const planned = lesson[at];
  if (planned === undefined) return undefined;
  const minutes = (of: readonly Planned[]) => of.reduce((sum, one) => sum + one.minutes, 0);
  const from = minutes(lesson.slice(0, at)) * MINUTE;
  const until = from + planned.minutes * MINUTE;
  const total = minutes(lesson) * MINUTE;
  const [state, by] =
    spent < from
      ? (['ahead', from - spent] as const)
      : spent > until
        ? (['behind', spent - until] as const)
        : (['onTime', 0] as const);
  return { from, until, total, state, by };
}

/** `4:07`; an hour and more as `64:07`. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
