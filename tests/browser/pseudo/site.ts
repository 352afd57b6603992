/** Builds the site with the pseudo-locale into a folder that is thrown away, and serves it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Site {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function pseudoSite(): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), 'who-sees-what-pseudo-'));
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['--config', 'tests/browser/pseudo/vite.config.ts', '--outDir', outDir];
  execFileSync(
    process.execPath,
    [vite, 'build', ...flags, '--emptyOutDir', '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    },
  );
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    // Any that is free.
    preview: { port: 0, strictPort: false },
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
