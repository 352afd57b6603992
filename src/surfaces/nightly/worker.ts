/** The worker: seals off the page's own thread. */
import { tellRequests } from '../../ui/worker/requests.ts';
import { NightMaker } from './night.ts';
import type { NightAnswer, NightOrder } from './order.ts';

tellRequests();

const maker = new NightMaker();

self.addEventListener(
  'message',
  ({ data: { ticket, order } }: MessageEvent<{ ticket: number; order: NightOrder }>) => {
    let answer: NightAnswer;
    try {
      answer = { ticket, file: maker.make(order) };
    } catch {
      answer = { ticket, failed: true };
    }
    self.postMessage(answer);
  },
);
