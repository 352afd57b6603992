/** Lets the browser draw and answer between two pieces of work, so that no task gets long. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
