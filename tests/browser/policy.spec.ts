/** Nothing leaves the page, and the browser is told to see to it. */
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a policy is in force that forbids every foreign connection and inline script', async ({
  page,
}) => {
  // Without the fixture: here the complaints on the console are what is wanted.
  await page.goto('/?scene=sandbox');
  await expect(page.locator('.phone').first()).toBeVisible();
  const outcome = await page.evaluate(async () => {
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(event.effectiveDirective);
    });
    const fetched = await fetch('http://127.0.0.1:9/').then(
      () => 'fetched',
      () => 'refused',
    );
    const image = new Image();
    image.src = 'http://127.0.0.1:9/pixel.png';
    let ran = 'no';
    try {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    } catch {
      ran = 'threw';
    }
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>raw</b>');
      ran = 'markup';
    } catch {
      // Trusted Types refuses raw markup.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { fetched, broken, ran, title: document.title };
  });
  expect(outcome.fetched).toBe('refused');
  expect(outcome.broken).toContain('connect-src');
  expect(outcome.broken).toContain('img-src');
  expect(outcome.ran).not.toBe('markup');
  expect(outcome.title).toBe('Who Sees What');
});

test('after loading it asks its own host for its own parts, and counts every request', async ({
  chat,
  page,
  weeks,
}) => {
  const counted = page.getByText(/^Requests sent since loading: \d+/);
  const shown = async () => Number(/\d+/.exec(await counted.innerText())?.[0]);
  // So low that no later part is near.
  await page.setViewportSize({ width: 1280, height: 400 });
  await chat.open();
  await page.evaluate(() => document.fonts.ready);
  await expect(counted).toHaveText(/^Requests sent since loading: \d+/);
  // The last scene is fetched since it is what the link asks for. A request is counted when it has ended:
  // those under way belong to what was sent before.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const before = await shown();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('http')) requests.push(request.url());
  });

  await chat.leftOver();
  await page.locator('[data-part="weeks"]').scrollIntoViewIfNeeded();
  await expect(page.locator('#weeks .side .views')).toBeVisible({ timeout: 30_000 });
  // What can be worked out is the last that is fetched for.
  await weeks.claims();
  const own = new URL(page.url()).origin;
  expect(requests.filter((url) => new URL(url).origin !== own)).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  await expect.poll(async () => (await shown()) - before - requests.length).toBe(0);

  const parts = requests.length;
  await chat.write('Mira', 'Nothing of this leaves the page');
  await expect(chat.phone('Jonas')).toContainText('Nothing of this');
  await chat.see('Messaging service');
  await page.getByRole('button', { name: 'Do it: Change a byte' }).click();
  await expect(page.getByText(/^Refused\./)).toBeVisible();
  await chat.recordsWith('Mira');
  await page.locator('#weeks .controls').getByRole('searchbox').fill('Mira');
  await page.locator('#weeks').getByLabel('Seen by', { exact: true }).selectOption('push');
  await expect(page.locator('#weeks .side').first().getByRole('heading').first()).toContainText(
    'Push service',
  );
  expect(requests.slice(parts)).toEqual([]);
  expect(await shown()).toBe(before + parts);
});

test('nothing is stored: no cookie, no storage', async ({ chat, page }) => {
  await chat.open();
  await chat.write('Mira', 'Nothing of this is kept');
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});
