/**
 * Reading JSON that may be anything: a cursor that knows its path, so that a refusal can say where.
 */
import { hexToBytes } from '@noble/hashes/utils.js';
import { checkPublicKey, type KeyPair, keyPairFromPrivate } from './keys.ts';

/** What JSON can say. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A place in some JSON. Each method returns what is there or throws the error handed in. */
export interface Read {
  refuse(why: string): never;
  text(): string;
  /** An integer, both ends included. */
  integer(min: number, max: number): number;
  /** Hex for exactly this many bytes. */
  bytes(length: number): Uint8Array;
  publicKey(): Uint8Array;
  /** A key pair of which the private half is written. */
  keyPair(): KeyPair;
  /** Null for undefined. */
  optional<T>(read: (value: Read) => T): T | undefined;
  list<T>(max: number, read: (item: Read) => T): T[];
  /** A list of pairs with ascending or any order of keys, but no key twice. */
  map<K, V>(max: number, key: (key: Read) => K, value: (value: Read) => V): Map<K, V>;
  /** An object with exactly these keys. */
  object<K extends string>(...keys: K[]): Record<K, Read>;
}

/** Starts reading; `fail` makes the error from path and reason. */
export function reader(value: unknown, fail: (detail: string) => Error, path = 'device'): Read {
  const at = (step: string, part: unknown) => reader(part, fail, path + step);

  const read: Read = {
    refuse(why) {
      throw fail(`${path}: ${why}`);
    },
    text: () => (typeof value === 'string' ? value : read.refuse('not a text')),
    integer(min, max) {
      if (!Number.isInteger(value)) read.refuse('not an integer');
      const number = value as number;
      return number >= min && number <= max ? number : read.refuse(`not in ${min}..${max}`);
    },
    bytes(length) {
      const hex = read.text();
      if (!/^[0-9a-f]*$/.test(hex) || hex.length !== 2 * length) read.refuse(`not ${length} bytes`);
      return hexToBytes(hex);
    },
    publicKey() {
      const key = read.bytes(33);
      try {
        return checkPublicKey(key);
      } catch {
        return read.refuse('not a public key');
      }
    },
    keyPair() {
      const key = read.bytes(32);
      const pair = keyPairFromPrivate(key);
      return pair.privateKey.every((byte, i) => byte === key[i])
        ? pair
        : read.refuse('not clamped');
    },
    optional: (part) => (value === null ? undefined : part(read)),
    list(max, part) {
      if (!Array.isArray(value)) return read.refuse('not a list');
      if (value.length > max) read.refuse(`more than ${max}`);
      return value.map((item, i) => part(at(`[${i}]`, item)));
    },
    map(max, key, part) {
      const pairs = read.list(max, (item) => {
        const [k, v] = item.list(2, (half) => half);
        return k && v ? ([key(k), part(v)] as const) : item.refuse('not a pair');
      });
      const map = new Map(pairs);
      return map.size === pairs.length ? map : read.refuse('a key twice');
    },
    object(...keys) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return read.refuse('not an object');
      }
      const extra = Object.keys(value).find((key) => !(keys as string[]).includes(key));
      if (extra !== undefined) read.refuse(`unknown "${extra}"`);
      const parts = value as Record<string, unknown>;
      const missing = keys.find((key) => !Object.hasOwn(parts, key));
      if (missing !== undefined) read.refuse(`no "${missing}"`);
      return Object.fromEntries(keys.map((key) => [key, at(`.${key}`, parts[key])])) as Record<
        (typeof keys)[number],
        Read
      >;
    },
  };
  return read;
}
