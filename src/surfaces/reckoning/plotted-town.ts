/** A town of which the truth can be asked: its people and ways, and what happened in it, if it has a plot. */
import type { CastMember, Inhabited, Machine, PersonId, StoryEvent } from '../../world/index.ts';

export interface PlottedTown extends Inhabited {
  /** What really happened; nothing out of the ordinary in a town without a plot. */
  readonly events?: readonly StoryEvent[];
  /** By person, where the town was written by hand. */
  readonly cast?: readonly CastMember[];
  /** What an app would look for if it scanned what people write. */
  readonly watchlist?: readonly string[];
  /** Whose account is no person's, and what answers there. */
  readonly machines?: ReadonlyMap<PersonId, Machine>;
}

/** People, and not counters, machines or programs. */
export function humansOf({ people, machines }: PlottedTown): PlottedTown['people'] {
  return people.filter(({ id }) => machines?.has(id) !== true);
}

/** Works something out of a town once, however often it is asked. */
export function perTown<T>(make: (town: PlottedTown) => T): (town: PlottedTown) => T {
  const made = new WeakMap<PlottedTown, { readonly value: T }>();
  return (town) => {
    let known = made.get(town);
    if (known === undefined) {
      known = { value: make(town) };
      made.set(town, known);
    }
    return known.value;
  };
}
