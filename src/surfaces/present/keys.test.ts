import { describe, expect, it } from 'vitest';
import { chosenBy, commandOf, keeps, type Command, type Stroke } from './keys.ts';

const stroke = (key: string, held: Partial<Stroke> = {}): Stroke => ({
  ...{ altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
  ...held,
  key,
});

describe('keys', () => {
  it.each<[Command, string[]]>([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'n', 'N', 'l', 'j', 'PageDown']],
    ['back', ['ArrowLeft', 'ArrowUp', 'p', 'h', 'k', 'K', 'PageUp']],
    ['speaker', ['s', 'S']],
    ['fullscreen', ['f']],
    ['dark', ['b', '.']],
    ['jump', ['g']],
    ['return', ['Backspace']],
    ['overview', ['o', 'Escape']],
    ['help', ['?']],
    ['share', ['q']],
    ['reset', ['r']],
    ['undo', ['u']],
  ])('%s: %j', (command, keys) => {
    for (const key of keys) expect(commandOf(stroke(key)), key).toBe(command);
  });

  it('with Alt and Shift go further', () => {
    expect(commandOf(stroke('ArrowRight', { altKey: true }))).toBe('nextSlide');
    expect(commandOf(stroke('ArrowUp', { altKey: true }))).toBe('previousSlide');
    expect(commandOf(stroke('ArrowRight', { shiftKey: true }))).toBe('last');
    expect(commandOf(stroke('ArrowLeft', { shiftKey: true }))).toBe('first');
    expect(commandOf(stroke(' ', { shiftKey: true }))).toBe('back');
  });

  it('of the browser stay the browser’s', () => {
    for (const key of ['r', 'p', 's', 'f', 'ArrowLeft'])
      for (const held of [{ ctrlKey: true }, { metaKey: true }])
        expect(commandOf(stroke(key, held))).toBeUndefined();
    expect(commandOf(stroke('f', { altKey: true }))).toBeUndefined();
    for (const key of ['Tab', 'Enter', 'x', '5', 'F5', 'Shift', 'Dead'])
      expect(commandOf(stroke(key)), key).toBeUndefined();
  });
});

describe('what has the focus', () => {
  it('keeps what it needs, and lets a clicker and Escape through', () => {
    for (const claim of ['nothing', 'press', 'arrows', 'all'] as const)
      for (const key of ['PageDown', 'PageUp', 'Escape'])
        expect(keeps(claim, stroke(key))).toBe(false);
    expect(keeps('all', stroke('n'))).toBe(true);
    expect(keeps('arrows', stroke('ArrowRight'))).toBe(true);
    expect(keeps('arrows', stroke('n'))).toBe(false);
    expect(keeps('press', stroke(' '))).toBe(true);
    expect(keeps('press', stroke('ArrowRight'))).toBe(false);
    expect(keeps('nothing', stroke(' '))).toBe(false);
  });
});

describe('a digit', () => {
  const none = { altKey: false, ctrlKey: false, metaKey: false };

  it('chooses one of as many as there are', () => {
    expect(chosenBy({ ...none, key: '1' }, 4)).toBe(0);
    expect(chosenBy({ ...none, key: '4' }, 4)).toBe(3);
    for (const key of ['0', '5', 'a', '12'])
      expect(chosenBy({ ...none, key }, 4), key).toBeUndefined();
    expect(chosenBy({ ...none, key: '1', ctrlKey: true }, 4)).toBeUndefined();
  });
});
