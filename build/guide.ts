/** Writes the page for editors beside the frames, one file a language. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { guide } from '../src/surfaces/builder/guide.ts';
import { fileName } from '../src/surfaces/teach/file-name.ts';
import { html } from '../src/surfaces/teach/html.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';
import { languages, list } from '../src/ui/language/list.ts';
import { descriptionOf } from './description.ts';
import { staticPage, staticSheet } from './static-page.ts';

const own = readFileSync(new URL('../src/surfaces/builder/guide.css', import.meta.url), 'utf8');

/** @param folder of the frames, from the site's own: `embed/` */
export function editorsGuide(folder: string): Plugin {
  return {
    name: 'editors-guide',
    apply: 'build',
    generateBundle: {
      // After the fonts have their names.
      order: 'post',
      async handler(_, bundle) {
        const sheet = this.getFileName(
          this.emitFile({
            type: 'asset',
            name: 'guide.css',
            source: `${staticSheet(bundle)}\n${own}`,
          }),
        );
        for (const language of languages) {
          const blocks = await guide(language);
          const [first] = blocks;
          if (first?.kind !== 'heading') throw new Error('the guide has no title');
          const links = [
            `<a href="../?lang=${language}">Who Sees What</a>`,
            ...languages
              .filter((code) => code !== language)
              .map(
                (code) =>
                  `<a href="./${fileName('guide', code)}" lang="${code}" hreflang="${code}">${list[code].name}</a>`,
              ),
          ];
          const source = staticPage({
            language,
            title: `${escaped(first.text)} · Who Sees What`,
            description: descriptionOf(blocks),
            root: '../',
            sheet: folder + sheet,
            nav: links.join('\n'),
            main: html(blocks),
          });
          this.emitFile({ type: 'asset', fileName: fileName('guide', language), source });
        }
      },
    },
  };
}
