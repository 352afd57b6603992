/** Which keys an element that has the focus wants for itself. */
import type { Claim } from './keys.ts';

const typing = 'textarea, select, [contenteditable], input:not([type])';
const pressed = ['button', 'checkbox', 'submit', 'reset', 'image', 'file', 'color'];
const walked = ['radio', 'range'];
const roles = '[role="grid"], [role="slider"], [role="listbox"], [role="application"]';

export function claimOf(target: EventTarget | null): Claim {
  if (!(target instanceof Element)) return 'nothing';
  if (target.matches(typing)) return 'all';
  if (target instanceof HTMLInputElement) {
    if (walked.includes(target.type)) return 'arrows';
    return pressed.includes(target.type) ? 'press' : 'all';
  }
  if (target.closest(roles) !== null) return 'arrows';
  if (target.matches('button, summary, a[href], [role="button"]')) return 'press';
  if (target instanceof HTMLElement && scrolls(target)) return 'arrows';
  return 'nothing';
}

/** Whether the arrows would move what is inside it. */
function scrolls(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  const moves = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
  return (
    element !== document.body &&
    ((moves(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
      (moves(overflowX) && element.scrollWidth > element.clientWidth + 1))
  );
}
