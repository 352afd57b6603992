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
}

export const test = base.extend<{ chat: Chat }>({
  chat: async ({ page, baseURL }, use) => {
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

    const chat: Chat = {
      page,
      open: async (query = '') => {
        await page.goto(`/${query}`);
        await expect(page.locator('.phone').first()).toBeVisible();
      },
      write: async (person, text) => {
        await page.getByLabel(`Write as ${person}`, { exact: true }).fill(text);
        await page.getByLabel(`Write as ${person}`, { exact: true }).press('Enter');
      },
      phone: (person) => page.locator(`.scene > .${person.toLowerCase()}`),
      frames: () => page.locator('[data-frame]'),
      see: async (observer) => {
        const wide = page.getByRole('radio', { name: observer, exact: true });
        if (await wide.isVisible()) await wide.check();
        else await page.getByLabel('See as', { exact: true }).selectOption({ label: observer });
      },
    };
    await use(chat);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(complaints, 'complaints on the console').toEqual([]);
  },
});

export { expect };
