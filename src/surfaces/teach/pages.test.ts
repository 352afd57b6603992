import { describe, expect, it } from 'vitest';
import { deckOf, lengths } from '../../story/decks.ts';
import { deckNames } from '../../ui/state.ts';
import { sceneOf, wordsOf } from '../../story/index.ts';
import { exitTickets, kitNames, minutesOf, optOuts, planOf } from '../../story/teaching.ts';
import { languages, list } from '../../ui/language/list.ts';
import { escaped } from '../text/escaped.ts';
import { html } from './html.ts';
import { fileName, ONE_FILE } from './file-name.ts';
import { markdown } from './markdown.ts';
import { materialIn } from './material.ts';
import { pagesOf } from './pages.ts';

/** Of the one file; any. */
const BYTES = 2_340_000;
const all = await Promise.all(
  languages.map(async (language) => {
    const material = await materialIn(language, BYTES);
    return [language, material, pagesOf(material)] as const;
  }),
);
const files = new Set(
  all.flatMap(([language, , pages]) =>
    pages.flatMap(({ name, editable }) => [
      fileName(name, language),
      ...(editable ? [fileName(name, language, 'md')] : []),
    ]),
  ),
);

const isKit = (name: string): boolean => kitNames.some((kit) => kit === name);

describe.each(all)('the pages for teachers, %s', (language, material, pages) => {
  const sources = pages.map(({ name, blocks }) => [name, html(blocks)] as const);

  it('there is a page for every kit', () => {
    const names = pages.map(({ name }) => name);
    for (const kit of kitNames) expect(names).toContain(kit);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(sources)('%s leads only to what there is', (name, page) => {
    const links = [...page.matchAll(/href="([^"]*)"/gu)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&'),
    );
    if (isKit(name)) expect(links.length, name).toBeGreaterThan(2);
    for (const to of links) {
      if (to.startsWith('https://') || to.startsWith('http://')) continue;
      if (to.startsWith('#')) {
        expect(page).toContain(`id="${to.slice(1)}"`);
        continue;
      }
      if (to === `../${ONE_FILE}`) continue;
      const { pathname, searchParams, hash } = new URL(to, 'http://site/teach/');
      if (pathname.startsWith('/teach/')) {
        expect(files, to).toContain(pathname.slice('/teach/'.length));
        continue;
      }
      expect(searchParams.get('lang'), to).toBe(language);
      const scene = searchParams.get('scene');
      if (pathname === '/present/') {
        const deck = deckNames.find((one) => one === searchParams.get('deck'));
        expect(deck, to).toBeDefined();
        if (deck !== undefined && scene !== null)
          expect(deckOf(deck).map(({ id }) => id)).toContain(scene);
      } else {
        expect(pathname).toBe('/');
        if (scene === null) expect(['', '#inventory']).toContain(hash);
        else expect(sceneOf(scene), to).toBeDefined();
      }
    }
  });

  it.each(sources)('%s is well-formed, and nothing in it is left open', (_, page) => {
    const open: string[] = [];
    for (const [, slash, name, self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gu)) {
      if (self === '/') continue;
      if (slash === '') open.push(name ?? '');
      else expect(open.pop()).toBe(name);
    }
    expect(open).toEqual([]);
    expect(page).not.toMatch(/undefined|\[object|NaN|=>/u);
  });

  it('the plan of a kit is that of its slides, to the minute', () => {
    for (const length of lengths) {
      const page = sources.find(([name]) => name === String(length))?.[1] ?? '';
      expect(minutesOf(String(length) as (typeof kitNames)[number])).toBe(length);
      let from = 0;
      for (const { scene: id, minutes } of planOf(String(length) as (typeof kitNames)[number])) {
        const scene = sceneOf(id);
        if (scene === undefined) throw new Error(id);
        const title = escaped(wordsOf(material.story, scene).title);
        expect(page).toContain(`<h3>${from}–${from + minutes} · ${title}</h3>`);
        from += minutes;
      }
    }
  });

  it('the script has each vote and change that the slides have, with its answer, and no other', () => {
    for (const length of lengths) {
      const page = sources.find(([name]) => name === String(length))?.[1] ?? '';
      for (const { scene: id, without = [] } of planOf(
        String(length) as (typeof kitNames)[number],
      )) {
        const scene = sceneOf(id);
        if (scene === undefined) throw new Error(id);
        const { tryIt, transfer } = wordsOf(material.story, scene);
        for (const [step, told] of [
          ['try', tryIt && [tryIt.label, tryIt.watch]],
          ['transfer', transfer && [transfer.question, transfer.reveal]],
        ] as const)
          for (const sentence of told ?? [])
            expect(page.includes(escaped(material.say(sentence))), `${length} ${id} ${step}`).toBe(
              !without.includes(step),
            );
      }
    }
  });

  it('every kit says whose chats are never used, and is free to use', () => {
    for (const [name, page] of sources) {
      if (isKit(name) || ['index', 'cards'].includes(name))
        expect(page, name).toContain(escaped(material.lessons.kits.safety.chats));
      expect(page, name).toContain('CC BY 4.0');
    }
  });

  it('the Markdown holds the same words', () => {
    for (const { blocks, editable } of pages) {
      if (!editable) continue;
      const words = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];
      const text = html(blocks)
        .replaceAll(/<[^>]*>/gu, ' ')
        .replaceAll(/&\w+;/gu, ' ');
      const file = new Set(words(markdown(blocks)));
      expect(words(text).filter((word) => !file.has(word))).toEqual([]);
    }
  });
});

it.each(languages)(
  'leads to the one file where there is one, and says its size, %s',
  async (language) => {
    const leading = (pages: ReturnType<typeof pagesOf>): readonly string[] =>
      pages.filter(({ blocks }) => html(blocks).includes(ONE_FILE)).map(({ name }) => name);
    const named = pagesOf(await materialIn(language, BYTES));
    expect(leading(named)).toEqual(['index', ...lengths.map(String)]);
    for (const { name, blocks } of named)
      if (leading(named).includes(name)) expect(html(blocks), name).toMatch(/\(2[.,]3\sMB\)<\/a>/u);
    expect(leading(pagesOf(await materialIn(language)))).toEqual([]);
  },
);

it('what may be left out has another scene that the lesson does not show already', () => {
  for (const length of lengths) {
    const ids = planOf(String(length) as (typeof kitNames)[number]).map(({ scene }) => scene);
    for (const [leave, instead] of Object.entries(optOuts)) {
      if (ids.includes(leave)) expect(ids, `${length}: ${leave}`).not.toContain(instead);
    }
    expect(exitTickets[length].length).toBeGreaterThanOrEqual(2);
  }
});

it('every language of the page has its pages', () => {
  expect(all.map(([language]) => language)).toEqual(Object.keys(list));
  const [[, , first]] = all as [(typeof all)[number]];
  for (const [, , pages] of all)
    expect(pages.map(({ name, blocks }) => [name, blocks.map(({ kind }) => kind)])).toEqual(
      first.map(({ name, blocks }) => [name, blocks.map(({ kind }) => kind)]),
    );
});
