/** Where the site's pages are, seen from each other. In the one file that holds them all it is `pages.classic.ts`. */

/** @param query of Present's address, from its question mark on; seen from the story */
export const presentAt = (query: string): string => `./present/${query}`;

/** @param query what follows the story's own address, seen from Present: a query, or a page beside it */
export const storyAt = (query: string): string => `../${query}`;

/** What Present's own address says besides its state: nothing, its page is its own. */
export const asPresent = (query: string): string => query;

/** Whether an address leads away to another of the pages, seen from Present. */
export const leavesPresent = (url: URL): boolean => url.pathname !== location.pathname;
