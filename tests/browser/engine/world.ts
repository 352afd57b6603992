/** What Node and browsers must agree on, as functions that run in either. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { infer } from '../../../src/inference/index.ts';
import { messengers, providers } from '../../../src/network/index.ts';
import { columnsIn, observersOf, watchAll, type Log } from '../../../src/observers/index.ts';
import { eventStreamBytes, generateWorld, inhabit } from '../../../src/world/index.ts';

export interface Hashes {
  /** Of the event stream of a class of that seed, 28 days. */
  readonly world: string;
  /** Of the logs of an observer of each kind, through a messenger that encrypts end to end. */
  readonly logs: string;
  /** Of all that can be worked out of each of these logs. */
  readonly claims: string;
}

const hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** A log's columns byte for byte, and all else as text; the machines that matter are little-endian. */
function hashOfLog(log: Log): string {
  const { data, ...rest } = log;
  const columns = columnsIn(log).map((name) => {
    const { buffer, byteOffset, byteLength } = data[name] ?? new Uint8Array();
    return [name, hex(new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength))];
  });
  return hex(utf8ToBytes(JSON.stringify([rest, columns])));
}

/** Typed arrays as lists of numbers. */
const plain = (_: string, value: unknown): unknown =>
  ArrayBuffer.isView(value) ? [...(value as Uint32Array)] : value;

/** Each as SHA-256, hex. */
export function hashesOf(seed: string | number): Hashes {
  const world = generateWorld({ seed, scale: 'class' });
  const town = inhabit(world);
  const all = observersOf(town, messengers.e2ee, providers);
  const first = new Map(all.toReversed().map((one) => [one.kind, one]));
  const logs = watchAll(town, messengers.e2ee, [...first.values()].toReversed());
  return {
    world: hex(eventStreamBytes(world)),
    logs: hex(utf8ToBytes(logs.map(hashOfLog).join())),
    claims: hex(utf8ToBytes(logs.map((log) => JSON.stringify(infer(log), plain)).join())),
  };
}
