/** What the figure shows of somebody else's view: the way that was gone, and nothing of the words. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  advance,
  begin,
  messengerIds,
  whereabouts,
  type MessengerId,
  type Simulation,
  type Whereabouts,
} from '../network/index.ts';
import { observe, observerIds } from '../observers/index.ts';
import { seededRandom } from '../protocol/index.ts';
import { loadConversation } from '../ui/language/conversation.svelte.ts';
import { phoneView } from './phone-view.ts';
import { glimpsesOf, parcelView, stationsOf } from './way-view.ts';

beforeAll(() => loadConversation('en'));

const START = Date.UTC(2026, 4, 12, 9);

function chat(
  messenger: MessengerId,
  mira: Whereabouts,
  jonas: Whereabouts,
  texts: readonly string[],
): Simulation {
  const random = seededRandom('figure');
  const setting = {
    messenger,
    interference: { kind: 'none' },
    whereabouts: { mira, jonas },
  } as const;
  return texts.reduce(
    (simulation, text, i) =>
      advance(
        simulation,
        { kind: 'write', from: i % 2 === 0 ? 'mira' : 'jonas', time: START + i * 60_000, text },
        random,
      ),
    begin(setting, random),
  );
}

const stepsOf = (simulation: Simulation) =>
  simulation.journeys.flatMap((journey) => journey.hops.map((hop) => ({ hop, journey })));

/** All that the figure shows to somebody at every moment. */
function shown(simulation: Simulation, see: (typeof observerIds)[number]) {
  const steps = stepsOf(simulation);
  return {
    phones: (['mira', 'jonas'] as const).map((person) =>
      phoneView({
        simulation,
        person,
        see,
        log: observe(simulation, see),
        until: Infinity,
        inHand: simulation.messages[0],
      }),
    ),
    parcels: steps.map((step) => parcelView(step, see)),
    glimpses: [...glimpsesOf(steps, see)],
    stations: stationsOf(
      simulation,
      steps.map(({ hop }) => hop),
      see,
    ),
  };
}

describe('the figure', () => {
  it('draws the way that a message goes', () => {
    for (const messenger of messengerIds)
      for (const mira of whereabouts)
        for (const jonas of whereabouts) {
          const simulation = chat(messenger, mira, jonas, ['Hello']);
          const message = simulation.journeys.find(({ kind }) => kind === 'message')!;
          const drawn = stationsOf(simulation, [], 'all').filter(({ kind }) => kind !== 'push');
          const gone = message.hops.map(
            (hop) => parcelView({ hop, journey: message }, 'all')!.station,
          );
          // At a server it stops twice, as it comes in and as it goes out.
          const places = gone.filter((station, i) => station !== gone[i - 1]);
          expect(places).toEqual(drawn.map(({ key }) => key));
        }
  });

  it('shows nothing of the words to anybody between the ends', () => {
    const texts = ['The heron nests', 'Grüße, 42 Eier!', 'ok'];
    const others = ['Some other text', 'Grüsse, 24 Hasen', 'no'];
    expect(others.map((text) => new TextEncoder().encode(text).length)).toEqual(
      texts.map((text) => new TextEncoder().encode(text).length),
    );
    const [one, two] = [texts, others].map((t) => chat('e2ee', 'cafe', 'home', t)) as [
      Simulation,
      Simulation,
    ];
    for (const see of observerIds) {
      if (see === 'mira' || see === 'jonas') expect(shown(one, see)).not.toEqual(shown(two, see));
      else expect(shown(one, see), see).toEqual(shown(two, see));
    }
    // By cloud chat the same comparison finds the words at the service: it can fail.
    const [three, four] = [texts, others].map((t) => chat('cloud', 'cafe', 'home', t)) as [
      Simulation,
      Simulation,
    ];
    expect(shown(three, 'service')).not.toEqual(shown(four, 'service'));
    expect(shown(three, 'provider-nordlink')).toEqual(shown(four, 'provider-nordlink'));
  });
});
