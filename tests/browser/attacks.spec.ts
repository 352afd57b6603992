/** Four things that a reader can do to a message, each with its outcome in words. */
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
const secret = 'The blue heron nests behind the mill';

test('a flipped byte is refused', async ({ chat, page }) => {
  await chat.open();
  await chat.write('Mira', secret);
  await expect(chat.phone('Jonas')).toContainText(secret);
  await page.getByRole('button', { name: 'Do it: Change a byte' }).click();
  await expect(page.getByText(/^Refused\. Jonas’s phone computed/)).toBeVisible();
  await expect(chat.phone('Jonas')).not.toContainText(secret);
  await expect(chat.phone('Jonas')).toContainText('Refused. The check code does not fit');
  await page.getByRole('button', { name: 'Be honest again: Change a byte' }).click();
  await expect(chat.phone('Jonas')).toContainText(secret);
});

test('every byte of the message can be tried by hand, and healed', async ({ chat, page }) => {
  await chat.open();
  await chat.write('Mira', secret);
  await page.getByRole('button', { name: /^byte 50:/ }).click();
  await expect(page.getByText('One bit of byte 50 is flipped.')).toBeVisible();
  await expect(page.locator('.refused')).toContainText('Jonas’s phone refuses it.');
  await page.getByRole('button', { name: 'Undo the flip' }).click();
  await expect(page.locator('.refused')).toHaveCount(0);
});

test('delivered twice, it is opened once', async ({ chat, page }) => {
  await chat.open();
  await chat.write('Mira', secret);
  await page.getByRole('button', { name: 'Do it: Deliver twice' }).click();
  await expect(page.getByText(/^Opened once, refused the second time/)).toBeVisible();
  await expect(chat.phone('Jonas').getByText(secret)).toHaveCount(1);
  await expect(chat.phone('Jonas')).toContainText('It was opened before');
});

test('with swapped keys the service reads, and only the safety number tells', async ({
  chat,
  page,
}) => {
  await chat.open();
  await page.getByRole('button', { name: 'Compare the safety numbers' }).click();
  await expect(page.getByText('Nobody is in the middle')).toBeVisible();
  const digits = () => page.locator('.digits').allInnerTexts();
  const [mira, jonas] = await digits();
  expect(mira?.replace(/\D/g, '')).toHaveLength(60);
  expect(jonas).toBe(mira);

  await page.getByRole('button', { name: 'Do it: Swap the keys' }).click();
  await chat.write('Mira', secret);
  await expect(page.getByText(`you read “${secret}”`)).toBeVisible();
  await expect(page.getByText('They differ:')).toBeVisible();
  const [onMira, onJonas] = await digits();
  expect(onMira).not.toBe(onJonas);
  // Both people see nothing amiss.
  await expect(chat.phone('Jonas')).toContainText(secret);
  await chat.see('Messaging service');
  await expect(chat.phone('Mira')).toContainText(secret);
  await expect(page.locator('.frame header p strong')).toContainText('words included');
});

test('with swapped keys everybody but the service still sees no words', async ({ chat }) => {
  for (const see of ['wifi-home-mira', 'wifi-cafe', 'provider-fernfunk', 'push']) {
    await chat.open(`?attack=swap&see=${see}`);
    await chat.write('Mira', secret);
    await expect(chat.page.getByText(`you read “${secret}”`)).toBeVisible();
    expect(await chat.recordsWith('heron'), see).toBe(0);
    expect((await chat.frames().allInnerTexts()).join(), see).not.toContain('heron');
  }
});

test('an older message that the attack is not on is not said to be attacked', async ({
  chat,
  page,
}) => {
  await chat.open('?attack=flip&since=5&message=3');
  await expect(page.getByText('you have been doing this since message 5')).toBeVisible();
  await expect(page.locator('.refused')).toHaveCount(0);
  await chat.open('?attack=flip&since=5&message=5');
  await expect(page.locator('p.outcome')).toContainText(/^Refused\./);
  await expect(page.locator('.refused')).toBeVisible();
});

test('a link to an attack on a message that only its maker had still makes sense', async ({
  chat,
  page,
}) => {
  await chat.open('?attack=flip&since=20&message=20');
  await expect(page.locator('p.outcome')).toContainText(/^Refused\./);
  await chat.write('Mira', secret);
  await expect(page.locator('p.outcome')).toContainText(/^Refused\. Jonas/);
  await expect(chat.phone('Jonas')).not.toContainText(secret);
});

test('trying a byte on an older message leaves the attack as it is', async ({ chat, page }) => {
  await chat.open('?attack=flip&since=8&message=3');
  await page.getByRole('button', { name: /^byte 4:/ }).click();
  await expect(page.locator('.refused')).toBeVisible();
  await expect(page).toHaveURL(/byte=4/);
  expect(page.url()).not.toContain('flip=');
  await page.getByRole('button', { name: 'Be honest again: Change a byte' }).click();
  await expect(page.locator('.refused')).toHaveCount(0);
});

test('the reason for a refusal is the one that the phone had', async ({ chat, page }) => {
  await chat.open('?attack=flip&since=1&message=1&flip=5');
  const why = 'A key in it does not begin with the byte 05';
  await expect(page.getByText(`Refused by Jonas’s phone. ${why}`)).toBeVisible();
  await expect(chat.phone('Jonas')).toContainText(why);
});

for (const [messenger, who] of [
  ['SMS', 'Nordlink'],
  ['Cloud chat', 'Messaging service'],
] as const) {
  test(`by ${messenger} the words stand in the log of ${who}`, async ({ chat, page }) => {
    await chat.open();
    await chat.write('Mira', secret);
    await page.locator('.settings').getByRole('radio', { name: messenger }).check();
    await chat.see(who);
    await expect(page.locator('.frame header p strong')).toContainText('words included');
    await expect(chat.phone('Mira')).toContainText(secret);
    expect(await chat.recordsWith('heron')).toBeGreaterThan(0);
    await expect((await chat.leftOver()).getByRole('grid', { name: /^The log/ })).toContainText(
      secret,
    );
  });
}

test('by cloud chat the networks still see no words', async ({ chat }) => {
  await chat.open('?messenger=cloud&see=provider-nordlink');
  await chat.write('Mira', secret);
  expect(await chat.recordsWith('heron')).toBe(0);
  expect((await chat.frames().allInnerTexts()).join()).not.toContain('heron');
});

test('an attack that is still on is said where one writes, and ended there', async ({
  chat,
  page,
}) => {
  await chat.open('?attack=flip');
  await chat.write('Mira', secret);
  await expect(chat.phone('Jonas')).not.toContainText(secret);
  const told = page.locator('#sandbox .still-on');
  await expect(told).toContainText('Still on: “Change a byte”');
  await told.getByRole('button', { name: 'End it: Change a byte' }).click();
  await expect(told).toHaveCount(0);
  await expect(chat.phone('Jonas')).toContainText(secret);
});
