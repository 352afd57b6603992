/** A log as JSON: what it is, what its fields mean, what is absent and why, and the records. */
import type { Log } from '../../observers/index.ts';
import type { Order } from '../records/order.ts';
import { CHUNK_ROWS, fieldsOf, writerOf, type Chunk } from './table.ts';

/** @param note stands first in the file: that its people are invented */
export function* jsonChunks(log: Log, order: Order, note: string): Generator<Chunk, void, void> {
  const fields = fieldsOf(log);
  const about = {
    note,
    observer: log.observer,
    from: new Date(log.origin).toISOString(),
    until: new Date(log.origin + log.span).toISOString(),
    fields: Object.fromEntries(fields.map(({ name, unit }) => [name, unit])),
    absent: log.absent,
  };
  const members = fields.map((field) =>
    writerOf(field, (value) =>
      value === undefined ? '' : `${JSON.stringify(field.name)}:${JSON.stringify(value)}`,
    ),
  );
  let text = `${JSON.stringify(about, null, 2).slice(0, -2)},\n  "records": [`;
  for (let place = 0; place < order.length; place++) {
    const row = order.at(place);
    const written = members.map((member) => member(row)).filter((member) => member !== '');
    text += `${place === 0 ? '' : ','}\n    {${written.join(',')}}`;
    if (place % CHUNK_ROWS === CHUNK_ROWS - 1) {
      yield { text, done: (place + 1) / order.length };
      text = '';
    }
  }
  yield { text: `${text}${order.length === 0 ? '' : '\n  '}]\n}\n`, done: 1 };
}
