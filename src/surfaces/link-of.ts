/** Addresses that a figure hands out: of itself as it is now, and of the four weeks to play with. */
import { sceneOf } from '../story/index.ts';
import { inStory, storyAddress } from '../ui/site.ts';
import { readState, writeState, type State } from '../ui/state.ts';

/** The address that opens what a figure shows, in its scene if it stands in one. */
export function linkOf(view: State): string {
  const shown = view.scene === undefined ? undefined : sceneOf(view.scene)?.state;
  return storyAddress() + writeState(view, shown);
}

/** The address that opens the four weeks of the sandbox, in the page's language. */
export function weeksWith(view: State, change: Partial<State>): string {
  const scene = sceneOf('sandbox');
  const { lang, theme } = view;
  const state = { ...readState(''), ...scene?.state, lang, theme, ...change, scene: scene?.id };
  return inStory(`${writeState(state, scene?.state)}#weeks`);
}
