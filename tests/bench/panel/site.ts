/** Builds a page into a folder that is thrown away, serves it, and opens a browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../../../scripts/browser.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

interface Site {
  readonly address: string;
  close(): Promise<void>;
}

/** @param config of Vite, from the root of the repository */
async function built(config: string): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'who-sees-what-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['--config', config, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'error'];
  // In a process of its own: the runner calls itself a test, and a build for tests is a slow one.
  execFileSync(process.execPath, [vite, 'build', ...flags], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 4190 },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The built page is not served.');
  return {
    address,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** @param config of Vite, from the root of the repository */
export async function withBrowser(
  config: string,
  run: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const site = await built(config);
  const executablePath = findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    await run(browser, site.address);
  } finally {
    await browser.close();
    await site.close();
  }
}
