/** An article on one host that holds frames of the site on another. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { articleHost, siteHost } from './servers.ts';

const packages = resolve(import.meta.dirname, '../../../node_modules');

export interface Article {
  readonly page: Page;
  /** Address of the embedded page, with its query. */
  embed(query: string): string;
  /** Address of another page of the site's host. */
  site(path: string): string;
  /** A file of a package, served beside the article: its address there. */
  library(path: string): string;
  /** @param body of the article's page */
  open(body: string): Promise<void>;
  /** What the console may say here, since the test asks for it. */
  provokes(complaint: RegExp): void;
  /** The frames of the site, in their order, once each shows its figure. */
  frames(): Promise<readonly Frame[]>;
}

const type = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

export const test = base.extend<{ article: Article }>({
  article: async ({ page }, use) => {
    const pages = new Map<string, { text: string; type: string }>();
    const [host, site] = [await articleHost(pages), await siteHost()];
    const foreign: string[] = [];
    const complaints: string[] = [];
    let wanted = /^\b$/u;
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== host.origin && origin !== site.origin)
        foreign.push(request.url());
    });
    page.on('console', (message) => {
      // What the parents say of themselves is not ours.
      const ours = message.location().url.startsWith(site.origin);
      if (ours && (message.type() === 'error' || message.type() === 'warning'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error.stack)));
    await use({
      page,
      embed: (query) => `${site.origin}/embed/?${query}`,
      site: (path) => site.origin + path,
      library: (path) => {
        const address = `/${path.replaceAll('/', '-')}`;
        pages.set(address, { text: readFileSync(resolve(packages, path), 'utf8'), type: type.js });
        return address;
      },
      open: async (body) => {
        const head =
          '<meta charset="utf-8"><title>An article</title><style>body{margin:20px;inline-size:700px}</style>';
        const text = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
        pages.set('/', { text, type: type.html });
        await page.goto(host.origin);
      },
      provokes: (complaint) => (wanted = complaint),
      frames: async () => {
        const own = () => page.frames().filter((frame) => frame.url().startsWith(site.origin));
        await expect.poll(() => own().length).toBeGreaterThan(0);
        for (const frame of own())
          await expect(frame.locator('.embed > footer, .embed.none')).toBeVisible();
        return own();
      },
    });
    await Promise.all([host.close(), site.close()]);
    expect(foreign, 'requests to other hosts').toEqual([]);
    const unwanted = complaints.filter((one) => !wanted.test(one));
    expect(unwanted, 'complaints on the console').toEqual([]);
  },
});

/** How high the frame's content is; px. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('.embed').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));

/** How high the page around made the frame; px. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  return element.evaluate((node) => (node as HTMLElement).clientHeight);
}

/** The frame is just as high as what it holds. */
export async function expectFits(frame: Frame): Promise<void> {
  await expect
    .poll(async () => Math.abs((await frameHeight(frame)) - (await contentHeight(frame))))
    .toBeLessThanOrEqual(2);
}

/** Makes what the frame holds higher, as a reader would. */
export async function grow(frame: Frame): Promise<void> {
  const before = await contentHeight(frame);
  await frame.locator('.embed > details > summary').click();
  await expect.poll(() => contentHeight(frame)).toBeGreaterThan(before + 20);
}

export { expect };
