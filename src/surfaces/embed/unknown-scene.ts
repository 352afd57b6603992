/** The one thing that an address may not get wrong in silence: an article would show another figure. */
import { sceneOf } from '../../story/index.ts';

/** Longer than any scene's name: what follows helps nobody to find the mistake. */
const MOST = 60;

/**
 * @param search the frame's query; the first of several values counts
 * @returns what it calls a scene and is none, as far as one would read it; nothing where it names none at all
 */
export function unknownScene(search: string): string | undefined {
  const name = new URLSearchParams(search).get('scene') ?? '';
  if (name === '' || sceneOf(name) !== undefined) return undefined;
  const letters = [...name];
  return letters.length > MOST ? `${letters.slice(0, MOST).join('')}…` : name;
}
