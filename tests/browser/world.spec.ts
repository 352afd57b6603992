/** The same world, bit for bit, in a real browser as in Node. */
import { goldenWorlds } from '../house/golden.ts';
import { bundled } from './engine/bundle.ts';
import { expect, test } from './page.ts';

test('worlds of three seeds have the hashes that they have in Node', async ({ page }) => {
  const script = await bundled('./world.ts');
  await page.goto('/licences.txt');
  const hashes = await page.evaluate(
    ({ script, seeds }) => {
      const engine = new Function(`${script}; return engine;`)() as {
        hashOf: (seed: string | number) => string;
      };
      return seeds.map((seed) => engine.hashOf(seed));
    },
    { script, seeds: goldenWorlds.map(([seed]) => seed) },
  );
  expect(hashes).toEqual(goldenWorlds.map(([, hash]) => hash));
});
