/** Writes the pages for teachers into `teach/`: to be read and printed, and as Markdown to be changed. */
import type { Plugin } from 'vite';
import { html } from '../src/surfaces/teach/html.ts';
import { fileName } from '../src/surfaces/teach/file-name.ts';
import { markdown } from '../src/surfaces/teach/markdown.ts';
import { materialIn } from '../src/surfaces/teach/material.ts';
import { pagesOf } from '../src/surfaces/teach/pages.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';
import { languages, list } from '../src/ui/language/list.ts';
import { descriptionOf } from './description.ts';
import { oneFileBytes } from './one-file.ts';
import { staticPage, staticSheet } from './static-page.ts';

export function lessonKits(): Plugin {
  return {
    name: 'lesson-kits',
    apply: 'build',
    generateBundle: {
      // After the fonts have their names.
      order: 'post',
      async handler(_, bundle) {
        const sheet = this.getFileName(
          this.emitFile({ type: 'asset', name: 'teach.css', source: staticSheet(bundle) }),
        );
        for (const language of languages) {
          const material = await materialIn(language, oneFileBytes(bundle));
          const { overview } = material.lessons.kits;
          for (const { name, blocks, editable } of pagesOf(material)) {
            const links = [
              `<a href="../?lang=${language}">Who Sees What</a>`,
              ...(name === 'index'
                ? []
                : [`<a href="./${fileName('index', language)}">${escaped(overview.title)}</a>`]),
              ...(editable
                ? [
                    `<a href="./${fileName(name, language, 'md')}" download>${overview.markdown}</a>`,
                  ]
                : []),
              ...languages
                .filter((code) => code !== language)
                .map(
                  (code) =>
                    `<a href="./${fileName(name, code)}" lang="${code}" hreflang="${code}">${list[code].name}</a>`,
                ),
            ];
            const [first] = blocks;
            const title = first?.kind === 'heading' ? first.text : overview.title;
            const source = staticPage({
              language,
              title: `${escaped(title)} · Who Sees What`,
              description: descriptionOf(blocks),
              root: '../',
              sheet,
              nav: links.join('\n'),
              main: html(blocks),
            });
            this.emitFile({ type: 'asset', fileName: `teach/${fileName(name, language)}`, source });
            if (editable)
              this.emitFile({
                type: 'asset',
                fileName: `teach/${fileName(name, language, 'md')}`,
                source: markdown(blocks),
              });
          }
        }
      },
    },
  };
}
