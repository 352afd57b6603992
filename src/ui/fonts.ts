/**
 * The text's font, asked for as soon as the page starts. That of the bytes is fetched where bytes are
 * shown, and not before.
 */
export const fontsLoaded: Promise<unknown> = Promise.allSettled([
  document.fonts.load('1rem "Atkinson Hyperlegible Next Variable"'),
]);
