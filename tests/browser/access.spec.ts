/** For everybody: no axe finding, no sideways scrolling, all by keyboard. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { scenes } from '../../src/story/index.ts';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 360, 768, 1366, 1920];
/** The layouts: all that another width can change for the rules. */
const layouts = { light: [320, 768, 1920], dark: [320, 1366] };
/** The rules that look at colours: all that another theme can change. */
const ofColour = ['color-contrast', 'link-in-text-block'];

async function expectNoViolation(
  page: Page,
  view: string,
  within: string,
  only?: readonly string[],
) {
  const { violations } = await page.evaluate(
    ({ within, rules }) =>
      (
        globalThis as unknown as {
          axe: { run: (context: string, options: object) => Promise<AxeResults> };
        }
      ).axe.run(within, rules === undefined ? {} : { runOnly: rules }),
    { within, rules: only },
  );
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
    view,
  ).toEqual([]);
}

/** No width scrolls sideways; every rule in light, and in dark those that another theme can change. */
async function expectSound(page: Page, view: string, within: string): Promise<void> {
  test.slow();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${view}, ${width} px: sideways`).toBeLessThanOrEqual(0);
  }
  await page.evaluate(axe);
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const width of layouts[theme]) {
      await page.setViewportSize({ width, height: 900 });
      const where = `${view}, ${theme}, ${width} px`;
      await expectNoViolation(page, where, within, theme === 'dark' ? ofColour : undefined);
    }
  }
}

for (const view of [
  '',
  '?see=service',
  '?see=wifi-cafe&message=5&step=2',
  '?see=push',
  '?messenger=sms&see=provider-nordlink',
  '?see=mira',
  '?messenger=cloud&attack=replay&since=3',
  '?attack=flip&since=8',
  '?attack=swap&see=service',
]) {
  test(`axe finds nothing, nothing scrolls sideways: chat ${view}`, async ({ chat, page }) => {
    await chat.open(view);
    const sandbox = page.locator('#sandbox');
    for (const source of await sandbox.getByRole('button', { name: /^Sources?$/ }).all())
      await source.click();
    const compare = sandbox.getByRole('button', { name: 'Compare the safety numbers' });
    if (view.includes('messenger')) await expect(compare).toHaveCount(0);
    else await compare.click();
    await expectSound(page, view, '#sandbox .laboratory');
  });
}

for (const view of [
  '?as=service',
  '?as=provider:nordlink',
  '?world=class&seed=blue',
  '?by=signal&besideBy=e2ee',
  '?as=end:mira',
  '?as=authority-now:jonas',
]) {
  test(`axe finds nothing, nothing scrolls sideways: weeks ${view}`, async ({ weeks, page }) => {
    await weeks.open(view);
    await weeks.side().getByText('What each column stands on').click();
    await weeks.claims();
    if (view.includes('beside')) await expect(weeks.side(1).locator('.views')).toBeVisible();
    await expectSound(page, view, '#weeks');
  });
}

test('by keyboard alone: write, follow, change eyes, flip a byte, undo', async ({ chat, page }) => {
  await chat.open();
  const tabTo = async (name: string | RegExp, role: Parameters<typeof page.getByRole>[0]) => {
    const target = page.getByRole(role, { name }).first();
    for (let i = 0; i < 80; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return target;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reached ${String(name)}`);
  };
  await expect(page.locator('#sandbox')).toBeFocused();
  await tabTo('Write as Mira', 'textbox');
  await page.keyboard.type('By keyboard alone');
  await page.keyboard.press('Enter');
  await expect(chat.phone('Jonas')).toContainText('By keyboard alone');
  await tabTo('Play again', 'button');
  await page.keyboard.press('Enter');
  await tabTo('Pause', 'button');
  await page.keyboard.press('Enter');
  await tabTo('Skip to the end', 'button');
  await page.keyboard.press('Enter');
  await tabTo(/^byte 0:/, 'button');
  for (let i = 0; i < 45; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByText('One bit of byte 45 is flipped.')).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Undo the flip' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('One bit of byte 45 is flipped.')).toHaveCount(0);
  await tabTo('Do it: Deliver twice', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Opened once/)).toBeVisible();
});

test('the eyes can be changed with the arrow keys', async ({ chat, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await chat.open();
  await page.locator('#sandbox').getByRole('radio', { name: 'Everything' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.frame header h4')).toHaveText('As Mira sees it');
});

test('the first thing by keyboard is the way past the page’s head', async ({ page, clean }) => {
  void clean;
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the story' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#story$/);
});

for (const [width, theme] of [
  [320, 'light'],
  [1366, 'dark'],
] as const) {
  test(`axe finds nothing in the whole story, nothing scrolls sideways: ${theme}, ${width} px`, async ({
    page,
    clean,
  }) => {
    void clean;
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/');
    for (const { id, figure } of scenes) {
      const stage = page.locator(`#${id} .stage`);
      await stage.scrollIntoViewIfNeeded();
      await expect(stage.locator('[data-part]').first(), figure).not.toHaveClass(/waiting/, {
        timeout: 60_000,
      });
    }
    await page.evaluate(axe);
    for (const { id } of scenes) await expectNoViolation(page, id, `#${id}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
