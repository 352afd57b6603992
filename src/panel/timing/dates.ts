/** Dates and hours in the reader's language, on the town's clock, which is UTC. */

export interface Dates {
  /** “Mon 4 May”. */
  day(time: number): string;
  /** “4 May”: where there is little room. */
  shortDay(time: number): string;
  /** “14:00”. */
  clock(time: number): string;
  /** “Mon 4 May, 14:00”. */
  moment(time: number): string;
  /** “4–9 May”; with the hours where it is less than two days. `until` is not part of it. */
  range(from: number, until: number): string;
  /** Monday first; `long` or short. */
  weekday(index: number, style: 'long' | 'short'): string;
}

const DAY = 86_400_000;
/** A Monday. */
const MONDAY = 4 * DAY;
const known = new Map<string, Dates>();

/** @param language of the catalogues */
export function datesIn(language: string): Dates {
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  // Days before months and 24 hours, as the clock of the chat has them.
  const locale = language === 'en' ? 'en-GB' : language;
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const day = form(date);
  const shortDay = form({ day: 'numeric', month: 'short' });
  const clock = form(time);
  const moment = form({ ...date, ...time });
  const days = form({ day: 'numeric', month: 'long' });
  const weekdays = { long: form({ weekday: 'long' }), short: form({ weekday: 'short' }) };
  const ranged = (from: number, until: number) =>
    until - from < 2 * DAY && (from % DAY !== 0 || until % DAY !== 0)
      ? moment.formatRange(from, until)
      : days.formatRange(from, Math.max(from, until - 1));
  // Every view says the same stretch in the same frame, and saying one is dear.
  let last = { from: Number.NaN, until: Number.NaN, text: '' };
  const dates: Dates = {
    day: (at) => day.format(at),
    shortDay: (at) => shortDay.format(at),
    clock: (at) => clock.format(at),
    moment: (at) => moment.format(at),
    range(from, until) {
      if (from !== last.from || until !== last.until)
        last = { from, until, text: ranged(from, until) };
      return last.text;
    },
    weekday: (index, style) => weekdays[style].format(MONDAY + index * DAY),
  };
  known.set(language, dates);
  return dates;
}
