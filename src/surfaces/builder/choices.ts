/** What an editor can choose about a figure, and the address of the frame that it comes to. */
import type { Scene } from '../../story/index.ts';
import { sceneState, writeState, type Language, type State, type Theme } from '../../ui/state.ts';
import type { Frame } from '../embed/frame.ts';

/** A frame that grows, one that does not, or no frame at all. */
export const sizes = ['auto', 'fixed', 'picture'] as const;
/** The question of the scene: not asked, asked, or asked with what came out. */
export const questions = ['none', 'ask', 'answer'] as const;
/**
 * `usual`: with the frame's own origin, which iframe-resizer 4 needs. `strict`: without. `scripts`: nothing
 * but scripts, for systems that allow no more.
 */
export const sandboxes = ['usual', 'strict', 'scripts'] as const;

export interface Choices {
  readonly size: (typeof sizes)[number];
  readonly language: Language;
  readonly theme: Theme;
  readonly start: Frame['start'];
  readonly chrome: Frame['chrome'];
  readonly question: (typeof questions)[number];
  readonly sandbox: (typeof sandboxes)[number];
}

/** @param page the reader's own language and colours: what one sees is what one gets */
export const firstChoices = (page: {
  readonly language: Language;
  readonly theme: Theme;
}): Choices => ({
  size: 'auto',
  start: 'live',
  chrome: 'full',
  question: 'none',
  sandbox: 'usual',
  ...page,
});

/** A few letters and digits that differ where texts do (FNV-1a, 32 bit). */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
}

/** The query of the whole page at what the frame shows. */
export function storyQuery(
  scene: Pick<Scene, 'id' | 'state'>,
  view: State,
  { language, theme }: Pick<Choices, 'language' | 'theme'>,
): string {
  // Of the page: a lesson is none of an article's business.
  const { deck, part, notes, projector } = sceneState(scene.id, {});
  return writeState(
    { ...view, scene: scene.id, deck, part, notes, projector, lang: language, theme },
    scene.state,
  );
}

/**
 * The query of the frame, without its id. What is as the frame has it anyway is not said.
 * @param view what the figure shows
 */
export function frameQuery(
  scene: Pick<Scene, 'id' | 'state'>,
  view: State,
  choices: Choices,
): string {
  const query = new URLSearchParams(storyQuery(scene, view, choices));
  const { size, start, chrome, question } = choices;
  if (size === 'fixed') query.set('height', 'fixed');
  if (start !== 'live') query.set('start', start);
  if (chrome !== 'full') query.set('chrome', chrome);
  if (question !== 'none') query.set('answers', question === 'answer' ? '1' : '0');
  return `?${query.toString()}`;
}

/**
 * A name for the frame that is the same whenever it shows the same, and that no other frame's name holds:
 * an older page script of Datawrapper looks for it in addresses.
 */
export const frameId = (scene: string, query: string): string => `wsw-${scene}-${mark(query)}`;
