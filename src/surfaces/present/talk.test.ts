import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stopped } from './plan.ts';
import {
  changed,
  isNewer,
  messageFor,
  messageOf,
  nameFrom,
  readTalk,
  writeTalk,
  type Talk,
} from './talk.ts';

const LESSON = 'abcdefgh1234';
const start: Talk = {
  ...{ turn: 0, by: 'wallwall1', scene: 'what-goes', part: 'say', further: 0, deck: '25' },
  ...{ dark: false, watch: stopped, hands: {} },
};

describe('a message', () => {
  it('goes through as it was said', () => {
    const talk = changed(start, { hands: { 'what-goes': { all: 12, words: 7 } } }, 'notesnotes');
    const sent: unknown = structuredClone(messageFor(LESSON, talk));
    expect(messageOf(sent, LESSON)?.talk).toEqual(talk);
    expect(messageOf(messageFor(LESSON), LESSON)).toEqual(messageFor(LESSON));
    const seen = { scene: 'what-goes', part: 'reveal', below: true } as const;
    expect(messageOf(messageFor(LESSON, talk, seen), LESSON)?.seen).toEqual(seen);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'next'],
    ['of another lesson', messageFor('zzzzzzzzzzzz', start)],
    ['of another version', { ...messageFor(LESSON, start), version: 2 }],
    ['with markup for a scene', messageFor(LESSON, { ...start, scene: '<img src=x>' })],
    ['of an unknown part', { ...messageFor(LESSON), talk: { ...start, part: 'eval' } }],
    ['with half a hand', messageFor(LESSON, { ...start, hands: { q: { a: 0.5 } } })],
    ['with too many hands', messageFor(LESSON, { ...start, hands: { q: { a: 1e6 } } })],
    ['with a turn that cannot be counted', messageFor(LESSON, { ...start, turn: 2 ** 60 })],
    ['with no time', messageFor(LESSON, { ...start, watch: { spent: NaN, since: null } })],
  ])('%s is not heard', (_, data) => expect(messageOf(data, LESSON)).toBeUndefined());

  it('of any kind throws nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(messageOf(data, LESSON)).toBeUndefined();
      }),
    );
  });
});

describe('the windows of a lesson', () => {
  it('end with the same, in whatever order and however often messages come', () => {
    const change = fc.record({
      by: fc.constantFrom('wallwall1', 'notesnotes'),
      dark: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (said, order) => {
          // Each is said by a window that has not yet heard of the others, or has.
          const all = said.map(({ by, dark }, i) => ({
            ...changed(start, { dark }, by),
            turn: 1 + (i >> 1),
          }));
          const windows = [start, start].map((own, w) => {
            const shuffled = [...all, ...all]
              .map((talk) => ({ talk, at: Number(order.next().value ?? 0) + w }))
              .sort((a, b) => a.at - b.at);
            return shuffled.reduce((mine, { talk }) => (isNewer(talk, mine) ? talk : mine), own);
          });
          expect(windows[0]?.turn).toBe(windows[1]?.turn);
          expect(windows[0]?.by).toBe(windows[1]?.by);
        },
      ),
    );
  });

  it('do not take up what they have, or what is older', () => {
    const later = changed(start, { dark: true }, 'notesnotes');
    expect(isNewer(later, start)).toBe(true);
    expect(isNewer(start, later)).toBe(false);
    expect(isNewer(later, later)).toBe(false);
  });
});

describe('what is kept for a reload', () => {
  it('comes back', () => {
    expect(readTalk(writeTalk(LESSON, start))).toEqual({ lesson: LESSON, talk: start });
  });
  it.each([null, '', '{', '{"app":"who-sees-what"}', JSON.stringify(messageFor(LESSON))])(
    '%j is nothing',
    (text) => expect(readTalk(text)).toBeUndefined(),
  );
});

it('names fit into a link', () => {
  expect(nameFrom(Uint8Array.from({ length: 12 }, (_, i) => i * 23))).toMatch(/^[a-z0-9]{12}$/u);
});
