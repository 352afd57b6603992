/**
 * What a built site says of itself to others, written into its folder once all of it is there, and again
 * after its stills are taken: which stills there are and, if it knows its own address, oEmbed files, a page
 * for each scene that leads to its file, canonical addresses and what a social card shows.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenes } from '../src/story/index.ts';
import { STILLS, type Stills } from '../src/surfaces/builder/stills.ts';
import { fileName } from '../src/surfaces/teach/file-name.ts';
import { languages, list } from '../src/ui/language/list.ts';
import { cardLines, withHead } from './head.ts';
import { sceneFiles } from './scene-page.ts';

/** An entry of `static/pictures.json`. */
export interface Listed {
  readonly scene: string;
  readonly lang: string;
  readonly theme: string;
  readonly file: string;
  readonly height: number;
}

/** @returns short, for a page that has it in it */
export function stillsOf(pictures: readonly Listed[]): Stills {
  const all: Record<string, [number, number, number]> = {};
  for (const { scene, lang, theme, file, height } of pictures) {
    const entry = (all[`${scene}.${lang}`] ??= [0, 0, 0]);
    if (file.endsWith('.svg')) entry[2] += 1;
    else entry[theme === 'dark' ? 1 : 0] = height;
  }
  return all;
}

/**
 * The site's address as it was given, complete and with a slash at its end.
 * @throws Error for what is none
 */
export function siteAddress(given: string): string {
  const url = new URL(given);
  if (!/^https?:$/u.test(url.protocol)) throw new Error(`SITE is no web address: ${given}`);
  return new URL(url.pathname.endsWith('/') ? '.' : `${url.pathname}/`, url).href;
}

/** Width and height of a PNG, as its first chunk has them. */
function sizeOf(png: Buffer): { readonly width: number; readonly height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/**
 * @param folder of the built site
 * @param site its address, if it knows it: see {@link siteAddress}
 * @returns what was done, in a sentence
 */
export async function publish(folder: string, site: string | undefined): Promise<string> {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const stills = existsSync(join(folder, 'static/pictures.json'))
    ? stillsOf(JSON.parse(read('static/pictures.json')) as Listed[])
    : {};
  const listed =
    Object.keys(stills).length === 0
      ? []
      : [`<script type="application/json" id="${STILLS}">${JSON.stringify(stills)}</script>`];
  if (site === undefined) {
    write('index.html', withHead(read('index.html'), listed));
    return 'No oEmbed files: the site does not know its address (SITE=https://… npm run build).';
  }

  const cover = {
    address: `${site}picture.png`,
    ...sizeOf(readFileSync(join(folder, 'picture.png'))),
  };
  for (const language of languages) {
    const { page } = await list[language].load();
    const head = (path: string, address: string, more: readonly string[] = []): void => {
      if (!existsSync(join(folder, path))) return;
      const html = read(path);
      const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? page.title;
      const card = cardLines({ title, description: page.lead, address, image: cover });
      write(path, withHead(html, [...card, ...more]));
    };
    if (language === languages[0]) head('index.html', site, listed);
    for (const path of ['text', 'teach/index', 'embed/guide'])
      head(fileName(path, language), site + fileName(path, language));
  }

  mkdirSync(join(folder, 'oembed'), { recursive: true });
  const sheet = /<link rel="stylesheet" href="\.\.\/([^"]+)"/u.exec(read('embed/guide.html'))?.[1];
  if (sheet === undefined) throw new Error('embed/guide.html has no style sheet');
  const known = { address: site, stills, cover, sheet };
  for (const language of languages)
    for (const scene of scenes)
      for (const [ending, text] of Object.entries(await sceneFiles(scene, language, known)))
        write(`oembed/${scene.id}.${language}.${ending}`, text);
  return `oEmbed files for ${site}: ${scenes.length * languages.length}`;
}
