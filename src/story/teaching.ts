/**
 * Around the lessons of `decks.ts`: what they aim at, what they ask at the end, what may be left out
 * of them, and what is done at home. Words under the same names in the part `lessons`.
 */
import { lessons, type Length, type Planned } from './decks.ts';
import type { Parts } from '../ui/language/messages.ts';

export type Outcome = keyof Parts['lessons']['kits']['outcomes'];
export type ExitId = keyof Parts['lessons']['exit'];

/** A kit: a lesson by its minutes, or what is done at home. */
export const kitNames = ['10', '25', '50', 'homework'] as const;
export type KitName = (typeof kitNames)[number];

/** What pupils can do afterwards. */
export const outcomes: Readonly<Record<Length | 'homework', readonly Outcome[]>> = {
  10: ['hides', 'apart'],
  25: ['hides', 'levels', 'concluded'],
  50: ['hides', 'places', 'levels', 'concluded', 'odds', 'costs', 'checks'],
  homework: ['explains', 'costs'],
};

/** Questions at the end: each with the scene that answers it. */
export const exitScenes: Readonly<Record<ExitId, string>> = {
  left: 'what-goes',
  right: 'first-guess',
  promise: 'three-levels',
  source: 'who-is-the-source',
  places: 'eight-places',
  odds: 'how-often-right',
  detour: 'the-detour',
};
export const exitTickets: Readonly<Record<Length, readonly ExitId[]>> = {
  10: ['left', 'right'],
  25: ['left', 'promise', 'detour'],
  50: ['places', 'promise', 'source', 'odds', 'right'],
};

/** Scenes that somebody may rather not see in class, each with one to show in its place. */
export const optOuts = {
  'who-is-close': 'who-works-nights',
  'who-is-the-source': 'messengers-compared',
  'how-often-right': 'garbled',
} as const satisfies Readonly<Record<string, string>>;

/** What is done at home, besides explaining it in words of one's own. */
export const homework = [
  { scene: 'copy-in-the-cloud', minutes: 8 },
  { scene: 'the-detour', minutes: 7 },
  { scene: 'messengers-compared', minutes: 10 },
] as const satisfies readonly Planned[];
/** Minutes for explaining it. */
export const EXPLAINING = 15;

/** The scenes of a kit, in order. */
export function planOf(kit: KitName): readonly Planned[] {
  return kit === 'homework' ? homework : lessons[Number(kit) as Length];
}

/** Minutes of a kit from its first scene to its end. */
export function minutesOf(kit: KitName): number {
  const scenes = planOf(kit).reduce((sum, { minutes }) => sum + minutes, 0);
  return kit === 'homework' ? scenes + EXPLAINING : scenes;
}
