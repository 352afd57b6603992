/**
 * The last step of a build, when all files are there: the service worker that keeps them, and what hosts
 * read. To be done again when files are added (pictures, the embed).
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { headersFile, hostingRules, htaccess, nginx, vercel } from './hosting.ts';
import { serviceWorker, WORKER } from './offline.ts';
import { siteFiles } from './site-files.ts';

/** @param folder of the built site */
export function finishSite(folder: string): void {
  const files = siteFiles(folder);
  const rules = hostingRules(files);
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write(WORKER, serviceWorker(files));
  write('_headers', headersFile(rules));
  write('.htaccess', htaccess(rules));
  write('nginx.conf', nginx(rules));
  write('vercel.json', vercel(rules));
}

export function finish(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'finish-site',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      handler: () => {
        // A build that is only looked at writes nothing.
        if (config.build.write) finishSite(resolve(config.root, config.build.outDir));
      },
    },
  };
}
