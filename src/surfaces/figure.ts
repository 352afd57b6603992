/**
 * What every figure is given, on whichever surface it stands: what it shows, as the state that fits
 * into a link, and a way to ask for a change. It keeps nothing else that a link would have to hold.
 */
import type { State } from '../ui/state.ts';

export interface FigureProps {
  readonly view: State;
  readonly set: (change: Partial<State>) => void;
}
