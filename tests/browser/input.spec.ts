/** Bad input gets a clear word and loses nothing. */
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an empty message is not sent, and it is said why', async ({ chat, page }) => {
  await chat.open();
  const before = await chat.phone('Mira').getByRole('listitem').count();
  for (const nothing of ['', '   ', '\u200b']) {
    await chat.write('Mira', nothing);
    await expect(page.getByText('Not sent: there is nothing in it yet.')).toBeVisible();
  }
  expect(await chat.phone('Mira').getByRole('listitem').count()).toBe(before);
});

test('64 kB go through; one byte more is refused with the number, and stays in the box', async ({
  chat,
  page,
}) => {
  await chat.open();
  const most = 'm'.repeat(65_536);
  await chat.write('Mira', most);
  await expect(chat.phone('Jonas').getByText('mmmmmmmm').first()).toBeAttached();
  await chat.write('Mira', `${most}m`);
  await expect(page.getByText(/Not sent: it has 65,537 bytes/)).toBeVisible();
  await expect(page.getByLabel('Write as Mira', { exact: true })).toHaveValue(`${most}m`);
});

test('what is too long for SMS is refused there', async ({ chat, page }) => {
  await chat.open('?messenger=sms');
  await chat.write('Mira', 'm'.repeat(255 * 153 + 1));
  await expect(page.getByText('Not sent: an SMS can be cut into 255 pieces')).toBeVisible();
});

test('half a character is mended and said so', async ({ chat, page }) => {
  await chat.open();
  const box = page.getByLabel('Write as Mira', { exact: true });
  await box.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'half \ud83d here';
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await box.press('Enter');
  await expect(page.getByText('it was sent as “�”')).toBeVisible();
  await expect(chat.phone('Jonas')).toContainText('half � here');
});

test('right-to-left text, emoji sequences and markup arrive as they were typed', async ({
  chat,
  page,
}) => {
  await chat.open();
  for (const text of [
    'שלום עולם, مرحبا',
    '👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿 ok',
    '<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b>',
    'e\u0301 vs \u00e9, \u202eabc\u202c',
  ]) {
    await chat.write('Mira', text);
    await expect(chat.phone('Jonas').locator('.inside').last()).toHaveText(text);
  }
  await expect(page.locator('.phone img, .phone b, .phone script')).toHaveCount(0);
});

test('Shift+Enter makes a new line and sends nothing', async ({ chat, page }) => {
  await chat.open();
  const box = page.getByLabel('Write as Mira', { exact: true });
  await box.fill('one');
  await box.press('Shift+Enter');
  await box.pressSequentially('two');
  await expect(box).toHaveValue('one\ntwo');
});

for (const query of [
  '?see=%00%ff&messenger=<script>&attack[]=1&byte=-5&message=1e99&step=NaN&lang=xx&theme=',
  '?%%%&&&===&see=service;DROP',
  '?message=9999&step=9999&byte=99999&since=0',
]) {
  test(`nonsense in the address opens the page: ${query}`, async ({ chat, page }) => {
    await chat.open(query);
    await expect(page.locator('.frame header h4')).toHaveText(
      'Everything, as nobody on the way sees it',
    );
    await expect(chat.phone('Jonas')).toContainText('Mira → Jonas');
  });
}
