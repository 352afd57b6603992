/** The texts of the prepared day, in the order in which they are written: a language has all eight. */
export type Texts = readonly [string, string, string, string, string, string, string, string];
