/** From journeys to logs: each observer writes down what it can read at the places where it stands. */
import type { Hop, Journey, Setting } from '../network/index.ts';
import { messengers } from '../network/index.ts';
import { absentAtEnd, recordAtEnd } from './ends.ts';
import type { Absence, ColumnName, ChatLog, LogRecord } from './chat-log.ts';
import { type Peeled, peel } from './peel.ts';
import { absentAtCarrier, absentOnLine, recordAtCarrier, recordOnLine } from './provider.ts';
import { absentAtPush, recordAtPush } from './push.ts';
import { absentAtReadingService, absentAtService, recordAtService } from './service.ts';
import type { ObserverId } from './standing.ts';
import { observerAt, partyOf } from './standing.ts';
import type { ChatLogOf, View, ViewsOf } from './views.ts';
import { columnsOf } from './views.ts';
import { absentAtWifi, recordAtWifi } from './wifi.ts';

/** What there is to observe; a simulation is one. */
export interface Observable {
  readonly journeys: readonly Journey[];
  readonly setting: Pick<Setting, 'messenger'>;
}

type Fields = Omit<LogRecord, 'id' | 'journey'>;

/**
 * @param until only what has happened by then, ms since the epoch
 * @returns the observer's records in order of time, with just the columns it has
 */
export function observe<O extends ObserverId>(
  observable: Observable,
  observer: O,
  until = Infinity,
): ChatLogOf<ViewsOf<O>> {
  const records: LogRecord[] = [];
  for (const journey of observable.journeys) {
    journey.hops.forEach((hop, i) => {
      if (hop.time > until || observerAt(hop.place) !== observer) return;
      const fields = recordAt(hop, observer);
      if (fields !== null) {
        records.push({ id: `${observer}-${journey.id}-${i}`, journey: journey.id, ...fields });
      }
    });
  }
  records.sort((a, b) => a.time - b.time);
  const log: ChatLog = { observer, ...frameOf(observable.setting, observer, records), records };
  // Its view decided columns and records alike, which the type system cannot follow.
  return log as ChatLogOf<ViewsOf<O>>;
}

function recordAt(hop: Hop, observer: ObserverId): Fields | null {
  switch (hop.place.kind) {
    case 'phone':
      return recordAtEnd(hop, hop.place.person);
    case 'network':
      return recordAtWifi(hop);
    case 'provider':
      return recordOnLine(hop) ?? recordAtCarrier(hop);
    case 'service':
      return recordAtService(hop);
    case 'push':
      return observer === 'push' ? recordAtPush(hop) : null;
  }
}

/** Columns and absences: from the messenger's parts, and from whether words were really read. */
function frameOf(
  setting: Observable['setting'],
  observer: ObserverId,
  records: readonly LogRecord[],
): Pick<ChatLog, 'columns' | 'absent'> {
  const messenger = messengers[setting.messenger];
  const frame = (
    view: View,
    absent: Partial<Record<ColumnName, Absence>>,
  ): Pick<ChatLog, 'columns' | 'absent'> => ({
    columns: columnsOf[view].filter((column) => !(column in absent)),
    absent,
  });
  const kind = kindOf(observer);
  if (kind === 'end') return frame('end', absentAtEnd(messenger));
  if (messenger.path === 'sms') {
    if (kind === 'provider') return frame('carrier', absentAtCarrier);
    const names = new Set<ColumnName>(Object.values(columnsOf).flat());
    const absent = Object.fromEntries([...names].map((name) => [name, 'not-on-the-way' as const]));
    return { columns: [], absent };
  }
  switch (kind) {
    case 'wifi':
      return frame('wifi', absentAtWifi);
    case 'provider':
      return frame('line', absentOnLine);
    case 'push':
      return frame('push', absentAtPush);
    case 'service':
      return messenger.sealedTo !== 'ends' || records.some(({ text }) => text !== undefined)
        ? frame('service-reading', absentAtReadingService)
        : frame('service', absentAtService);
  }
}

function kindOf(observer: ObserverId): 'end' | 'wifi' | 'provider' | 'service' | 'push' {
  if (observer === 'service' || observer === 'push') return observer;
  if (observer === 'mira' || observer === 'jonas') return 'end';
  return observer.startsWith('wifi-') ? 'wifi' : 'provider';
}

/**
 * What an observer sees of a thing that is at a place right now, for the card that travels: layers
 * that it reads, and the first that stays closed with the reason.
 * @returns null if it doesn't stand there
 */
export function seenAt(hop: Hop, observer: ObserverId): Peeled | null {
  return observerAt(hop.place) === observer ? peel(hop.carries, partyOf(observer)) : null;
}
