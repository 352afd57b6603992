/** What a figure shows while it is fetched, made or worked out: whoever waits for a figure waits for these to go. */
export const UNDER_WAY = '.waiting, progress, [aria-busy="true"], [data-making]';
