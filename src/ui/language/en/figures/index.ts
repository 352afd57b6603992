/** The words of the figures that stand alone: a part of its own, loaded with the first of them. */
import { defences } from './defences.ts';
import { matrix } from './matrix.ts';
import { nightly } from './nightly.ts';

export const figures = { defences, matrix, nightly };
