import { expect, it } from 'vitest';
import { answersTo, answerTo } from '../../story/inventory/fixtures.ts';
import { itemIds, writeFile } from '../../story/inventory/index.ts';
import { InventorySitting } from './sitting.svelte.ts';

const begun = () => {
  const sitting = new InventorySitting(() => 0.9);
  sitting.begin();
  for (const id of itemIds) sitting.answer(id, answerTo(id, sitting.form, false));
  return sitting;
};

it('asks one form before and the other after', () => {
  const sitting = begun();
  expect([sitting.form, sitting.answered]).toEqual(['b', 10]);
  sitting.closeBefore();
  sitting.askAgain();
  expect([sitting.form, sitting.answered, sitting.stage]).toEqual(['a', 0, 'after']);
  sitting.answer('sms', answerTo('sms', 'a', true));
  sitting.showResult();
  expect(sitting.sitting.before).toEqual(answersTo('b', false));
  expect(sitting.sitting.after).toEqual({ sms: answerTo('sms', 'a', true) });
});

it('a bad file changes nothing', () => {
  const sitting = begun();
  const before = sitting.sitting;
  expect(sitting.open('{"format":"who-sees-what-inventory","version":1}')).toBe('broken');
  expect([sitting.sitting, sitting.stage, sitting.canUndo]).toEqual([before, 'before', false]);
});

it('a saved sitting goes on where it was, and what it replaced can be had back', () => {
  const saved = begun();
  saved.closeBefore();
  const other = new InventorySitting(() => 0);
  other.begin();
  other.answer('vpn', answerTo('vpn', 'a', true));
  expect(other.open(writeFile(saved.sitting))).toBeUndefined();
  expect([other.stage, other.form]).toEqual(['between', 'b']);
  expect(other.sitting).toEqual(saved.sitting);
  other.undo();
  expect(other.sitting.before).toEqual({ vpn: answerTo('vpn', 'a', true) });
  expect(other.stage).toBe('before');
});

it('what is thrown away comes back until the next answer', () => {
  const sitting = begun();
  const before = sitting.sitting;
  sitting.forget();
  expect([sitting.isEmpty, sitting.stage, sitting.canUndo]).toEqual([true, 'start', true]);
  sitting.undo();
  expect(sitting.sitting).toEqual(before);
  sitting.forget();
  sitting.begin();
  sitting.answer('sms', answerTo('sms', 'b', true));
  expect(sitting.canUndo).toBe(false);
});
