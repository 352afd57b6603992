/**
 * New numbers: some people stop using their account half way through the weeks and start another the
 * same midnight. They are the same people on the same phones and lines, and their friends go on as
 * before; only what the messenger calls them changes. New accounts are numbered after all people.
 */
import { purpose, subSeed } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import type { Carried } from './carried.ts';

const DAY = 86_400_000;
/** One person in so many, where the world names nobody. Our choice. */
const ONE_IN = 25;

export class Accounts {
  /** ms since the world began: from here on the new accounts are in use. */
  readonly from: number;
  private readonly people: number;
  private readonly owners: readonly number[];
  private readonly renewed: ReadonlyMap<number, number>;

  constructor({ seed, days, people, movers }: Carried, { renumbered }: Messenger) {
    this.people = people.length;
    this.from = Math.floor(days / 2) * DAY;
    const drawn = (person: number): boolean =>
      subSeed(seed, purpose.account, person) % ONE_IN === 0;
    this.owners = renumbered
      ? (movers ?? people.map(({ id }) => id).filter((person) => drawn(person)))
      : [];
    this.renewed = new Map(this.owners.map((person, i) => [person, this.people + i]));
  }

  /** Accounts there are in all: the people, and the new accounts of some. */
  get length(): number {
    return this.people + this.owners.length;
  }

  /** The account of a person at a time, ms since the world began. */
  at(person: number, time: number): number {
    return time < this.from ? person : (this.renewed.get(person) ?? person);
  }

  /** Whose an account is. */
  ownerOf(account: number): number {
    return account < this.people ? account : (this.owners[account - this.people] ?? account);
  }
}
