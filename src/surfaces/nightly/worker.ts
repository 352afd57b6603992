/** The worker: seals off the page's own thread. */
import { NightMaker } from './night.ts';
import type { NightAnswer, NightOrder } from './order.ts';

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
