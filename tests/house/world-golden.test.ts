/** In Node; `tests/browser/world.spec.ts` has the same in a real browser. */
import { expect, it } from 'vitest';
import { goldenWorlds } from './golden.ts';
import { hashOf } from '../browser/engine/world.ts';

it.each(goldenWorlds)('class of seed %s, 28 days', (seed, hash) => {
  expect(hashOf(seed)).toBe(hash);
});
