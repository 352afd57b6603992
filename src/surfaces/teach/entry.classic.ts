/** The one file that holds everything has no pages beside it, and is itself what it would lead to. */
export const teachersPage = (): string | undefined => undefined;
export const oneFile: string | undefined = undefined;
