/** The page's own policy for addresses of scripts: its own files, nothing else (Trusted Types). */

interface Factory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

function ownOnly(url: string): string {
  if (new URL(url, location.href).origin !== location.origin) {
    throw new TypeError('not one of the page’s own files');
  }
  return url;
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
const policy = factory?.createPolicy('app-url', { createScriptURL: ownOnly });

/**
 * @returns the address as `new Worker` takes it, in browsers with Trusted Types and without
 * @throws TypeError for an address on another host
 */
export function scriptUrl(url: string): string {
  return policy?.createScriptURL(url) ?? ownOnly(url);
}
