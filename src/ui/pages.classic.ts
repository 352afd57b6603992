/** In place of `pages.ts` in the one file that holds all pages: which one is meant stands in the query. */

function on(surface: string, query: string): string {
  const asked = new URLSearchParams(query);
  asked.set('surface', surface);
  return `?${asked.toString()}`;
}

export const presentAt = (query: string): string => on('present', query);
export const storyAt = (query: string): string => on('story', query);
export const asPresent = presentAt;
export const leavesPresent = (url: URL): boolean => url.searchParams.has('surface');
