/** What sealing each message makes of its size, one message after the other. */
import {
  certificateSize,
  sealedSize,
  unidentifiedSize,
  type ContentType,
} from '../../protocol/index.ts';
import { groupOf, type Messages } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import type { Accounts } from './accounts.ts';
import type { CarriedGroup } from './carried.ts';
import { GroupKeys, dialectOf } from './group-keys.ts';
import { RECEIPT, field, paddingDraw, paddingOf, plainSize, type MessageRow } from './plaintext.ts';
import { Sessions } from './sessions.ts';

/** A sender certificate of the service: an account's UUID, a first device, one server key. */
export const certificate = { account: { uuid: 36, deviceId: 1 }, serverId: 3 } as const;
const CERTIFICATE = certificateSize(
  { uuid: '0'.repeat(certificate.account.uuid), deviceId: certificate.account.deviceId },
  certificate.serverId,
);

/** What one sealing is of: a message, a key handed to a member, a receipt. */
export type Sealing = 'message' | 'key' | 'delivered' | 'read';

/**
 * Told of every sealing through a pair's session.
 * @param length bytes of plaintext, padding included
 * @param padding of those
 * @param size bytes of the sealed message, without a sealed sender's envelope
 */
export type SealingWatcher = (
  what: Sealing,
  from: number,
  to: number,
  length: number,
  padding: number,
  size: number,
) => void;

export class Sealer {
  /** Of the last message: bytes of its inside as the service takes it in, each time the same. */
  payload = 0;
  /** Of the last message to a group: the inside for each of {@link Sealer.members}, if they differ. */
  readonly each: number[] = [];
  /** The keys handed to them with it, 0 for none. */
  readonly handed: number[] = [];
  /** Of the last message between two, where receipts are sealed: their insides. */
  delivered = 0;
  read = 0;
  /** Who gets the last message. */
  members: readonly number[] = [];

  private readonly sessions: Sessions;
  private readonly keys: GroupKeys;
  private readonly others = new Map<number, readonly number[]>();
  private readonly single = [0];
  private readonly groups: ReadonlyMap<number, CarriedGroup>;
  private readonly people: number;
  private readonly ends: boolean;
  private readonly unidentified: boolean;

  private readonly seed: number;
  private readonly messages: Messages;
  private readonly messenger: Messenger;
  private readonly told: SealingWatcher | undefined;

  constructor(
    world: {
      readonly seed: number;
      readonly people: { readonly length: number };
      readonly groups: readonly CarriedGroup[];
      readonly messages: Messages;
    },
    messenger: Messenger,
    told?: SealingWatcher,
    private readonly accounts?: Accounts,
  ) {
    this.seed = world.seed;
    this.people = world.people.length;
    this.messages = world.messages;
    this.messenger = messenger;
    this.told = told;
    this.groups = new Map(world.groups.map((group) => [group.id, group]));
    this.sessions = new Sessions(world.seed, accounts?.length ?? this.people);
    this.keys = new GroupKeys(world.seed, this.people, dialectOf(messenger));
    this.ends = messenger.sealedTo === 'ends';
    this.unidentified = messenger.sender === 'sealed' && messenger.path === 'internet';
  }

  /** Seals row after row: each must be handed in once, in order. */
  next(row: number): void {
    const { messages, messenger } = this;
    const message = {
      time: messages.time[row]!,
      sender: messages.sender[row]!,
      to: messages.to[row]!,
    };
    const { sender, to } = message;
    const group = groupOf(to);
    const plain = plainSize(messages.bytes[row]!, messages.kind[row]!);
    this.members = group === undefined ? this.alone(sender, to) : this.without(group, sender);
    this.each.length = 0;
    this.handed.length = 0;
    if (!this.ends) {
      this.payload = messages.kind[row] === 0 ? messages.bytes[row]! : plain;
      return;
    }
    const padding = paddingOf(messenger, plain, paddingDraw(this.seed, message));
    if (group === undefined) {
      if (sender === to) return;
      // Accounts have sessions, and a new number is a new account.
      const accounts = this.accountsThen(message);
      this.payload = this.seal('message', ...accounts, plain + padding, padding);
      if (this.unidentified && messenger.receipts) this.receipts(...accounts);
    } else if (this.unidentified || messenger.groups === 'service') {
      if (!this.keys.knows(group, sender)) this.hand(group, message);
      const sealed = this.keys.seal(group, sender, plain + padding);
      this.payload = this.envelope(sealed, 'sender-key');
    } else {
      for (const member of this.members) {
        this.each.push(this.seal('message', sender, member, plain + padding, padding));
      }
    }
  }

  private accountsThen({ time, sender, to }: MessageRow): [number, number] {
    const { accounts } = this;
    if (accounts === undefined) return [sender, to];
    return [accounts.at(sender, time * 1000), accounts.at(to, time * 1000)];
  }

  /**
   * Bytes of the inside of a message of cover, or of a receipt for one, in a session that has been
   * going on for a while.
   * @param draw 32 random bits
   */
  dummy(bytes: number, draw: number, receipt = false): number {
    if (!this.ends) return bytes;
    const plain = receipt ? RECEIPT : plainSize(bytes, 0);
    const padding = paddingOf(this.messenger, plain, draw);
    const chains = { counter: (draw >>> 4) & 15, previousCounter: (draw >>> 8) & 15 };
    return this.envelope(sealedSize(plain + padding, chains), 'whisper');
  }

  /** Hands a new key to every other member, through their sessions. */
  private hand(group: number, message: { time: number; sender: number; to: number }): void {
    // Message{2: {1: name of the group, 2: key}}: the name has 18 digits and a server's name, 5.
    const plain = field(field(23) + field(this.keys.distribution(group, message.sender)));
    for (const member of this.members) {
      const draw = paddingDraw(this.seed, message, member + 1);
      const padding = paddingOf(this.messenger, plain, draw);
      this.handed.push(this.seal('key', message.sender, member, plain + padding, padding));
    }
  }

  /** A phone's receipts go through the session too: right after the message, in this model. */
  private receipts(sender: number, to: number): void {
    const padding = paddingOf(this.messenger, RECEIPT, 0);
    this.delivered = this.seal('delivered', to, sender, RECEIPT + padding, padding);
    this.read = this.seal('read', to, sender, RECEIPT + padding, padding);
  }

  private seal(what: Sealing, from: number, to: number, length: number, padding: number): number {
    const size = this.sessions.seal(from, to, length);
    this.told?.(what, from, to, length, padding, size);
    return this.envelope(size, this.sessions.prekey ? 'prekey' : 'whisper');
  }

  private envelope(size: number, type: ContentType): number {
    return this.unidentified ? unidentifiedSize(size, type, CERTIFICATE) : size;
  }

  private alone(sender: number, to: number): readonly number[] {
    if (sender === to) return [];
    this.single[0] = to;
    return this.single;
  }

  private without(group: number, sender: number): readonly number[] {
    const key = group * this.people + sender;
    let others = this.others.get(key);
    if (others === undefined) {
      others = this.groups.get(group)?.members.filter((id) => id !== sender) ?? [];
      this.others.set(key, others);
    }
    return others;
  }
}
