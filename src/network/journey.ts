/**
 * A journey: an envelope's way, hop by hop. Built by the routes, read by the observers. At a server
 * it stops twice, as it comes in (`up`, in the layers of the sender's leg) and as it goes out
 * (`down`, in those of the recipient's).
 */
import type { Layer } from './layers.ts';
import type { CellId, MessageKind, NetworkId, PersonId, ProviderId } from './people.ts';

/** A place on the way at which somebody can stand. */
export type Place =
  | { readonly kind: 'phone'; readonly person: PersonId }
  | {
      readonly kind: 'network';
      readonly network: NetworkId;
      /** The mobile cell there: of the network itself, or around the Wi-Fi. */
      readonly cell: CellId;
      /** What whoever runs the network takes the phone for (`deviceOn`). */
      readonly device: string;
    }
  | {
      readonly kind: 'provider';
      readonly provider: ProviderId;
      /** The line or SIM over which it came, and the cell if it was a SIM. */
      readonly network: NetworkId;
      readonly cell?: CellId;
      /** The phone behind a SIM; a line does not tell which phone it is. */
      readonly device?: string;
    }
  | { readonly kind: 'service' }
  | { readonly kind: 'push' };

export interface Hop {
  readonly place: Place;
  /** When it is there, ms since the epoch. */
  readonly time: number;
  /** Which way past the person whose line this is: `up` away from the phone, `down` towards it. */
  readonly direction: 'up' | 'down';
  /** Whose phone this leg belongs to: the sender's before the service, the recipient's after. */
  readonly leg: PersonId;
  readonly carries: Layer;
}

export interface Journey {
  /** `j` and a running number: stable for the same events. */
  readonly id: string;
  /** The id of the message that it is about, if it is about one. */
  readonly messageId?: string;
  readonly kind: MessageKind | 'push';
  /** Whose phone set it off: a push, the sender of the message that waits. */
  readonly from: PersonId;
  readonly hops: readonly Hop[];
}
