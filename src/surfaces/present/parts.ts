/** The way through a lesson: the slides of its scenes, and of each slide its parts one after another. */
import type { Planned } from '../../story/decks.ts';
import type { Scene } from '../../story/index.ts';
import { slideParts, type SlidePart } from '../../ui/state.ts';

/** A place in a lesson. */
export interface Place {
  /** Id of the scene. */
  readonly scene: string;
  readonly part: SlidePart;
}

/**
 * What a scene's slide has, in order.
 * @param reveals whether the scene's words have a reveal
 * @param without what a lesson leaves out of it
 */
export function partsOf(
  { predict, tryIt, transfer }: Scene,
  reveals: boolean,
  without: NonNullable<Planned['without']> = [],
): SlidePart[] {
  const elsewhere = transfer !== undefined && !without.includes('transfer');
  const has: Readonly<Record<SlidePart, boolean>> = {
    say: true,
    ask: predict !== undefined,
    figure: true,
    reveal: reveals,
    explain: true,
    try: tryIt !== undefined && !without.includes('try'),
    transfer: elsewhere,
    answer: elsewhere,
  };
  return slideParts.filter((part) => has[part]);
}

export interface Slide {
  readonly scene: string;
  readonly parts: readonly SlidePart[];
}

export const moves = ['next', 'back', 'nextSlide', 'previousSlide', 'first', 'last'] as const;
export type Move = (typeof moves)[number];

/** The nearest place that the slides have to one that a link or another window names. */
export function placeIn(slides: readonly Slide[], { scene, part }: Place): Place {
  const slide = slides.find((one) => one.scene === scene) ?? slides[0];
  if (slide === undefined) return { scene, part };
  // What it does not have is before the next thing that it has.
  const rank = slideParts.indexOf(part);
  const known = slide.parts.find((one) => slideParts.indexOf(one) >= rank) ?? slide.parts.at(-1);
  return { scene: slide.scene, part: slide.scene === scene && known ? known : 'say' };
}

/** Where a move leads; at the ends of the lesson it leads nowhere further. */
export function moved(slides: readonly Slide[], from: Place, move: Move): Place {
  const here = placeIn(slides, from);
  const at = slides.findIndex(({ scene }) => scene === here.scene);
  const slide = slides[at];
  if (slide === undefined) return here;
  const part = slide.parts.indexOf(here.part);
  const start = (to: Slide | undefined): Place => (to ? { scene: to.scene, part: 'say' } : here);
  const end = (to: Slide | undefined): Place =>
    to ? { scene: to.scene, part: to.parts.at(-1) ?? 'say' } : here;
  const within = slide.parts[part + (move === 'next' ? 1 : -1)];
  switch (move) {
    case 'next':
      return within === undefined ? start(slides[at + 1]) : { scene: here.scene, part: within };
    case 'back':
      return within === undefined ? end(slides[at - 1]) : { scene: here.scene, part: within };
    case 'nextSlide':
      return start(slides[at + 1]);
    case 'previousSlide':
      // As in a player: first to the start of this one.
      return part > 0 ? start(slide) : start(slides[at - 1]);
    case 'first':
      return start(slides[0]);
    case 'last':
      return start(slides.at(-1));
  }
}
