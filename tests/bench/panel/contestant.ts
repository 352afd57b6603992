import type { Move } from './moves.ts';

/** Draws four views of one log into an element. */
export interface Contestant {
  /** Chooses a stretch of time; all views have changed when the frame is painted. */
  brush(...move: Move): void;
  /** Chooses one person by code, or everybody. */
  pick(person: number | undefined): void;
}
