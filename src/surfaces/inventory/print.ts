/** Prints one component and nothing else of the page. */
import { mount, unmount, type Component } from 'svelte';

/**
 * @param part hides itself on the screen, and the rest of the page on paper where the root's
 *   `data-print` is `name`
 */
export function printOnly(part: Component, name: string): void {
  const place = document.createElement('div');
  place.className = 'print-place';
  document.body.append(place);
  const sheet = mount(part, { target: place });
  document.documentElement.dataset.print = name;
  const clear = () => {
    delete document.documentElement.dataset.print;
    void unmount(sheet);
    place.remove();
  };
  addEventListener('afterprint', clear, { once: true });
  print();
}
