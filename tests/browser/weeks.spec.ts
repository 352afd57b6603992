/** Four weeks of a town: one log in linked views, its choice, its link. */
import type { Locator } from '@playwright/test';
import { weeks as german } from '../../src/ui/language/de/weeks/index.ts';
import { weeks as english } from '../../src/ui/language/en/weeks/index.ts';
import { expect, test } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A word of the leak that nobody but its two ends may ever have. */
const secret = 'hinges';
const all = /^All [\d,]+ records$/;
const some = /^[\d,]+ of [\d,]+ records$/;
const numberIn = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

test.describe('whose eyes', () => {
  test('the menu of observers changes the title, the log and the link', async ({ weeks, page }) => {
    await weeks.open();
    await expect(weeks.side().getByRole('heading').first()).toHaveText(
      'As seen by: Messaging service. Messenger: End to end (like WhatsApp).',
    );
    await expect(weeks.counted).toHaveText(all);
    const before = await weeks.counted.innerText();
    await weeks.menu('Seen by').selectOption('Provider: Nordlink');
    await expect(weeks.side().getByRole('heading').first()).toContainText('Provider: Nordlink');
    await expect(weeks.counted).not.toHaveText(before);
    await expect(weeks.counted).toHaveText(all);
    await expect(page).toHaveURL(/as=provider%3Anordlink/);
  });

  test('an end has the words, the service has none', async ({ weeks, page }) => {
    await weeks.open('?as=end:ada');
    const header = weeks.records().getByRole('columnheader', { name: 'Words' });
    await expect(header).toBeAttached();
    expect(await weeks.find(secret)).toBeGreaterThan(0);
    await expect(weeks.records().getByRole('grid')).toContainText(secret);

    await weeks.open('?as=service');
    await expect(header).toHaveCount(0);
    expect(await weeks.find(secret)).toBe(0);
    await expect(weeks.records()).toContainText('No record fits this choice.');
    await weeks.records().getByRole('searchbox').fill('');
    await expect(weeks.records().locator('.gone')).toContainText(
      'Words Sealed: only the phones of the chat hold the key.',
    );
    expect((await page.content()).toLowerCase()).not.toContain(secret);
  });

  test('somebody else’s phone does not have these words either', async ({ weeks, page }) => {
    await weeks.open('?as=end:mira');
    await expect(weeks.records().getByRole('columnheader', { name: 'Words' })).toBeAttached();
    expect(await weeks.find('heron')).toBe(0);
    expect(await weeks.find(secret)).toBe(0);
    expect(await weeks.find('soup')).toBeGreaterThan(0);
    expect((await page.content()).toLowerCase()).not.toContain(secret);
  });

  test('a sealed sender is no column, and it is said why', async ({ weeks }) => {
    await weeks.open('?by=signal');
    const grid = weeks.records().getByRole('grid');
    await expect(grid.getByRole('columnheader', { name: 'With whom' })).toBeAttached();
    await expect(grid.getByRole('columnheader', { name: 'Who', exact: true })).toHaveCount(0);
    await expect(
      weeks
        .records()
        .locator('.gone li')
        .filter({ hasText: /^\s*Who\b/ }),
    ).toContainText('The sender is written inside, where only the recipient can open it.');
  });

  test('beside each other: what is gone is said to be gone', async ({ weeks, page }) => {
    await weeks.open();
    await weeks.section.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(weeks.side(1).locator('.views')).toBeVisible();
    await expect(weeks.side(1).getByRole('heading').first()).toContainText(
      'Sealed sender (like Signal)',
    );
    await expect(page).toHaveURL(/besideBy=signal/);
    const ghost = weeks
      .records(1)
      .locator('.gone .ghost')
      .filter({ hasText: /^\s*Who\b/ });
    await expect(ghost).toContainText('Messaging service, End to end (like WhatsApp) has it.');
    await expect(
      weeks.side(1).getByText(/^Gone: \d+ pairs that the other side sees/),
    ).toBeVisible();
    await weeks.menu('Beside it: Seen by').selectOption('Push service');
    await expect(weeks.side(1).getByRole('heading').first()).toContainText('Push service');
    await weeks.section.getByRole('button', { name: 'Stop comparing' }).click();
    await expect(weeks.side(1)).toHaveCount(0);
    await expect(page).not.toHaveURL(/beside/);
  });

  test('what each column stands on: three levels, never one', async ({ weeks }) => {
    await weeks.open();
    await weeks.side().getByText('What each column stands on').click();
    const table = weeks.side().getByRole('region', { name: 'What each column stands on' });
    for (const level of ['can see', 'says it keeps', 'says it shares'])
      await expect(table.getByRole('columnheader').filter({ hasText: level })).toBeVisible();
  });
});

test.describe('one choice for all views', () => {
  test('a person picked in the contacts is a chip and filters the other views', async ({
    weeks,
    page,
  }) => {
    await weeks.open();
    const person = weeks.contacts().getByRole('option').first();
    const timing = weeks.timing().getByRole('heading');
    const untouched = await weeks.counted.innerText();
    await expect(timing).toContainText('When: everybody');
    await person.click();
    await expect(person).toHaveAttribute('aria-selected', 'true');
    const chip = weeks.section.locator('.chip');
    await expect(chip).toHaveCount(1);
    const name = await chip.innerText();
    await expect(timing).toContainText(name);
    await expect(weeks.counted).toHaveText(some);
    const records = weeks.records().getByRole('heading');
    const count = numberIn(await weeks.counted.innerText());
    await expect.poll(async () => numberIn(await records.innerText())).toBe(count);
    await expect(weeks.records().getByRole('grid')).toHaveAttribute(
      'aria-rowcount',
      String(count + 1),
    );

    await weeks.section.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(chip).toHaveCount(0);
    await expect(weeks.counted).toHaveText(untouched);
    await expect(timing).toContainText('When: everybody');

    await person.click();
    await expect(chip).toHaveCount(1);
    await page.keyboard.press('Control+z');
    await expect(chip).toHaveCount(0);
    await expect(weeks.counted).toHaveText(untouched);

    await person.click();
    await chip.click();
    await expect(chip).toHaveCount(0);
    await expect(weeks.counted).toHaveText(untouched);
  });

  test('brushing by keyboard changes the count and the link, which opens the same', async ({
    weeks,
    page,
  }) => {
    await weeks.open();
    const before = numberIn(await weeks.counted.innerText());
    await weeks.timing().getByRole('slider', { name: 'Beginning of the chosen time' }).focus();
    for (let day = 0; day < 3; day++) await page.keyboard.press('PageUp');
    await expect(weeks.counted).toHaveText(some);
    expect(numberIn(await weeks.counted.innerText())).toBeLessThan(before);
    await expect(page).toHaveURL(/from=4320/);
    await weeks.timing().getByRole('slider', { name: 'End of the chosen time' }).focus();
    await page.keyboard.press('PageDown');
    await weeks.contacts().getByRole('option').nth(1).click();
    await expect(page).toHaveURL(/until=\d+.*who=/);
    const look = async () => ({
      chips: await weeks.section.locator('.chip').allInnerTexts(),
      counted: await weeks.counted.innerText(),
      timing: await weeks.timing().getByRole('heading').innerText(),
      records: await weeks.records().getByRole('heading').innerText(),
    });
    const first = await look();
    expect(first.chips).toHaveLength(2);
    const address = page.url();
    expect(address).toMatch(/#weeks$/);
    await page.goto('about:blank');
    await page.goto(address);
    await expect(weeks.counted).toHaveText(first.counted, { timeout: 30_000 });
    await expect.poll(look).toEqual(first);
    await weeks.section.getByRole('button', { name: 'Clear all' }).click();
    await expect(weeks.counted).toHaveText(all);
  });

  test('a kind of record is picked by its button', async ({ weeks }) => {
    await weeks.open();
    const kind = weeks.records().getByRole('button', { name: 'message', exact: true });
    await kind.click();
    await expect(kind).toHaveAttribute('aria-pressed', 'true');
    await expect(weeks.section.locator('.chip')).toHaveText('message');
    await expect(weeks.counted).toHaveText(some);
  });

  test('neither the focus nor the log is lost when a choice gets into the link', async ({
    weeks,
    page,
  }) => {
    await weeks.open();
    const person = weeks.contacts().getByRole('option').nth(2);
    await person.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/who=/);
    await page.waitForTimeout(500);
    await expect(person).toBeFocused();
  });

  test('who is in another log only has no record here, and that is said', async ({ weeks }) => {
    await weeks.open('?as=service&who=no-such-number');
    await expect(weeks.counted).toHaveText('This log has no record of what is chosen.');
    await expect(weeks.section.locator('.chip')).toHaveText('no-such-number');
    await weeks.section.locator('.chip').click();
    await expect(weeks.counted).toHaveText(all);
  });
});

test.describe('playing', () => {
  test('an hour on, play and pause; asked for less motion it moves in steps', async ({
    weeks,
    page,
  }) => {
    await weeks.open();
    const player = weeks.section.getByRole('group', { name: 'Play the time' });
    const reading = player.getByRole('status');
    const bar = player.getByRole('slider', { name: 'Time' });
    const start = await reading.innerText();
    await player.getByRole('button', { name: 'One hour on' }).click();
    await expect(bar).toHaveValue('3600000');
    await player.getByRole('button', { name: 'One hour back' }).click();
    await expect(reading).toHaveText(start);
    await player.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player.getByText('Moves in steps')).toBeVisible();
    await expect(bar).toHaveValue(String(6 * 3_600_000));
    await player.getByRole('button', { name: 'Pause' }).click();
    const stopped = await bar.inputValue();
    await page.waitForTimeout(1500);
    await expect(bar).toHaveValue(stopped);
    const moves = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moves).toBe(0);
  });

  test.describe('with motion', () => {
    test.use({ contextOptions: { reducedMotion: 'no-preference' } });

    test('it glides', async ({ weeks }) => {
      await weeks.open();
      const player = weeks.section.getByRole('group', { name: 'Play the time' });
      const bar = player.getByRole('slider', { name: 'Time' });
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(player.getByText('Moves in steps')).toHaveCount(0);
      await expect.poll(async () => Number(await bar.inputValue())).toBeGreaterThan(0);
      await player.getByRole('button', { name: 'Pause' }).click();
      const stopped = await bar.inputValue();
      await player.getByRole('button', { name: 'One hour on' }).click();
      expect(Number(await bar.inputValue())).toBeGreaterThan(Number(stopped));
    });
  });
});

test('by keyboard alone: menu, timeline, graph, records', async ({ weeks, page }) => {
  await weeks.open();
  const tabTo = async (target: Locator) => {
    for (let i = 0; i < 150; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never reached it');
  };
  const menu = weeks.menu('Seen by');
  // From here on; what comes before on the page has keys of its own.
  await weeks.section.getByRole('heading').first().click();
  await tabTo(menu);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/as=/);
  await page.keyboard.press('ArrowUp');
  await expect(menu).toHaveValue('service');
  await expect(weeks.counted).toHaveText(all);

  await tabTo(weeks.timing().getByRole('slider', { name: 'Beginning of the chosen time' }));
  await page.keyboard.press('PageUp');
  await expect(weeks.counted).toHaveText(some);
  await page.keyboard.press('Escape');
  await expect(weeks.counted).toHaveText(all);

  const people = weeks.contacts().getByRole('option');
  await tabTo(people.first());
  await page.keyboard.press('PageDown');
  await expect(people.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(people.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+Enter');
  await expect(weeks.section.locator('.chip')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(weeks.section.locator('.chip')).toHaveCount(0);

  const grid = weeks.records().getByRole('grid');
  await tabTo(grid);
  await page.keyboard.press('Control+End');
  await expect(grid).toHaveAttribute('aria-activedescendant', /-\d+-\d+$/);
  const active = await grid.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active ?? ''}"]`)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(weeks.records().getByRole('button', { name: 'Close' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(weeks.records().getByRole('button', { name: 'Close' })).toHaveCount(0);
});

/** Plain strings of the English catalogue whose German is another. */
function* onlyEnglish(en: unknown, de: unknown): Generator<string, void, void> {
  if (typeof en === 'string') {
    if (en !== de && en.length > 2) yield en;
  } else if (typeof en === 'object' && en !== null) {
    for (const [name, value] of Object.entries(en))
      yield* onlyEnglish(value, (de as Readonly<Record<string, unknown>>)[name]);
  }
}

test('in German it is German all through', async ({ weeks, page }) => {
  await weeks.open('?lang=de&besideBy=signal');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(weeks.section.getByRole('heading', { level: 4 }).first()).toHaveText(
    german.figure.heading,
  );
  await expect(weeks.menu(german.figure.seeAs)).toHaveValue('service');
  await weeks.side().getByText(german.figure.levels).click();
  const shown = await weeks.section.evaluate((section) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      // Titles of sources stay in the language of the source.
      if (parentElement?.closest('.cite + .list') === null) found.push(nodeValue ?? '');
    }
    for (const element of section.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'label', 'aria-valuetext'])
        found.push(element.getAttribute(name) ?? '');
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
  const foreign = new Set(onlyEnglish(english, german));
  expect(foreign.size).toBeGreaterThan(100);
  expect(shown.filter((text) => foreign.has(text))).toEqual([]);
  expect(shown.filter((text) => /\b(records?|messages?|people|the)\b/i.test(text))).toEqual([]);
  expect(shown).toContain(german.records.columns.peer);
});

test('on a phone names can be read: none covers another or a dot, and who has none gets it when chosen', async ({
  page,
  clean,
}) => {
  void clean;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/?scene=who-is-close');
  const graph = page.locator('#who-is-close .field > .graph');
  await expect(graph.locator('.names text').first()).toBeAttached({ timeout: 30_000 });
  await graph.scrollIntoViewIfNeeded();
  const { height = 0, width = 0 } = (await graph.locator('svg').boundingBox()) ?? {};
  expect(width).toBe(328);
  expect(height).toBeGreaterThan(width);
  await expect(graph.locator('.names')).toHaveCSS('font-size', '14px');
  const covered = await graph.evaluate((whole) => {
    const boxes = (of: string) =>
      [...whole.querySelectorAll(of)].map((one) => one.getBoundingClientRect());
    const names = boxes('.names text');
    // Letters fill less than the line that is kept for them.
    const touch = (a: DOMRect, b: DOMRect) =>
      a.left + 1 < b.right && b.left + 1 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
    const others = [...names, ...boxes('.dot')];
    return names.filter((name) => others.filter((other) => touch(name, other)).length > 1).length;
  });
  expect(covered).toBe(0);
  const people = graph.getByRole('option');
  const named = await graph.locator('.names text').count();
  expect(named).toBeGreaterThan(10);
  expect(named).toBeLessThan(await people.count());
  for (const one of await people.all()) {
    await one.focus();
    await expect(graph.locator('.names text.strong')).toHaveCount(1);
  }
});
