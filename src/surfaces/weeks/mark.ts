/** The shapes of the three marks, in a square of 16: drawn on the page and in pictures alike. */
export const markPaths = {
  keep: 'M3 13l1-3.5 7-7 2.5 2.5-7 7zM9.5 4l2.5 2.5',
  share: 'M2 8h11M9 4l4 4-4 4M2 5.5v5',
} as const;
/** Of the dot. */
export const DOT = { centre: 8, radius: 4.5 } as const;
