/**
 * Both fonts, asked for as soon as the page starts: the byte view appears later than the text, and
 * its font must not be a request that comes after the page has loaded.
 */
const wanted = [
  '1rem "Atkinson Hyperlegible Next Variable"',
  '1rem "Atkinson Hyperlegible Mono Variable"',
];

export const fontsLoaded: Promise<unknown> = Promise.allSettled(
  wanted.map((font) => document.fonts.load(font)),
);
