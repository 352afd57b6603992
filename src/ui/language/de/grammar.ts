/** What German needs beyond words: cases of names, articles, numbers. */

const article = (name: string, masculine: string, neuter: string, none: string): string =>
  (name.endsWith('Dienst') ? masculine : name.includes('WLAN') ? neuter : none) + name;

/** „der Push-Dienst“, „das Café-WLAN“, „Mira“: whoever does something. */
export const who = (name: string): string => article(name, 'der ', 'das ', '');

/** „über den Push-Dienst“, „über das Café-WLAN“, „über Nordlink“: what something passes. */
export const via = (name: string): string => `über ${article(name, 'den ', 'das ', '')}`;

/** „beim Push-Dienst“, „beim Café-WLAN“, „bei Nordlink“: where something is. */
export const at = (name: string): string => article(name, 'beim ', 'beim ', 'bei ');

/** „Miras“, „Jonas’“. */
export const of = (name: string): string => (/[sßxz]$/.test(name) ? `${name}’` : `${name}s`);

const format = new Intl.NumberFormat('de');

/** A number, grouped: „1.234“. */
export const number = (value: number): string => format.format(value);

/** „1 Byte“, „1.234 Bytes“. */
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
