/**
 * One scene for systems that understand oEmbed: the file that says how to show it, and the page whose
 * address is pasted, which leads to that file. (The story is one page, and cannot lead to a file for each.)
 */
import type { Scene } from '../src/story/index.ts';
import { firstChoices, frameId, frameQuery, storyQuery } from '../src/surfaces/builder/choices.ts';
import { oEmbed } from '../src/surfaces/builder/oembed.ts';
import { frameCode, HEIGHT, type Picture } from '../src/surfaces/builder/snippet.ts';
import { snippetWords } from '../src/surfaces/builder/snippet-words.ts';
import { takenOf, type Stills } from '../src/surfaces/builder/stills.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';
import type { Language } from '../src/ui/language/list.ts';
import { sceneState } from '../src/ui/state.ts';
import { shortened } from './description.ts';
import { cardLines, withHead } from './head.ts';
import { staticPage } from './static-page.ts';

export interface Site {
  /** Complete, with a slash at its end. */
  readonly address: string;
  readonly stills: Stills;
  /** For scenes without a still. */
  readonly cover: Picture;
  /** File name of the style sheet, from the site's folder. */
  readonly sheet: string;
}

/** @returns texts of files, by their ending: `json`, `html` */
export async function sceneFiles(
  scene: Scene,
  language: Language,
  { address, stills, cover, sheet }: Site,
): Promise<{ readonly json: string; readonly html: string }> {
  const words = await snippetWords(scene, language);
  const view = sceneState(scene.id, scene.state);
  const choices = { ...firstChoices({ language, theme: 'auto' }), size: 'fixed' as const };
  const query = frameQuery(scene, view, choices);
  const id = frameId(scene.id, query);
  const live = storyQuery(scene, view, choices);
  const { picture } = takenOf(stills, address, { scene: scene.id, language, dark: false }) ?? {};
  const file = oEmbed({
    title: words.scene,
    provider: 'Who Sees What',
    site: address,
    html: frameCode(
      {
        frame: `${address}embed/${query}&id=${id}`,
        page: address + live,
        id,
        title: words.title,
        alt: words.alt,
        picture,
      },
      'usual',
    ),
    height: HEIGHT,
    picture,
  });

  const title = escaped(words.scene);
  const name = `${address}oembed/${scene.id}.${language}`;
  const image =
    picture === undefined
      ? ''
      : `<img src="../${picture.address.slice(address.length)}" width="${picture.width}" height="${picture.height}" alt="" />`;
  const html = staticPage({
    language,
    title: `${title} · Who Sees What`,
    description: shortened(words.alt),
    root: '../',
    sheet,
    nav: `<a href="../?lang=${language}">Who Sees What</a>`,
    main: [
      `<h1>${title}</h1>`,
      `<p><a href="../${escaped(live)}">${escaped(words.title)}</a></p>`,
      `<figure>${image}<figcaption>${escaped(words.alt)}</figcaption></figure>`,
      `<p>${escaped(words.caption)}</p>`,
    ].join('\n'),
  });
  const card = cardLines({
    title: words.scene,
    description: words.alt,
    address: `${name}.html`,
    image: picture ?? cover,
  });
  const found = `<link rel="alternate" type="application/json+oembed" href="${name}.json" title="${title}" />`;
  return { json: `${JSON.stringify(file, null, 2)}\n`, html: withHead(html, [...card, found]) };
}
