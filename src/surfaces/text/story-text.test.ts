import { describe, expect, it } from 'vitest';
import { scenes, sources, sourcesOf, wordsOf } from '../../story/index.ts';
import { list } from '../../ui/language/list.ts';
import { escaped } from './escaped.ts';
import { storyText } from './story-text.ts';

describe.each(['en', 'de'] as const)('the story as text, %s', async (code) => {
  const text = await list[code].load();
  const { story } = await text.parts.story();
  const { checks } = await text.parts.checks();
  const { figures } = await text.parts.figures();
  const { weeks } = await text.parts.weeks();
  const html = storyText({ code, text, story, checks, figures, weeks });

  it('has every scene, with its picture in words', () => {
    for (const scene of scenes) {
      expect(html).toContain(`id="text-${scene.id}"`);
      expect(html).toContain(escaped(wordsOf(story, scene).title));
    }
    expect(html).not.toMatch(/undefined|\[object|NaN|=>/u);
  });

  it('tells in words what figures say in words', () => {
    for (const { quote, unknown } of Object.values(checks.statements.all))
      for (const told of [quote, unknown]) expect(html).toContain(escaped(told));
    for (const { wrote, correct } of Object.values(checks.slips.all))
      for (const told of [wrote, correct]) expect(html).toContain(escaped(told));
    for (const told of [text.page.musk.quote, ...Object.values(figures.rivals.properties)])
      expect(html).toContain(escaped(told));
  });

  it('names each source once, with a number that leads to it', () => {
    const named = new Set(scenes.flatMap((scene) => sourcesOf(scene)));
    const numbers = [...html.matchAll(/<li id="source-(\d+)"/gu)].map(([, n]) => Number(n));
    expect(numbers).toEqual([...numbers.keys()].map((n) => n + 1));
    for (const id of named) expect(html, id).toContain(escaped(sources[id].title));
    for (const [, n] of html.matchAll(/href="#source-(\d+)"/gu))
      expect(numbers).toContain(Number(n));
  });

  it('is well-formed: every element is closed', () => {
    const open: string[] = [];
    for (const [, slash, name, self] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gu)) {
      if (self === '/') continue;
      if (slash === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

it('lets no words become markup', () => {
  expect(escaped('<b a="1">&')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;');
});
