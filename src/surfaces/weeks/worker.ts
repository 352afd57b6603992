/** The worker: makes logs off the page's own thread, keeps the last town, and says how far it is. */
import { transferables } from '../../observers/index.ts';
import { Maker, refusalOf } from './maker.ts';
import type { Answer, Asked } from './order.ts';

const maker = new Maker();
const answer = (message: Answer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { ticket } = data;
  const refuse = (error: unknown): void => answer({ ticket, refused: refusalOf(error) });
  if ('order' in data) {
    void maker
      .make(data.order, (done, of) => answer({ ticket, done, of }))
      .then((made) => answer({ ticket, made }, transferables(made.index)), refuse);
  } else {
    try {
      answer(
        'comparison' in data
          ? { ticket, compared: maker.compare(data.comparison) }
          : { ticket, lines: maker.open(data.opening) },
      );
    } catch (error) {
      refuse(error);
    }
  }
});
