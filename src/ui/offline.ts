/**
 * Asks the browser to keep the whole site, so that it opens without a network the next time. When the
 * page has nothing else to do, and not where the reader saves data, in a frame, or from a file.
 */
import { scriptUrl } from './trusted.ts';

/** The built script; the site's folder is above that of the assets. */
const here: string | undefined = import.meta.env.PROD ? import.meta.url : undefined;

function wanted(): boolean {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return (
    'serviceWorker' in navigator &&
    location.protocol.startsWith('http') &&
    window.top === window &&
    navigator.onLine &&
    connection?.saveData !== true
  );
}

function whenIdle(work: () => void): void {
  const later = () =>
    // Safari has no requestIdleCallback.
    'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 2_000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

/** Does nothing where it is not wanted or not possible; the page works without it. */
export function keepForOffline(): void {
  if (here === undefined || !wanted()) return;
  const worker = new URL('../service-worker.js', here);
  whenIdle(() => {
    navigator.serviceWorker
      .register(scriptUrl(worker.href), {
        scope: new URL('./', worker).pathname,
        updateViaCache: 'none',
      })
      // A browser that keeps nothing (a private window, a full disk) shows the page all the same.
      .catch(() => undefined);
  });
}
