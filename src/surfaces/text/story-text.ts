/**
 * The whole story as plain HTML, for readers without scripts, for paper, and for whoever would rather
 * read: every scene with its words, its picture in words and as a picture, and its sources numbered.
 */
import { chapterIds, numbersIn, scenes, wordsOf, type Ground } from '../../story/index.ts';
import { tell, type Told } from '../../ui/language/story.ts';
import { escaped } from './escaped.ts';
import { References } from './references.ts';
import { toldFigures, type TextWords } from './told-figures.ts';

/**
 * Figures stand in it in words, each as `<figure data-picture="NAME">`: where the still of that name has
 * been taken, `withPictures` puts it there.
 * @returns what goes into `<main>`
 */
export function storyText(words: TextWords): string {
  const { code, text, story } = words;
  const numbers = numbersIn((value) => new Intl.NumberFormat(code).format(value));
  const references = new References();
  const said = (told: Told, ground?: Ground): string =>
    `${escaped(tell(told, numbers))}${references.mark(ground)}`;
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
        const told = toldFigures[scene.figure];
        return [
          `<section id="text-${scene.id}">`,
          `<h3>${escaped(own.title)}</h3>`,
          paragraph(own.say, cites.say),
          asked(own.predict, scene.predict?.options),
          // What only answers the reader is nothing without scripts.
          scene.figure === 'guess'
            ? ''
            : told === undefined
              ? `<figure data-picture="${scene.id}.${code}.png"><figcaption>${said(own.alt)}</figcaption></figure>`
              : told(words, references),
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
    references.list(text),
    `<p>${escaped(text.page.licence)}</p>`,
  ].join('\n');
}
