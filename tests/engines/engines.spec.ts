/**
 * `npm run engines`: what the program promises in Chromium, Firefox and WebKit alike, on the built site:
 * the same bytes of worlds, logs and claims, and the chat, the panel, the slides, a figure in an article and
 * the single file used by pointer and keys. An engine that is not on this machine is skipped and named.
 * With `PICTURES=<folder>` each of them is also drawn there.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { scenes } from '../../src/story/index.ts';
import { bundled } from '../browser/engine/bundle.ts';
import { articleHost, siteHost, type Host } from '../browser/embed/servers.ts';
import { goldenWorlds } from '../house/golden.ts';
import { puppet } from './puppet.ts';
import { run, until, type Engine, type Tab } from './tab.ts';
import { webkit } from './webkit.ts';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox', process.env.FIREFOX_PATH ?? ''];
const engines: readonly Engine[] = [
  puppet('Chromium', 'chrome', findBrowser()),
  puppet('Firefox', 'firefox', firefox.find(existsSync)),
  webkit,
];
const single = resolve(import.meta.dirname, '../../dist/who-sees-what.html');

/** How a selector finds what has this text or label: by a mark that is set there. */
async function named(tab: Tab, selector: string, text: string): Promise<string> {
  await until(
    tab,
    `${selector} “${text}”`,
    (all, words) => {
      for (const one of document.querySelectorAll('[data-named]'))
        one.removeAttribute('data-named');
      const found = [...document.querySelectorAll<HTMLElement>(all)].find(
        (one) =>
          one.textContent.trim() === words ||
          one.getAttribute('aria-label') === words ||
          [...((one as HTMLInputElement).labels ?? [])].some(
            (label) => label.textContent.trim() === words,
          ),
      );
      found?.setAttribute('data-named', '');
      return found !== undefined;
    },
    selector,
    text,
  );
  return '[data-named]';
}

/** Until something is in the page and has been laid out; it is brought into sight. */
const shown = (tab: Pick<Tab, 'script'>, selector: string): Promise<boolean> =>
  until(
    tab,
    selector,
    (one) => {
      const found = document.querySelector(one);
      found?.scrollIntoView({ block: 'center' });
      return (found?.getBoundingClientRect().height ?? 0) > 0;
    },
    selector,
  );

const text = (tab: Pick<Tab, 'script'>, selector: string): Promise<string> =>
  run(tab, (one) => document.querySelector<HTMLElement>(one)?.innerText ?? '', selector);

describe.each(engines)('$name', ({ name, path, start }) => {
  describe.skipIf(path === undefined)(path === undefined ? 'is not here' : 'is here', () => {
    let tab: Tab;
    let site: Host;
    beforeAll(async () => {
      site = await siteHost();
      tab = await start(path ?? '');
      await tab.size(1400, 900);
    });
    afterAll(async () => {
      await tab.close();
      await site.close();
    });
    afterEach(() => {
      expect(tab.complaints() ?? []).toEqual([]);
    });
    const draw = async (what: string): Promise<void> => {
      const folder = process.env.PICTURES;
      if (folder === undefined) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${name}-${what}.png`), await tab.picture());
    };

    it.each(goldenWorlds)(
      'world, logs and claims of seed %s have their hashes',
      async (seed, hashes) => {
        const { script } = await bundled('./world.ts');
        await tab.open(`${site.origin}/licences.txt`);
        expect(
          await tab.script(`${script}; return engine.hashesOf(${JSON.stringify(seed)})`),
        ).toEqual(hashes);
      },
    );

    it('the chat: what one writes the other reads, and the service does not', async () => {
      await tab.open(`${site.origin}/?scene=sandbox&lang=en`);
      await shown(tab, '#sandbox .phone');
      await tab.type(
        await named(tab, '#sandbox input, #sandbox textarea', 'Write as Mira'),
        'heron',
      );
      await tab.key('Enter');
      const has = (selector: string, word: string) =>
        (document.querySelector<HTMLElement>(selector)?.innerText ?? '').includes(word);
      await until(tab, 'the other reads', has, '#sandbox .scene > .jonas', 'heron');
      await draw('chat');
      await tab.press(await named(tab, '#sandbox .wide label', 'Messaging service'));
      await until(tab, 'records', has, '#sandbox .frame', 'record');
      expect(await text(tab, '#sandbox .scene')).not.toContain('heron');
      await draw('chat-service');
    });

    it('the panel: four weeks are made, drawn, searched, and claims worked out', async () => {
      await tab.open(`${site.origin}/?scene=sandbox&lang=en#weeks`);
      await shown(tab, '#weeks .side .views');
      const records = '#weeks .side figure:has(.scroller)';
      await shown(tab, `${records} [role="grid"]`);
      const rows = (figure: string) =>
        Number(document.querySelector(`${figure} [role="grid"]`)?.getAttribute('aria-rowcount'));
      const all = await until(tab, 'rows', rows, records);
      await draw('panel');
      await tab.type(`${records} input[type="search"]`, '900518');
      await until(
        tab,
        'fewer rows',
        (before, figure) => {
          const grid = document.querySelector(`${figure} [role="grid"]`);
          const now = Number(grid?.getAttribute('aria-rowcount'));
          return grid?.getAttribute('aria-busy') === 'false' && now > 1 && now < before;
        },
        all,
        records,
      );
      await shown(tab, '#weeks .claims .after');
      await draw('claims');
    });

    it('the slides: keys go on and back', async () => {
      await tab.open(`${site.origin}/present/?deck=10&lang=en`);
      await shown(tab, '.slide');
      const at = () => {
        const slide = document.querySelector('.slide');
        return `${slide?.id} ${slide?.getAttribute('data-part')}`;
      };
      const first = await run(tab, at);
      await tab.key('ArrowRight');
      const moved = (from: string) => {
        const slide = document.querySelector('.slide');
        const now = `${slide?.id} ${slide?.getAttribute('data-part')}`;
        return now === from ? '' : now;
      };
      const second = await until(tab, 'the next part', moved, first);
      await draw('slides');
      await tab.key('ArrowLeft');
      expect(await until(tab, 'the part before', moved, second)).toBe(first);
    });

    it('a figure in an article that allows it scripts alone: lives, and is as high as it says', async () => {
      const figure = `${site.origin}/embed/?scene=you-run-the-service&lang=en&start=live&answers=1`;
      const pages = new Map([
        [
          '/',
          {
            type: 'text/html; charset=utf-8',
            text: `<!doctype html><title>An article</title><script>
              addEventListener('message', ({ data, source }) => {
                const frame = document.querySelector('iframe');
                if (source === frame.contentWindow && data.type === 'wsw:height')
                  frame.style.height = data.height + 'px';
              });
            </script><iframe sandbox="allow-scripts" width="700" height="100"
              src="${figure.replaceAll('&', '&amp;')}"></iframe>`,
          },
        ],
      ]);
      const article = await articleHost(pages);
      try {
        await tab.open(article.origin);
        const high = () => document.querySelector('iframe')?.clientHeight ?? 0;
        const grown = (than: number) =>
          (document.querySelector('iframe')?.clientHeight ?? 0) > than;
        await until(tab, 'a height', grown, 150);
        await tab.inFrame(0, (inside) => shown(inside, '.phone'));
        await draw('embed');
        const before = await run(tab, high);
        // WebKit's driver does not scroll the page for what is in a frame.
        await run(tab, () => document.querySelector('iframe')?.scrollIntoView({ block: 'end' }));
        await tab.inFrame(0, (inside) => inside.press('.embed > details > summary'));
        await until(tab, 'more height for the answers', grown, before);
      } finally {
        await article.close();
      }
    });

    it('the single file: every figure of the story, from a disk', async () => {
      await tab.open(`${pathToFileURL(single).href}?lang=en`);
      await shown(tab, 'h1');
      for (const { id } of scenes) {
        await shown(tab, `#${id} .stage`);
        await shown(tab, `#${id} [data-part="figure-${id}"]:not(.waiting)`);
        await until(
          tab,
          `${id} is ready`,
          (scene) => document.querySelector(`#${scene} [aria-busy="true"]`) === null,
          id,
        );
      }
      await draw('single');
    });
  });
});
