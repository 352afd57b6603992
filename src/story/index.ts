/**
 * The front door of the story: its scenes in order, and what they rest on.
 *
 * ```ts
 * const scene = sceneOf('eight-places');
 * const words = wordsOf(story(), scene); // ui/language/story.svelte.ts
 * tell(words.say, numbersIn(number));
 * ```
 */
import { twoSentences } from './chapters/01-two-sentences.ts';
import { wordsAreSafe } from './chapters/02-words-are-safe.ts';
import { reallyThem } from './chapters/03-really-them.ts';
import { seenByEight } from './chapters/04-seen-by-eight.ts';
import { fourWeeks } from './chapters/05-four-weeks.ts';
import { workedOut } from './chapters/06-worked-out.ts';
import { doors } from './chapters/07-doors.ts';
import { whatHelps } from './chapters/08-what-helps.ts';
import { checkClaims } from './chapters/09-check-claims.ts';
import type { Ground, Scene } from './scenes.ts';
import type { SourceId } from './sources.ts';
import type { SceneWords, Story } from '../ui/language/story.ts';

export { numbersIn } from './numbers.ts';
export {
  chapterIds,
  figureIds,
  misconceptions,
  type ChapterId,
  type CitedPart,
  type FigureId,
  type Ground,
  type Misconception,
  type Scene,
} from './scenes.ts';
export { sources, type Source, type SourceId } from './sources.ts';

/** The whole story, in order. */
export const scenes: readonly Scene[] = [
  ...twoSentences,
  ...wordsAreSafe,
  ...reallyThem,
  ...seenByEight,
  ...fourWeeks,
  ...workedOut,
  ...doors,
  ...whatHelps,
  ...checkClaims,
];

const byId = new Map(scenes.map((scene) => [scene.id, scene]));

/** @returns `undefined` for an id that a link made up */
export function sceneOf(id: string): Scene | undefined {
  return byId.get(id);
}

/** The sources of a ground; our inference is none. */
export function sourcesIn(ground: Ground): readonly SourceId[] {
  return ground.filter((one) => one !== 'inference');
}

/** Everything that a scene rests on, each once. */
export function sourcesOf({ cites, facts = {} }: Scene): readonly SourceId[] {
  return [...new Set([...Object.values(cites), ...Object.values(facts)].flatMap(sourcesIn))];
}

/** The words of a scene in the language of this catalogue. */
export function wordsOf(story: Story, { chapter, id }: Scene): SceneWords {
  const { scenes: all }: { readonly scenes: Readonly<Record<string, SceneWords>> } =
    story.chapters[chapter];
  const words = all[id];
  if (words === undefined) throw new RangeError(`no words for the scene “${id}”`);
  return words;
}
