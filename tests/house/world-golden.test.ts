/** In Node; `tests/browser/world.spec.ts` has the same in a real browser. */
import { expect, it } from 'vitest';
import { goldenWorlds } from './golden.ts';
import { hashesOf } from '../browser/engine/world.ts';

it.each(goldenWorlds)('class of seed %s, 28 days', (seed, hashes) => {
  expect(hashesOf(seed)).toEqual(hashes);
});
