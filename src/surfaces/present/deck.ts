/** A deck as slides: its scenes with what each slide has. */
import { deckOf, lessonOf } from '../../story/decks.ts';
import { wordsOf } from '../../story/index.ts';
import type { Story } from '../../ui/language/story.ts';
import type { DeckName } from '../../ui/state.ts';
import { partsOf, type Slide } from './parts.ts';

export function slidesOf(deck: DeckName, story: Story): readonly Slide[] {
  const lesson = lessonOf(deck);
  return deckOf(deck).map((scene, i) => ({
    scene: scene.id,
    parts: partsOf(scene, wordsOf(story, scene).reveal !== undefined, lesson?.[i]?.without),
  }));
}

/** The deck itself if it has the scene, else the whole story. */
export function deckWith(deck: DeckName, scene: string | undefined): DeckName {
  return scene === undefined || deckOf(deck).some(({ id }) => id === scene) ? deck : 'all';
}
