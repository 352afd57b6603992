/** The path of a Chromium that is there, `CHROME_PATH` first. */
export function findBrowser(): string | undefined;
