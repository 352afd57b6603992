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
 *
 * The same for a whole world, in columns:
 *
 * ```ts
 * const log = watch(world, messengers.e2ee, parseObserver('wifi:cafe'));
 * columnsIn(log); // what it sees
 * log.data.time; // typed arrays
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
  type LogAbsence,
  type LogColumn,
  type LogData,
  type NetworkSeen,
  type Party,
  type RecordKind,
} from './log.ts';
export { observerAt, type ObserverId, observerIds, partyOf } from './standing.ts';

// Logs in columns.
export { LogBuilder, type Head, type Labels, type RowOf } from './columns/builder.ts';
export { columnsOfChat } from './columns/chat.ts';
export { mergeLogs, transferables } from './columns/merge.ts';

// A whole world and its observers.
export {
  type ObserverKind,
  observerKinds,
  observerTargets,
  parseObserver,
  printObserver,
  type TownObserver,
} from './town/observer.ts';
export type { Directory } from './town/directory.ts';
export { groupHandle, handleOf, type Observed } from './town/carriage.ts';
export { ORIGIN, post, type Watch } from './town/observe.ts';
export type { Absences } from './town/view.ts';
export { viewOf } from './town/views.ts';
export { observersOf, watch, watchAll } from './town/watch.ts';
