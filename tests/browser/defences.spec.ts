/** What helps: one switch, and its effect on every observer, claim by claim; by keyboard, by link. */
import { expect, test } from './page.ts';
import { expectSound } from './sound.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

const SLOW = { timeout: 60_000 };
const WITHIN = '[data-part="defences"]';

test('a VPN ends what the service says of homes, and none of the contacts', async ({
  page,
  clean,
}) => {
  void clean;
  await page.goto('/?scene=the-detour');
  const section = page.locator(WITHIN).first();
  const service = section.getByRole('row', { name: /^Messaging service/u });
  await expect(service).toBeVisible(SLOW);

  // With the keyboard alone.
  await section.getByRole('switch', { name: 'VPN' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/defences=vpn/u);
  await expect(section.getByRole('row', { name: /VPN/u })).toBeVisible(SLOW);

  const where = section.getByRole('button', { name: 'Claim by claim: Messaging service, Where' });
  await where.focus();
  await page.keyboard.press('Enter');
  await expect(where).toHaveAttribute('aria-expanded', 'true');
  const list = section.locator('tr.single li');
  const homes = list.filter({ hasText: 'spends most nights here' });
  expect(await homes.count()).toBeGreaterThan(5);
  for (const home of await homes.all()) {
    await expect(home).toContainText('gone:');
    await expect(home).toContainText('With: not claimed.');
  }

  await section
    .getByRole('button', { name: 'Claim by claim: Messaging service, Who with whom' })
    .click();
  const contacts = list.filter({ hasText: 'was in touch with' });
  expect(await contacts.count()).toBeGreaterThan(0);
  for (const contact of await contacts.all()) await expect(contact).toContainText('still claimed:');
});

for (const width of [360, 1366]) {
  test(`a link holds the switches, and all is sound at ${width} px`, async ({ page, clean }) => {
    void clean;
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?scene=the-detour&defences=vpn');
    const section = page.locator(WITHIN).first();
    await expect(section.getByRole('switch', { name: 'VPN' })).toBeChecked(SLOW);
    await section
      .getByRole('button', { name: 'Claim by claim: Messaging service, Where' })
      .click(SLOW);
    await expect(section.locator('tr.single li').first()).toBeVisible();
    await expectSound(page, 'defences', WITHIN);
  });
}
