/**
 * Where the story is, seen from the page that runs: it is the page itself, unless that said that it
 * stands beside it (a frame in an article, say). Links lead there.
 */

let beside: string | undefined;

/** @param path from this page's folder to the story's, `../` */
export function standBeside(path: string): void {
  beside = new URL(path, location.href).href;
}

/** The story's full address, without a query. */
export const storyAddress = (): string => beside ?? location.href.split(/[?#]/u)[0] ?? '';

/** @param query of the story's address, from its question mark on; `''` for its beginning */
export const inStory = (query: string): string => (beside ?? '') + query;

/** What a link to the story has besides its address: from a frame it opens a window of its own. */
export const storyLink = (): { readonly target?: '_blank'; readonly rel?: 'noopener' } =>
  beside === undefined ? {} : { target: '_blank', rel: 'noopener' };

/** Whether an address leads to the computer on which it is read, and nobody else anywhere. */
export const leadsHere = (address: string): boolean =>
  /^(file:|https?:\/\/(localhost|127\.|\[::1\]))/u.test(address);
