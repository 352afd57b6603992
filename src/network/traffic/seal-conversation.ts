/**
 * Seals what two people of a world send each other, for real: the bytes that the size model stands
 * for. Done when a reader opens a message, not before.
 */
import {
  addPreKeys,
  bundleOf,
  createDevice,
  createDistributionId,
  createSenderKey,
  decrypt,
  distributionOf,
  encrypt,
  encryptGroup,
  seededRandom,
  startSession,
  type Address,
  type Device,
  type RandomSource,
  type SealedMessage,
  type SenderKey,
} from '../../protocol/index.ts';
import { groupOf, type Messages } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import { encodeConversation } from '../seal.ts';
import type { CarriedGroup } from './carried.ts';
import { chainIdOf, dialectOf } from './group-keys.ts';
import { Sealer, type Sealing } from './sealer.ts';
import { paddingDraw, paddingOf, plainSize } from './plaintext.ts';
import { preKeyFor, registrationOf } from './sessions.ts';

/** What sealing depends on. */
export interface Sealable {
  readonly seed: number;
  readonly people: { readonly length: number };
  readonly groups: readonly CarriedGroup[];
  readonly messages: Messages;
}

/** One thing that went through a pair's session. */
export interface Sealed {
  /** Row of the message that it is, or that it came with. */
  readonly row: number;
  /** The message itself, the key of a group, or a receipt where those are sealed too. */
  readonly what: Sealing;
  readonly from: number;
  readonly to: number;
  readonly message: SealedMessage;
  /** The other phone as it was before it read this. */
  readonly recipientBefore: Device;
}

/** How one phone addresses another in its store. */
export const addressOf = (person: number): Address => `person-${person}`;

/** Padding as each kind has it: its own length in every byte, or a mark and zeros. */
function fill(bytes: Uint8Array, padding: number, messenger: Messenger): void {
  const start = bytes.length - padding;
  if (messenger.padding.kind === 'block') bytes.fill(0, start).fill(0x80, start, start + 1);
  else bytes.fill(padding, start);
}

/** The two phones, with the numbers that the size model gives them. */
function phoneOf(seed: number, person: number, other: number, random: RandomSource): Device {
  const device = createDevice(random, { preKeys: 0 });
  const registrationId = registrationOf(seed, person);
  return addPreKeys({ ...device, registrationId, nextPreKeyId: preKeyFor(other) }, 1, random);
}

/**
 * Everything that passes between two people's phones up to a message, really sealed and opened.
 * @param until the last row of the world's messages to seal
 * @param wordsOf a message's words if the world has them; else random bytes of its length stand in
 * @returns in order; the last is of the row `until` if that is one of theirs
 * @throws RangeError if the messenger does not seal to the ends, or it is one person
 */
export function sealConversation(
  world: Sealable,
  messenger: Messenger,
  [one, other]: readonly [number, number],
  until: number,
  wordsOf: (row: number) => string | undefined = () => undefined,
): Sealed[] {
  if (messenger.sealedTo !== 'ends' || one === other) throw new RangeError('nothing to seal');
  const pair = one < other ? ([one, other] as const) : ([other, one] as const);
  const random = seededRandom(`${world.seed}/${pair[0]}/${pair[1]}`);
  const devices = new Map([
    [pair[0], phoneOf(world.seed, pair[0], pair[1], random)],
    [pair[1], phoneOf(world.seed, pair[1], pair[0], random)],
  ]);
  const done: Sealed[] = [];
  let row = 0;
  const sealer = new Sealer(world, messenger, (what, from, to, length, padding) => {
    const sending = devices.get(from);
    const recipientBefore = devices.get(to);
    if (sending === undefined || recipientBefore === undefined) return;
    const ready = sending.peers.has(addressOf(to))
      ? sending
      : startSession(sending, addressOf(to), bundleOf(recipientBefore, preKeyFor(from)), random);
    const plaintext = random(length);
    const words = what === 'message' ? wordsOf(row) : undefined;
    if (words !== undefined) plaintext.set(encodeConversation(words).subarray(0, length - padding));
    fill(plaintext, padding, messenger);
    const { device, message } = encrypt(ready, addressOf(to), plaintext, random);
    devices.set(from, device);
    devices.set(to, decrypt(recipientBefore, addressOf(from), message).device);
    done.push({ row, what, from, to, message, recipientBefore });
  });
  const { sender, to, length } = world.messages;
  const members = new Map(world.groups.map((group) => [group.id, group.members]));
  const theirs = new Set<number>(pair);
  for (; row <= until && row < length; row++) {
    const group = groupOf(to[row]!);
    const near =
      group === undefined
        ? theirs.has(to[row]!)
        : pair.every((person) => members.get(group)?.includes(person));
    // Sessions are of two: what others send each other changes nothing here.
    if (theirs.has(sender[row]!) && near) sealer.next(row);
  }
  return done;
}

/** One message of a member to a group, sealed once for all. */
export interface SealedForGroup {
  readonly row: number;
  readonly bytes: Uint8Array;
}

/**
 * What one member writes in a group up to a message, really sealed with their sender key.
 * @param group its id
 * @returns `key`, what each other member was handed to read it, and the messages in order
 * @throws RangeError if the messenger has no sender keys
 */
export function sealForGroup(
  world: Sealable,
  messenger: Messenger,
  group: number,
  member: number,
  until: number,
  wordsOf: (row: number) => string | undefined = () => undefined,
): { readonly key: Uint8Array; readonly messages: readonly SealedForGroup[] } {
  const dialect = dialectOf(messenger);
  if (messenger.groups !== 'service' && dialect !== 'signal')
    throw new RangeError('no sender keys');
  const random = seededRandom(`${world.seed}/group-${group}/${member}`);
  const id = dialect === 'signal' ? createDistributionId(random) : undefined;
  const chainId = chainIdOf(world.seed, group, member);
  let key: SenderKey = { ...createSenderKey(random, id), chainId };
  const handed = distributionOf(key);
  const done: SealedForGroup[] = [];
  const { messages } = world;
  for (let row = 0; row <= until && row < messages.length; row++) {
    const to = messages.to[row]!;
    if (messages.sender[row] !== member || groupOf(to) !== group) continue;
    const plain = plainSize(messages.bytes[row]!, messages.kind[row]!);
    const draw = paddingDraw(world.seed, { time: messages.time[row]!, sender: member, to });
    const padding = paddingOf(messenger, plain, draw);
    const plaintext = random(plain + padding);
    const words = wordsOf(row);
    if (words !== undefined) plaintext.set(encodeConversation(words).subarray(0, plain));
    fill(plaintext, padding, messenger);
    const next = encryptGroup(key, plaintext, random);
    key = next.senderKey;
    done.push({ row, bytes: next.message });
  }
  return { key: handed, messages: done };
}
