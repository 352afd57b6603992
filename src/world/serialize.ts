/** A world's events as bytes, one way only: what a hash of a world is taken over. */
import type { Messages } from './messages.ts';
import type { Visits } from './visits.ts';

/** Bytes of one row. */
export const ROW = 20;

/**
 * All visits and messages in order of time (visits first within a second), 20 bytes each,
 * little-endian: time u32 · person u32 · place or recipient u32 · end of the visit or bytes of the
 * message u32 · story event u16 · message kind u8 · 1 for a visit, 2 for a message.
 *
 * The bytes of a longer world start with those of the shorter one of the same seed.
 */
export function eventStreamBytes(world: {
  readonly visits: Visits;
  readonly messages: Messages;
}): Uint8Array {
  const { visits, messages } = world;
  const bytes = new Uint8Array(ROW * (visits.length + messages.length));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  const row = (numbers: readonly number[], event: number, kind: number, type: number): void => {
    numbers.forEach((value, i) => {
      view.setUint32(offset + 4 * i, value, true);
    });
    view.setUint16(offset + 16, event, true);
    view.setUint8(offset + 18, kind);
    view.setUint8(offset + 19, type);
    offset += ROW;
  };
  let v = 0;
  let m = 0;
  while (v < visits.length || m < messages.length) {
    const nextVisit = visits.from[v] ?? Infinity;
    if (nextVisit <= (messages.time[m] ?? Infinity)) {
      row([nextVisit, visits.person[v] ?? 0, visits.place[v] ?? 0, visits.until[v] ?? 0], 0, 0, 1);
      v++;
    } else {
      const { time, sender, to, bytes: size } = messages;
      row(
        [time[m] ?? 0, sender[m] ?? 0, to[m] ?? 0, size[m] ?? 0],
        messages.event[m] ?? 0,
        messages.kind[m] ?? 0,
        2,
      );
      m++;
    }
  }
  return bytes;
}
