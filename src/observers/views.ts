/**
 * A view is a kind of observer with its columns. The columns are named once, here; the types of its
 * records follow, so that a projection cannot fill in what its observer does not see.
 */
import type { ColumnName, ChatLog, LogRecord } from './chat-log.ts';
import type { ObserverId } from './standing.ts';

export const columnsOf = {
  /** One of the two people, through their phone. */
  end: ['time', 'subject', 'peer', 'kind', 'direction', 'size', 'presence', 'text'],
  /** Whoever runs a Wi-Fi. */
  wifi: ['time', 'device', 'direction', 'size', 'app', 'network', 'place'],
  /** A provider that carries internet traffic from a line or a SIM. */
  line: ['time', 'subject', 'device', 'direction', 'size', 'app', 'network', 'place'],
  /** A provider that carries SMS. */
  carrier: [
    'time',
    'subject',
    'peer',
    'kind',
    'direction',
    'size',
    'network',
    'place',
    'device',
    'text',
  ],
  /** The messaging service. */
  service: ['time', 'subject', 'peer', 'kind', 'size', 'network', 'place', 'device', 'presence'],
  /** The messaging service that can open the words. */
  'service-reading': [
    'time',
    'subject',
    'peer',
    'kind',
    'size',
    'network',
    'place',
    'device',
    'presence',
    'text',
  ],
  push: ['time', 'subject', 'app', 'kind', 'size', 'network', 'place', 'device'],
} as const satisfies Record<string, readonly ColumnName[]>;

export type View = keyof typeof columnsOf;
export type ColumnsOf<V extends View> = (typeof columnsOf)[V][number];
export type ChatLogOf<V extends View> = V extends View ? ChatLog<ColumnsOf<V>> : never;
export type RecordOf<V extends View> = V extends View ? LogRecord<ColumnsOf<V>> : never;

/** Which views an observer can have; which one it is follows from messenger and circumstances. */
export type ViewsOf<O extends ObserverId> = O extends 'mira' | 'jonas'
  ? 'end'
  : O extends `wifi-${string}`
    ? 'wifi'
    : O extends `provider-${string}`
      ? 'line' | 'carrier'
      : O extends 'service'
        ? 'service' | 'service-reading'
        : 'push';

/** Leaves out what is undefined: a field that is not there is not there. */
export function filled<T extends object>(
  fields: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
export function filled(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
