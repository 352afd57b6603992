/** Looks a page over for words outside the catalogues and for boxes that break; runs in the page. */

export interface Faults {
  /** Texts with letters outside the brackets. */
  readonly strangers: readonly string[];
  /** Boxes whose content is wider than they are. */
  readonly broken: readonly string[];
}

/** @param allowed what need not be translated: names, ids */
export function faultsOf(allowed: readonly string[]): Faults {
  const strangers = new Set<string>();
  const broken = new Set<string>();
  const names = [...allowed].sort((a, b) => b.length - a.length);
  const bare = (text: string): string => {
    let rest = '';
    let depth = 0;
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      else if (letter === '⟧') depth -= 1;
      else if (depth === 0) rest += letter;
    }
    for (const name of names) rest = rest.replaceAll(name, ' ');
    return rest;
  };
  const look = (text: string | null | undefined, where: string): void => {
    // Two letters in a row that are no number in hexadecimal.
    const words = bare(text ?? '').match(/[\p{L}]{2,}/gu) ?? [];
    if (words.some((word) => !/^[0-9a-f]{2}$/u.test(word)))
      strangers.add(`${where}: ${(text ?? '').trim().slice(0, 80)}`);
  };
  const placeOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || (node.nodeValue ?? '').trim() === '') continue;
    // Bytes and files are in no language, and quotations in their own.
    if (parent.closest('script, style, .mono, pre, code, q[lang], [translate=no]') !== null)
      continue;
    if (!parent.checkVisibility()) continue;
    look(node.nodeValue, placeOf(parent));
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name))
        look(element.getAttribute(name), `${placeOf(element)} ${name}`);
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
    const { overflowX, display } = getComputedStyle(element);
    if (display.startsWith('inline') || element.closest('.for-screen-readers, svg') !== null)
      continue;
    // A region that scrolls may hold more than it shows.
    if (overflowX === 'auto' || overflowX === 'scroll') continue;
    // The push service's name hangs beside its disc, where there is room for it; beginnings of
    // quotations and of messages are cut off, as the whole stands below them or in the opened record.
    if (element.matches('textarea, select, input, .for-screen-readers, .lift, .lift *, .begins'))
      continue;
    // What is for screen readers alone is a pixel wide.
    if (element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      broken.add(
        `${placeOf(element)} ${element.scrollWidth} > ${element.clientWidth}: ${element.innerText.slice(0, 50)}`,
      );
  }
  if (document.documentElement.scrollWidth > innerWidth)
    broken.add(`page ${document.documentElement.scrollWidth} > ${innerWidth}`);
  return { strangers: [...strangers], broken: [...broken] };
}
