/** In place of `start.ts` where the page is built of classic scripts: they know how to make a worker. */
import type { Classic } from '../classic.ts';

declare const chunk: Classic;

/**
 * @param url as `import url from '….ts?worker&url'` gives it: the name of an entry
 * @returns nothing where a page may have no worker
 */
export function startWorker(url: string): Promise<Worker | undefined> {
  return chunk.startWorker(url);
}
