/** Chromium and Firefox, driven over WebDriver BiDi. */
import puppeteer, { type Frame } from 'puppeteer-core';
import type { Engine, Tab } from './tab.ts';

/** In a page or a frame of it. */
const inside = (frame: Frame): Pick<Tab, 'script' | 'press'> => ({
  script: (body) => frame.evaluate(`(async () => {${body}})()`),
  press: async (selector) => {
    await frame.waitForSelector(selector);
    await frame.locator(selector).click();
  },
});

/** @param browser as puppeteer calls it */
export const puppet = (
  name: string,
  browser: 'chrome' | 'firefox',
  path: string | undefined,
): Engine => ({
  name,
  path,
  start: async (executablePath) => {
    const running = await puppeteer.launch({
      browser,
      executablePath,
      headless: true,
      protocolTimeout: 600_000,
      args: browser === 'chrome' ? ['--no-sandbox'] : [],
    });
    const page = await running.newPage();
    page.setDefaultTimeout(120_000);
    let complaints: string[] = [];
    page.on('console', (message) => {
      if (/^(?:error|warn)/u.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    return {
      ...inside(page.mainFrame()),
      open: async (address) => {
        await page.goto(address);
      },
      type: async (selector, text) => {
        await page.waitForSelector(selector);
        await page.locator(selector).click();
        await page.keyboard.type(text);
      },
      key: (key) => page.keyboard.press(key),
      inFrame: async (index, use) => {
        const frame = page.mainFrame().childFrames()[index];
        if (frame === undefined) throw new RangeError(`no frame ${index}`);
        return use(inside(frame));
      },
      size: (width, height) => page.setViewport({ width, height }),
      picture: () => page.screenshot(),
      complaints: () => {
        const since = complaints;
        complaints = [];
        return since;
      },
      close: () => running.close(),
    };
  },
});
