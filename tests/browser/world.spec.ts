/** The same worlds, logs and claims, bit for bit, in a real browser as in Node. */
import { goldenWorlds } from '../house/golden.ts';
import { bundled } from './engine/bundle.ts';
import { expect, test } from './page.ts';

test('worlds of three seeds, their logs and claims have the hashes that they have in Node', async ({
  page,
}) => {
  const { script } = await bundled('./world.ts');
  await page.goto('/licences.txt');
  const seeds = JSON.stringify(goldenWorlds.map(([seed]) => seed));
  const hashes = await page.evaluate(
    `(() => {${script}; return ${seeds}.map(engine.hashesOf); })()`,
  );
  expect(hashes).toEqual(goldenWorlds.map(([, hash]) => hash));
});
