/**
 * How a figure stands in somebody else's page, as the address of the frame says it (README.md). What is
 * not understood is as if it had not been said.
 */
import * as v from 'valibot';
import { choice, word } from '../../ui/state.ts';
import { views } from '../stage/link.ts';

/** A name that the page around gave the frame. */
const NAME = /^[\w-]{1,64}$/u;
const flag = v.fallback(v.optional(v.picklist(['0', '1'])), undefined);

/** How much of the scene stands around its figure. */
export const chromes = ['full', 'min', 'none'] as const;
/** The figure at once, or its picture first. */
export const starts = ['live', 'poster'] as const;

/** All that it may say; `builder/parameters.ts` reads it for the page for editors. */
export const frameSchema = v.object({
  /** Under which heights are reported. */
  id: word(NAME),
  /** The same for pym.js, whose parent puts it into the address. */
  childId: word(NAME),
  /** As high as what it holds, or as the page around says. */
  height: choice(['auto', 'fixed'], 'auto'),
  /** Title, sentence and attribution; attribution only; nothing but the figure. */
  chrome: choice(chromes, 'full'),
  motion: choice(['auto', 'off'], 'auto'),
  /** The picture first, and the figure when it is asked for; or the figure at once. */
  start: choice(starts, 'live'),
  view: choice(views, 'story'),
  /** The question of the scene with what came out, or without; nothing: as `view` has it. */
  answers: flag,
  /** Whether the page around is told which scene and step are shown. */
  events: choice(['0', '1'], '0'),
  /** Of the article's own colours, for the line above the title and the button of the picture. */
  accent: word(/^#?(?:[\da-f]{3}|[\da-f]{6})$/iu),
});

export type Frame = v.InferOutput<typeof frameSchema>;

/** @param search the frame's query, well-formed or not; the first of several values counts */
export function readFrame(search: string): Frame {
  const given: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) given[name] ??= value;
  return v.parse(frameSchema, given);
}

/** Whether the scene's question is asked, and whether what came out may be read. */
export function askedIn({ view, answers }: Pick<Frame, 'view' | 'answers'>): {
  readonly ask: boolean;
  readonly tell: boolean;
} {
  return { ask: view === 'quiz' || answers !== undefined, tell: answers !== '0' };
}
