/** Sender keys of groups, as far as they show in sizes: how many messages each key has sealed. */
import { distributionSize, senderKeySize, type GroupDialect } from '../../protocol/index.ts';
import { purpose, subSeed } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';

/** The number of a member's key for a group: 31 random bits. */
export function chainIdOf(seed: number, group: number, member: number): number {
  return subSeed(seed, purpose.chain, group, member) >>> 1;
}

/** Signal names its distribution lists, WhatsApp does not. */
export function dialectOf({ sender }: Messenger): GroupDialect {
  return sender === 'sealed' ? 'signal' : 'whatsapp';
}

export class GroupKeys {
  private readonly used = new Map<number, number>();

  private readonly seed: number;
  private readonly people: number;
  private readonly dialect: GroupDialect;

  constructor(seed: number, people: number, dialect: GroupDialect) {
    this.seed = seed;
    this.people = people;
    this.dialect = dialect;
  }

  /** Whether a member has written in the group: the others have the key then. */
  knows(group: number, member: number): boolean {
    return this.used.has(group * this.people + member);
  }

  /** Bytes of what hands a member's new key to another. */
  distribution(group: number, member: number): number {
    return distributionSize(0, chainIdOf(this.seed, group, member), this.dialect);
  }

  /**
   * Seals one message for the group.
   * @param group its id
   * @param length bytes of plaintext, padding included
   */
  seal(group: number, member: number, length: number): number {
    const key = group * this.people + member;
    const iteration = this.used.get(key) ?? 0;
    this.used.set(key, iteration + 1);
    return senderKeySize(length, iteration, chainIdOf(this.seed, group, member), this.dialect);
  }
}
