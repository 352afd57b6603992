/**
 * Contacts from a log: who is in touch with whom, how often each way, and where to draw them. The
 * layout is d3-force with fixed starting places and no randomness of its own, so the same records
 * always give the same picture.
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { ChatLog } from '../observers/index.ts';

export interface ContactNode {
  readonly id: string;
  x: number;
  y: number;
}
export interface ContactEdge {
  readonly a: string;
  readonly b: string;
  /** Messages from a to b, and from b to a. */
  readonly forth: number;
  readonly back: number;
}
export interface Contacts {
  readonly nodes: readonly ContactNode[];
  readonly edges: readonly ContactEdge[];
}

/**
 * @param log records; without the column `peer` there are no contacts
 * @param width,height of the picture, px
 * @returns nodes inside the picture, and edges with counts of messages
 */
export function contactsOf(log: ChatLog, width: number, height: number): Contacts {
  const edges = new Map<string, { a: string; b: string; forth: number; back: number }>();
  for (const record of log.records) {
    if (record.kind !== 'message' || record.peer === undefined) continue;
    const [a, b] = [record.subject, record.peer].sort() as [string, string];
    const key = JSON.stringify([a, b]);
    const edge = edges.get(key) ?? { a, b, forth: 0, back: 0 };
    if (record.subject === a) edge.forth += 1;
    else edge.back += 1;
    edges.set(key, edge);
  }
  const ids = [...new Set([...edges.values()].flatMap(({ a, b }) => [a, b]))].sort();
  const nodes: ContactNode[] = ids.map((id, i) => ({
    id,
    x: width / 2 + (width / 4) * Math.cos(Math.PI + (2 * Math.PI * i) / ids.length),
    y: height / 2 + (height / 4) * Math.sin(Math.PI + (2 * Math.PI * i) / ids.length),
  }));
  const links = [...edges.values()].map(({ a, b }) => ({ source: a, target: b }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<ContactNode, (typeof links)[number]>(links)
        .id((node) => node.id)
        .distance(width * 0.5),
    )
    .force('charge', forceManyBody().strength(-120))
    .force('collide', forceCollide(30))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.12))
    .stop()
    .tick(120);
  const margin = 34;
  for (const node of nodes) {
    node.x = Math.min(width - margin, Math.max(margin, node.x));
    node.y = Math.min(height - margin, Math.max(margin, node.y));
  }
  return { nodes, edges: [...edges.values()] };
}
