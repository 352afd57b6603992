/**
 * Who knows whom. The town grows person by person, and each newcomer finds contacts among those who
 * were there before: their household, most of their community, some of their team, and farther
 * ones, of whom a third are friends of friends. So one more person adds ties and changes none.
 *
 * Layers as in Dunbar's circles are a design aid here, not a claim; the counts per layer are our
 * choice, for one messenger and four weeks.
 */
import { exp } from './arithmetic.ts';
import type { Person, PersonId, Tie, TieKind } from './entities.ts';
import { COMMUNITY } from './places.ts';
import { Stream, purpose } from './random.ts';
import { normal, pick } from './sample.ts';

/** Conversations per day by layer. */
const rates = [2.0, 0.55, 0.12, 0.03] as const;
/** As a newcomer finds them: which two of a household are a couple shows afterwards. */
type FoundKind = Exclude<TieKind, 'partner'>;
/** How ties of a kind are spread over the layers, per hundred. Our choice. */
const layers: Readonly<Record<FoundKind, readonly [number, number, number, number]>> = {
  household: [40, 40, 20, 0],
  friend: [2, 22, 50, 26],
  colleague: [0, 12, 50, 38],
  acquaintance: [0, 6, 40, 54],
};
/**
 * Whether the first two of a household are a couple, by the layer of their tie: chance per hundred. Our
 * choice; about half of them are. It says who they are to each other and changes nothing that they do.
 */
const couples = [80, 50, 10, 0] as const;
/** Deviation of the logarithm of a pair's own factor. */
const PAIR_SPREAD = 0.5;

const KNOWS_NEIGHBOUR = 0.85;
const KNOWS_COLLEAGUE = 0.4;
const TEAM = 12;
/** Farther contacts that a newcomer finds: so many, or up to five more. */
const FARTHER = 3;
/** Of the farther ones, found through a common friend. */
const THROUGH_FRIEND = 0.35;

/** A tie between two people, from the two alone. */
export function tieOf(world: number, one: Person, other: Person, found: FoundKind): Tie {
  const [a, b] = one.id < other.id ? [one, other] : [other, one];
  const stream = new Stream(world, purpose.tie, a.id, b.id);
  const layer = pick(stream, layers[found], 100) as Tie['layer'];
  const factor = exp(PAIR_SPREAD * normal(stream));
  const rate = rates[layer] * a.rootActivity * b.rootActivity * factor;
  const firstTwo = found === 'household' && a.id === a.household && b.id === a.id + 1;
  const kind = firstTwo && stream.below(100) < couples[layer] ? 'partner' : found;
  return { a: a.id, b: b.id, kind, layer, rate };
}

/** The growing town's memory: who is here, who works where, whom each found farther away. */
export class Acquaintances {
  private readonly staff = new Map<number, PersonId[]>();
  private readonly farther: (readonly PersonId[])[] = [];

  private readonly world: number;
  private readonly people: readonly Person[];

  /** @param people everybody up to the newcomer, by id */
  constructor(world: number, people: readonly Person[]) {
    this.world = world;
    this.people = people;
  }

  /** Ties of the next person to those before, in order of their ids. */
  arrive(newcomer: Person): Tie[] {
    const stream = new Stream(this.world, purpose.contacts, newcomer.id);
    const kinds = new Map<PersonId, FoundKind>();
    this.neighbours(newcomer, stream, kinds);
    this.colleagues(newcomer, stream, kinds);
    this.farther.push(this.findFarther(newcomer, stream, kinds));
    return [...kinds]
      .sort(([one], [other]) => one - other)
      .flatMap(([id, kind]) => {
        const other = this.people[id];
        return other === undefined ? [] : [tieOf(this.world, other, newcomer, kind)];
      });
  }

  private neighbours(newcomer: Person, stream: Stream, kinds: Map<PersonId, FoundKind>): void {
    for (let id = newcomer.community * COMMUNITY; id < newcomer.id; id++) {
      const known = stream.chance(KNOWS_NEIGHBOUR);
      if (this.people[id]?.household === newcomer.household) kinds.set(id, 'household');
      else if (known) kinds.set(id, 'friend');
    }
  }

  private colleagues(newcomer: Person, stream: Stream, kinds: Map<PersonId, FoundKind>): void {
    if (newcomer.work === undefined) return;
    const staff = this.staff.get(newcomer.work) ?? [];
    for (const id of staff.slice(-TEAM)) {
      if (stream.chance(KNOWS_COLLEAGUE) && !kinds.has(id)) kinds.set(id, 'colleague');
    }
    staff.push(newcomer.id);
    this.staff.set(newcomer.work, staff);
  }

  private findFarther(
    newcomer: Person,
    stream: Stream,
    kinds: Map<PersonId, FoundKind>,
  ): readonly PersonId[] {
    const found: PersonId[] = [];
    const friends = [...kinds.keys()];
    for (let left = FARTHER + stream.below(6); left > 0; left--) {
      const through = stream.chance(THROUGH_FRIEND);
      const friend = friends[stream.below(friends.length)];
      const theirs = friend === undefined ? [] : (this.farther[friend] ?? []);
      const introduced = theirs[stream.below(theirs.length)];
      const u = stream.unit();
      // Nearer ones are likelier: the cube crowds them at the newcomer's own number.
      const met = newcomer.id - 1 - Math.floor(u * u * u * newcomer.id);
      const id = through ? introduced : met;
      if (id === undefined || id < 0 || kinds.has(id)) continue;
      kinds.set(id, 'acquaintance');
      found.push(id);
    }
    return found;
  }
}
