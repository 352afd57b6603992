/** Workers: what is heavy runs beside the page. Built as classic scripts, `start.classic.ts` stands here. */

interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** The page's own files, nothing else (Trusted Types). */
function ownOnly(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) {
    throw new TypeError('not one of the page’s own files');
  }
  return url;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('app-url', { createScriptURL: ownOnly });

/**
 * @param url as `import url from '….ts?worker&url'` gives it
 * @returns nothing where a page may have no worker
 */
export function startWorker(url: string): Promise<Worker | undefined> {
  try {
    const trusted = policy?.createScriptURL(url) ?? ownOnly(url);
    return Promise.resolve(new Worker(trusted, { type: 'module' }));
  } catch {
    return Promise.resolve(undefined);
  }
}
