/** Slides as a list has them: those of a lesson with their numbers, and the rest of the story. */
import { lessonOf } from '../../story/decks.ts';
import { sceneOf, scenes, wordsOf, type Scene } from '../../story/index.ts';
import type { Story } from '../../ui/language/story.ts';
import type { DeckName } from '../../ui/state.ts';
import type { Named } from './found.ts';
import type { Slide } from './parts.ts';

export interface Row extends Named {
  /** Of the scene. */
  readonly id: string;
  /** How long the lesson stays with it. */
  readonly minutes: number | undefined;
}

const rowOf = (scene: Scene, story: Story, deck: DeckName, number: number | undefined): Row => ({
  id: scene.id,
  number,
  of: story.chapters[scene.chapter].title,
  title: wordsOf(story, scene).title,
  minutes: lessonOf(deck)?.find((planned) => planned.scene === scene.id)?.minutes,
});

export const rowsOf = (slides: readonly Slide[], deck: DeckName, story: Story): readonly Row[] =>
  slides.flatMap(({ scene }, i) => {
    const known = sceneOf(scene);
    return known === undefined ? [] : [rowOf(known, story, deck, i + 1)];
  });

/** Scenes that the lesson leaves out. */
export const rowsBeside = (
  slides: readonly Slide[],
  deck: DeckName,
  story: Story,
): readonly Row[] =>
  scenes
    .filter(({ id }) => !slides.some(({ scene }) => scene === id))
    .map((scene) => rowOf(scene, story, deck, undefined));
