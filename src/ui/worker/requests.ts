/**
 * What workers fetch: a browser counts it with the worker, not with the page. Each worker says it on a
 * channel that it has its name from, so that it is counted with the page that started it.
 */

/** Of this page alone: windows of one site share their channels. */
const channel = `who-sees-what:requests:${performance.timeOrigin}:${performance.now()}`;

/** How a page names its workers. */
export const workerName = channel;

/** In a worker: says what it fetched and will fetch. Nothing where the page gave it no name. */
export function tellRequests(): void {
  if (self.name === '') return;
  const told = new BroadcastChannel(self.name);
  new PerformanceObserver((list) => {
    told.postMessage(list.getEntries().map(({ name }) => name));
  }).observe({ type: 'resource', buffered: true });
}

/**
 * In the page.
 * @param heard addresses that a worker of this page fetched
 * @returns how to stop
 */
export function hearRequests(heard: (addresses: readonly string[]) => void): () => void {
  if (typeof BroadcastChannel !== 'function') return () => {};
  const told = new BroadcastChannel(channel);
  told.onmessage = ({ data }: MessageEvent<readonly string[]>) => heard(data);
  return () => told.close();
}
