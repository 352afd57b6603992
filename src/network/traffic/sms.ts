/** A world's messages as SMS: from carrier to carrier, once to each member of a group. */
import { groupOf } from '../../world/index.ts';
import { latency } from '../latency.ts';
import type { CarriedGroup } from './carried.ts';
import { MESSAGE } from './kinds.ts';
import type { Way } from './way.ts';

/**
 * Octets of user data of a text in the GSM 7-bit alphabet (`smsForm` says why). Only lengths are
 * known here, and what is told must not depend on words: each byte counts as one character.
 */
export function smsOctets(characters: number): number {
  const septets = (count: number): number => Math.ceil((count * 7) / 8);
  if (characters <= 160) return septets(characters);
  const full = Math.floor(characters / 153);
  const rest = characters % 153;
  return full * septets(153 + 7) + (rest === 0 ? 0 : septets(rest + 7));
}

/**
 * One row, as short messages. A picture or recording goes as a multimedia message of its own size.
 * @param sent ms since the world began
 */
export function carrySms(
  way: Way,
  group: CarriedGroup | undefined,
  row: number,
  sent: number,
): void {
  const { carriage, watcher, end } = way;
  const { messages } = carriage.world;
  const sender = messages.sender[row]!;
  const to = messages.to[row]!;
  const words = messages.kind[row] === 0;
  const size = words ? smsOctets(messages.bytes[row]!) : messages.bytes[row]!;
  const text = words ? row + 1 : 0;
  const recipients = groupOf(to) === undefined ? [to] : (group?.members ?? []);
  for (const recipient of recipients) {
    if (recipient === sender) continue;
    const first = sent + latency.mobile + latency.access;
    const second = first + latency.carrier;
    const tell = (time: number, customer: number, direction: 1 | 2): void => {
      if (time >= end) return;
      carriage.positions.find(customer, time);
      watcher.sms?.(
        time,
        carriage.carrierOf(customer),
        customer + 1,
        carriage.positions.cell,
        direction,
        way.account(sender + 1, time),
        way.account(recipient + 1, time),
        size,
        text,
      );
    };
    tell(first, sender, 1);
    tell(second, recipient, 2);
    const arrival = second + latency.access + latency.mobile;
    way.phone(sent, sender, 1, MESSAGE, sender + 1, recipient + 1, 0, size, text);
    way.phone(arrival, recipient, 2, MESSAGE, sender + 1, recipient + 1, 0, size, text);
  }
}
