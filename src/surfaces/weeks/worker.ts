/** The worker: makes logs off the page's own thread, keeps the last town, and says how far it is. */
import { transferables } from '../../observers/index.ts';
import { tellRequests } from '../../ui/worker/requests.ts';
import { Maker, refusalOf } from './maker.ts';
import type { Answer, Asked, GivenUp } from './order.ts';

tellRequests();

const maker = new Maker({ handsOver: true });
/** Ticket of the last reckoning or try that nobody waits for. */
let givenUp = 0;
const answer = (message: Answer, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

self.addEventListener('message', ({ data }: MessageEvent<Asked | GivenUp>) => {
  if ('giveUp' in data) {
    givenUp = data.giveUp;
    return;
  }
  const { ticket } = data;
  const refuse = (error: unknown): void => answer({ ticket, refused: refusalOf(error) });
  if ('order' in data) {
    void maker
      .make(data.order, (done, of) => answer({ ticket, done, of }))
      .then((made) => answer({ ticket, made }, transferables(made.index)), refuse);
  } else if ('reckon' in data) {
    void maker
      .reckon(
        data.reckon,
        (step) => answer({ ticket, step }),
        () => givenUp >= ticket,
      )
      .then((worked) => {
        if (worked !== undefined) answer({ ticket, worked }, transferables(worked.rows));
      }, refuse);
  } else if ('attempt' in data) {
    void maker
      .judge(
        data.attempt,
        (done, of) => answer({ ticket, done, of }),
        () => givenUp >= ticket,
      )
      .then((verdict) => {
        if (verdict !== undefined) answer({ ticket, verdict });
      }, refuse);
  } else if ('comparison' in data) {
    void maker.compare(data.comparison).then((compared) => answer({ ticket, compared }), refuse);
  } else if ('priced' in data) {
    void maker.price(data.priced).then((price) => answer({ ticket, price }), refuse);
  } else {
    void maker.open(data.opening).then((lines) => answer({ ticket, lines }), refuse);
  }
});
