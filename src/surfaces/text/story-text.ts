/**
 * The whole story as plain HTML, for readers without scripts, for paper, and for whoever would rather
 * read: every scene with its words, its picture in words and as a picture, and its sources numbered.
 */
import {
  chapterIds,
  numbersIn,
  scenes,
  sources,
  sourcesIn,
  wordsOf,
  type Ground,
  type SourceId,
} from '../../story/index.ts';
import type { Messages } from '../../ui/language/messages.ts';
import { tell, type Story, type Told } from '../../ui/language/story.ts';

/** Text as HTML. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/gu, (character) => names[character] ?? '');
}

/** Sources in the order in which they are first named, each with its number from 1. */
class Notes {
  readonly ids: SourceId[] = [];

  mark(ground: Ground = []): string {
    return sourcesIn(ground)
      .map((id) => {
        if (!this.ids.includes(id)) this.ids.push(id);
        const number = this.ids.indexOf(id) + 1;
        return `<sup><a href="#source-${number}">${number}</a></sup>`;
      })
      .join(' ');
  }

  list(text: Messages): string {
    const entries = this.ids.map((id, i) => {
      const { title, publisher, date, url, support } = sources[id] as (typeof sources)[SourceId] & {
        readonly date?: string;
        readonly url?: string;
      };
      const name = escaped(title);
      const linked = url === undefined ? name : `<a href="${escaped(url)}">${name}</a>`;
      const rest = `${escaped(publisher)}${date === undefined ? '' : `, ${escaped(date)}`}.`;
      return `<li id="source-${i + 1}">${linked}. ${rest} ${escaped(text.sources.support[support])}</li>`;
    });
    return `<h2>${escaped(text.page.sources)}</h2>\n<ol class="notes">\n${entries.join('\n')}\n</ol>`;
  }
}

/**
 * @param code of the language, as the names of pictures have it
 * @returns what goes into `<main>`
 */
export function storyText(code: string, text: Messages, story: Story): string {
  const numbers = numbersIn((value) => new Intl.NumberFormat(code).format(value));
  const notes = new Notes();
  const said = (told: Told, ground?: Ground): string =>
    `${escaped(tell(told, numbers))}${notes.mark(ground)}`;
  const paragraph = (told: Told | undefined, ground?: Ground): string =>
    told === undefined ? '' : `<p>${said(told, ground)}</p>`;
  const list = (items: readonly string[]): string =>
    `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

  const chapters = chapterIds.map((chapter, i) => {
    const { title, summary } = story.chapters[chapter];
    const parts = scenes
      .filter((scene) => scene.chapter === chapter)
      .map((scene) => {
        const own = wordsOf(story, scene);
        const { cites, facts = {} } = scene;
        const asked = (question: typeof own.predict, options: readonly string[] | undefined) =>
          question === undefined || options === undefined
            ? ''
            : `<p><strong>${said(question.question)}</strong></p>\n` +
              list(options.map((key) => said(question.options[key] ?? key)));
        const picture = `static/${scene.id}.${code}.png`;
        return [
          `<section id="text-${scene.id}">`,
          `<h3>${escaped(own.title)}</h3>`,
          paragraph(own.say, cites.say),
          asked(own.predict, scene.predict?.options),
          `<figure><img src="${picture}" alt="" loading="lazy" />`,
          `<figcaption>${said(own.alt)}</figcaption></figure>`,
          paragraph(own.reveal, cites.reveal),
          `<p><strong>${said(own.explain, cites.explain)}</strong></p>`,
          ...Object.entries(facts).map(([key, ground]) => paragraph(own.facts?.[key], ground)),
          asked(own.transfer, scene.transfer?.options),
          paragraph(own.transfer?.reveal, cites.transfer),
          '</section>',
        ]
          .filter((part) => part !== '')
          .join('\n');
      });
    return `<h2>${i + 1}. ${escaped(title)}</h2>\n<p>${escaped(summary)}</p>\n${parts.join('\n')}`;
  });

  return [
    `<h1>${escaped(text.page.headline)}</h1>`,
    `<p>${escaped(text.page.lead)}</p>`,
    ...chapters,
    notes.list(text),
    `<p>${escaped(text.page.licence)}</p>`,
  ].join('\n');
}
