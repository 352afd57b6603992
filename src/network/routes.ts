/** The ways through the networks: which places a leg passes, and when. */
import { wakeupToPhone, wakeupToPush } from './envelope.ts';
import type { Hop, Place } from './journey.ts';
import { latency } from './latency.ts';
import type { Layer, PacketsLayer, SmsLayer } from './layers.ts';
import type { Network, PersonId, Whereabouts } from './people.ts';
import { cellAt, deviceOn, mobileOf, networkAt, people } from './people.ts';

/** A phone and where it is. */
export interface Position {
  readonly person: PersonId;
  readonly where: Whereabouts;
}

function networkPlace({ person, where }: Position, network: Network): Place {
  return {
    kind: 'network',
    network: network.id,
    cell: cellAt(person, where),
    device: deviceOn(network, person),
  };
}

function providerPlace({ person, where }: Position, network: Network): Place {
  const { id, type, provider } = network;
  return type === 'wifi'
    ? { kind: 'provider', provider, network: id }
    : {
        kind: 'provider',
        provider,
        network: id,
        cell: cellAt(person, where),
        device: deviceOn(network, person),
      };
}

/** ms from phone to network, from there to the provider, from there to a server. */
function steps(network: Network): readonly [number, number, number] {
  return [latency[network.type], latency.access, latency.internet];
}

/**
 * Phone, network, provider, service.
 * @param start when it leaves the phone
 */
export function upLeg(from: Position, carries: PacketsLayer, start: number): Hop[] {
  const network = networkAt(from.person, from.where);
  const [a, b, c] = steps(network);
  const hop = (place: Place, time: number): Hop => ({
    place,
    time,
    direction: 'up',
    leg: from.person,
    carries,
  });
  return [
    hop({ kind: 'phone', person: from.person }, start),
    hop(networkPlace(from, network), start + a),
    hop(providerPlace(from, network), start + a + b),
    hop({ kind: 'service' }, start + a + b + c),
  ];
}

/**
 * From a server: provider, network, phone.
 * @param start when it leaves the server
 */
export function downLeg(
  to: Position,
  carries: PacketsLayer,
  start: number,
  server: 'service' | 'push' = 'service',
): Hop[] {
  const network = networkAt(to.person, to.where);
  const [a, b, c] = steps(network);
  const hop = (place: Place, time: number): Hop => ({
    place,
    time,
    direction: 'down',
    leg: to.person,
    carries,
  });
  return [
    hop({ kind: server }, start),
    hop(providerPlace(to, network), start + c),
    hop(networkPlace(to, network), start + c + b),
    hop({ kind: 'phone', person: to.person }, start + c + b + a),
  ];
}

/** A wake-up: service, push service, and down to the phone. */
export function pushWay(to: Position, start: number): Hop[] {
  const toPush = wakeupToPush(to.person);
  const atPush = start + latency.servers;
  const toPhone = wakeupToPhone(to.person, networkAt(to.person, to.where));
  return [
    { place: { kind: 'service' }, time: start, direction: 'down', leg: to.person, carries: toPush },
    { place: { kind: 'push' }, time: atPush, direction: 'up', leg: to.person, carries: toPush },
    ...downLeg(to, toPhone, atPush + latency.server, 'push'),
  ];
}

/**
 * An SMS: the sender's cell and carrier, the recipient's carrier and cell. It goes over the SIM
 * wherever the phone is.
 * @param sent as it left the phone
 * @param passed as the sender's carrier passed it on
 */
export function smsWay(
  from: Position,
  to: Position,
  sent: SmsLayer,
  passed: SmsLayer,
  start: number,
): Hop[] {
  const own = mobileOf(from.person);
  const theirs = mobileOf(to.person);
  const hops: Hop[] = [];
  let time = start;
  const pass = (
    position: Position,
    direction: 'up' | 'down',
    place: Place,
    carries: Layer,
  ): void => {
    hops.push({ place, time, direction, leg: position.person, carries });
  };
  pass(from, 'up', { kind: 'phone', person: from.person }, sent);
  time += latency.mobile;
  pass(from, 'up', networkPlace(from, own), sent);
  time += latency.access;
  pass(from, 'up', providerPlace(from, own), sent);
  time += latency.carrier;
  // One carrier for both would carry it once.
  if (people[from.person].carrier !== people[to.person].carrier) {
    pass(to, 'down', providerPlace(to, theirs), passed);
    time += latency.access;
  }
  pass(to, 'down', networkPlace(to, theirs), passed);
  time += latency.mobile;
  pass(to, 'down', { kind: 'phone', person: to.person }, passed);
  return hops;
}

/** When it came to its last place. */
export function arrivalOf(hops: readonly Hop[]): number {
  return hops.at(-1)?.time ?? 0;
}
