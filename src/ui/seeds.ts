/**
 * Names of towns that one can say to a class: `warm-otter-12`. The words are spelt alike in English and
 * German, so that what stands on the wall can be typed by whoever hears it.
 */
const manners = [
  ...['brilliant', 'clever', 'cool', 'elegant', 'fair', 'fit', 'golden', 'loyal'],
  ...['mild', 'modern', 'neutral', 'robust', 'royal', 'smart', 'warm', 'wild'],
];
const things = [
  ...['arena', 'banjo', 'delta', 'dingo', 'gecko', 'gorilla', 'hamster', 'kiwi'],
  ...['koala', 'lasso', 'lemur', 'mango', 'orbit', 'otter', 'panda', 'park'],
  ...['piano', 'pizza', 'planet', 'puma', 'radio', 'ring', 'robot', 'safari'],
  ...['sand', 'tango', 'tempo', 'tiger', 'tornado', 'tunnel', 'wind', 'zebra'],
];
const NUMBERS = 100;

/** How many names there are. */
export const seedCount = manners.length * things.length * NUMBERS;

/** @param random a whole number from 0, below 2³² */
export function seedFrom(random: number): string {
  const at = random % seedCount;
  const [manner, thing] = [
    manners[Math.floor(at / (things.length * NUMBERS))],
    things[Math.floor(at / NUMBERS) % things.length],
  ];
  return `${manner ?? ''}-${thing ?? ''}-${at % NUMBERS}`;
}

/**
 * What somebody typed as the name of a town: capitals, spaces and what surrounds it do not matter. Other
 * names than ours are names too.
 * @returns nothing for what a link could not hold
 */
export function seedIn(text: string): string | undefined {
  const name = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_–-]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return /^[\p{L}\p{N}-]{1,24}$/u.test(name) ? name : undefined;
}
