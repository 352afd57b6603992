/** What the frame shows now: its scene, the scene's words, and the state of its figure. */
import { sceneOf, scenes, type FigureId, type Scene } from '../../story/index.ts';
import { preferredLanguage, setLanguage } from '../../ui/language/language.svelte.ts';
import { loadEmbed } from '../../ui/language/embed.svelte.ts';
import { loadStory } from '../../ui/language/story.svelte.ts';
import type { SceneWords } from '../../ui/language/story.ts';
import type { Language, State } from '../../ui/state.ts';
import { figures } from '../stage/figures.ts';
import { readLink, shownBy } from '../stage/link.ts';
import { sceneState } from '../../ui/state.ts';
import { loadChapter } from './chapter.ts';
import { unknownScene } from './unknown-scene.ts';

/** Figures that speak of other scenes too. */
const tellAll: readonly FigureId[] = ['check', 'guess'];

export class Embedding {
  state = $state.raw() as State;
  words = $state.raw<SceneWords>();
  /** Of the scene that {@link words} belong to. */
  scene = $state.raw() as Scene;
  readonly language: Language;
  /** What the address calls a scene and is none: no other figure may stand in its place. */
  unknown = $state.raw<string>();

  /** @param search the frame's query; where it names no scene, it is the first of the story */
  constructor(search: string) {
    const state = readLink(search);
    this.language = state.lang ?? preferredLanguage(navigator.languages);
    this.unknown = unknownScene(search);
    const first = scenes[0]!;
    this.scene = sceneOf(state.scene ?? '') ?? first;
    this.state =
      state.scene === undefined ? sceneState(first.id, shownBy(first.id) ?? {}, state) : state;
  }

  /**
   * Fetches what the scene needs, all at once.
   * @param figure whether its figure is wanted, or only its words
   */
  async load(figure: boolean): Promise<void> {
    const scene = sceneOf(this.state.scene ?? '') ?? this.scene;
    const { language } = this;
    if (figure) void figures[scene.figure].load().catch(() => undefined);
    const [chapter] = await Promise.all([
      loadChapter(language, scene.chapter),
      setLanguage(language),
      loadEmbed(language),
      ...(tellAll.includes(scene.figure) ? [loadStory(language)] : []),
    ]);
    // Overtaken by another scene.
    if (scene.id !== this.state.scene) return;
    this.scene = scene;
    this.words = chapter.scenes[scene.id];
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
  }
}
