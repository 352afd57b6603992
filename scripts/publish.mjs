/** Writes what the built site says of itself to others, in a process that cannot read TypeScript. */
import { createServer } from 'vite';

/**
 * @param root of the repository, with a slash at its end; the site is in `dist`
 * @returns what was done, in a sentence
 */
export async function publishSite(root) {
  // Not `runnerImport`: words are loaded when they are asked for, and then it has closed.
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { publish, siteAddress } = await server.ssrLoadModule('/build/publish.ts');
    const given = process.env.SITE ?? '';
    return await publish(`${root}dist`, given === '' ? undefined : siteAddress(given));
  } finally {
    await server.close();
  }
}
