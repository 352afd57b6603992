/**
 * The thesis of the program as a property. Take any conversation; put other words of the same
 * length in the place of every text. Whoever is not an end of the chat must not be able to tell the
 * two apart: their logs are equal, record by record. Where a messenger does not seal the words to
 * the ends, or somebody swapped the keys, the property must be false for just those who can read:
 * a test that could not fail would prove nothing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ChatEvent,
  Interference,
  Layer,
  MessengerId,
  Simulation,
} from '../../src/network/index.ts';
import {
  advance,
  begin,
  checkText,
  personIds,
  settle,
  whereabouts,
} from '../../src/network/index.ts';
import type { ObserverId } from '../../src/observers/index.ts';
import { observe, observerIds, seenAt } from '../../src/observers/index.ts';
import { parseMessage, seededRandom } from '../../src/protocol/index.ts';

const START = 1_700_000_000_000;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const person = fc.constantFrom(...personIds);
const where = fc.constantFrom(...whereabouts);
/** ms since the event before: often within a delivery, often long after. */
const pause = fc.oneof(
  fc.integer({ min: 0, max: 3_000 }),
  fc.integer({ min: 3_000, max: 30_000 }),
  fc.integer({ min: 30_000, max: 7_200_000 }),
);
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 2_000 }),
  )
  .filter((candidate) => checkText(candidate, 'e2ee').ok);

/** Any text of so many UTF-8 bytes: characters of one to four bytes, filled up with one-byte ones. */
function textOfSize(size: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.string({ unit: 'binary', maxLength: Math.min(size, 200) }),
      fc.string({ unit: 'grapheme-ascii', minLength: size, maxLength: size }),
    )
    .map(([head, tail]) => {
      let result = '';
      let used = 0;
      for (const character of head) {
        const length = bytesOf(character);
        if (used + length > size) break;
        result += character;
        used += length;
      }
      return result + tail.slice(0, size - used);
    })
    .filter((candidate) => bytesOf(candidate) === size && checkText(candidate, 'e2ee').ok);
}

type Beat = { readonly pause: number } & (
  | { readonly kind: 'write'; readonly words: readonly [string, string] }
  | { readonly kind: 'typing' | 'paused' | 'move' }
);
const beat: fc.Arbitrary<Beat> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      pause,
      kind: fc.constant('write' as const),
      words: text.chain((one) => fc.tuple(fc.constant(one), textOfSize(bytesOf(one)))),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      pause,
      kind: fc.constantFrom('typing' as const, 'paused' as const, 'move' as const),
    }),
  },
);
/** Two courses of the same events, with other words. */
const twins = fc
  .array(fc.tuple(beat, person, where), { minLength: 1, maxLength: 9 })
  .map((beats) => [0, 1].map((which) => eventsOf(beats, which)) as [ChatEvent[], ChatEvent[]]);

function eventsOf(
  beats: readonly [Beat, 'mira' | 'jonas', 'home' | 'cafe' | 'out'][],
  which: number,
): ChatEvent[] {
  let time = START;
  return beats.map(([beat, who, to]): ChatEvent => {
    time += beat.pause;
    if (beat.kind === 'write') return { kind: 'write', from: who, time, text: beat.words[which]! };
    return beat.kind === 'move'
      ? { kind: 'move', who, time, to }
      : { kind: beat.kind, from: who, time };
  });
}

interface Circumstances {
  readonly messenger: MessengerId;
  readonly interference: Interference;
  readonly places: readonly ['home' | 'cafe' | 'out', 'home' | 'cafe' | 'out'];
  readonly seed: string;
}
const circumstances = (
  messenger: MessengerId,
  interference: fc.Arbitrary<Interference>,
): fc.Arbitrary<Circumstances> =>
  fc.record({
    messenger: fc.constant(messenger),
    interference,
    places: fc.tuple(where, where),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
  });

function run(events: readonly ChatEvent[], given: Circumstances): Simulation {
  const { messenger, interference, places, seed } = given;
  const random = seededRandom(seed);
  const [mira, jonas] = places;
  const last = events.reduce(
    (simulation, event) => advance(simulation, event, random),
    begin({ messenger, interference, whereabouts: { mira, jonas } }, random),
  );
  return settle(last, last.now + 3_600_000);
}

const none = fc.constant<Interference>({ kind: 'none' });
const meddling: fc.Arbitrary<Interference> = fc.oneof(
  none,
  fc.constant<Interference>({ kind: 'replay' }),
  fc.record({
    kind: fc.constant('flip' as const),
    offset: fc.integer({ min: 0, max: 400 }),
    bit: fc.integer({ min: 0, max: 7 }),
  }),
);
const outsiders = observerIds.filter((id) => id !== 'mira' && id !== 'jonas');

/** Everybody whose log tells the twins apart. */
function tellApart([one, other]: [ChatEvent[], ChatEvent[]], given: Circumstances): ObserverId[] {
  const [first, second] = [run(one, given), run(other, given)];
  return observerIds.filter((id) => {
    try {
      expect(observe(second, id)).toEqual(observe(first, id));
      return false;
    } catch {
      return true;
    }
  });
}

/** The layers around and including a sealed one, as the one who cannot open it sees them. */
function sealedBytes({ journeys }: Simulation): { type: string; bytes: Uint8Array }[] {
  return journeys.flatMap(({ hops }) =>
    hops.flatMap(({ carries }) => {
      for (let at: Layer | undefined = carries; at; at = 'inner' in at ? at.inner : undefined) {
        if (at.kind === 'sealed') return [at.message];
      }
      return [];
    }),
  );
}

/** A pair whose words differ in at least one message. */
const differs = ([one, other]: [ChatEvent[], ChatEvent[]]): boolean =>
  one.some((event, i) => event.kind === 'write' && event.text !== (other[i] as typeof event).text);

describe('noninterference', () => {
  it('sealed to the ends: no outsider can tell other words from these', () => {
    fc.assert(
      fc.property(twins, circumstances('e2ee', meddling), (pair, given) => {
        const [first, second] = [run(pair[0], given), run(pair[1], given)];
        for (const id of outsiders) {
          expect(observe(second, id)).toEqual(observe(first, id));
        }
      }),
      { numRuns: 120 },
    );
  });

  it('sealed to the ends: the bytes differ in ciphertext and check code, and in nothing else', () => {
    fc.assert(
      fc.property(twins, circumstances('e2ee', none), (pair, given) => {
        const [first, second] = pair.map((events) => sealedBytes(run(events, given)));
        expect(second!.length).toBe(first!.length);
        first!.forEach((message, i) => {
          const other = second![i]!;
          expect(other.type).toBe(message.type);
          const [ours, theirs] = [parseMessage(message.bytes), parseMessage(other.bytes)];
          const outside = (parsed: typeof ours) =>
            parsed.ranges.map(({ field, value, ...rest }) =>
              field === 'ciphertext' || field === 'mac'
                ? { field, ...rest }
                : { field, value, ...rest },
            );
          expect(outside(theirs)).toEqual(outside(ours));
        });
      }),
      { numRuns: 60 },
    );
  });

  it('sealed to the ends: nor does the card that travels show them a difference', () => {
    const outsides = (simulation: Simulation, id: ObserverId) =>
      simulation.journeys.flatMap(({ hops }) =>
        hops.map((hop) => {
          const seen = seenAt(hop, id);
          if (seen === null) return null;
          const { open, closed } = seen;
          if (closed?.layer.kind !== 'sealed') return { open, closed };
          const { kind, size } = closed.layer;
          return { open, closed: { reason: closed.reason, layer: { kind, size } } };
        }),
      );
    fc.assert(
      fc.property(twins, circumstances('e2ee', meddling), (pair, given) => {
        const [first, second] = [run(pair[0], given), run(pair[1], given)];
        for (const id of outsiders) expect(outsides(second, id)).toEqual(outsides(first, id));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['cloud', { kind: 'none' }, ['service']],
    ['e2ee', { kind: 'swap' }, ['service']],
    ['sms', { kind: 'none' }, ['provider-nordlink', 'provider-fernfunk']],
  ] as const)(
    '%s with %j: false for those who can read, true for all others',
    (messenger, interference, readers) => {
      fc.assert(
        fc.property(
          twins.filter(differs),
          circumstances(messenger, fc.constant(interference)),
          (pair, given) => {
            const apart = tellApart(pair, given).filter((id) => id !== 'mira' && id !== 'jonas');
            expect(apart).toEqual(readers);
          },
        ),
        { numRuns: 40 },
      );
    },
  );

  it('the ends can tell: they have the words', () => {
    fc.assert(
      fc.property(twins.filter(differs), circumstances('e2ee', none), (pair, given) => {
        expect(tellApart(pair, given)).toEqual(['mira', 'jonas']);
      }),
      { numRuns: 20 },
    );
  });
});
