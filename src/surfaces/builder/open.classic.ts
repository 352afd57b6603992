/** In place of `open.ts` where nothing is beside the page that a frame could show. */
export const loadBuilder = undefined;
export const guideAt = (): undefined => undefined;
