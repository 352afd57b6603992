/**
 * What a reader's visit has made of the scenes: each scene's figure is as the story shows it until the
 * reader changes it, and one scene at a time is the one that a link speaks of.
 */
import { SvelteMap } from 'svelte/reactivity';
import type { Scene } from '../../story/index.ts';
import { readState, sceneState, writeState, type State } from '../../ui/state.ts';
import { readLink } from './link.ts';

/** Fields that hold for the whole page. */
type PageState = Pick<State, 'lang' | 'theme' | 'projector'>;

export class Visit {
  /** The scene that the page was opened at. */
  readonly opened: string | undefined;
  /** The scene that the address names. */
  at = $state<string>();
  #page = $state.raw() as PageState;
  readonly #changed = new SvelteMap<string, State>();

  /** @param search the query that the page was opened with */
  constructor(search: string) {
    const state = readLink(search);
    this.#page = { lang: state.lang, theme: state.theme, projector: state.projector };
    this.at = state.scene;
    this.opened = state.scene;
    if (state.scene !== undefined) this.#changed.set(state.scene, state);
  }

  get page(): PageState {
    return this.#page;
  }

  /** What a scene's figure shows now. */
  view({ id, state }: Pick<Scene, 'id' | 'state'>): State {
    const changed = this.#changed.get(id);
    return changed === undefined
      ? sceneState(id, state, this.#page)
      : { ...changed, ...this.#page };
  }

  /** Changes a scene's figure; it is then the one that a link speaks of. */
  set(scene: Pick<Scene, 'id' | 'state'>, change: Partial<State>): void {
    this.#changed.set(scene.id, { ...this.view(scene), ...change });
    this.at = scene.id;
  }

  /** Whether the figure is no longer as the story shows it. */
  isChanged({ id, state }: Pick<Scene, 'id' | 'state'>): boolean {
    const changed = this.#changed.get(id);
    if (changed === undefined) return false;
    const plain = { ...changed, ...this.#page };
    return writeState(plain, state) !== writeState(sceneState(id, state, this.#page), state);
  }

  /** Puts a scene's figure back as the story shows it. */
  reset({ id }: Pick<Scene, 'id'>): void {
    this.#changed.delete(id);
  }

  setPage(change: Partial<PageState>): void {
    this.#page = { ...this.#page, ...change };
  }

  /** The query that opens what one sees at a scene; without one, of the page. */
  link(scene: Pick<Scene, 'id' | 'state'> | undefined): string {
    return scene === undefined
      ? writeState({ ...readState(''), ...this.#page })
      : writeState(this.view(scene), scene.state);
  }
}
