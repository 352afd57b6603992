/** For the tests of this room: a small chat. The room may not know the protocol, so it counts. */
import type {
  ChatEvent,
  Interference,
  MessengerId,
  Simulation,
  Whereabouts,
} from '../network/index.ts';
import { advance, begin } from '../network/index.ts';

export const START = 1_700_000_000_000;
export const TEXTS = ['Coffee at four?', 'Gladly!', 'Until then'];

export interface Circumstances {
  readonly messenger?: MessengerId;
  readonly interference?: Interference;
  readonly mira?: Whereabouts;
  readonly jonas?: Whereabouts;
  readonly events?: readonly ChatEvent[];
}

const written: readonly ChatEvent[] = [
  { kind: 'typing', from: 'mira', time: START },
  { kind: 'write', from: 'mira', time: START + 5_000, text: TEXTS[0]! },
  { kind: 'write', from: 'jonas', time: START + 60_000, text: TEXTS[1]! },
  { kind: 'write', from: 'mira', time: START + 62_000, text: TEXTS[2]! },
];

export function chat({
  messenger = 'e2ee',
  interference = { kind: 'none' },
  mira = 'cafe',
  jonas = 'home',
  events = written,
}: Circumstances = {}): Simulation {
  let count = 0;
  const random = (length: number) => Uint8Array.from({ length }, () => (count += 7) % 251);
  return events.reduce(
    (simulation, event) => advance(simulation, event, random),
    begin({ messenger, interference, whereabouts: { mira, jonas } }, random),
  );
}
