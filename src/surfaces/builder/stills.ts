/**
 * The stills that the site was built with. The page may fetch nothing but its own parts and asks for no
 * picture that is not there: their list stands in it (`build/publish.ts`).
 */
import type { Picture } from './snippet.ts';

/** Of the element that holds the list. */
export const STILLS = 'stills';

/** By `scene.language`: heights of the light and the dark one, and how many drawings as SVG. */
export type Stills = Readonly<Record<string, readonly [light: number, dark: number, svg: number]>>;

/** Pixels of every still. */
export const STILL_WIDTH = 1200;

export interface Taken {
  readonly picture: Picture;
  /** Addresses of the figure's drawings. */
  readonly svg: readonly string[];
}

/**
 * @param site its address, which ends in a slash
 * @returns nothing where none were taken
 */
export function takenOf(
  stills: Stills,
  site: string,
  of: { readonly scene: string; readonly language: string; readonly dark: boolean },
): Taken | undefined {
  const name = `${of.scene}.${of.language}`;
  const [light, dark, svg] = stills[name] ?? [0, 0, 0];
  const height = of.dark ? dark : light;
  if (height === 0) return undefined;
  const at = (file: string): string => `${site}static/${file}`;
  return {
    picture: {
      address: at(`${name}${of.dark ? '.dark' : ''}.png`),
      width: STILL_WIDTH,
      height,
    },
    svg: Array.from({ length: svg }, (_, i) => at(`${name}${i === 0 ? '' : `.${i + 1}`}.svg`)),
  };
}

/** The list in this page; empty where none were taken. */
export function stillsHere(): Stills {
  const text = document.getElementById(STILLS)?.textContent ?? '{}';
  return JSON.parse(text) as Stills;
}
