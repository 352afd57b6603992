import { expect, it } from 'vitest';
import type { ChatLog } from '../observers/index.ts';
import { csvOf } from './csv.ts';

const log = (records: ChatLog['records']): ChatLog => ({
  observer: 'service',
  columns: ['time', 'subject', 'size', 'place', 'text'],
  absent: {},
  records,
});

it('writes the columns of the log, ISO times, quotes and no formulas', () => {
  const csv = csvOf(
    log([
      {
        id: 'a',
        journey: 'j1',
        time: 0,
        subject: '+44 7700 900142',
        size: 42,
        place: { area: 'cell', id: 'cell-hill' },
        text: 'she said "hi",\nthen left',
      },
      { id: 'b', journey: 'j2', time: 1_000, subject: '=1+1', size: 0 },
    ]),
  );
  expect(csv).toBe(
    '"time","subject","size","place","text"\r\n' +
      '"1970-01-01T00:00:00.000Z","\'+44 7700 900142","42","cell cell-hill","she said ""hi"",\nthen left"\r\n' +
      '"1970-01-01T00:00:01.000Z","\'=1+1","0","",""\r\n',
  );
});

it('is a header alone for an empty log', () => {
  expect(csvOf(log([]))).toBe('"time","subject","size","place","text"\r\n');
});
