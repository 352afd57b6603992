import { describe, expect, it } from 'vitest';
import { isComplete } from './answer.ts';
import { answersTo, answerTo } from './fixtures.ts';
import { COINS, forms, itemIds, itemOf, items, type Item } from './items.ts';
import { misconceptions } from '../scenes.ts';
import { leaningsOf, movedBetween } from './movement.ts';
import { coinsCredit, intervalCredit, rubric, scoreOf } from './score.ts';

/** The misconceptions to which an item's wrong answers point. */
function ideasOf(item: Item): string[] {
  switch (item.kind) {
    case 'choice':
    case 'coins':
      return Object.values(item.wrong);
    case 'cells':
      return forms.flatMap((form) =>
        Object.values(item.rows[form]).flatMap((cells) =>
          Object.values(cells).map(({ otherwise }) => otherwise),
        ),
      );
    case 'interval':
      return [item.above, item.below];
    case 'tell':
      return [];
  }
}

describe('the ten questions', () => {
  it('are ten, and reach all eleven ideas', () => {
    expect(itemIds).toHaveLength(10);
    expect(new Set(itemIds.flatMap((id) => ideasOf(itemOf(id))))).toEqual(new Set(misconceptions));
  });
  it.each(itemIds)('%s: every answer but the right one points to an idea', (id) => {
    const item = itemOf(id);
    if (item.kind !== 'choice' && item.kind !== 'coins') return;
    expect([...Object.keys(item.wrong), item.right].sort()).toEqual([...item.options].sort());
  });
  it.each(itemIds)('%s: both forms ask for as much', (id) => {
    const item = itemOf(id);
    if (item.kind !== 'cells') return;
    const [a, b] = forms.map((form) =>
      Object.values(item.rows[form])
        .flatMap((cells) => Object.values(cells).map(({ is, otherwise }) => `${is} ${otherwise}`))
        .sort(),
    );
    expect(a).toEqual(b);
  });
});

describe.each(forms)('form %s', (form) => {
  it.each(itemIds)('%s: what is right earns most and shows no idea', (id) => {
    const item = itemOf(id);
    const right = scoreOf(item, form, answerTo(id, form, true));
    const wrong = scoreOf(item, form, answerTo(id, form, false));
    expect(right?.credit).toBeGreaterThanOrEqual(item.kind === 'interval' ? 0.9 : 1);
    expect(right?.signs.every(({ shown }) => shown === 0)).toBe(true);
    expect(wrong?.credit).toBe(0);
    if (item.kind !== 'tell') expect(wrong?.signs.some(({ shown }) => shown === 1)).toBe(true);
    expect(scoreOf(item, form, undefined)).toBeUndefined();
    expect(isComplete(id, form, answerTo(id, form, true))).toBe(true);
    expect(isComplete(id, form, undefined)).toBe(false);
  });
});

it('an answer of another kind is none', () => {
  expect(scoreOf(items.sms, 'a', { kind: 'tell', text: 'carrier', marks: [] })).toBeUndefined();
});

it('half a table earns half, and shows only what was said', () => {
  const cells = { backup: { words: true }, bot: { words: false } };
  const score = scoreOf(items.doors, 'a', { kind: 'cells', cells });
  expect(score?.credit).toBe(1 / 4);
  expect(score?.signs).toEqual([
    { idea: 'M10', shown: 0 },
    { idea: 'M10', shown: 1 },
  ]);
  expect(isComplete('doors', 'a', { kind: 'cells', cells })).toBe(false);
});

describe('doubt', () => {
  it('that is calibrated earns more than certainty that is wrong, and less than certainty that is right', () => {
    const sure = coinsCredit({ open: COINS }, 'open');
    const doubting = coinsCredit({ open: 5, most: 5 }, 'open');
    const wrong = coinsCredit({ most: COINS }, 'open');
    expect([sure, doubting, wrong]).toEqual([1, 0.75, 0]);
  });
  it('gains most in expectation by saying what it believes', () => {
    // Believes in 3 : 7; laying 3 : 7 is best of all ways to lay ten coins.
    const expected = (n: number) =>
      0.3 * coinsCredit({ one: n, other: COINS - n }, 'one') +
      0.7 * coinsCredit({ one: n, other: COINS - n }, 'other');
    const best = Array.from({ length: COINS + 1 }, (_, n) => n).sort(
      (a, b) => expected(b) - expected(a),
    )[0];
    expect(best).toBe(3);
  });
  it('costs its width, and certainty that misses costs more', () => {
    expect(intervalCredit(14, 14, 14)).toBe(1);
    expect(intervalCredit(10, 30, 14)).toBeCloseTo(0.8, 9);
    expect(intervalCredit(0, 100, 14)).toBe(0);
    expect(intervalCredit(16, 20, 14)).toBeCloseTo(0.76, 9);
    expect(intervalCredit(80, 90, 14)).toBe(0);
  });
  it('a span that is too high says that records prove it', () => {
    const score = scoreOf(items.sure, 'a', { kind: 'interval', from: 90, until: 100 });
    expect(score?.signs).toEqual([
      { idea: 'M5', shown: 1 },
      { idea: 'M4', shown: 0 },
    ]);
  });
});

it('three marks of four are enough', () => {
  expect([0, 1, 2, 3, 4].map((n) => rubric(Array.from({ length: n }, String)))).toEqual([
    0, 1, 2, 3, 3,
  ]);
});

describe('what moved', () => {
  const pass = (form: 'a' | 'b', right: boolean) => ({ form, answers: answersTo(form, right) });
  it('from all wrong to all right: what was held is let go, nothing is stronger', () => {
    const moved = movedBetween(pass('a', false), pass('b', true));
    expect(moved.map(({ idea }) => idea)).toEqual(misconceptions);
    for (const { before, after, movement } of moved) {
      expect(after).toBe('clear');
      expect(movement).toBe(before === 'clear' ? 'never' : 'let-go');
    }
    const letGo = moved.filter(({ movement }) => movement === 'let-go').map(({ idea }) => idea);
    expect(letGo).toEqual(expect.arrayContaining(['M2', 'M6', 'M7', 'M8', 'M9', 'M10']));
  });
  it('the other way round, they grew', () => {
    for (const { before, after, movement } of movedBetween(pass('a', true), pass('b', false)))
      expect(movement).toBe(after === before ? 'never' : 'stronger');
  });
  it('between equals nothing moved', () => {
    for (const { before, movement } of movedBetween(pass('a', false), pass('b', false)))
      expect(movement).toBe(before === 'clear' ? 'never' : 'kept');
  });
  it('says of what nobody answered that it cannot tell', () => {
    const moved = movedBetween({ form: 'a', answers: {} }, pass('b', true));
    expect(moved.every(({ movement }) => movement === 'unknown')).toBe(true);
    expect(
      Object.values(leaningsOf({ form: 'a', answers: {} })).every((x) => x === undefined),
    ).toBe(true);
  });
  it('one slip of three is a part of an idea, not all of it', () => {
    const answers = { doors: answerTo('doors', 'a', true) };
    const slip = { backup: { words: false }, bot: { words: true } };
    expect(leaningsOf({ form: 'a', answers }).M10).toBe('clear');
    expect(leaningsOf({ form: 'a', answers: { doors: { kind: 'cells', cells: slip } } }).M10).toBe(
      'held',
    );
    expect(leaningsOf({ form: 'a', answers: { sms: { kind: 'choice', option: 'moot' } } }).M2).toBe(
      'clear',
    );
  });
});
