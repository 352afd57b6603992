/**
 * Lessons: which scenes are shown in 10, 25 and 50 minutes, in which order, how many minutes each of
 * them has, and which steps they are too few for. All begin and end with the same question, so that the class sees what it has learned.
 */
import type { DeckName } from '../ui/state.ts';
import { scenes, sceneOf, type Scene } from './index.ts';

/** Lengths of lessons, minutes. */
export const lengths = [10, 25, 50] as const;
export type Length = (typeof lengths)[number];

export interface Planned {
  /** Id of the scene. */
  readonly scene: string;
  /** How long the lesson stays with it. */
  readonly minutes: number;
  /** The class works at it by itself, in pairs; the rest is told and asked. */
  readonly activity?: true;
  /** Steps of its slide for which these minutes have no room: the change to try, the question about elsewhere. */
  readonly without?: readonly ('try' | 'transfer')[];
}

export const lessons: Readonly<Record<Length, readonly Planned[]>> = {
  10: [
    { scene: 'two-sentences', minutes: 2, without: ['transfer'] },
    { scene: 'you-run-the-service', minutes: 2, without: ['try'] },
    { scene: 'what-goes', minutes: 2, without: ['try'] },
    { scene: 'who-is-close', minutes: 2 },
    { scene: 'first-guess', minutes: 2 },
  ],
  25: [
    { scene: 'two-sentences', minutes: 2, without: ['transfer'] },
    { scene: 'you-run-the-service', minutes: 3 },
    { scene: 'what-goes', minutes: 3 },
    { scene: 'three-levels', minutes: 3, without: ['transfer'] },
    { scene: 'who-is-close', minutes: 4 },
    { scene: 'who-is-the-source', minutes: 4 },
    { scene: 'copy-in-the-cloud', minutes: 2, without: ['try'] },
    { scene: 'the-detour', minutes: 2, without: ['transfer'] },
    { scene: 'first-guess', minutes: 2 },
  ],
  50: [
    { scene: 'two-sentences', minutes: 2, without: ['transfer'] },
    { scene: 'you-run-the-service', minutes: 3 },
    { scene: 'change-one-byte', minutes: 2, without: ['transfer'] },
    { scene: 'what-goes', minutes: 3 },
    { scene: 'eight-places', minutes: 3 },
    { scene: 'three-levels', minutes: 4 },
    { scene: 'who-is-close', minutes: 4 },
    { scene: 'who-is-the-source', minutes: 4 },
    { scene: 'how-often-right', minutes: 3 },
    { scene: 'copy-in-the-cloud', minutes: 2 },
    { scene: 'nightly-export', minutes: 3 },
    { scene: 'the-detour', minutes: 3, without: ['transfer'] },
    { scene: 'your-turn', minutes: 8, activity: true },
    { scene: 'each-sentence', minutes: 4 },
    { scene: 'first-guess', minutes: 2 },
  ],
};

/** The lesson of a deck; the whole story has none. */
export function lessonOf(deck: DeckName): readonly Planned[] | undefined {
  const length = lengths.find((minutes) => String(minutes) === deck);
  return length === undefined ? undefined : lessons[length];
}

/** The scenes of a deck, in order. */
export function deckOf(deck: DeckName): readonly Scene[] {
  const lesson = lessonOf(deck);
  if (lesson === undefined) return scenes;
  return lesson.map(({ scene }) => {
    const known = sceneOf(scene);
    if (known === undefined) throw new RangeError(`a lesson names no scene of the story: ${scene}`);
    return known;
  });
}
