/** Where an article's reader may sit: how wide the frame is there, CSS pixels. */
export const widths = { phone: 360, column: 700 } as const;
export type Width = keyof typeof widths;
