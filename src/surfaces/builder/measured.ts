/**
 * What a figure in an article weighs and how high it is, as measured in a browser. Tests hold both
 * (`tests/browser/embed/budget.spec.ts`, `heights.spec.ts`); the page for editors lists them.
 */
import type { FigureId } from '../../story/index.ts';

/** kB at most, gzip without fonts. The goal is 80 for all; those above have not reached it. */
export const weights: Readonly<Record<FigureId, number>> = {
  quotes: 80,
  check: 80,
  press: 80,
  guess: 80,
  messengers: 72,
  bytes: 100,
  chat: 113,
  attacks: 123,
  safety: 118,
  levels: 115,
  matrix: 97,
  export: 151,
  backup: 141,
  defences: 177,
  challenge: 164,
  weeks: 193,
  claims: 241,
  sandbox: 294,
};

/** CSS pixels: a small phone, a narrow and a broad column. */
export const frameWidths = [320, 600, 800] as const;
/** CSS pixels: nobody wants a higher frame in an article. Such a figure scrolls inside (`height=fixed`). */
export const HIGHEST = 2_500;

export type FrameHeight = number | 'fixed';

/**
 * By scene: CSS pixels at each of these widths in which it fits in every language, in its own typeface;
 * `fixed` where it would be higher than anybody wants.
 */
export const frameHeights: Readonly<
  Record<string, readonly [FrameHeight, FrameHeight, FrameHeight]>
> = {
  'two-sentences': [1120, 760, 720],
  'you-run-the-service': [1800, 1540, 1600],
  'change-one-byte': ['fixed', 'fixed', 'fixed'],
  'key-in-the-middle': [1960, 1580, 1640],
  'sixty-digits': ['fixed', 2360, 2380],
  'what-goes': [1820, 1500, 1580],
  'eight-places': [1720, 1440, 1600],
  'three-levels': [2260, 1840, 1680],
  'who-is-close': [2260, 1960, 2100],
  'who-works-nights': ['fixed', 2420, 2500],
  'who-is-the-source': [2440, 2000, 2180],
  'how-often-right': ['fixed', 'fixed', 'fixed'],
  'press-officer': ['fixed', 'fixed', 'fixed'],
  'copy-in-the-cloud': ['fixed', 1940, 1700],
  'readers-inside': [2100, 1620, 1420],
  'nightly-export': [1620, 1240, 1200],
  'the-detour': ['fixed', 'fixed', 'fixed'],
  'the-price': ['fixed', 'fixed', 'fixed'],
  'your-turn': ['fixed', 'fixed', 'fixed'],
  'each-sentence': ['fixed', 'fixed', 'fixed'],
  garbled: ['fixed', 'fixed', 'fixed'],
  'first-guess': [640, 420, 400],
  'messengers-compared': [2220, 1820, 1780],
  sandbox: ['fixed', 'fixed', 'fixed'],
};
