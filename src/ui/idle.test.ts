import { expect, it, vi } from 'vitest';
import { unless } from './idle.ts';

it('does what it is for, unless it is idle; then it says so', () => {
  const act = vi.fn();
  const idle = unless(true, act);
  idle.onclick();
  expect(act).not.toHaveBeenCalled();
  expect(idle['aria-disabled']).toBe(true);
  const busy = unless(false, act);
  busy.onclick();
  expect(act).toHaveBeenCalledOnce();
  // No attribute at all: a button that can be pressed has none.
  expect(busy['aria-disabled']).toBeUndefined();
});
