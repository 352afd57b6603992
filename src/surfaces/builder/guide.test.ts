import { describe, expect, it } from 'vitest';
import { sceneOf, scenes } from '../../story/index.ts';
import { languages } from '../../ui/state.ts';
import licence from '../../../LICENSE?raw';
import contract from '../embed/README.md?raw';
import { chromes } from '../embed/frame.ts';
import { html } from '../teach/html.ts';
import { guide } from './guide.ts';
import { frameHeights, frameWidths, HIGHEST, weights } from './measured.ts';
import { parameters } from './parameters.ts';

describe('the names of the address', () => {
  it('come from the schemas with their values', () => {
    const of = (name: string) => parameters.find((one) => one.name === name);
    expect(of('chrome')).toEqual({ name: 'chrome', values: chromes, preset: 'full' });
    expect(of('lang')).toEqual({ name: 'lang', values: languages });
    expect(of('id')).toEqual({ name: 'id' });
    expect(of('observer')).toEqual({ name: 'observer' });
  });

  it('all stand in the contract, with all their values', () => {
    for (const { name, values = [] } of parameters) {
      const row = contract.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      expect(row, name).toBeDefined();
      for (const value of values) expect(row, name).toContain(`\`${value}\``);
    }
  });
});

describe.each(languages)('the page for editors in %s', (language) => {
  it('names every parameter and scene, and links to scenes that there are', async () => {
    const page = html(await guide(language));
    for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
    for (const { id } of scenes) expect(page).toContain(`<code>${id}</code>`);
    const links = [...page.matchAll(/href="(\.[^"]*)"/gu)].map(([, to]) => to!);
    for (const to of links) {
      const named = new URL(to.replaceAll('&amp;', '&'), 'https://x.example/embed/');
      const scene = named.searchParams.get('scene');
      if (scene !== null) expect(sceneOf(scene), to).toBeDefined();
    }
    expect(links.length).toBeGreaterThan(2 * scenes.length);
    expect(page).toContain('id="source-4"');
  });

  it('says how high and how heavy each scene is, and whom to name', async () => {
    const blocks = await guide(language);
    const table = blocks.find(
      (block) => block.kind === 'table' && block.head.length === frameWidths.length + 2,
    );
    if (table?.kind !== 'table') throw new Error('there is no table of heights');
    const digits = (line: unknown) => Number(String(line).replaceAll(/\D/gu, ''));
    expect(table.rows.map((row) => digits(row.at(-1)))).toEqual(
      scenes.map(({ figure }) => weights[figure]),
    );
    for (const [i, scene] of scenes.entries())
      for (const [j, height] of frameHeights[scene.id]!.entries())
        expect(digits(table.rows[i]?.[j + 1])).toBe(height === 'fixed' ? 0 : height);
    const page = html(blocks);
    expect(page).toContain(new Intl.NumberFormat(language).format(HIGHEST));
    const [, year, owner] = /Copyright \(c\) (\d+) the (.+)/u.exec(licence) ?? [];
    expect(page).toContain(`The ${owner}, ${year}.`);
  });
});
