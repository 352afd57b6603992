/** What of a world its messages' ways depend on: every inhabited world fits. */
import type {
  Group,
  Messages,
  NewNumber,
  Person,
  PersonId,
  PlaceId,
  Place,
  Visits,
} from '../../world/index.ts';

export interface CarriedGroup extends Pick<Group, 'id' | 'members'> {
  /** The member that is a bot, and is handed all that is written. */
  readonly bot?: PersonId;
}

/** A person's phone and SIM, where the world says more than a seed does. */
export interface GivenPhone {
  readonly number: string;
  /** Model. */
  readonly device: string;
  /** One of {@link providers}. */
  readonly carrier: string;
}

export interface Carried {
  /** As `worldSeed` gives it. */
  readonly seed: number;
  readonly days: number;
  /** By id: `people[id].id === id`. */
  readonly people: readonly Person[];
  readonly groups: readonly CarriedGroup[];
  /** Those known; others are worked out from their number. */
  readonly places: readonly Place[];
  /** Who has none here (in a block of a city) is where their plan says. */
  readonly visits: Visits;
  readonly messages: Messages;
  /** Index of the tower that serves a place. */
  cellAt(place: PlaceId): number;
  /** The place as a word. */
  siteOf(place: PlaceId): string;
  /** What people call themselves, where they have names. */
  name?(person: number): string | undefined;
  /** Who takes a new number half way, where a messenger has such people; else a few by seed. */
  readonly movers?: readonly PersonId[];
  /** Who has a new number whatever the messenger, and from when on. */
  readonly numbers?: readonly NewNumber[];
  /** By person; without it, and past its end, all is drawn from the seed. */
  readonly cast?: readonly GivenPhone[];
}

/** Internet and mobile providers by index, as `Place.provider` counts them. */
export const providers = ['nordlink', 'fernfunk', 'stadtnetz'] as const;

/** The largest world whose phone and IP numbers come from the small documentation ranges. */
export const SMALL = { numbers: 1000, addresses: 150 } as const;
