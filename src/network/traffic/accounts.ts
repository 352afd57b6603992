/**
 * New numbers: some people stop using their account at some midnight and start another. They are the
 * same people on the same phones and lines, and their friends go on as before; only what the messenger
 * calls them changes. New accounts are numbered after all people.
 *
 * Who does so is the world's to say, as something that happens there; where it is the messenger's
 * defence, more do, all half way through the weeks.
 */
import { purpose, subSeed } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import type { Carried } from './carried.ts';

const DAY = 86_400_000;
/** One person in so many, where the world names nobody. Our choice. */
const ONE_IN = 25;

/** A second account. */
interface Renewed {
  readonly account: number;
  /** ms since the world began: from here on it is in use. */
  readonly from: number;
}

export class Accounts {
  private readonly people: number;
  private readonly owners: readonly number[];
  private readonly renewed: ReadonlyMap<number, Renewed>;

  constructor(world: Carried, { renumbered }: Messenger) {
    this.people = world.people.length;
    const since = new Map(world.numbers?.map(({ person, from }) => [person, 1000 * from]));
    const half = Math.floor(world.days / 2) * DAY;
    for (const person of renumbered ? moversOf(world) : []) {
      if (!since.has(person)) since.set(person, half);
    }
    this.owners = [...since.keys()];
    this.renewed = new Map(
      [...since].map(([person, from], i) => [person, { account: this.people + i, from }]),
    );
  }

  /** Accounts there are in all: the people, and the new accounts of some. */
  get length(): number {
    return this.people + this.owners.length;
  }

  /** The account of a person at a time, ms since the world began. */
  at(person: number, time: number): number {
    const renewed = this.renewed.get(person);
    return renewed === undefined || time < renewed.from ? person : renewed.account;
  }

  /** Whose an account is. */
  ownerOf(account: number): number {
    return account < this.people ? account : (this.owners[account - this.people] ?? account);
  }
}

/** Those whom the world names, or a few by seed. */
function moversOf({ seed, people, movers }: Carried): readonly number[] {
  return (
    movers ??
    people
      .map(({ id }) => id)
      .filter((person) => subSeed(seed, purpose.account, person) % ONE_IN === 0)
  );
}
