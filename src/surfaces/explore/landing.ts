/** Where a link to a scene leads on a page that tells the story. */
import { sceneOf, scenes } from '../../story/index.ts';

/** @returns the scene's own place; with the first of a chapter its heading comes along, and is not cut in half */
export function landingOf(id: string): HTMLElement | null {
  const chapter = sceneOf(id)?.chapter;
  const first = scenes.find((scene) => scene.chapter === chapter);
  const heading = first?.id === id ? document.getElementById(`chapter-${chapter}`) : null;
  return heading ?? document.getElementById(id);
}
