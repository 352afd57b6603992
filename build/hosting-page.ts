/** `hosting.html`: how to put the site on a host of one's own, with the list that hosts read. */
import type { Plugin } from 'vite';
import { heading, lead, paragraph, type Block } from '../src/surfaces/teach/document.ts';
import { fileName, ONE_FILE } from '../src/surfaces/teach/file-name.ts';
import { html } from '../src/surfaces/teach/html.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';
import { languages, list } from '../src/ui/language/list.ts';
import type { Parts } from '../src/ui/language/messages.ts';
import { shortened } from './description.ts';
import { hostingRules, type Rule } from './hosting.ts';
import { staticPage, staticSheet } from './static-page.ts';

/** The list as it is for any build, with all surfaces: of policies it says where they stand. */
function rulesInWords(words: Parts['hosting']): readonly Rule[] {
  const page = `<meta http-equiv="Content-Security-Policy" content="(${words.ownPolicy})">`;
  const paths = ['index.html', 'present/index.html', 'teach/index.html', 'embed/index.html'];
  return hostingRules([
    ...paths.map((path) => ({ path, bytes: Buffer.from(page) })),
    ...['embed/assets/-', 'oembed/-', 'static/-'].map((path) => ({ path, bytes: Buffer.of() })),
  ]).filter(({ path }) => !path.endsWith('.html'));
}

export function hostingPage(words: Parts['hosting']): readonly Block[] {
  const named = {
    headers: '_headers',
    htaccess: '.htaccess',
    nginx: 'nginx.conf',
    vercel: 'vercel.json',
  } as const;
  const [before = '', after = ''] = words.stickSay(ONE_FILE).split(ONE_FILE);
  return [
    heading(1, words.title),
    lead(words.lead),
    heading(2, words.build),
    paragraph(words.buildSay),
    { kind: 'code', text: 'npm ci\nnpm run build' },
    paragraph(words.copy),
    paragraph(words.crawlers),
    heading(2, words.stick),
    paragraph(before, { to: `./${ONE_FILE}`, text: ONE_FILE }, after),
    heading(2, words.hosts),
    paragraph(words.hostsSay),
    {
      kind: 'table',
      caption: words.hosts,
      head: [words.columns.host, words.columns.file, words.columns.todo],
      rows: (Object.keys(named) as (keyof typeof named)[]).map((name) => [
        [words.files[name].host],
        [named[name]],
        [words.files[name].todo],
      ]),
      headed: true,
    },
    heading(2, words.list),
    paragraph(words.listSay),
    {
      kind: 'table',
      caption: words.list,
      head: [words.path, words.header, words.value],
      rows: rulesInWords(words).flatMap(({ path, headers }) =>
        Object.entries(headers).map(([name, value], i) => [[i === 0 ? path : ''], [name], [value]]),
      ),
    },
    heading(2, words.offline),
    paragraph(words.offlineSay),
    heading(2, words.data),
    paragraph(words.dataSay),
  ];
}

export function hostingPages(): Plugin {
  return {
    name: 'hosting-pages',
    apply: 'build',
    generateBundle: {
      // After the fonts have their names.
      order: 'post',
      async handler(_, bundle) {
        const sheet = this.getFileName(
          this.emitFile({ type: 'asset', name: 'teach.css', source: staticSheet(bundle) }),
        );
        for (const language of languages) {
          const { parts } = await list[language].load();
          const { hosting } = await parts.hosting();
          const others = languages
            .filter((code) => code !== language)
            .map(
              (code) =>
                `<a href="./${fileName('hosting', code)}" lang="${code}" hreflang="${code}">${list[code].name}</a>`,
            );
          const source = staticPage({
            language,
            title: `${escaped(hosting.title)} · Who Sees What`,
            description: shortened(hosting.lead),
            root: './',
            sheet,
            nav: [`<a href="./?lang=${language}">Who Sees What</a>`, ...others].join('\n'),
            main: html(hostingPage(hosting)),
          });
          this.emitFile({ type: 'asset', fileName: fileName('hosting', language), source });
        }
      },
    },
  };
}
