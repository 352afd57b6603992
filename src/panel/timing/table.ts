/** The hours of the week as CSV (RFC 4180); only numbers, so nothing needs quoting. */
import type { Frame } from '../frame.ts';

/** A line for each hour of the week: day (1 is Monday), hour, picked records, all records. */
export function hoursCsv(frame: Frame): string {
  const lines = Array.from(
    frame.all.hours,
    (all, hour) => `${Math.floor(hour / 24) + 1},${hour % 24},${frame.picked.hours[hour]},${all}`,
  );
  return ['weekday,hour,picked,all', ...lines].map((line) => `${line}\r\n`).join('');
}
