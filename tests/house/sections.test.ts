/**
 * Words are loaded by sections: whoever loads them names all that its components read, wherever in the
 * components below that may be. What else is on the page may have loaded a section by chance.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files as viewFiles } from '../../src/surfaces/weeks/views.svelte.ts';
import { always } from '../../src/surfaces/weeks/weeks.svelte.ts';
import { panelViews } from '../../src/ui/state.ts';

type Part = 'weeks' | 'figures';

const src = resolve(import.meta.dirname, '../../src');
/** Read only while a claim is held up, which its card was there for. */
const later = ['panel/claims/Held.svelte'].map((file) => resolve(src, file));

/** All that is loaded with a file, itself with it. */
function withImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file) || later.includes(file)) return found;
  found.add(file);
  const imports = /^\s*(?:import|export) (?!type )[^;]*? from '(\..+?\.(?:ts|svelte))';/gmu;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports))
    withImports(resolve(dirname(file), path), found);
  return found;
}

/** Sections that a component reads by name: `weeks().view`, or `t.view` where `t` is `weeks()`. */
function readIn(file: string, part: Part): string[] {
  const text = readFileSync(file, 'utf8');
  const names = [
    ...text.matchAll(new RegExp(`const (\\w+) = \\$derived\\(${part}\\(\\)\\)`, 'gu')),
  ];
  return [`${part}\\(\\)`, ...names.map(([, name]) => `\\b${name}`)].flatMap((whole) =>
    [...text.matchAll(new RegExp(`${whole}\\.(\\w+)`, 'gu'))].map(([, section = '']) => section),
  );
}

/** Each section that is read, with where; those that are loaded aside. */
function missing(root: string, part: Part, loaded: readonly string[]): string[] {
  return [...withImports(root)].flatMap((file) =>
    readIn(file, part)
      .filter((section) => !loaded.includes(section))
      .map((section) => `${section} in ${file.slice(src.length + 1)}`),
  );
}

const asked = (text: string, load: string): string[] | undefined => {
  const call = new RegExp(`${load}\\(\\w+(?:\\(\\))?,([^)]*)\\)`, 'u').exec(text)?.[1];
  if (call === undefined) return undefined;
  return [...call.matchAll(/'(\w+)'/gu)].map(([, name = '']) => name);
};
const loaders = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svelte'))
  .map((file) => resolve(src, file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return {
      name: file.slice(src.length + 1),
      file,
      weeks: asked(text, 'loadWeeks'),
      figures: asked(text, 'loadFigures'),
    };
  })
  .filter(({ weeks, figures }) => weeks !== undefined || figures !== undefined);

describe('the sections that are loaded are all that are read', () => {
  it.each(loaders)('by $name', ({ file, weeks, figures }) => {
    if (weeks !== undefined) expect(missing(file, 'weeks', weeks)).toEqual([]);
    if (figures !== undefined) expect(missing(file, 'figures', figures)).toEqual([]);
  });

  it('by the four weeks', () => {
    expect(missing(resolve(src, 'surfaces/weeks/Weeks.svelte'), 'weeks', always)).toEqual([]);
  });

  it.each(panelViews)('by the view of %s', (view) => {
    const name = view[0]?.toUpperCase() + view.slice(1);
    const loaded = [...always, ...viewFiles[view].words];
    const file = resolve(src, `panel/${view}/${name}.svelte`);
    expect(missing(file, 'weeks', loaded)).toEqual([]);
  });

  it('says what is not loaded', () => {
    expect(loaders.length).toBeGreaterThan(6);
    const challenge = resolve(src, 'surfaces/challenge/Challenge.svelte');
    expect(missing(challenge, 'weeks', ['figure', 'story', 'claims'])).toContain(
      'view in panel/export/Tools.svelte',
    );
  });
});
