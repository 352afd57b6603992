/** What can be worked out: cards that light up what they rest on, and turn over to what is so. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The press officer, who looks like the leak: her number, and the claim about her. */
const officer = '+44 7700 900745';
const wrong = `R10~source~${officer}`;
const cards = (claims: Locator) => claims.locator('article');
const statement = (card: Locator) => card.locator('button[aria-pressed]');
const lit = (side: Locator) => side.locator('.dimmed').first();
const held = (side: Locator) => side.locator('.held').getByRole('status');
const linkTo = (claim: string) => `?claim=${encodeURIComponent(claim)}`;

test('pointing at a card lights up its evidence in the views, and lets go of it', async ({
  weeks,
  page,
}) => {
  await weeks.open();
  const claims = await weeks.claims();
  await expect(lit(weeks.side())).toHaveCount(0);
  const height = (await weeks.timing().boundingBox())?.height;
  await cards(claims).first().hover();
  await expect(weeks.timing().locator('svg.dimmed')).toBeVisible();
  await expect(weeks.contacts().locator('svg.dimmed .person.lit').first()).toBeAttached();
  await expect(weeks.records().locator('.window .lit').first()).toBeAttached();
  // Nothing moves.
  expect((await weeks.timing().boundingBox())?.height).toBe(height);
  await page.mouse.move(2, 2);
  await expect(weeks.timing().locator('svg.dimmed')).toHaveCount(0);
});

test('a card is held up by a click, in the link and in the records, until Escape', async ({
  weeks,
  page,
}) => {
  await weeks.open();
  const claims = await weeks.claims();
  const first = cards(claims).first();
  await statement(first).click();
  await expect(statement(first)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/claim=R/);
  await expect(held(weeks.side())).toContainText(/^Held up in all views: [\d,]+ records?, /);
  const records = await weeks.records().getByRole('grid').getAttribute('aria-rowcount');
  await weeks.records().getByRole('button', { name: 'Only the evidence' }).click();
  const n = Number(/[\d,]+/.exec(await held(weeks.side()).innerText())?.[0].replaceAll(',', ''));
  await expect(weeks.records().getByRole('grid')).toHaveAttribute('aria-rowcount', String(n + 1));
  expect(n + 1).toBeLessThan(Number(records));
  await statement(first).focus();
  await page.keyboard.press('Escape');
  await expect(statement(first)).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(/claim=/);
  await expect(weeks.records().getByRole('grid')).toHaveAttribute('aria-rowcount', String(records));
});

test('a link opens the claim that is wrong, and its back says so', async ({ weeks }) => {
  await weeks.open(linkTo(wrong));
  const claims = await weeks.claims();
  const card = cards(claims).filter({ has: weeks.page.locator('[aria-pressed="true"]') });
  await expect(statement(card)).toContainText(officer);
  await expect(card).toContainText('somebody whose job it is to talk to the press');
  await expect(held(weeks.side())).toContainText('Held up in all views');
  const sides = card.locator('.face');
  const away = () => sides.evaluateAll((all) => all.map((side) => (side as HTMLElement).inert));
  expect(await away()).toEqual([false, true]);
  await card.getByRole('button', { name: 'And in truth?' }).click();
  expect(await away()).toEqual([true, false]);
  await expect(card.locator('.verdict')).toBeFocused();
  await expect(card.locator('.verdict')).toHaveText(/It is not so\./);
  await expect(card.locator('.back')).toContainText('The source is somebody else: Jonas');
  await card.getByRole('button', { name: 'Turn back' }).click();
  await expect(card.getByRole('button', { name: 'And in truth?' })).toBeFocused();
});

test('a claim that is held up stands before those that are surer, and stays when it is let go', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=press-officer');
  const all = page.locator('#press-officer .claims').locator('article');
  const first = statement(all.first());
  await expect(first).toHaveAttribute('aria-pressed', 'true', { timeout: 60_000 });
  await expect(all).toHaveCount(13);
  await first.focus();
  await page.keyboard.press('Escape');
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await expect(first).toBeFocused();
  await expect(all).toHaveCount(13);
  // Among the others it stands in its place.
  const more = page.locator('#press-officer .claims').getByRole('button', { name: 'Show 12 more' });
  await more.click();
  await more.click();
  await expect(all).toHaveCount(37);
});

test('by keyboard alone: hold up, turn over, see the evidence, come back, let go', async ({
  weeks,
  page,
}) => {
  await weeks.open();
  const first = cards(await weeks.claims()).first();
  await statement(first).focus();
  await expect(weeks.timing().locator('svg.dimmed')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(statement(first)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await expect(first.getByRole('button', { name: 'And in truth?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.locator('.verdict')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first.getByRole('button', { name: 'To the evidence' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(weeks.timing().getByRole('heading')).toBeInViewport();
  await weeks.side().getByRole('button', { name: 'Back to the claim' }).press('Enter');
  await expect(statement(first)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(held(weeks.side())).toBeEmpty();
});

test('every card prints what else it could be, how often it is right, and on what it rests', async ({
  weeks,
}) => {
  await weeks.open();
  const claims = await weeks.claims();
  for (const card of await cards(claims).all()) {
    await expect(card.locator('.front')).toContainText('It could also be:');
    await expect(card.locator('.front')).toContainText(/Rests on [\d,]+ records?\./);
    const counted = card.locator('.front .sure');
    if (/Nobody has counted/.test(await counted.innerText())) continue;
    const right = Number(/Of 100 .*?(\d+)/u.exec(await counted.innerText())?.[1]);
    await expect(counted.locator('circle.right')).toHaveCount(right);
    await expect(counted.locator('circle')).toHaveCount(100);
  }
});

test('precision, recall, base rate and guessing stand together; who says nothing says why', async ({
  weeks,
}) => {
  await weeks.open('?as=push');
  const claims = await weeks.claims();
  const scores = claims.getByRole('group', { name: /against the truth/ });
  const heads = await scores.getByRole('columnheader').allInnerTexts();
  for (const word of ['precision', 'recall', 'base rate', 'random', '“no”', 'Brier'])
    expect(heads.join(' '), word).toContain(word);
  await claims.getByText(/questions without an answer$/).click();
  await claims.locator('details.rule summary').first().click();
  await expect(claims.locator('details.rule').first()).toContainText(/Not in these records: /);
});

test('an observer who can conclude nothing says so', async ({ weeks }) => {
  await weeks.open('?as=wifi:cafe&by=mixnet');
  const nothing = weeks.side().getByText(/nothing can be worked out|Nothing passes this observer/);
  const some = weeks.side().locator('.claims article').first();
  await weeks.side().locator('.claims, .nothing').first().scrollIntoViewIfNeeded();
  await expect(nothing.or(some).first()).toBeVisible({ timeout: 30_000 });
});

test('filters by question and by person; files have what is shown', async ({ weeks, page }) => {
  await weeks.open();
  const claims = await weeks.claims();
  await claims.getByRole('combobox', { name: 'Question' }).selectOption('R10');
  await expect(cards(claims)).not.toHaveCount(0);
  for (const card of await cards(claims).all())
    await expect(card).toContainText('Who could be the source');
  await claims.getByRole('searchbox', { name: 'About' }).fill(officer);
  await expect(cards(claims)).toHaveCount(1);
  const coming = page.waitForEvent('download');
  await claims.getByRole('button', { name: /^JSON/ }).click();
  const file = JSON.parse(await readFile(await (await coming).path(), 'utf8')) as {
    readonly claims: readonly { readonly id: string; readonly verdict: string }[];
  };
  expect(file.claims.map(({ id, verdict }) => [id, verdict])).toEqual([[wrong, 'wrong']]);
  await claims.getByRole('searchbox', { name: 'About' }).fill('nobody of that name');
  await expect(claims.getByText('No claim fits this choice.')).toBeVisible();
  await claims.getByRole('button', { name: 'Show all' }).click();
  expect(await cards(claims).count()).toBeGreaterThan(5);
});

test('beside another: what only the other side can claim is gone here', async ({ weeks }) => {
  await weeks.open('?by=signal&besideBy=e2ee');
  await expect(weeks.side(1).locator('.views')).toBeVisible({ timeout: 30_000 });
  await weeks.claims(1);
  const claims = await weeks.claims(0);
  await expect(
    claims.getByText(/^Gone: [\d,]+ claims that the other side can make$/),
  ).toBeVisible();
  await expect(claims.locator('.gone .hatched').first()).toBeVisible();
});

for (const width of [360, 1366])
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing, nothing scrolls sideways: ${width} px, ${theme}`, async ({
      weeks,
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme });
      await weeks.open(linkTo(wrong));
      const claims = await weeks.claims();
      await expect(held(weeks.side())).toContainText('Held up');
      await cards(claims).nth(2).getByRole('button', { name: 'And in truth?' }).click();
      await claims.locator('details.all > summary').click();
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: (root: string) => Promise<AxeResults> } }).axe.run(
          '#weeks',
        ),
      );
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html).slice(0, 3)]),
      ).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    });
