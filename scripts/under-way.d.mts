/** A selector. */
export const UNDER_WAY: string;
