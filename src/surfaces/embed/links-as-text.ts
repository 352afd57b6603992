/**
 * Where a frame may open no window, a link does nothing at all, and the frame cannot ask whether it may. So a
 * link that was pressed there has its address beside it, as text that can be selected and copied.
 */
import { embed } from '../../ui/language/embed.svelte.ts';

/** Listens to all links of the page that open a window of their own. One address is shown at a time. */
export function sayWhereLinksLead(): void {
  const place = document.createElement('span');
  place.className = 'link-address';
  place.setAttribute('role', 'status');
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.target !== '_blank') return;
    const address = document.createElement('code');
    address.textContent = link.href;
    link.after(place);
    place.replaceChildren(`${embed().address} `, address);
  });
}
