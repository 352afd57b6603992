/** The heights that the page for editors recommends for frames that nothing makes higher. */
import { scenes } from '../../../src/story/index.ts';
import { frameHeights, frameWidths, HIGHEST } from '../../../src/surfaces/builder/measured.ts';
import { languages } from '../../../src/ui/state.ts';
import { settled } from '../walk/scene.ts';
import { expect, test } from './page.ts';

/** Of a recommended height, what a figure fills at least in one of the languages: more would be an empty page. */
const FILLED = 0.85;

for (const { id } of scenes)
  test(`${id} fits into the height that is recommended`, async ({ article, page }) => {
    const highest: number[] = frameWidths.map(() => 0);
    for (const language of languages)
      for (const [i, width] of frameWidths.entries()) {
        const height = frameHeights[id]![i]!;
        await page.setViewportSize({ width, height: height === 'fixed' ? HIGHEST : height });
        if (i === 0) await page.goto(article.embed(`scene=${id}&lang=${language}`));
        await expect(page.locator('.embed > footer')).toBeAttached();
        await settled(page);
        const high = () =>
          page
            .locator('.embed')
            .evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
        const said = `${id}, ${language}, ${width} px`;
        if (height !== 'fixed') await expect.poll(high, said).toBeLessThanOrEqual(height);
        highest[i] = Math.max(highest[i]!, await high());
      }
    for (const [i, width] of frameWidths.entries()) {
      const height = frameHeights[id]![i]!;
      expect(highest[i], `${id}, ${width} px: much lower`).toBeGreaterThan(
        FILLED * (height === 'fixed' ? HIGHEST : height),
      );
    }
  });
