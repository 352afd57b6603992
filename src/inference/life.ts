/**
 * Signs of life: the records that somebody's own doing left, by whose they are. A delivery receipt,
 * a wake-up or a nightly backup comes from a phone that may lie beside a sleeper; it is no sign.
 * The one exception are logs of wake-ups alone, where chats that go on are all there is to see.
 */
import { directions, recordKinds, type Log, type RecordKind } from '../observers/index.ts';
import { bucketsOf, perLog, type Buckets } from './buckets.ts';

const signs: ReadonlySet<RecordKind> = new Set([
  'message',
  'read',
  'typing',
  'paused',
  'online',
  'offline',
  'media-up',
  'traffic',
  'push',
] as const);
const isSign = recordKinds.map((kind) => kind !== '' && signs.has(kind));
const DOWN = directions.indexOf('down');
export const MESSAGE = recordKinds.indexOf('message');

/** Whom records are about: people where the log has them, else devices. */
export interface Actors {
  readonly by: 'party' | 'device';
  /** By row: the code of whoever it is about. */
  readonly codes: Uint32Array;
  /** Codes are below it. */
  readonly count: number;
}

/** @returns `undefined` for a log that has neither people nor devices */
export function actorsOf({ data, dictionaries }: Log): Actors | undefined {
  if (data.subject !== undefined) {
    return { by: 'party', codes: data.subject, count: dictionaries.party.length };
  }
  if (data.device === undefined) return undefined;
  return { by: 'device', codes: data.device, count: dictionaries.device.length };
}

/** Whether a record is a message: in a log without kinds every record that has a peer column is. */
export function isMessage({ data }: Log, row: number): boolean {
  return data.kind === undefined || data.kind[row] === MESSAGE;
}

export interface Life extends Actors {
  /** Signs of life by actor, in the order of time. */
  readonly signs: Buckets;
}

export const lifeOf = perLog((log: Log): Life | undefined => {
  const actors = actorsOf(log);
  if (actors === undefined) return undefined;
  const { kind, direction, peer } = log.data;
  const codeOf = (row: number): number => {
    if (kind !== undefined && !isSign[kind[row] ?? 0]) return 0;
    // What comes down to a phone without anybody being named is not its owner's doing.
    if (direction !== undefined && direction[row] === DOWN && (peer?.[row] ?? 0) === 0) return 0;
    return actors.codes[row] ?? 0;
  };
  return { ...actors, signs: bucketsOf(log.length, actors.count, codeOf) };
});
