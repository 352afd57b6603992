/**
 * The front door of the observers: who stands where on the way, and what they could write down.
 * Everything that follows (rules, panel, claims) knows the world only through these records.
 *
 * ```ts
 * const log = observe(simulation, 'service');
 * log.columns; // what it sees
 * log.absent; // what it doesn't, and why
 * log.records; // in order of time
 * ```
 */
export type { Absence, ColumnName, Columns, ChatLog, LogRecord, PlaceSeen } from './chat-log.ts';
export { columnsOf, type ColumnsOf, type ChatLogOf, type RecordOf, type View } from './views.ts';
export { observe, type Observable, seenAt } from './observe.ts';
export { type ClosedLayer, type OpenLayer, peel, type Peeled, read, type Reading } from './peel.ts';
export {
  apps,
  columnNames,
  columnsIn,
  directions,
  presences,
  recordKinds,
  type Dictionaries,
  type Log,
  type LogColumn,
  type LogData,
  type NetworkSeen,
  type Party,
  type RecordKind,
} from './log.ts';
export { observerAt, type ObserverId, observerIds, partyOf } from './standing.ts';
