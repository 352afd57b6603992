/** The same for everybody: what the code on the wall says, and what it opens. */
import decodeQR from 'qr/decode.js';
import { present } from '../../src/ui/language/en/present.ts';
import { expect, test } from './page.ts';
import { openSlides } from './present.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

test('an address that leads to this computer only gets no code, and it is said why', async ({
  page,
  clean,
}) => {
  void clean;
  await openSlides(page, '?scene=what-goes');
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: present.share.title });
  await expect(dialog).toContainText(present.share.noCode);
  await expect(dialog).toContainText(present.share.here);
  await expect(dialog.getByRole('img')).toHaveCount(0);
  await expect(dialog.locator('.address')).toContainText('?scene=what-goes');
});

test('the code is of the address beside it, which opens the scene as it is on the wall', async ({
  page,
  baseURL,
}) => {
  // As on a host that others can reach: `clean` would take it for a foreign one.
  const host = 'https://lesson.example/';
  await page.route(`${host}**`, async (route) => {
    const url = route
      .request()
      .url()
      .replace(host, `${String(baseURL)}/`);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto(`${host}present/?scene=you-run-the-service&part=try&see=provider-nordlink`);
  await expect(page.locator('.slide')).toBeVisible();
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: present.share.title });
  const address = (await dialog.locator('.address').innerText()).trim();
  expect(address).toMatch(/\/\?scene=you-run-the-service&see=provider-nordlink/u);
  const png = await dialog.getByRole('img', { name: present.share.code }).screenshot();
  // Decoded from the pixels of the screen, as a camera would.
  const pixels = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(
        new Blob([new Uint8Array(bytes)], { type: 'image/png' }),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const read = context?.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, data: [...(read?.data ?? [])] };
    },
    [...png],
  );
  expect(decodeQR({ ...pixels, data: Uint8ClampedArray.from(pixels.data) })).toBe(address);

  await page.goto(address);
  await expect(page.locator('#you-run-the-service h3')).toBeInViewport();
  await expect(page.locator('#you-run-the-service .way [aria-pressed="true"]')).toContainText(
    'Nordlink',
  );
});

test('a class grows a town, and its name opens the same one', async ({ page, clean }) => {
  void clean;
  test.setTimeout(300_000);
  await openSlides(page, '?scene=who-is-close&part=figure');
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: present.share.title });
  await dialog.getByRole('button', { name: present.share.grow }).click();
  const name = (await dialog.locator('.seed').innerText()).trim();
  expect(name).toMatch(/^[a-z]+-[a-z]+-\d{1,2}$/u);
  await expect(dialog.locator('.address')).toContainText(`seed=${name}`);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`world=class&seed=${name}`, 'u'));
  await page.keyboard.press('q');
  await dialog.getByRole('button', { name: present.share.toStory }).click();
  await expect(dialog.locator('.seed')).toHaveCount(0);
  await expect(dialog.locator('.address')).not.toContainText('seed=');
});
