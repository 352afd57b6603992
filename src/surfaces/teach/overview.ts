/** The page that leads teachers to everything else. */
import type { DeckName } from '../../ui/state.ts';
import { kitNames, minutesOf } from '../../story/teaching.ts';
import type { Ground } from '../../story/index.ts';
import type { Parts } from '../../ui/language/messages.ts';
import { References } from '../text/references.ts';
import { heading, lead, list, note, paragraph, type Block } from './document.ts';
import { fileName } from './file-name.ts';
import { asSlide, oneFileLink, tenQuestions } from './links.ts';
import type { Material } from './material.ts';
import { safety } from './safety.ts';

type Reason = keyof Parts['lessons']['kits']['overview']['reasons'];

/** The study on which each reason rests. */
const grounds: Readonly<Record<Reason, Ground>> = {
  firmly: ['F-us-abusalma18'],
  limits: ['F-us-bai'],
  pictures: ['F-us-demjaha'],
  doing: ['F-us-akgul'],
};

function lessonsTable({ language, lessons: { kits } }: Material): Block {
  const { overview, titles } = kits;
  const { columns } = overview;
  return {
    kind: 'table',
    caption: overview.lessons,
    head: [columns.lesson, columns.minutes, columns.slides, columns.change],
    rows: kitNames.map((kit) => [
      [{ to: fileName(kit, language), text: titles[kit] }],
      [overview.minutes(minutesOf(kit))],
      // What is done at home has no slides.
      kit === 'homework'
        ? ['–']
        : [{ to: asSlide(kit satisfies DeckName, language), text: overview.open }],
      [{ to: fileName(kit, language, 'md'), text: overview.markdown }],
    ]),
    headed: true,
  };
}

/** The file for a stick, and how one holds a lesson with it. */
function withoutNetwork(material: Material): readonly Block[] {
  const file = oneFileLink(material);
  if (file === undefined) return [];
  const { title, say } = material.lessons.kits.oneFile;
  return [heading(2, title), paragraph(say), paragraph(file)];
}

export function overview(material: Material): readonly Block[] {
  const { language, lessons, text } = material;
  const { paper } = lessons;
  const { overview: words, licence } = lessons.kits;
  const references = new References();
  const reasons = (Object.keys(grounds) as Reason[]).map((name) => [
    words.reasons[name],
    { cites: references.numbers(grounds[name]) },
  ]);
  return [
    heading(1, words.title),
    lead(words.lead),
    heading(2, words.lessons),
    lessonsTable(material),
    ...withoutNetwork(material),
    heading(2, paper.overview.title),
    paragraph(paper.overview.say),
    list([
      [{ to: fileName('cards', language), text: paper.game.title }],
      [{ to: fileName('worksheet', language), text: paper.worksheet.title }],
      [{ to: fileName('worksheet-key', language), text: paper.worksheet.key }],
      [{ to: fileName('exit', language), text: paper.slips.title }],
    ]),
    heading(2, words.test),
    paragraph(words.testSay),
    paragraph({ to: tenQuestions(language), text: words.testLink }),
    ...safety(material, []),
    heading(2, words.why),
    list(reasons),
    { kind: 'sources', title: text.page.sources, entries: references.entries(text) },
    note(licence),
  ];
}
