/**
 * The same world, bit for bit, in every engine: nothing in this room may use a function whose last
 * bits the language leaves open, nor a clock, nor somebody else's order.
 */
import { expect, it } from 'vitest';

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts', '!./measures.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** Exact by definition. */
const allowed = new Set(['floor', 'ceil', 'abs', 'min', 'max', 'imul']);

/** Comments may speak of what code may not use. */
const code = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/\/\/.*$/gmu, '');

it('reads all files of the room', () => {
  expect(Object.keys(sources)).toEqual(
    expect.arrayContaining(['./random.ts', './generate.ts', './town.ts']),
  );
});

it.each(Object.entries(sources))('%s is exact', (_, source) => {
  const text = code(source);
  const used = [...text.matchAll(/Math\s*(?:\.\s*(\w+)|\[)/gu)].map((match) => match[1] ?? '[');
  expect(used.filter((name) => !allowed.has(name))).toEqual([]);
  expect(text).not.toMatch(/\*\*|\bDate\b|\bperformance\b|\bIntl\b|localeCompare|toLocale/u);
  expect(text).not.toMatch(/measures\.ts/u);
  // A sort without an order of its own compares texts.
  expect(text).not.toMatch(/\.sort\(\)/u);
});

it('the test itself would notice', () => {
  expect(code('a(); // Math.exp\n/* Math.log */ Math.pow(2, 3)')).toMatch(/Math\.pow/u);
  expect(code('a(); // Math.exp\n/* Math.log */')).not.toMatch(/Math/u);
});
