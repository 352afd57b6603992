/** The kit for home: three scenes to look at, and a question to answer in words of one's own. */
import { EXPLAINING, homework, minutesOf, outcomes } from '../../story/teaching.ts';
import { heading, lead, list, note, paragraph, together, type Block } from './document.ts';
import { standards } from './kit.ts';
import { inStory } from './links.ts';
import type { Material } from './material.ts';
import { responsesTable } from './misconceptions.ts';
import { safety, titleOf } from './safety.ts';

export function homeworkKit(material: Material): readonly Block[] {
  const { language, lessons: words, inventory } = material;
  const { kits } = words;
  const { heads } = kits;
  const ids = homework.map(({ scene }) => scene);
  const { ask, marks } = inventory.items.explain;
  return [
    heading(1, kits.titles.homework),
    lead(kits.homeworkFrame(minutesOf('homework'))),
    paragraph(kits.needs.own),
    heading(2, heads.tasks),
    ...homework.map(({ scene, minutes }, i) =>
      together(
        heading(3, `${i + 1}. ${titleOf(material, scene)}`),
        paragraph(kits.overview.minutes(minutes), ' · ', {
          to: inStory(scene, language),
          text: kits.inStory,
        }),
        paragraph(kits.homework[scene]),
        { kind: 'lines', count: 3 },
      ),
    ),
    together(
      heading(3, `${homework.length + 1}. ${kits.explainTask}`),
      paragraph(kits.overview.minutes(EXPLAINING)),
      paragraph(kits.explainSay(ask(inventory.names.a.one))),
      { kind: 'lines', count: 7 },
    ),
    { kind: 'new-sheet' },
    heading(2, heads.teacher),
    heading(3, heads.outcome),
    list(outcomes.homework.map((name) => kits.outcomes[name])),
    ...safety(material, ids),
    heading(2, heads.marking),
    paragraph(kits.oneMark),
    list(Object.values(marks)),
    paragraph(inventory.items.explain.why),
    heading(2, heads.responses),
    responsesTable(material, ids),
    ...standards(material),
    note(kits.licence),
  ];
}
