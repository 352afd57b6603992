/** What a figure does, and what it never does, inside an article. */
import type { Frame } from '@playwright/test';
import { hear } from '../../../src/surfaces/embed/heard.ts';
import { anything } from '../../hostile/anything.ts';
import { Dice } from '../../hostile/dice.ts';
import { panelViews } from '../../../src/ui/state.ts';
import { contentHeight, expect, expectFits, test, type Article } from './page.ts';

const listener = `<script>
  window.got = [];
  addEventListener('message', ({ data, source }) => {
    got.push(data);
    if (data?.type !== 'wsw:height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  });
</script>`;
const framed = (address: string, sandbox: string) =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="A figure" width="100%" height="300" sandbox="${sandbox}"></iframe>`;
const open = (article: Article, query: string, sandbox = 'allow-scripts', before = '') =>
  article.open(before + listener + framed(article.embed(query), sandbox));
const got = (article: Article) =>
  article.page.evaluate(() => (window as unknown as { got: unknown[] }).got);

for (const sandbox of [
  'allow-scripts',
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
]) {
  test(`the chat and the four weeks run in sandbox="${sandbox}"`, async ({ article }) => {
    await open(article, 'scene=you-run-the-service&see=all&lang=en', sandbox);
    const [chat] = await article.frames();
    await chat!.getByLabel('Write as Mira', { exact: true }).fill('Typed in an article');
    await chat!.getByLabel('Write as Mira', { exact: true }).press('Enter');
    await expect(chat!.locator('.scene > .jonas')).toContainText('Typed in an article');
    await expectFits(chat!);

    await open(article, 'scene=who-is-close&lang=de', sandbox);
    const [weeks] = await article.frames();
    await expect(weeks!.locator('.views figure').first()).toBeVisible();
    // Off the page's own thread, also where workers may not be started from an address.
    expect(article.page.workers().length).toBe(1);
    await expectFits(weeks!);

    // What the worker fetches only when it is asked.
    await open(article, 'scene=how-often-right&lang=en', sandbox);
    const [claims] = await article.frames();
    await claims!.locator('.claims').scrollIntoViewIfNeeded();
    await expect(claims!.locator('.claims .after')).toBeVisible();
    await expectFits(claims!);
  });
}

test('files of another host are refused, where the frame has an origin and where it has none', async ({
  article,
}) => {
  article.provokes(/Content Security Policy|Failed to load resource/u);
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
    await open(article, 'scene=two-sentences&lang=en', sandbox);
    const [frame] = await article.frames();
    await frame!.evaluate((other) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        const { dataset } = document.documentElement;
        dataset.refused = `${dataset.refused ?? ''} ${effectiveDirective}`;
      });
      new Image().src = `${other}/pixel.png`;
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = `${other}/sheet.css`;
      document.head.append(sheet);
      void fetch(`${other}/fetched`).catch(() => {});
    }, new URL(article.page.url()).origin);
    const refused = () => frame!.evaluate(() => document.documentElement.dataset.refused ?? '');
    for (const kind of ['connect-src', 'img-src', 'style-src-elem'])
      await expect.poll(refused).toContain(kind);
  }
});

for (const view of panelViews)
  test(`alone in an article, ${view} has all that it shows`, async ({ article, page }) => {
    await page.goto(article.embed(`scene=readers-inside&lang=en&panel=${view}`));
    const shown = page.locator(view === 'claims' ? '.side .claims' : '.side .views figure');
    await expect(shown.first()).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  });

test('it stores nothing, takes no focus, asks no other host and leaves its address alone', async ({
  article,
  page,
}) => {
  await open(
    article,
    'scene=you-run-the-service&see=all&lang=en',
    'allow-scripts allow-same-origin',
    '<input id="mine" autofocus>',
  );
  const [frame] = await article.frames();
  await expect(page.locator('#mine')).toBeFocused();
  const address = frame!.url();
  await frame!.getByLabel('Write as Mira', { exact: true }).fill('Kept nowhere');
  await frame!.getByLabel('Write as Mira', { exact: true }).press('Enter');
  await expect(frame!.locator('.scene > .jonas')).toContainText('Kept nowhere');
  expect(frame!.url()).toBe(address);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await frame!.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      document.cookie,
    ]),
  ).toEqual([0, 0, 0, 0, '']);
  for (const message of await got(article))
    expect(JSON.stringify(message)).not.toContain('Kept nowhere');
});

test('the wheel over a figure scrolls the article', async ({ article, page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  for (const scene of ['you-run-the-service', 'who-is-close', 'three-levels']) {
    await article.open(
      `${listener}<p style="height:300px"></p>${framed(article.embed(`scene=${scene}`), 'allow-scripts')}<p style="height:2000px"></p>`,
    );
    const [frame] = await article.frames();
    await expectFits(frame!);
    await page.evaluate(() => scrollTo(0, 300));
    await page.mouse.move(350, 300);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200);
  }
});

test('what the page around asks for is shown, by the rules of the address', async ({
  article,
  page,
}) => {
  await open(article, 'scene=two-sentences&lang=en&events=1');
  const [frame] = await article.frames();
  const say = (message: unknown) =>
    page.evaluate(
      (data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
      message,
    );
  await say({ type: 'wsw:set', theme: 'dark' });
  await expect(frame!.locator('html')).toHaveAttribute('data-theme', 'dark');
  await say({ type: 'wsw:set', scene: 'you-run-the-service' });
  await expect(frame!.getByRole('heading', { name: 'You run the service' })).toBeVisible();
  await say({ type: 'wsw:set', observer: 'service' });
  await expect(frame!.getByLabel('See as', { exact: true })).toHaveValue('service');
  await say({ type: 'wsw:set', t: 10 * 3600 + 15 * 60 + 1 });
  await expect(frame!.getByText(/^Message \d of 8/)).not.toContainText('Message 8 of 8');
  await expectFits(frame!);
  // The four weeks follow too.
  await say({ type: 'wsw:set', scene: 'who-is-close' });
  const counted = frame!.locator('.chips').getByRole('status');
  await expect(counted).toBeVisible();
  const all = await counted.innerText();
  await say({ type: 'wsw:set', t: 7 * 86_400 });
  await expect(counted).not.toHaveText(all);
  expect(await got(article)).toContainEqual({
    type: 'wsw:state',
    v: 1,
    scene: 'you-run-the-service',
    step: null,
  });
});

test('hostile messages change nothing', async ({ article, page }) => {
  await open(article, 'scene=two-sentences&lang=en', 'allow-scripts allow-same-origin');
  const [frame] = await article.frames();
  await expectFits(frame!);
  const before = await frame!.locator('html').evaluate((html) => html.outerHTML);
  const height = await contentHeight(frame!);
  await page.evaluate(() => {
    const target = document.querySelector('iframe')!.contentWindow!;
    for (const data of [
      { type: 'wsw:set', scene: '<img src=x onerror=alert(1)>', theme: 'javascript:alert(1)' },
      { type: 'wsw:set', scene: ['you-run-the-service'], t: -1, lang: 'de' },
      { type: 'wsw:set', observer: '__proto__', defences: '"><script>alert(1)</script>' },
      { type: 'wsw:navigate', href: 'javascript:alert(1)' },
      '[iFrameSizer]<b>x</b>:1:2:3:4:5:6:7:8:9:10:11:12:13:14:15',
      'pymxPYMxxPYMxnavigateToxPYMxjavascript:alert(1)',
      'x'.repeat(1_000_000),
    ])
      target.postMessage(data, '*');
  });
  // Ten thousand of every shape, but for what the rules of the address allow.
  const dice = new Dice('a parent in a browser');
  const shapes = Array.from({ length: 10_000 }, (_, i) => {
    dice.start(i);
    return anything(dice);
  }).filter((one) => hear(one, undefined) === undefined);
  expect(shapes.length).toBeGreaterThan(5_000);
  await page.evaluate((all) => {
    const target = document.querySelector('iframe')!.contentWindow!;
    for (const data of all) target.postMessage(data, '*');
  }, shapes);
  // From a frame beside it, not from the page that holds it.
  await page.evaluate(() => {
    const other = document.createElement('iframe');
    document.body.append(other);
    const script = other.contentDocument!.createElement('script');
    script.textContent =
      "parent.frames[0].postMessage({type: 'wsw:set', scene: 'you-run-the-service', theme: 'dark'}, '*')";
    other.contentDocument!.body.append(script);
  });
  await page.waitForTimeout(500);
  expect(await frame!.locator('html').evaluate((html) => html.outerHTML)).toBe(before);
  expect(await contentHeight(frame!)).toBe(height);
});

test('out of sight it stands still; in sight it goes on', async ({ article, page }) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await article.open(
    `${listener}${framed(article.embed('scene=what-goes&lang=en'), 'allow-scripts')}<p style="height:6000px"></p>`,
  );
  const [frame] = await article.frames();
  await expectFits(frame!);
  await frame!.getByRole('button', { name: 'Play again' }).click();
  const reading = frame!.getByText(/^(Step|Message) /).first();
  await page.evaluate(() => scrollTo(0, 5_000));
  // It may finish the step that it is at.
  await page.waitForTimeout(1_500);
  const still = await reading.innerText();
  await page.waitForTimeout(2_000);
  expect(await reading.innerText()).toBe(still);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(reading).not.toHaveText(still);
});

test('a poster is a picture and a button; the figure is fetched when it is wanted', async ({
  article,
  page,
}) => {
  // Whether or not the site was built with its pictures.
  await page.route('**/static/*.png', (route) =>
    route.fulfill({ path: 'public/picture.png', contentType: 'image/png' }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(article, 'scene=who-is-close&lang=en&start=poster');
  const [frame] = await article.frames();
  expect(asked.some((url) => /\/static\/who-is-close\.en\.png$/u.test(url))).toBe(true);
  expect(asked.some((url) => /Weeks/u.test(url))).toBe(false);
  await frame!.getByRole('button', { name: 'Make it live' }).click();
  await expect(frame!.locator('.views figure').first()).toBeVisible();
  await expectFits(frame!);
});

test('chrome, accent, motion, fixed height and the question are as the address says', async ({
  article,
}) => {
  await open(article, 'scene=two-sentences&lang=en&chrome=none&accent=c03&motion=off&height=fixed');
  const [frame] = await article.frames();
  await expect(frame!.locator('footer, h3')).toHaveCount(0);
  await expect(frame!.locator('html')).toHaveAttribute('data-motion', 'off');
  const heights = (await got(article)).flatMap((data) =>
    (data as { type?: string }).type === 'wsw:height' ? [(data as { height: number }).height] : [],
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(640);
  const colour = (of: Frame, name: string) =>
    of.evaluate(
      (property) => getComputedStyle(document.documentElement).getPropertyValue(property),
      name,
    );
  expect(await colour(frame!, '--accent')).toBe('rgb(204 0 51)');
  const meaning = [await colour(frame!, '--visible'), await colour(frame!, '--hidden')];

  await open(article, 'scene=two-sentences&lang=en&view=quiz&answers=0');
  const [quiz] = await article.frames();
  await expect(quiz!.getByRole('group').getByRole('radio')).toHaveCount(4);
  await expect(quiz!.locator('details')).toHaveCount(0);
  // What has a meaning keeps its colour.
  expect([await colour(quiz!, '--visible'), await colour(quiz!, '--hidden')]).toEqual(meaning);
});

test('links open a window of their own and lead to the whole story', async ({ article }) => {
  await open(article, 'scene=each-sentence&lang=en', 'allow-scripts');
  const [frame] = await article.frames();
  const links = frame!.locator('a:not([href^="#"])');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', /noopener/);
    const path = await link.evaluate((a) => (a as HTMLAnchorElement).pathname);
    expect(path).not.toContain('/embed');
  }
});

test('a scene that there is not is named as text, and no figure stands in its place', async ({
  article,
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [query, said] of [
    ['scene=nightly-exprot&lang=de', 'Es gibt keine Szene mit diesem Namen: „nightly-exprot“.'],
    ['scene=%3Cimg+src=x%3E&lang=en&chrome=min', 'There is no scene of this name: “<img src=x>”.'],
  ] as const) {
    await open(article, query);
    const [frame] = await article.frames();
    await expect(frame!.getByRole('alert')).toContainText(said);
    await expect(frame!.getByRole('alert').locator('a')).toHaveAttribute(
      'href',
      /guide(\.de)?\.html$/,
    );
    await expect(frame!.locator('.stage, figure, img, h3')).toHaveCount(0);
    await expectFits(frame!);
  }
  expect(asked.filter((url) => /Attack|Check|Guess/u.test(url))).toEqual([]);
  // The page around may still name one that there is, also the first.
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'wsw:set', scene: 'two-sentences' }, '*'),
  );
  const [frame] = await article.frames();
  await expect(frame!.getByRole('alert')).toHaveCount(0);
  await expect(frame!.locator('.stage')).toBeVisible();
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`where no page follows, the whole figure can be reached: ${sandbox}`, async ({
    article,
    page,
  }) => {
    const address = article.embed('scene=nightly-export&lang=de');
    await article.open(framed(address, sandbox));
    const [frame] = await article.frames();
    const root = frame!.locator('html');
    await expect(root).toHaveAttribute('data-scrolls');
    const last = frame!.locator('.embed > footer a').last();
    await expect(last).not.toBeInViewport();
    await page.mouse.move(300, 100);
    await expect(async () => {
      await page.mouse.wheel(0, 2_000);
      await expect(last).toBeInViewport({ timeout: 1_000 });
    }).toPass();
    // As soon as the page gives it the room, there is nothing to scroll.
    await page.locator('iframe').evaluate((one) => (one.style.height = '6000px'));
    await expect(root).not.toHaveAttribute('data-scrolls');
  });

test('what stands below a figure waits for it, and nothing moves', async ({ article, page }) => {
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  let asked = false;
  await page.route(/\/Matrix-[^/]*\.js$/u, async (route) => {
    asked = true;
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 412, height: 823 });
  // What is held would hold the page's own event too.
  await page.goto(article.embed('scene=three-levels&lang=en'), { waitUntil: 'commit' });
  const footer = page.locator('.embed > footer');
  await expect(footer).toBeAttached();
  await expect(footer).toBeHidden();
  expect(asked).toBe(true);
  go();
  await expect(footer).toBeVisible();
  await expect(page.locator('[data-part] > *').first()).toBeVisible();
  const moved = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(moved).toBeLessThan(0.1);
});

test('opened by itself, as the guide leads to it, a figure scrolls', async ({ article, page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  await page.goto(article.embed('scene=two-sentences&lang=de'));
  await expect(page.locator('.embed > footer')).toBeAttached();
  await page.mouse.move(300, 200);
  await expect(async () => {
    await page.mouse.wheel(0, 2_000);
    await expect(page.locator('.embed > footer a').last()).toBeInViewport({ timeout: 1_000 });
  }).toPass();
});

test('in an article the policy beside the nightly file is folded', async ({ article, page }) => {
  await page.goto(article.embed('scene=nightly-export&lang=de'));
  const policy = page.getByRole('region', { name: 'Was er nach eigener Aussage tut' });
  await expect(page.locator('#export table')).toBeVisible();
  await expect(policy).toHaveCount(0);
  await page.locator('summary', { hasText: 'Was er nach eigener Aussage tut' }).click();
  await expect(policy).toContainText('Europäische Region');
});

test.describe('a reader whose browser speaks German', () => {
  test.use({ locale: 'de-DE' });
  test('reads German where the address names a language that there is not', async ({ article }) => {
    for (const lang of ['xx', 'DE', '', 'de,en', '../de']) {
      const query = new URLSearchParams({ scene: 'you-run-the-service', see: 'all', lang });
      await open(article, query.toString());
      const [frame] = await article.frames();
      await expect(frame!.locator('html')).toHaveAttribute('lang', 'de');
      await expect(frame!.locator('h3').first()).toHaveText('Du bist der Dienst');
      await expectFits(frame!);
    }
  });
});

test('where no window may open, a pressed link says its address', async ({ article, page }) => {
  article.provokes(/Blocked opening/u);
  await open(article, 'scene=two-sentences&lang=en');
  const [frame] = await article.frames();
  const link = frame!.locator('.embed > footer a').first();
  await link.click();
  const said = frame!.locator('.link-address');
  await expect(said.locator('code')).toHaveText(
    await link.evaluate((a) => (a as HTMLAnchorElement).href),
  );
  expect(page.context().pages()).toHaveLength(1);
  await expectFits(frame!);
  // Another link, and one address still.
  await frame!.getByRole('link', { name: /^CC BY/ }).click();
  await expect(said).toHaveCount(1);
  await expect(said.locator('code')).toContainText('creativecommons.org');

  await open(
    article,
    'scene=two-sentences&lang=en',
    'allow-scripts allow-same-origin allow-popups',
  );
  const [own] = await article.frames();
  const opened = page.waitForEvent('popup');
  await own!.locator('.embed > footer a').first().click();
  await (await opened).close();
  await expect(own!.locator('.link-address')).toHaveCount(0);
});

test('without a picture the frame says that these are words', async ({ article, page }) => {
  article.provokes(/Failed to load resource/u);
  await page.route('**/static/*.png', (route) => route.fulfill({ status: 404 }));
  await open(article, 'scene=who-is-close&lang=de&start=poster');
  const [frame] = await article.frames();
  await expect(frame!.locator('.ask')).toContainText('Die Abbildung in Worten.');
  await expect(frame!.locator('.ask')).not.toContainText('Ein Bild der Abbildung');
});

test('without scripts a frame speaks both languages', async ({ article, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(article.embed('scene=nightly-export&lang=de'));
  await expect(page.locator('a[href$="text.html"]')).toBeVisible();
  await expect(page.locator('[lang="de"] a[href$="text.de.html"]')).toBeVisible();
  await context.close();
});
