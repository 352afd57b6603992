/** What a key does in a lesson: the keys of reveal.js, those of clickers, and a few of our own. */
import type { Move } from './parts.ts';

export const commands = [
  'speaker',
  'fullscreen',
  'dark',
  'jump',
  'overview',
  'share',
  'return',
  'reset',
  'undo',
  'help',
] as const;
export type Command = (typeof commands)[number] | Move;

/** As far as a keyboard event is looked at. */
export interface Stroke {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const forward = ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'l', 'j'];
const backward = ['ArrowLeft', 'ArrowUp', 'PageUp', 'p', 'h', 'k'];
const letters: Readonly<Record<string, Command>> = {
  s: 'speaker',
  f: 'fullscreen',
  b: 'dark',
  '.': 'dark',
  g: 'jump',
  o: 'overview',
  escape: 'overview',
  q: 'share',
  backspace: 'return',
  r: 'reset',
  u: 'undo',
  '?': 'help',
};

/** @returns nothing for a key that means nothing here, such as the browser's own */
export function commandOf({
  key,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: Stroke): Command | undefined {
  if (ctrlKey || metaKey) return undefined;
  const isArrow = key.startsWith('Arrow');
  // Letters mean the same with Caps Lock on.
  const plain =
    key.length === 1 || key === 'Escape' || key === 'Backspace' ? key.toLowerCase() : key;
  const direction = forward.includes(plain) ? 1 : backward.includes(plain) ? -1 : 0;
  if (direction !== 0) {
    if (isArrow && altKey) return direction > 0 ? 'nextSlide' : 'previousSlide';
    if (isArrow && shiftKey) return direction > 0 ? 'last' : 'first';
    if (altKey) return undefined;
    // Shift and Space, as for a page.
    if (plain === ' ' && shiftKey) return 'back';
    return direction > 0 ? 'next' : 'back';
  }
  return altKey ? undefined : letters[plain];
}

/** Which of a few a digit means, from 0: lessons, on the first slide. */
export function chosenBy(
  { key, altKey, ctrlKey, metaKey }: Omit<Stroke, 'shiftKey'>,
  of: number,
): number | undefined {
  if (altKey || ctrlKey || metaKey || !/^[1-9]$/u.test(key)) return undefined;
  return Number(key) <= of ? Number(key) - 1 : undefined;
}

/** How much of the keyboard an element wants for itself. */
export type Claim = 'nothing' | 'press' | 'arrows' | 'all';

/** Whether an element with this claim keeps a stroke to itself. Escape and a clicker's keys get through. */
export function keeps(claim: Claim, { key }: Stroke): boolean {
  if (key === 'Escape' || key === 'PageUp' || key === 'PageDown') return false;
  if (claim === 'all') return true;
  if (claim === 'arrows') return key.startsWith('Arrow') || [' ', 'Enter'].includes(key);
  return claim === 'press' && (key === ' ' || key === 'Enter');
}
