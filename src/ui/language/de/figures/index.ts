/** The words of the figures that stand alone: a part of its own, loaded with the first of them. */
import type { Figures } from '../../figures.ts';
import { backup } from './backup.ts';
import { challenge } from './challenge.ts';
import { defences } from './defences.ts';
import { matrix } from './matrix.ts';
import { nightly } from './nightly.ts';
import { rivals } from './rivals.ts';

export const figures: Figures = { backup, challenge, defences, matrix, nightly, rivals };
