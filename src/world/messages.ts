/**
 * Messages in columns: ten and ten million are the same type, and it goes to a worker without being
 * copied. Rows are in a total order: time, sender, recipient, kind, bytes, event. Two rows that are
 * equal in all of these cannot be told apart, so the order is one and the same however they came.
 */
import type { Message } from './entities.ts';
import { orderOf, reorder } from './order.ts';

export interface Messages {
  readonly length: number;
  /** Seconds since the world began. */
  readonly time: Uint32Array;
  readonly sender: Uint32Array;
  /** A person, or a group (`groupOf`). */
  readonly to: Uint32Array;
  readonly bytes: Uint32Array;
  readonly kind: Uint8Array;
  /** Story event, 0 for none. */
  readonly event: Uint16Array;
}

/** Grows while messages are written; {@link MessageLog.sorted} is what goes out. */
export class MessageLog {
  private length = 0;
  private numbers = new Uint32Array(4 * 1024);
  private labels = new Uint32Array(1024);

  get size(): number {
    return this.length;
  }

  add(time: number, sender: number, to: number, bytes: number, kind: number, event = 0): void {
    if (this.length === this.labels.length) this.grow();
    const at = 4 * this.length;
    this.numbers[at] = time;
    this.numbers[at + 1] = sender;
    this.numbers[at + 2] = to;
    this.numbers[at + 3] = bytes;
    this.labels[this.length] = (kind << 16) | event;
    this.length++;
  }

  private grow(): void {
    const numbers = new Uint32Array(this.numbers.length * 2);
    numbers.set(this.numbers);
    this.numbers = numbers;
    const labels = new Uint32Array(this.labels.length * 2);
    labels.set(this.labels);
    this.labels = labels;
  }

  sorted(): Messages {
    const { length, numbers, labels } = this;
    const column = (offset: number): Uint32Array => {
      const values = new Uint32Array(length);
      for (let i = 0; i < length; i++) values[i] = numbers[4 * i + offset] ?? 0;
      return values;
    };
    const kind = new Uint8Array(length);
    const event = new Uint16Array(length);
    for (let i = 0; i < length; i++) {
      const label = labels[i] ?? 0;
      kind[i] = label >>> 16;
      event[i] = label & 0xffff;
    }
    return sortMessages({
      length,
      time: column(0),
      sender: column(1),
      to: column(2),
      bytes: column(3),
      kind,
      event,
    });
  }
}

function sortMessages(messages: Messages): Messages {
  const { time, sender, to, bytes, kind, event, length } = messages;
  const columns = [sender, to, kind, bytes, event];
  const rows = orderOf(time, (row, other) => {
    for (const column of columns) {
      const difference = (column[row] ?? 0) - (column[other] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return {
    length,
    time: reorder(time, rows),
    sender: reorder(sender, rows),
    to: reorder(to, rows),
    bytes: reorder(bytes, rows),
    kind: reorder(kind, rows),
    event: reorder(event, rows),
  };
}

function joined<T extends Uint8Array | Uint16Array | Uint32Array>(
  target: T,
  parts: readonly T[],
): T {
  let at = 0;
  for (const part of parts) {
    target.set(part, at);
    at += part.length;
  }
  return target;
}

/** Several lots of messages as one, in order. */
export function mergeMessages(parts: readonly Messages[]): Messages {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const numbers = (name: 'time' | 'sender' | 'to' | 'bytes'): Uint32Array =>
    joined(
      new Uint32Array(length),
      parts.map((part) => part[name]),
    );
  return sortMessages({
    length,
    time: numbers('time'),
    sender: numbers('sender'),
    to: numbers('to'),
    bytes: numbers('bytes'),
    kind: joined(
      new Uint8Array(length),
      parts.map((part) => part.kind),
    ),
    event: joined(
      new Uint16Array(length),
      parts.map((part) => part.event),
    ),
  });
}

/** Row `index` as an object. */
export function messageAt(messages: Messages, index: number): Message {
  return {
    time: messages.time[index] ?? 0,
    sender: messages.sender[index] ?? 0,
    to: messages.to[index] ?? 0,
    bytes: messages.bytes[index] ?? 0,
    kind: messages.kind[index] ?? 0,
    event: messages.event[index] ?? 0,
  };
}

/** The messages that `keep` says yes to, by row; order stays. */
export function filterMessages(messages: Messages, keep: (index: number) => boolean): Messages {
  const rows: number[] = [];
  for (let i = 0; i < messages.length; i++) if (keep(i)) rows.push(i);
  const of = Uint32Array.from(rows);
  return {
    length: of.length,
    time: reorder(messages.time, of).slice(0, of.length),
    sender: reorder(messages.sender, of).slice(0, of.length),
    to: reorder(messages.to, of).slice(0, of.length),
    bytes: reorder(messages.bytes, of).slice(0, of.length),
    kind: reorder(messages.kind, of).slice(0, of.length),
    event: reorder(messages.event, of).slice(0, of.length),
  };
}
