/** A message typed on one phone, seen on the other, and by nobody in between. */
import { expect, test } from './page.ts';

const secret = 'The blue heron nests behind the mill';
const carriers = [
  'Mira’s home Wi-Fi',
  'Café Wi-Fi',
  'Nordlink',
  'Messaging service',
  'Push service',
  'Fernfunk',
  'Jonas’s home Wi-Fi',
];

test.describe('without motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('what one types, the other reads, and a receipt comes back', async ({ chat }) => {
    await chat.open();
    await chat.write('Mira', secret);
    await expect(chat.phone('Jonas')).toContainText(secret);
    await expect(chat.phone('Mira').getByRole('button', { pressed: true })).toContainText('read');
    await chat.write('Jonas', 'Shh');
    await expect(chat.phone('Mira')).toContainText('Shh');
  });

  for (const carrier of carriers) {
    test(`${carrier} has records and never the text`, async ({ chat, page }) => {
      await chat.open();
      await chat.write('Mira', secret);
      await expect(chat.phone('Jonas')).toContainText(secret);
      await chat.see(carrier);
      await expect(page.locator('.frame header h4')).toContainText(/^As (the )?.* sees it$/);
      await expect(page.locator('.frame header h4')).toContainText(carrier, { ignoreCase: true });
      await expect(page.locator('.frame header p strong')).toContainText(/\d+ records?.*no words/);
      expect(await chat.recordsWith('heron')).toBe(0);
      const seen = (await chat.frames().allInnerTexts()).join('\n');
      expect(seen).not.toBe('');
      for (const word of secret.split(' ').filter((part) => part.length > 3))
        expect(seen).not.toContain(word);
      // Nor in any attribute of any element of the frame.
      const markup = await chat.frames().evaluateAll((all) => all.map((f) => f.outerHTML).join());
      expect(markup).not.toContain('heron');
    });
  }

  test('the service holds the ciphertext: the bytes are there and the words are not', async ({
    chat,
    page,
  }) => {
    await chat.open('?see=service');
    await chat.write('Mira', secret);
    const bytes = page.getByRole('toolbar').getByRole('button');
    await expect(bytes.first()).toBeVisible();
    const hex = (await bytes.allInnerTexts()).join('');
    expect(hex.length).toBeGreaterThan(2 * secret.length);
    expect(Buffer.from(hex, 'hex').toString('latin1')).not.toContain('heron');
    await expect(page.getByText(/bytes of ciphertext that look like noise/)).toBeVisible();
    await expect(page.locator('.bytes dt.hatched').filter({ hasText: 'Ciphertext' })).toBeVisible();
  });

  test('the ends see the words, and an end does not see the other phone', async ({ chat }) => {
    await chat.open('?see=jonas');
    await chat.write('Mira', secret);
    await expect(chat.phone('Jonas')).toContainText(secret);
    await expect(chat.phone('Mira')).toContainText('Out of sight');
    await expect(chat.phone('Mira')).not.toContainText(secret);
  });

  test('the panel below has the words of an end, and a record leads to its message', async ({
    chat,
    page,
  }) => {
    await chat.open('?see=jonas');
    await chat.write('Mira', secret);
    await expect(chat.phone('Jonas')).toContainText(secret);
    expect(await chat.recordsWith('heron')).toBe(1);
    const grid = (await chat.leftOver()).getByRole('grid', { name: /^The log/ });
    await expect(grid).toContainText(secret);
    await grid.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/message=\d+/);
  });

  test('typing without sending is told to the service all the same', async ({ chat, page }) => {
    await chat.open('?see=service');
    const before = await chat.phone('Mira').getByText('typing', { exact: false }).count();
    await page.getByLabel('Write as Mira', { exact: true }).pressSequentially('I wish');
    await expect
      .poll(() => chat.phone('Mira').getByText('typing', { exact: false }).count())
      .toBeGreaterThan(before);
  });

  test('what was typed and taken back again is told as well', async ({ chat, page }) => {
    await chat.open('?see=service');
    const box = page.getByLabel('Write as Mira', { exact: true });
    await box.pressSequentially('no');
    await box.press('Backspace');
    await box.press('Backspace');
    await expect(chat.phone('Mira').getByText('stopped typing').last()).toBeVisible();
    await expect(chat.phone('Mira')).not.toContainText('paused');
  });

  test('moving to the café shows at the café and not at home', async ({ chat, page }) => {
    await chat.open('?see=wifi-cafe');
    const count = async () =>
      Number.parseInt(await page.locator('.frame header p strong').innerText(), 10);
    const before = await count();
    await page.getByLabel('Mira is').selectOption('in the café');
    await chat.write('Mira', secret);
    await expect.poll(count).toBeGreaterThan(before);
  });

  test('no observer is shown with what the other side is connected', async ({ chat }) => {
    for (const see of ['jonas', 'provider-fernfunk', 'wifi-home-jonas', 'service', 'push']) {
      await chat.open(`?see=${see}&mira=cafe`);
      const way = await chat.page.locator('.scene > .way').innerText();
      expect(way, see).not.toContain('Café');
      expect(way, see).toContain('A network');
    }
  });

  test('a provider does not tell apart who is behind one line', async ({ chat, page }) => {
    await chat.open('?see=provider-nordlink&mira=cafe&jonas=cafe');
    await chat.write('Jonas', secret);
    await expect(chat.phone('Mira')).toContainText('Lines and SIMs of Nordlink');
    await expect(chat.phone('Mira')).toContainText('the café (subscriber)');
    await expect(chat.phone('Jonas')).toContainText('Out of sight');
    await expect(page.locator('.frame header p strong')).toContainText('no words');
  });

  test('deep link: the same view, the same bytes', async ({ chat, page }) => {
    const query = '?see=service&messenger=e2ee&message=3&step=3&mira=out&theme=dark';
    const look = async () => ({
      frames: await chat.frames().allInnerTexts(),
      bytes: (await page.getByRole('toolbar').getByRole('button').allInnerTexts()).join(''),
      theme: await page.locator('html').getAttribute('data-theme'),
    });
    await chat.open(query);
    const first = await look();
    expect(first.theme).toBe('dark');
    expect(first.frames.join()).toContain('As the messaging service sees it');
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('.phone').first()).toBeVisible();
    expect(await look()).toEqual(first);
  });

  test('what is typed never gets into the address', async ({ chat, page }) => {
    await chat.open();
    await chat.write('Mira', secret);
    await expect(chat.phone('Jonas')).toContainText(secret);
    expect(decodeURIComponent(page.url())).not.toContain('heron');
  });

  test('another language keeps what was written, and says so to the browser', async ({
    chat,
    page,
  }) => {
    await chat.open();
    await chat.write('Mira', secret);
    await page.getByLabel('Language').selectOption('Deutsch');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Who can see what?');
    await expect(chat.phone('Jonas')).toContainText(secret);
  });
});

test('with motion: it goes hop by hop, can be paused, stepped and skipped', async ({
  chat,
  page,
}) => {
  await chat.open();
  await chat.write('Mira', secret);
  const pause = page.getByRole('button', { name: 'Pause' });
  await pause.click();
  await expect(page.locator('.parcel')).toBeVisible();
  await expect(chat.phone('Jonas')).not.toContainText(secret);
  const where = page.locator('.parcel .caption');
  const before = await where.innerText();
  await page.getByRole('button', { name: 'Step on' }).click();
  await expect(where).not.toHaveText(before);
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect(where).toHaveText(before);
  await page.getByRole('button', { name: 'Skip to the end' }).click();
  await expect(chat.phone('Jonas')).toContainText(secret);
  await expect(page.locator('.parcel')).toHaveCount(0);
});

test('with motion: left alone, it arrives', async ({ chat }) => {
  await chat.open();
  await chat.write('Jonas', secret);
  await expect(chat.phone('Mira')).toContainText(secret, { timeout: 20_000 });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('what is sent is followed to the phone where it arrives', async ({ chat }) => {
    await chat.open();
    for (const [from, to] of [
      ['Mira', 'Jonas'],
      ['Jonas', 'Mira'],
    ] as const) {
      await chat.write(from, secret);
      await expect(chat.phone(to)).toContainText(secret);
      await expect(chat.phone(to)).toBeInViewport({ ratio: 1 });
    }
  });

  test('the way from phone to phone is little more than a screen, with one box to write in', async ({
    chat,
    page,
  }) => {
    await chat.open();
    for (const see of ['all', 'service'])
      for (const step of [0, 3]) {
        await chat.open(`?see=${see}&step=${step}`);
        await expect(page.locator('.parcel, .rest').first()).toBeVisible();
        const [top, bottom] = [
          await chat.phone('Mira').boundingBox(),
          await chat.phone('Jonas').boundingBox(),
        ];
        expect(bottom!.y + bottom!.height - top!.y, `${see}, step ${step}`).toBeLessThan(850);
      }
    await expect(page.locator('#sandbox').getByRole('textbox', { name: /^Write as/ })).toHaveCount(
      1,
    );
  });
});
