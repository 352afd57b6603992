/** The type of the catalogue of the figures that stand alone, as `messages.ts` is for the page. */
import type { figures } from './en/figures/index.ts';

export type Figures = typeof figures;
