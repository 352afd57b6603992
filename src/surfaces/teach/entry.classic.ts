/** The one file that holds everything has no pages beside it. */
export const teachersPage = (): string | undefined => undefined;
