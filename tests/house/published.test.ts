/** What a built site says of itself to others: the files, made from a folder as a build leaves it. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withHead } from '../../build/head.ts';
import { publish, siteAddress } from '../../build/publish.ts';
import { scenes } from '../../src/story/index.ts';
import { languages } from '../../src/ui/language/list.ts';

const SITE = 'https://news.example/lab/who-sees-what/';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** @param stills whether one scene's were taken */
function built(stills: boolean): { folder: string; read: (path: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  folders.push(folder);
  mkdirSync(join(folder, 'embed'));
  cpSync(new URL('../../public/picture.png', import.meta.url), join(folder, 'picture.png'));
  const page = (title: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body></body></html>`;
  writeFileSync(join(folder, 'index.html'), page('Who Sees What'));
  writeFileSync(join(folder, 'text.de.html'), page('Wer sieht was'));
  writeFileSync(
    join(folder, 'embed/guide.html'),
    '<html><head><link rel="stylesheet" href="../embed/assets/guide-x.css" /></head></html>',
  );
  if (stills) {
    const one = { scene: 'garbled', lang: 'en', width: 1200 };
    mkdirSync(join(folder, 'static'));
    writeFileSync(
      join(folder, 'static/pictures.json'),
      JSON.stringify([
        { ...one, theme: 'light', file: 'garbled.en.png', height: 800 },
        { ...one, theme: 'dark', file: 'garbled.en.dark.png', height: 801 },
        { ...one, theme: 'light', file: 'garbled.en.svg', height: 400 },
      ]),
    );
  }
  return { folder, read: (path) => readFileSync(join(folder, path), 'utf8') };
}

describe('a site that does not know its address', () => {
  it('has no oEmbed files and says so, and lists its stills in its page', async () => {
    const { folder, read } = built(true);
    expect(await publish(folder, undefined)).toMatch(/No oEmbed files/u);
    expect(readdirSync(folder)).not.toContain('oembed');
    expect(read('index.html')).toContain(
      '<script type="application/json" id="stills">{"garbled.en":[800,801,1]}</script>',
    );
    expect(read('index.html')).not.toContain('canonical');
  });

  it('lists nothing where nothing was taken', async () => {
    const { folder, read } = built(false);
    await publish(folder, undefined);
    expect(read('index.html')).not.toContain('stills');
  });
});

describe('a site that knows its address', () => {
  it('has for every scene and language a file by the rules of oEmbed 1.0, and a page that leads to it', async () => {
    const { folder, read } = built(true);
    await publish(folder, SITE);
    for (const language of languages)
      for (const { id } of scenes) {
        const name = `oembed/${id}.${language}`;
        const file = JSON.parse(read(`${name}.json`)) as Record<string, unknown>;
        expect(file).toMatchObject({
          version: '1.0',
          type: 'rich',
          provider_name: 'Who Sees What',
          provider_url: SITE,
          width: 700,
          height: 640,
        });
        expect(file.html).toContain(
          `src="${SITE}embed/?scene=${id}&amp;lang=${language}&amp;height=fixed&amp;id=wsw-${id}-`,
        );
        expect(read(`${name}.html`)).toContain(
          `<link rel="alternate" type="application/json+oembed" href="${SITE}${name}.json"`,
        );
      }
    const thumbnail = (name: string) =>
      (JSON.parse(read(`oembed/${name}.json`)) as Record<string, unknown>).thumbnail_url;
    expect(thumbnail('garbled.en')).toBe(`${SITE}static/garbled.en.png`);
    expect(thumbnail('garbled.de')).toBeUndefined();
  });

  it('says where it is and what a card shows, once, however often it is published', async () => {
    const { folder, read } = built(true);
    await publish(folder, SITE);
    const before = read('index.html');
    expect(before).toContain(`<link rel="canonical" href="${SITE}" />`);
    expect(before).toContain(`<meta property="og:image" content="${SITE}picture.png" />`);
    expect(read('text.de.html')).toContain(`<link rel="canonical" href="${SITE}text.de.html" />`);
    await publish(folder, SITE);
    expect(read('index.html')).toBe(before);
    await publish(folder, undefined);
    expect(read('index.html')).not.toContain('canonical');
  });
});

it('an address gets its slash, and what is none is refused', () => {
  expect(siteAddress('https://news.example/lab/who-sees-what')).toBe(SITE);
  expect(siteAddress(SITE)).toBe(SITE);
  expect(siteAddress('http://news.example')).toBe('http://news.example/');
  for (const bad of ['news.example', 'javascript:alert(1)', ''])
    expect(() => siteAddress(bad)).toThrow();
});

it('a head keeps what is not of the site', () => {
  const page = '<head><title>A</title></head>';
  expect(withHead(withHead(page, ['<b>']), [])).toBe(page);
});
