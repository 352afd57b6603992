import { describe, expect, it } from 'vitest';
import { answersTo } from './fixtures.ts';
import {
  firstForm,
  FORMAT,
  openFile,
  otherForm,
  VERSION,
  writeFile,
  type Sitting,
} from './file.ts';

const sitting: Sitting = {
  first: 'b',
  closed: true,
  before: answersTo('b', false),
  after: answersTo('a', true),
};
const changed = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(writeFile(sitting)) as object), ...change });

it('what is written is read again', () => {
  expect(openFile(writeFile(sitting))).toEqual({ ok: true, sitting });
  const begun: Sitting = { first: 'a', closed: false, before: {}, after: {} };
  expect(openFile(writeFile(begun))).toEqual({ ok: true, sitting: begun });
});

describe('a file that is none is told apart', () => {
  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"something-else","version":1}', 'not-ours'],
    [JSON.stringify({ format: FORMAT }), 'not-ours'],
    [JSON.stringify({ format: FORMAT, version: VERSION }), 'broken'],
    [JSON.stringify({ format: FORMAT, version: VERSION + 1 }), 'newer'],
    [changed({ first: 'c' }), 'broken'],
    [changed({ before: { sms: { kind: 'choice', option: 'no such' } } }), 'broken'],
    [changed({ before: { sms: { kind: 'coins', coins: {} } } }), 'broken'],
    [changed({ before: { unheard: { kind: 'choice', option: 'all' } } }), 'broken'],
    [changed({ before: { sure: { kind: 'interval', from: 60, until: 40 } } }), 'broken'],
    [changed({ before: { sure: { kind: 'interval', from: 0.5, until: 4 } } }), 'broken'],
    [changed({ before: { source: { kind: 'coins', coins: { open: 6, most: 5 } } } }), 'broken'],
    [changed({ before: { source: { kind: 'coins', coins: { open: -1 } } } }), 'broken'],
    [
      changed({ before: { explain: { kind: 'tell', text: '', marks: ['both', 'both'] } } }),
      'broken',
    ],
    // The rows of the other form.
    [changed({ before: { sees: { kind: 'cells', cells: { wifi: { words: true } } } } }), 'broken'],
    [`${writeFile(sitting)}${' '.repeat(100_000)}`, 'too-large'],
  ])('%.60s', (text, problem) => {
    expect(openFile(text)).toEqual({ ok: false, problem });
  });
});

it('the form that comes first is drawn, the other comes after', () => {
  expect([0, 0.49, 0.5, 0.99].map((at) => firstForm(() => at))).toEqual(['a', 'a', 'b', 'b']);
  expect([otherForm('a'), otherForm('b')]).toEqual(['b', 'a']);
});
