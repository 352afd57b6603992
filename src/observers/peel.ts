/**
 * What a party can read of what passes: it takes off layer after layer as far as its keys go, and
 * what it can't open stays closed. The only way by which an observer learns anything of a message.
 */
import type {
  ChannelLayer,
  Layer,
  PacketsLayer,
  PartyId,
  SealedLayer,
  SmsLayer,
  StanzaLayer,
  TextLayer,
  WakeupLayer,
} from '../network/index.ts';
import type { Absence } from './chat-log.ts';

/** A layer without what is in it, and without who else could open it. */
type Outside<L> = L extends Layer ? Omit<L, 'inner' | 'readers'> : never;
export type OpenLayer = Outside<Layer>;

/** What shows of a layer that stays closed: how large it is, and the bytes that look like noise. */
export type ClosedLayer =
  Pick<ChannelLayer, 'kind' | 'protocol' | 'size'> | Pick<SealedLayer, 'kind' | 'message' | 'size'>;

export interface Peeled {
  /** Read, outermost first. */
  readonly open: readonly OpenLayer[];
  /** The first layer that stays closed, and why; null if all is open. */
  readonly closed: { readonly layer: ClosedLayer; readonly reason: Absence } | null;
}

/**
 * @param layer the outermost, as it passes
 * @param party whose keys are tried; null for somebody who has none
 */
export function peel(layer: Layer, party: PartyId | null): Peeled {
  const open: OpenLayer[] = [];
  for (let at: Layer | undefined = layer; at !== undefined; at = innerOf(at)) {
    if (at.kind === 'channel' && !holds(party, at.readers)) {
      const { kind, protocol, size } = at;
      return { open, closed: { layer: { kind, protocol, size }, reason: 'sealed-in-channel' } };
    }
    if (at.kind === 'sealed' && !holds(party, at.readers)) {
      const { kind, message, size } = at;
      const reason = at.readers.length === 0 ? 'refused' : 'sealed-to-ends';
      return { open, closed: { layer: { kind, message, size }, reason } };
    }
    open.push(outsideOf(at));
  }
  return { open, closed: null };
}

function holds(party: PartyId | null, readers: readonly PartyId[]): boolean {
  return party !== null && readers.includes(party);
}

function innerOf(layer: Layer): Layer | undefined {
  return 'inner' in layer ? layer.inner : undefined;
}

function outsideOf(layer: Layer): OpenLayer {
  const {
    inner: _inner,
    readers: _readers,
    ...outside
  } = layer as Layer & {
    readonly inner?: Layer;
    readonly readers?: readonly PartyId[];
  };
  return outside;
}

/** The layers of a kind that a party reads, by name: what the projections work with. */
export interface Reading {
  readonly packets?: Outside<PacketsLayer>;
  readonly channel?: Outside<ChannelLayer>;
  readonly stanza?: Outside<StanzaLayer>;
  readonly wakeup?: Outside<WakeupLayer>;
  readonly sms?: Outside<SmsLayer>;
  readonly text?: Outside<TextLayer>;
}

export function read(layer: Layer, party: PartyId | null): Reading {
  return Object.fromEntries(peel(layer, party).open.map((open) => [open.kind, open]));
}
