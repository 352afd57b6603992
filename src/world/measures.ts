/**
 * How the tests measure a world, so that "burstiness 0.5" means one thing. Used by tests alone.
 *
 * A *pair* is two people who wrote directly to each other; its messages are those in both
 * directions, in order of time. A *reply* is a message of a pair whose predecessor in that pair was
 * the other person's; its delay is the time between. A *conversation* is a run of a pair's messages
 * without a gap of more than 1,800 s. Group messages count in none of these.
 */
import { groupOf } from './entities.ts';
import type { Messages } from './messages.ts';

/** Longest gap within a conversation, seconds. */
export const PAUSE = 1800;
/** With fewer messages, burstiness is not measured. */
export const ENOUGH = 20;

/** Rows of direct messages by pair, in order. */
export function pairsOf({ length, sender, to }: Messages): number[][] {
  const pairs = new Map<string, number[]>();
  for (let i = 0; i < length; i++) {
    const one = sender[i] ?? 0;
    const other = to[i] ?? 0;
    if (groupOf(other) !== undefined) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const rows = pairs.get(key);
    if (rows === undefined) pairs.set(key, [i]);
    else rows.push(i);
  }
  return [...pairs.values()];
}

/** Rows of direct messages by sender, in order. */
export function sentBy({ length, sender, to }: Messages): number[][] {
  const people = new Map<number, number[]>();
  for (let i = 0; i < length; i++) {
    if (groupOf(to[i] ?? 0) !== undefined) continue;
    const rows = people.get(sender[i] ?? 0);
    if (rows === undefined) people.set(sender[i] ?? 0, [i]);
    else rows.push(i);
  }
  return [...people.values()];
}

/** (σ − μ)/(σ + μ) of the times between events (Goh & Barabási): −1 clockwork, 0 Poisson, 1 bursts. */
export function burstiness(times: readonly number[]): number {
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  const deviation = Math.sqrt(variance);
  return (deviation - mean) / (deviation + mean);
}

/** Mean burstiness over all lists of rows with {@link ENOUGH} messages. */
export function meanBurstiness({ time }: Messages, lists: readonly (readonly number[])[]): number {
  const values = lists
    .filter((rows) => rows.length >= ENOUGH)
    .map((rows) => burstiness(rows.map((row) => time[row] ?? 0)));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Delays of all replies, seconds, ascending. */
export function replyDelays({ time, sender }: Messages, pairs: readonly number[][]): number[] {
  return pairs
    .flatMap((rows) =>
      rows.slice(1).flatMap((row, i) => {
        const before = rows[i] ?? 0;
        return sender[row] === sender[before] ? [] : [(time[row] ?? 0) - (time[before] ?? 0)];
      }),
    )
    .sort((one, other) => one - other);
}

/** Lengths of all conversations, ascending. */
export function conversationLengths({ time }: Messages, pairs: readonly number[][]): number[] {
  const lengths: number[] = [];
  for (const rows of pairs) {
    let length = 0;
    rows.forEach((row, i) => {
      const before = rows[i - 1];
      if (before !== undefined && (time[row] ?? 0) - (time[before] ?? 0) > PAUSE) {
        lengths.push(length);
        length = 0;
      }
      length++;
    });
    lengths.push(length);
  }
  return lengths.sort((one, other) => one - other);
}

/** The value below which that share of ascending values lies. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.floor(share * ascending.length)] ?? NaN;
}

/** Share of ascending values up to and with a limit. */
export function shareUpTo(ascending: readonly number[], limit: number): number {
  return ascending.filter((value) => value <= limit).length / ascending.length;
}
