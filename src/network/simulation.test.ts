import { describe, expect, it } from 'vitest';
import { seededRandom } from '../protocol/index.ts';
import type { ChatEvent, Interference, Journey, MessengerId, Simulation } from './index.ts';
import { advance, begin, latency, messengerIds, preparedConversation, settle } from './index.ts';

const texts = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'] as const;

const START = 1_700_000_000_000;
const whereabouts = { mira: 'cafe', jonas: 'out' } as const;

function run(
  events: readonly ChatEvent[],
  messenger: MessengerId = 'e2ee',
  interference: Interference = { kind: 'none' },
  seed = 'simulation',
): Simulation {
  const random = seededRandom(seed);
  return events.reduce(
    (simulation, event) => advance(simulation, event, random),
    begin({ messenger, interference, whereabouts }, random),
  );
}
const write = (from: 'mira' | 'jonas', after: number, text = 'Hello'): ChatEvent => ({
  kind: 'write',
  from,
  time: START + after,
  text,
});
const kinds = ({ journeys }: Simulation) => journeys.map(({ kind, from }) => `${from} ${kind}`);
const places = ({ hops }: Journey) =>
  hops.map(({ place }) => {
    if (place.kind === 'phone') return place.person;
    if (place.kind === 'network') return place.network;
    return place.kind === 'provider' ? place.provider : place.kind;
  });

describe('a message', () => {
  it('passes phone, network, provider, service, and the same back down', () => {
    const { journeys, messages } = run([write('mira', 0)]);
    const message = journeys.find(({ kind }) => kind === 'message')!;
    expect(places(message)).toEqual([
      ...['mira', 'cafe', 'nordlink', 'service'],
      ...['service', 'fernfunk', 'mobile-jonas', 'jonas'],
    ]);
    expect(message.hops.map(({ direction }) => direction[0]).join('')).toBe('uuuudddd');
    expect(message.hops.map(({ leg }) => leg[0]).join('')).toBe('mmmmjjjj');
    expect(message.hops.at(-1)!.time).toBe(messages[0]!.arrivals[0]!.time);
  });

  it('arrives as it was written, and the first is a prekey message until the first reply', () => {
    const { messages } = run([
      write('mira', 0, 'one'),
      write('mira', 30_000, 'two'),
      write('jonas', 60_000, 'three'),
      write('mira', 90_000, 'four'),
    ]);
    expect(messages.map(({ sealed }) => sealed?.type)).toEqual([
      'prekey',
      'prekey',
      'whisper',
      'whisper',
    ]);
    for (const { text, arrivals, sealed, received } of messages) {
      expect(arrivals).toMatchObject([{ opened: true, text }]);
      expect(received).toEqual(sealed);
    }
  });

  it('wakes a sleeping app with a push, and only a sleeping one', () => {
    const once = run([write('mira', 0)]);
    expect(kinds(once)).toEqual([
      'mira online',
      'mira message',
      'mira push',
      'jonas delivered',
      'jonas online',
      'jonas read',
    ]);
    const push = once.journeys.find(({ kind }) => kind === 'push')!;
    expect(places(push)).toEqual(['service', 'push', 'push', 'fernfunk', 'mobile-jonas', 'jonas']);
    const twice = run([write('mira', 0), write('mira', 9_000)]);
    expect(kinds(twice).filter((kind) => kind.endsWith('push'))).toHaveLength(1);
    const late = run([write('mira', 0), write('mira', 60_000)]);
    expect(kinds(late).filter((kind) => kind.endsWith('push'))).toHaveLength(2);
  });

  it('tells its sender when it was delivered and read, while the app is still open', () => {
    const [message] = run([write('mira', 0)]).messages;
    const [arrival] = message!.arrivals;
    expect(message!.deliveredAt).toBeGreaterThan(arrival!.time);
    expect(message!.readAt).toBeGreaterThan(message!.deliveredAt!);
    expect(message!.readAt! - message!.sentAt).toBeLessThan(latency.foreground);
  });

  it('goes as SMS from cell to carrier to carrier to cell, with no receipts', () => {
    const { journeys, messages } = run([write('mira', 0)], 'sms');
    expect(kinds({ journeys } as Simulation)).toEqual(['mira message']);
    expect(places(journeys[0]!)).toEqual([
      ...['mira', 'mobile-mira', 'nordlink'],
      ...['fernfunk', 'mobile-jonas', 'jonas'],
    ]);
    expect(messages[0]).not.toHaveProperty('deliveredAt');
    expect(messages[0]).not.toHaveProperty('sealed');
  });

  it('is refused as an event if it cannot be sent, or comes out of order', () => {
    expect(() => run([write('mira', 0, ' ')])).toThrow(RangeError);
    expect(() => run([write('mira', 1), write('mira', 0)])).toThrow(RangeError);
  });

  it('written before the other has arrived knows nothing of it: first messages cross', () => {
    for (const seed of ['cross', 'again', 'third']) {
      const { messages } = run(
        [
          write('mira', 0, 'Are you there?'),
          write('jonas', 300, 'Are you there?'),
          write('jonas', 400, 'Hello?'),
          write('mira', 500, 'Hello?'),
          write('mira', 60_000, 'Now.'),
          write('jonas', 90_000, 'Now.'),
        ],
        'e2ee',
        { kind: 'none' },
        seed,
      );
      expect(messages.slice(0, 3).map(({ sealed }) => sealed?.type)).toEqual(
        Array(3).fill('prekey'),
      );
      for (const { text, arrivals } of messages) {
        expect(arrivals).toMatchObject([{ opened: true, text }]);
      }
    }
  });
});

describe('presence', () => {
  it('goes online once, and offline some time after the last use', () => {
    const events: ChatEvent[] = [
      { kind: 'typing', from: 'mira', time: START },
      { kind: 'typing', from: 'mira', time: START + 20_000 },
      { kind: 'paused', from: 'mira', time: START + 25_000 },
    ];
    const simulation = settle(run(events), START + 100_000);
    expect(kinds(simulation)).toEqual([
      'mira online',
      'mira typing',
      'mira typing',
      'mira paused',
      'mira offline',
    ]);
    expect(simulation.journeys.at(-1)!.hops[0]!.time).toBe(START + 25_000 + latency.foreground);
    expect(settle(simulation, START + 900_000).journeys).toEqual(simulation.journeys);
  });

  it('is passed on to an open app, and only to that', () => {
    const { journeys } = run([
      { kind: 'typing', from: 'mira', time: START },
      { kind: 'typing', from: 'jonas', time: START + 1_000 },
      { kind: 'paused', from: 'mira', time: START + 2_000 },
    ]);
    const ends = journeys.map((journey) => `${journey.kind} ${places(journey).at(-1)}`);
    expect(ends).toEqual([
      'online service',
      'typing service',
      'online mira',
      'typing mira',
      'paused jonas',
    ]);
  });

  it('an app that is opened before the message is read is not opened again', () => {
    const { journeys } = run([
      write('mira', 0),
      { kind: 'typing', from: 'jonas', time: START + 900 },
    ]);
    const online = journeys.filter(({ kind, from }) => kind === 'online' && from === 'jonas');
    expect(online.map(({ hops }) => hops[0]!.time - START)).toEqual([900]);
    expect(new Set(journeys.map(({ id }) => id)).size).toBe(journeys.length);
  });

  it('does not exist over SMS', () => {
    const { journeys } = run([{ kind: 'typing', from: 'mira', time: START }], 'sms');
    expect(journeys).toEqual([]);
  });
});

describe('the simulation', () => {
  it('moves people: the way follows them', () => {
    const { journeys } = run([
      { kind: 'move', who: 'mira', time: START, to: 'home' },
      { kind: 'move', who: 'jonas', time: START, to: 'cafe' },
      write('mira', 1),
    ]);
    expect(places(journeys.find(({ kind }) => kind === 'message')!)).toEqual([
      ...['mira', 'home-mira', 'nordlink', 'service'],
      ...['service', 'nordlink', 'cafe', 'jonas'],
    ]);
  });

  it.each(messengerIds)('same events, same seed, same value: %s', (messenger) => {
    const events = preparedConversation({ texts, startOfDay: START });
    const [first, second] = [run(events, messenger), run(events, messenger)];
    expect(first).toEqual(second);
    const other = run(events, messenger, { kind: 'none' }, 'another seed');
    expect(other.messages.map(({ arrivals }) => arrivals[0]?.time)).toEqual(
      first.messages.map(({ arrivals }) => arrivals[0]?.time),
    );
  });

  it('leaves the value that it was given as it was', () => {
    const random = seededRandom('value');
    const before = run([write('mira', 0)]);
    const copy = structuredClone(before);
    advance(before, write('jonas', 5_000), random);
    expect(before).toEqual(copy);
  });

  it('journeys are in order and hops go forward in time', () => {
    const { journeys } = run(preparedConversation({ texts, startOfDay: START }));
    const starts = journeys.map(({ hops }) => hops[0]!.time);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { hops } of journeys) {
      hops.slice(1).forEach((hop, i) => expect(hop.time).toBeGreaterThanOrEqual(hops[i]!.time));
    }
  });
});
