import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const executablePath = findBrowser();
/** Of its own where several checkouts are tested at once. */
const port = Number(process.env.E2E_PORT ?? 4179);

/** Real browser, built site: `npm run e2e`. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  // What passes only at its second try is reported as flaky: a bug of page or test, to be found.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  // A slow machine fails no test: these are for what never comes.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath } }),
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
