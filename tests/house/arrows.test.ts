/** The linter holds the arrows: an import against the stream is an error, one with it is not. */
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
let eslint: ESLint;
beforeAll(() => {
  eslint = new ESLint({ cwd: root });
});

/** Rules that a line of code breaks when it stands in a file of that room. */
async function broken(file: string, code: string): Promise<string[]> {
  // The text is linted in the place of a file that is there, so that types can be resolved.
  const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId ?? 'fatal');
}

const arrow = 'no-restricted-imports';

describe('arrows between rooms', () => {
  it.each([
    ['src/panel/frame.ts', '../world/index.ts'],
    ['src/panel/frame.ts', '../network/index.ts'],
    ['src/panel/frame.ts', '../protocol/index.ts'],
    ['src/observers/log.ts', '../world/index.ts'],
    ['src/network/people.ts', '../observers/index.ts'],
    ['src/protocol/kdf.ts', '../network/index.ts'],
    ['src/world/town.ts', '../network/index.ts'],
    ['src/ui/state.ts', '../observers/index.ts'],
    ['src/story/sources.ts', '../surfaces/conversation/outcome.ts'],
  ])('%s may not import %s', async (file, from) => {
    expect(await broken(file, `import '${from}';\n`)).toContain(arrow);
    expect(await broken(file, `export * from '${from}';\n`)).toContain(arrow);
    const later = `export const later = () => import('${from}');\n`;
    expect(await broken(file, later)).toContain('no-restricted-syntax');
  });

  it('only the front door of a core room is open', async () => {
    const file = 'src/panel/frame.ts';
    expect(await broken(file, `import '../observers/log.ts';\n`)).toContain(arrow);
  });

  it.each([
    ['src/panel/frame.ts', '../observers/index.ts'],
    ['src/observers/log.ts', '../network/index.ts'],
    ['src/network/people.ts', '../protocol/index.ts'],
    ['src/surfaces/conversation/outcome.ts', '../../world/index.ts'],
  ])('%s may import %s', async (file, from) => {
    expect(await broken(file, `import '${from}';\n`)).not.toContain(arrow);
  });
});

describe('the core', () => {
  it.each([
    [`import 'svelte';\n`, 'no-restricted-imports'],
    [`import 'd3-selection';\n`, 'no-restricted-imports'],
    ['export const n = Math.random();\n', 'no-restricted-properties'],
    ['export const now = Date.now();\n', 'no-restricted-properties'],
    ['export const page = document.title;\n', 'no-restricted-globals'],
  ])('refuses %s', async (code, rule) => {
    expect(await broken('src/observers/log.ts', code)).toContain(rule);
  });
}, 60_000);
