/** The figures by name, each fetched when a scene with it comes near. */
import type { Component } from 'svelte';
import type { FigureId } from '../../story/index.ts';
import { loadConversation } from '../../ui/language/conversation.svelte.ts';
import { language } from '../../ui/language/language.svelte.ts';
import type { FigureProps } from '../figure.ts';

export interface Staged {
  readonly load: () => Promise<{ readonly default: Component<FigureProps> }>;
  /** Whether it stands beside the text on a wide screen, or needs the whole width. */
  readonly breadth: 'beside' | 'wide';
  /** About how high it is, in rem, so that little moves when it comes. */
  readonly height: number;
}

/** A figure of the conversation: its words are fetched with it. */
const conversing =
  (load: Staged['load']): Staged['load'] =>
  async () => {
    const [figure] = await Promise.all([load(), loadConversation(language())]);
    return figure;
  };

export const figures: Readonly<Record<FigureId, Staged>> = {
  quotes: { load: () => import('../quotes/Quotes.svelte'), breadth: 'beside', height: 24 },
  chat: {
    load: conversing(() => import('../conversation/ChatFigure.svelte')),
    breadth: 'wide',
    height: 46,
  },
  bytes: {
    load: conversing(() => import('../conversation/BytesFigure.svelte')),
    breadth: 'beside',
    height: 46,
  },
  attacks: {
    load: conversing(() => import('../conversation/AttacksFigure.svelte')),
    breadth: 'wide',
    height: 70,
  },
  safety: {
    load: conversing(() => import('../conversation/SafetyFigure.svelte')),
    breadth: 'wide',
    height: 70,
  },
  levels: { load: () => import('../matrix/Matrix.svelte'), breadth: 'wide', height: 60 },
  matrix: { load: () => import('../matrix/Matrix.svelte'), breadth: 'wide', height: 60 },
  weeks: { load: () => import('../weeks/WeeksFigure.svelte'), breadth: 'wide', height: 90 },
  claims: { load: () => import('../weeks/WeeksFigure.svelte'), breadth: 'wide', height: 90 },
  backup: { load: () => import('../backup/Backup.svelte'), breadth: 'wide', height: 46 },
  export: { load: () => import('../nightly/Nightly.svelte'), breadth: 'wide', height: 90 },
  defences: { load: () => import('../defences/Defences.svelte'), breadth: 'wide', height: 100 },
  challenge: { load: () => import('../challenge/Challenge.svelte'), breadth: 'wide', height: 80 },
  check: { load: () => import('../check/Check.svelte'), breadth: 'wide', height: 150 },
  press: { load: () => import('../check/Press.svelte'), breadth: 'wide', height: 110 },
  guess: { load: () => import('../check/FirstGuess.svelte'), breadth: 'beside', height: 14 },
  messengers: { load: () => import('../rivals/Rivals.svelte'), breadth: 'wide', height: 110 },
  sandbox: {
    load: conversing(() => import('../sandbox/Sandbox.svelte')),
    breadth: 'wide',
    height: 120,
  },
};
