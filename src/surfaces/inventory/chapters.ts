/** Where the story deals with an idea. */
import { chapterIds, scenes, type Misconception, type Scene } from '../../story/index.ts';

/** What no scene asks about by itself, and where it can be seen all the same. */
const besides: Readonly<Partial<Record<Misconception, Scene['chapter']>>> = {
  M7: 'seen-by-eight',
  M8: 'seen-by-eight',
};

/** A scene and the number of its chapter, from 1. */
export interface Place {
  readonly scene: string;
  readonly chapter: number;
}

/** @returns the first scene of each chapter that deals with the idea, in the order of the story */
export function placesOf(idea: Misconception): Place[] {
  const asks = ({ predict, transfer }: Scene) =>
    predict?.misconception === idea || transfer?.misconception === idea;
  return chapterIds.flatMap((chapter, i) => {
    const own = scenes.filter((scene) => scene.chapter === chapter);
    const found = own.find(asks) ?? (besides[idea] === chapter ? own[0] : undefined);
    return found === undefined ? [] : [{ scene: found.id, chapter: i + 1 }];
  });
}
