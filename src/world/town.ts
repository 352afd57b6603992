/**
 * The invented town: its outline, its river, its mobile towers and the places where people are.
 * Coordinates in a plane of 640 by 400 units, y downwards; one unit is about ten metres. A map is
 * public: every observer has it.
 */

export interface Site {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Town {
  readonly width: number;
  readonly height: number;
  /** Edge of the built-up area, as an SVG path. */
  readonly outline: string;
  /** Course of the river, as an SVG path to be stroked. */
  readonly river: string;
  readonly roads: readonly string[];
  readonly towers: readonly Site[];
  /** Reach of a Wi-Fi and the house that a line ends in, drawn as an area of this radius. */
  readonly reach: number;
  readonly sites: readonly Site[];
}

export const town: Town = {
  width: 640,
  height: 400,
  outline:
    'M52 118C70 60 150 34 232 40C300 22 388 26 448 52C530 58 596 112 598 184C612 256 566 330 486 348C420 384 322 376 256 362C170 372 86 336 62 268C36 220 36 164 52 118Z',
  river: 'M-10 262C80 236 130 292 214 282C300 272 318 206 400 210C478 214 520 268 650 236',
  roads: [
    'M60 150C170 166 250 150 330 128S500 92 594 168',
    'M210 42C226 140 268 210 300 364',
    'M446 54C420 140 430 250 486 346',
    'M64 262C140 226 210 206 300 196S480 158 598 190',
  ],
  towers: [
    { id: 'cell-hill', x: 158, y: 110 },
    { id: 'cell-market', x: 322, y: 168 },
    { id: 'cell-harbour', x: 502, y: 256 },
    { id: 'cell-station', x: 216, y: 300 },
  ],
  reach: 15,
  sites: [
    { id: 'home-mira', x: 132, y: 158 },
    { id: 'home-jonas', x: 524, y: 196 },
    { id: 'cafe', x: 344, y: 140 },
  ],
};
