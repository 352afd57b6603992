/** The graph as it is drawn: points from the layout, and for each frame one path per kind of ink. */
import type { Frame } from '../frame.ts';
import { lineWidth } from '../../ui/surface.ts';
import { between, type Ghost, type Network } from './network.ts';
import type { Line } from './labels.ts';
import type { Layout } from './layout.ts';
import { goneTies } from './reading.ts';
import { linePath, taperPath, type Point } from './shapes.ts';

export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly points: readonly Point[];
  /** Of each person's dot, px: grows with the messages of the whole log. */
  readonly radius: readonly number[];
  /** Of the strongest tie at one end, px. */
  readonly thickest: number;
}

/** Room at the edges, px: a dot and half a line of text. */
const MARGIN = { x: 28, y: 32 };

/** From here on, px, a drawing is a phone's: as wide as that is, it is higher than wide. */
export const NARROW = 420;
const UPRIGHT = 1.45;

/** @param most px that it may be high where it has a height to fill; else its width decides */
export function canvasOf(network: Network, layout: Layout, width: number, most?: number): Canvas {
  const people = network.people.length;
  const own = width < NARROW ? UPRIGHT * width : 0.62 * width;
  const height = people <= 3 ? 190 : (most ?? Math.round(Math.min(600, Math.max(380, own))));
  const room = Math.sqrt((width * height) / Math.max(1, people));
  const largest = Math.min(15, Math.max(4, 0.15 * room));
  const strongest = Math.max(1, ...network.strength);
  return {
    width,
    height,
    points: Array.from(layout.x, (x, place) => ({
      x: MARGIN.x + x * (width - 2 * MARGIN.x),
      y: MARGIN.y + layout.y[place]! * (height - 2 * MARGIN.y),
    })),
    radius: Array.from(
      network.strength,
      (messages) => largest * (0.45 + 0.55 * Math.sqrt(messages / strongest)),
    ),
    thickest: 1.3 * largest,
  };
}

export interface Ink {
  /** Ties that are not picked, or have nothing in the chosen time. */
  readonly context: string;
  /** Picked ties, by strength: few, some, many messages. */
  readonly picked: readonly [string, string, string];
  readonly gone: string;
}

/** Widths of ties, px, by messages one way: the same for every frame, so that frames can be compared. */
function widthsOf(network: Network, canvas: Canvas, own: number) {
  const strongest = network.ties.weight.subarray(0, own).reduce((a, b) => Math.max(a, b), 1);
  // Among many ties a weak one is a hair, so that the strong can be seen, on a wall too.
  const thinnest = own > 300 ? 0.6 : lineWidth(1.2);
  return {
    strongest,
    wide: (count: number) =>
      count === 0 ? 0 : Math.max(thinnest, canvas.thickest * Math.sqrt(count / strongest)),
  };
}

export function inkOf(network: Network, canvas: Canvas, frame: Frame, ghost?: Ghost): Ink {
  const { points } = canvas;
  const own = frame.index.pairs.length - 1;
  const { strongest, wide } = widthsOf(network, canvas, own);
  const context: string[] = [];
  const picked: [string[], string[], string[]] = [[], [], []];
  for (let tie = 0; tie < own; tie++) {
    const a = points[network.ties.first[tie]!]!;
    const b = points[network.ties.second[tie]!]!;
    const count = between(frame.picked, tie + 1);
    if (count === 0) {
      context.push(linePath(a, b));
      continue;
    }
    const [forth, back] = [frame.picked.pairs[2 * tie + 2]!, frame.picked.pairs[2 * tie + 3]!];
    const share = Math.sqrt(count / strongest);
    picked[share < 0.25 ? 0 : share < 0.5 ? 1 : 2].push(taperPath(a, b, wide(forth), wide(back)));
  }
  const gone = ghost === undefined ? [] : goneTies(frame, network, ghost);
  return {
    context: context.join(''),
    picked: [picked[0].join(''), picked[1].join(''), picked[2].join('')],
    gone: gone
      .map((tie) => linePath(points[network.ties.first[tie]!]!, points[network.ties.second[tie]!]!))
      .join(''),
  };
}

/** Ties of the evidence, each wide enough to be found among many. */
export function litTies(network: Network, canvas: Canvas, frame: Frame): string {
  const pairs = frame.lit?.counts.pairs ?? [];
  const own = frame.index.pairs.length - 1;
  const { wide } = widthsOf(network, canvas, own);
  const seen = (count: number) => (count === 0 ? 0 : Math.max(2.5, wide(count)));
  let path = '';
  for (let tie = 0; tie < own; tie++) {
    const [forth, back] = [pairs[2 * tie + 2] ?? 0, pairs[2 * tie + 3] ?? 0];
    if (forth + back === 0) continue;
    const [a, b] = [
      canvas.points[network.ties.first[tie]!]!,
      canvas.points[network.ties.second[tie]!]!,
    ];
    path += taperPath(a, b, seen(forth), seen(back));
  }
  return path;
}

/** As many ties as names can reasonably keep off. */
const LINES = 60;

/** The strongest ties of the whole log as lines, by their share of the strongest. */
export function strongestLines({ ties }: Network, { points }: Canvas): Line[] {
  const order = Array.from(ties.weight.keys()).sort((a, b) => ties.weight[b]! - ties.weight[a]!);
  const most = ties.weight[order[0] ?? 0] ?? 1;
  return order.slice(0, LINES).map((tie) => {
    const { x: x1, y: y1 } = points[ties.first[tie]!]!;
    const { x: x2, y: y2 } = points[ties.second[tie]!]!;
    return { x1, y1, x2, y2, weight: ties.weight[tie]! / most };
  });
}

/** Somebody's ties with messages in the picked records. */
export function tiesFrom(network: Network, canvas: Canvas, frame: Frame, place: number): string {
  const { ties, near } = network;
  const { wide } = widthsOf(network, canvas, frame.index.pairs.length - 1);
  let path = '';
  for (let i = near.start[place]!; i < near.start[place + 1]!; i++) {
    const tie = near.tie[i]!;
    const [forth = 0, back = 0] = frame.picked.pairs.subarray(2 * tie + 2, 2 * tie + 4);
    if (forth + back === 0) continue;
    const [a, b] = [canvas.points[ties.first[tie]!]!, canvas.points[ties.second[tie]!]!];
    path += taperPath(a, b, wide(forth), wide(back));
  }
  return path;
}
