/** What English needs beyond words: articles and numbers. */

/** “the messaging service”, “the café’s Wi-Fi”, “Nordlink”: a name inside a sentence. */
export const the = (name: string): string =>
  name.endsWith(' service')
    ? `the ${name.toLowerCase()}`
    : name.startsWith('Café')
      ? `the c${name.slice(1)}`
      : name;

const format = new Intl.NumberFormat('en');

/** “1 byte”, “1,234 bytes”. */
export const count = (value: number, one: string, many: string): string =>
  `${format.format(value)} ${value === 1 ? one : many}`;
