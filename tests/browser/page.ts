/**
 * The page under test: opens it, and fails the test for whatever it must never do (ask another
 * host, complain on the console, break its own security policy).
 */
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export interface Chat {
  readonly page: Page;
  open(query?: string): Promise<void>;
  /** Writes as a person and sends with Enter. */
  write(person: 'Mira' | 'Jonas', text: string): Promise<void>;
  phone(person: 'Mira' | 'Jonas'): Locator;
  /** Everything that belongs to the view of whoever is chosen. */
  frames(): Locator;
  see(observer: string): Promise<void>;
  /** Comes near the panel of what is left over, so that it is fetched; as soon as it is there. */
  leftOver(): Promise<Locator>;
  /** Looks in the panel's records for a word: how many rows have it. */
  recordsWith(word: string): Promise<number>;
}

export interface Weeks {
  readonly page: Page;
  /** Opens the four weeks by a link; the views are there, unless the link leads to none. */
  open(query?: string): Promise<void>;
  /** The whole section. */
  readonly section: Locator;
  /** One log in all its views: the left, and in a comparison the right. */
  side(place?: 0 | 1): Locator;
  /** The sentence of how many records are chosen. */
  readonly counted: Locator;
  menu(label: string): Locator;
  contacts(): Locator;
  timing(): Locator;
  records(place?: 0 | 1): Locator;
  /** Comes near the cards of a log, so that they are worked out; as soon as they are. */
  claims(place?: 0 | 1): Promise<Locator>;
  /** Looks for a word in the records; how many rows have it. */
  find(word: string): Promise<number>;
}

/** A link to the last scene, where everything can be played with, in this state. */
const inSandbox = (query: string): string =>
  `/?${['scene=sandbox', query.replace(/^\?/u, '')].filter((part) => part !== '').join('&')}`;

/** Rows of a log's grid, once it has settled; those not drawn are counted too. */
async function rowsOf(panel: Locator, word: string): Promise<number> {
  await panel.getByRole('searchbox').fill(word);
  const grid = panel.getByRole('grid', { name: /^The log/ });
  // The question is taken up a moment after the key.
  await grid.page().waitForTimeout(50);
  await expect(grid).toHaveAttribute('aria-busy', 'false');
  return Number(await grid.getAttribute('aria-rowcount')) - 1;
}

export const test = base.extend<{ clean: void; chat: Chat; weeks: Weeks }>({
  clean: async ({ page, baseURL }, use) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== baseURL && url.protocol !== 'data:' && url.protocol !== 'blob:')
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    await use();
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(complaints, 'complaints on the console').toEqual([]);
  },

  chat: async ({ page, clean }, use) => {
    void clean;
    const sandbox = page.locator('#sandbox');
    const panel = page.locator('[data-part="left-over"]');
    const chat: Chat = {
      page,
      open: async (query = '') => {
        await page.goto(inSandbox(query));
        await expect(sandbox.locator('.phone').first()).toBeVisible();
      },
      write: async (person, text) => {
        // On a phone there is one box, of whoever is chosen to write.
        const writer = sandbox.locator('.writer');
        if (await writer.isVisible())
          await writer.getByRole('radio', { name: person }).check({ force: true });
        const box = sandbox.getByLabel(`Write as ${person}`, { exact: true });
        await box.fill(text);
        await box.press('Enter');
      },
      phone: (person) => sandbox.locator(`.scene > .${person.toLowerCase()}`),
      frames: () => sandbox.locator('[data-frame]'),
      see: async (observer) => {
        const wide = sandbox.getByRole('radio', { name: observer, exact: true });
        if (await wide.isVisible()) await wide.check();
        else await sandbox.getByLabel('See as', { exact: true }).selectOption({ label: observer });
      },
      leftOver: async () => {
        await panel.scrollIntoViewIfNeeded();
        await expect(panel.getByRole('searchbox')).toBeVisible();
        return panel;
      },
      recordsWith: async (word) => rowsOf(await chat.leftOver(), word),
    };
    await use(chat);
  },

  weeks: async ({ page, clean }, use) => {
    void clean;
    // Scenes before it may show weeks of their own.
    const section = page.locator('[data-part="weeks"] #weeks');
    const side = (place = 0) => section.locator('.side').nth(place);
    const records = (place = 0) =>
      side(place)
        .locator('figure')
        .filter({ has: page.locator('.scroller') });
    await use({
      page,
      open: async (query = '') => {
        await page.goto(`${inSandbox(query)}#weeks`);
        await expect(side().locator('.views')).toBeVisible({ timeout: 30_000 });
      },
      section,
      side,
      counted: section.locator('.chips').getByRole('status'),
      menu: (label) => section.getByLabel(label, { exact: true }),
      timing: () => side().locator('figure').nth(0),
      contacts: () => side().locator('figure').nth(1),
      records,
      claims: async (place = 0) => {
        const cards = side(place).locator('.claims');
        await cards.scrollIntoViewIfNeeded();
        await expect(cards.locator('.after')).toBeVisible({ timeout: 30_000 });
        return cards;
      },
      find: (word) => rowsOf(records(), word),
    });
  },
});

export { expect };
