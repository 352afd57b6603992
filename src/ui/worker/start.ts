/** Workers: what is heavy runs beside the page. Built as classic scripts, `start.classic.ts` stands here. */

import { scriptUrl } from '../trusted.ts';
import { workerName } from './requests.ts';

/**
 * @param url as `import url from '….ts?worker&url'` gives it
 * @returns nothing where a page may have no worker
 */
export function startWorker(url: string): Promise<Worker | undefined> {
  try {
    return Promise.resolve(new Worker(scriptUrl(url), { type: 'module', name: workerName }));
  } catch {
    return Promise.resolve(undefined);
  }
}
