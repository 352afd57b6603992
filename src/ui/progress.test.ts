import { describe, expect, it } from 'vitest';
import { Progress, type Store } from './progress.svelte.ts';

/** A store in memory, and how often it was written to. */
function memory(text: string | null = null) {
  const store = {
    text,
    writes: 0,
    read: () => store.text,
    write: (next: string) => {
      store.text = next;
      store.writes += 1;
    },
    erase: () => {
      store.text = null;
    },
  };
  return store;
}
const refusing: Store = {
  read: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  write: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  erase: () => {
    throw new DOMException('denied', 'SecurityError');
  },
};

it('writes nothing before the reader does something', () => {
  const store = memory();
  const progress = new Progress(store);
  progress.visit('two-sentences');
  progress.visit('two-sentences');
  expect([store.writes, store.text, progress.kept]).toEqual([0, null, false]);
  progress.visit('write-one');
  expect([store.writes, progress.kept]).toEqual([1, true]);
});

it('is there again after a reload', () => {
  const store = memory();
  const before = new Progress(store);
  before.visit('two-sentences');
  before.guess('two-sentences', { both: 10, none: 0 });
  before.visit('write-one');
  const after = new Progress(store);
  expect([after.left, after.has('two-sentences'), after.has('write-one'), after.has('x')]).toEqual([
    'write-one',
    true,
    true,
    false,
  ]);
  expect(after.guessOf('two-sentences')).toEqual({ both: 10 });
  after.visit('two-sentences');
  // Where one left off stays while one reads on.
  expect([after.left, after.last]).toEqual(['write-one', 'two-sentences']);
});

it('a guess can be taken back', () => {
  const progress = new Progress(memory());
  progress.guess('q', { a: 3 });
  progress.guess('q', { a: 0 });
  expect(progress.guessOf('q')).toBeUndefined();
  expect(progress.isEmpty).toBe(true);
});

it('erases all in one go', () => {
  const store = memory();
  const progress = new Progress(store);
  progress.guess('q', { a: 3 });
  progress.visit('s');
  expect(progress.erase()).toBe(true);
  expect([store.text, progress.kept, progress.isEmpty, progress.left]).toEqual([
    null,
    false,
    true,
    undefined,
  ]);
  // And is again silent until the next act.
  progress.visit('s');
  expect(store.text).toBeNull();
});

describe('what a device gives back is not trusted', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '{"version":2,"scenes":[],"guesses":{}}',
    '{"version":1,"scenes":"all","guesses":{}}',
    '{"version":1,"scenes":["<img>"],"guesses":{}}',
    '{"version":1,"scenes":[],"last":7,"guesses":{}}',
    '{"version":1,"scenes":[],"guesses":{"q":{"a":1e9}}}',
    '{"version":1,"scenes":[],"guesses":{"q":{"a":"much"}}}',
    JSON.stringify({ version: 1, scenes: Array(500).fill('s'), guesses: {} }),
  ])('%.60s', (text) => {
    const store = memory(text);
    const progress = new Progress(store);
    expect([progress.isEmpty, progress.left, progress.kept]).toEqual([true, undefined, false]);
    progress.guess('q', { a: 1 });
    expect(new Progress(store).guessOf('q')).toEqual({ a: 1 });
  });
});

it.each([
  ['that refuses', refusing],
  ['that is not there', undefined],
])('a store %s breaks nothing', (_, store) => {
  const progress = new Progress(store);
  progress.visit('a');
  progress.visit('b');
  progress.guess('q', { a: 1 });
  expect([progress.has('b'), progress.last, progress.kept]).toEqual([true, 'b', false]);
  expect(progress.erase()).toBe(store === undefined);
  expect(progress.isEmpty).toBe(true);
});
