/** The ends of the chat: what a person's phone shows them. It has the keys, so it has the words. */
import type { Hop, Messenger, PersonId } from '../network/index.ts';
import type { Absence, ColumnName } from './chat-log.ts';
import { read } from './peel.ts';
import { presenceOf } from './service.ts';
import type { RecordOf } from './views.ts';
import { filled } from './views.ts';

/** A wake-up tells the person nothing, so it leaves no record here. */
export function recordAtEnd(
  hop: Hop,
  person: PersonId,
): Omit<RecordOf<'end'>, 'id' | 'journey'> | null {
  const { stanza, sms, text } = read(hop.carries, person);
  const outside = stanza ?? sms;
  if (outside === undefined) return null;
  const kind = stanza?.message ?? 'message';
  return filled({
    time: hop.time,
    subject: outside.from,
    peer: outside.to,
    kind,
    direction: hop.direction,
    size: outside.size,
    presence: presenceOf(kind),
    text: text?.text,
  });
}

export function absentAtEnd(messenger: Messenger): Partial<Record<ColumnName, Absence>> {
  return {
    app: 'same-throughout',
    // The phone itself knows its own; of the other one's, the app says nothing.
    network: 'not-shown',
    place: 'not-shown',
    device: 'not-shown',
    ...(messenger.presence ? {} : { presence: 'not-carried' }),
  };
}
