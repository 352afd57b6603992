/** The way to the builder. The one file that holds everything has no frames: there it is `open.classic.ts`. */
import type { Component } from 'svelte';
import type { Scene } from '../../story/index.ts';
import { loadBuilderWords } from '../../ui/language/builder.svelte.ts';
import type { Language, State } from '../../ui/state.ts';
import { fileName } from '../teach/file-name.ts';

export interface BuilderProps {
  readonly scene: Scene;
  /** What its figure shows now. */
  readonly view: State;
  /** Whether that is not as the story shows it. */
  readonly changed: boolean;
  readonly language: Language;
  readonly close: () => void;
}

/** Fetches it and its words. @throws Error if they did not arrive */
export const loadBuilder:
  ((language: Language) => Promise<Component<BuilderProps>>) | undefined = async (language) => {
  const [builder] = await Promise.all([import('./Builder.svelte'), loadBuilderWords(language)]);
  return builder.default;
};

/** The page for editors, seen from the story. */
export const guideAt = (language: Language): string | undefined =>
  `./embed/${fileName('guide', language)}`;
