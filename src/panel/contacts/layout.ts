/**
 * Where people stand in the graph: worked out from the whole log, never from what is chosen, so that
 * choosing changes ink and moves nobody. Same log, same picture: d3-force from a fixed start, a circle
 * in order of community, for a fixed number of ticks, with the fixed randomness of its own.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { communitiesOf } from './communities.ts';
import type { Network } from './network.ts';

/** Places of `network.people`, each coordinate from 0 to 1. */
export interface Layout {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
}
interface Spring {
  readonly source: number;
  readonly target: number;
  readonly strength: number;
  readonly distance: number;
}

/** Groups larger than this hold nobody together. */
const LARGEST_GROUP = 40;
/** How far apart two stand whom nothing draws together, in units of the simulation. */
const APART = 30;

/** Work for {@link runInSlices}: yields after every tick. */
export function* layoutOf(network: Network): Generator<void, Layout> {
  const people = network.people.length;
  const communities = yield* communitiesOf(network);
  const order = Array.from(network.people.keys()).sort(
    (a, b) => communities[a]! - communities[b]! || a - b,
  );
  const radius = APART * Math.sqrt(people);
  const bodies: Body[] = [];
  order.forEach((place, turn) => {
    const angle = (2 * Math.PI * turn) / people;
    bodies[place] = { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
  // A group pulls its members to a middle that is not drawn.
  const groups = network.groups.filter(({ members }) => members.length <= LARGEST_GROUP);
  for (const { members } of groups) {
    const mean = (of: 'x' | 'y') =>
      members.reduce((sum, member) => sum + bodies[member]![of], 0) / members.length;
    bodies.push({ x: mean('x'), y: mean('y') });
  }
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, Spring>(springsOf(network, groups))
        .strength((spring) => spring.strength)
        .distance((spring) => spring.distance),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-5 * APART)
        .distanceMax(8 * APART),
    )
    .force('collide', forceCollide<Body>(0.62 * APART))
    // Wider than high, as the picture is.
    .force('x', forceX<Body>().strength(0.05))
    .force('y', forceY<Body>().strength(0.08))
    .stop();
  const ticks = people <= 60 ? 300 : 160;
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks));
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick();
    yield;
  }
  return {
    x: stretched(bodies.slice(0, people).map(({ x }) => x)),
    y: stretched(bodies.slice(0, people).map(({ y }) => y)),
  };
}

/** A tie pulls by its share of both ends' messages: friends stand together, a hub does not gather all. */
function springsOf(network: Network, groups: Network['groups']): Spring[] {
  const { ties, strength, filed, people } = network;
  const springs: Spring[] = [];
  for (let tie = 0; tie < ties.length; tie++) {
    const [source, target] = [ties.first[tie]!, ties.second[tie]!];
    const share = Math.sqrt(ties.weight[tie]! / Math.sqrt(strength[source]! * strength[target]!));
    springs.push({
      source,
      target,
      strength: 0.02 + 0.6 * share * share,
      distance: APART * (3.2 - 1.7 * share),
    });
  }
  for (const [source, target] of filed) {
    springs.push({ source, target, strength: 0.3, distance: 2.5 * APART });
  }
  groups.forEach(({ members }, group) => {
    for (const source of members) {
      springs.push({ source, target: people.length + group, strength: 0.15, distance: APART });
    }
  });
  return springs;
}

/** From 0 to 1; all the same stand in the middle. */
function stretched(values: readonly number[]): Float64Array {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return Float64Array.from(values, (value) => (range < 1e-6 ? 0.5 : (value - least) / range));
}
